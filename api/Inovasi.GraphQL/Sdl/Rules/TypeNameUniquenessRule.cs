using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Sdl.Rules;

/// <summary>All types of a schema have different names: https://spec.graphql.org/September2025/#sec-Schema</summary>
internal static class TypeNameUniquenessRule
{
    public static void Check(SdlContext context)
    {
        var seen = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (var node in context.Document.Definitions.OfType<TypeDefinitionNode>())
        {
            var name = node.Name.Value;
            if (context.Schema?.FindType(name) is not null)
                context.Report($"Type \"{name}\" already exists in the schema. It cannot also be defined in this type definition.", node.Name);
            else if (!seen.TryAdd(name, node.Name))
                context.Report($"There can be only one type named \"{name}\".", seen[name], node.Name);
        }
    }
}
