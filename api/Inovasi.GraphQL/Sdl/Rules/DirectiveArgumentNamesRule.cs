namespace Inovasi.GraphQL.Sdl.Rules;

/// <summary>Every argument of a directive is one that its definition has: https://spec.graphql.org/September2025/#sec-Argument-Names</summary>
internal static class DirectiveArgumentNamesRule
{
    public static void Check(SdlContext context)
    {
        foreach (var (node, _, _) in context.AppliedDirectives)
        {
            if (!context.Directives.TryGetValue(node.Name.Value, out var directive)) continue;
            foreach (var argument in node.Arguments)
            {
                var name = argument.Name.Value;
                if (directive.Arguments.Contains(name)) continue;
                var suggestions = context.Suggestions.DidYouMean(name, directive.Arguments);
                context.Report($"Unknown argument \"{name}\" on directive \"@{node.Name.Value}\".{suggestions}", argument);
            }
        }
    }
}
