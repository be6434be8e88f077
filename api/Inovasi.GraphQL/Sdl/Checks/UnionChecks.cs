using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Sdl.Checks;

/// <summary>https://spec.graphql.org/September2025/#sec-Unions.Type-Validation</summary>
internal static class UnionChecks
{
    public static void Check(SchemaChecks context, UnionType union)
    {
        if (union.DeclaredMemberTypes.Count == 0) context.Report($"Union type {union} must define one or more member types.", union.Nodes);
        var seen = new HashSet<NamedType>();
        foreach (var member in union.DeclaredMemberTypes)
        {
            if (!seen.Add(member))
                context.Report($"Union type {union} can only include type {member} once.", Places(union, member));
            else if (member is not ObjectType)
                context.Report($"Union type {union} can only include Object types, it cannot include {member}.", Places(union, member));
        }
    }

    private static IEnumerable<Node> Places(UnionType union, NamedType member) => union.Nodes
        .SelectMany(node => node switch
        {
            UnionTypeDefinitionNode n => n.Types,
            UnionTypeExtensionNode n => n.Types,
            _ => [],
        })
        .Where(node => node.Name.Value == member.Name);
}
