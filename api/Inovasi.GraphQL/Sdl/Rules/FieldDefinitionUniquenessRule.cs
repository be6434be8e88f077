using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Sdl.Rules;

/// <summary>The fields of an object, interface or input object type have different names, those of extensions included: https://spec.graphql.org/September2025/#sec-Objects.Type-Validation</summary>
internal static class FieldDefinitionUniquenessRule
{
    public static void Check(SdlContext context)
    {
        var seen = new Dictionary<(string Type, string Field), NameNode>();
        foreach (var definition in context.Document.Definitions)
        {
            var (type, fields) = Fields(definition);
            foreach (var name in fields)
            {
                var coordinate = $"{type}.{name.Value}";
                if (HasField(context.Schema?.FindType(type), name.Value))
                    context.Report($"Field \"{coordinate}\" already exists in the schema. It cannot also be defined in this type extension.", name);
                else if (!seen.TryAdd((type, name.Value), name))
                    context.Report($"Field \"{coordinate}\" can only be defined once.", seen[(type, name.Value)], name);
            }
        }
    }

    private static (string Type, IEnumerable<NameNode> Fields) Fields(DefinitionNode definition) => definition switch
    {
        ObjectTypeDefinitionNode node => (node.Name.Value, node.Fields.Select(field => field.Name)),
        ObjectTypeExtensionNode node => (node.Name.Value, node.Fields.Select(field => field.Name)),
        InterfaceTypeDefinitionNode node => (node.Name.Value, node.Fields.Select(field => field.Name)),
        InterfaceTypeExtensionNode node => (node.Name.Value, node.Fields.Select(field => field.Name)),
        InputObjectTypeDefinitionNode node => (node.Name.Value, node.Fields.Select(field => field.Name)),
        InputObjectTypeExtensionNode node => (node.Name.Value, node.Fields.Select(field => field.Name)),
        _ => ("", []),
    };

    private static bool HasField(NamedType? type, string name) => type switch
    {
        FieldedType fielded => fielded.Fields.Contains(name),
        InputObjectType input => input.Fields.Contains(name),
        _ => false,
    };
}
