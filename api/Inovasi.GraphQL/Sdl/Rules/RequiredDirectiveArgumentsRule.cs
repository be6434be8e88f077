namespace Inovasi.GraphQL.Sdl.Rules;

/// <summary>Every required argument of a directive is given: https://spec.graphql.org/September2025/#sec-Required-Arguments</summary>
internal static class RequiredDirectiveArgumentsRule
{
    public static void Check(SdlContext context)
    {
        foreach (var (node, _, _) in context.AppliedDirectives)
        {
            if (!context.Directives.TryGetValue(node.Name.Value, out var directive)) continue;
            foreach (var (name, type) in directive.RequiredArguments)
            {
                if (node.Arguments.Any(argument => argument.Name.Value == name)) continue;
                context.Report($"Argument \"@{node.Name.Value}({name}:)\" of type \"{type}\" is required, but it was not provided.", node);
            }
        }
    }
}
