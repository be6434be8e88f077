using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Sdl.Rules;

/// <summary>
/// The arguments of <c>@deprecated</c> and <c>@specifiedBy</c> are strings: a schema is built from their values.
/// https://spec.graphql.org/September2025/#sec-Type-System.Directives.Built-in-Directives
/// </summary>
internal static class BuiltInDirectiveArgumentsRule
{
    public static void Check(SdlContext context)
    {
        foreach (var (node, owner, _) in context.AppliedDirectives)
        {
            if (owner is ExecutableDefinitionNode or SelectionNode or VariableDefinitionNode) continue;
            if (node.Name.Value != BuiltInDirectives.Deprecated.Name && node.Name.Value != BuiltInDirectives.SpecifiedBy.Name) continue;
            foreach (var argument in BuiltInDirectives.All.Find(node.Name.Value)!.Arguments)
            {
                var given = node.Arguments.FirstOrDefault(a => a.Name.Value == argument.Name)?.Value;
                if (given is NullValueNode)
                    context.Report($"Argument \"{argument.Name}\" of non-null type \"{argument.Type}\" must not be null.", given);
                else if (given is not null and not StringValueNode)
                    context.Report($"Argument \"{argument.Name}\" has invalid value {Printer.Print(given)}.", given);
            }
        }
    }
}
