using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Sdl.Rules;

/// <summary>All directives of a schema have different names: https://spec.graphql.org/September2025/#sec-Schema</summary>
internal static class DirectiveNameUniquenessRule
{
    public static void Check(SdlContext context)
    {
        var seen = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (var node in context.Document.Definitions.OfType<DirectiveDefinitionNode>())
        {
            var name = node.Name.Value;
            if (context.Schema?.Directives.Contains(name) is true)
                context.Report($"Directive \"@{name}\" already exists in the schema. It cannot be redefined.", node.Name);
            else if (!seen.TryAdd(name, node.Name))
                context.Report($"There can be only one directive named \"@{name}\".", seen[name], node.Name);
        }
    }
}
