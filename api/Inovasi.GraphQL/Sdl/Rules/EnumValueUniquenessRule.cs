using System.Collections.Immutable;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Sdl.Rules;

/// <summary>The values of an enum type have different names, those of extensions included: https://spec.graphql.org/September2025/#sec-Enums.Type-Validation</summary>
internal static class EnumValueUniquenessRule
{
    public static void Check(SdlContext context)
    {
        var seen = new Dictionary<(string Type, string Value), NameNode>();
        foreach (var definition in context.Document.Definitions)
        {
            var (type, values) = Values(definition);
            foreach (var node in values)
            {
                var key = (type, node.Name.Value);
                var coordinate = $"{type}.{node.Name.Value}";
                if ((context.Schema?.FindType(type) as EnumType)?.Values.Contains(node.Name.Value) is true)
                    context.Report($"Enum value \"{coordinate}\" already exists in the schema. It cannot also be defined in this type extension.", node.Name);
                else if (!seen.TryAdd(key, node.Name))
                    context.Report($"Enum value \"{coordinate}\" can only be defined once.", seen[key], node.Name);
            }
        }
    }

    private static (string Type, ImmutableArray<EnumValueDefinitionNode> Values) Values(DefinitionNode definition) => definition switch
    {
        EnumTypeDefinitionNode node => (node.Name.Value, node.Values),
        EnumTypeExtensionNode node => (node.Name.Value, node.Values),
        _ => ("", []),
    };
}
