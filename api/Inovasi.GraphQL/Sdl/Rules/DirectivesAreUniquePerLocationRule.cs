using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Sdl.Rules;

/// <summary>
/// A directive that is not repeatable stands at most once in a place; a type and its extensions are one place, so are the schema and its
/// extensions. https://spec.graphql.org/September2025/#sec-Directives-Are-Unique-per-Location
/// </summary>
internal static class DirectivesAreUniquePerLocationRule
{
    public static void Check(SdlContext context)
    {
        var seen = new Dictionary<(object Place, string Directive), DirectiveNode>();
        foreach (var (node, owner, _) in context.AppliedDirectives)
        {
            if (!context.Directives.TryGetValue(node.Name.Value, out var directive) || directive.IsRepeatable) continue;
            var key = (Place(context, owner), node.Name.Value);
            if (!seen.TryAdd(key, node)) context.Report($"The directive \"@{node.Name.Value}\" can only be used once at this location.", seen[key], node);
        }
    }

    private static object Place(SdlContext context, Node owner) => owner switch
    {
        SchemaDefinitionNode or SchemaExtensionNode => context,
        TypeDefinitionNode node => node.Name.Value,
        TypeExtensionNode node => node.Name.Value,
        _ => owner,
    };
}
