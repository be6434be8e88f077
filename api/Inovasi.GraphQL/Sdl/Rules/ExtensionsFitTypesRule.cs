using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Sdl.Rules;

/// <summary>What is extended exists and is of the kind that the extension says: https://spec.graphql.org/September2025/#sec-Type-Extensions</summary>
internal static class ExtensionsFitTypesRule
{
    public static void Check(SdlContext context)
    {
        string[]? known = null;
        foreach (var node in context.Document.Definitions.OfType<TypeExtensionNode>())
        {
            var name = node.Name.Value;
            var definition = context.TypeDefinitions.GetValueOrDefault(name);
            var kind = definition is not null ? KindOf(definition) : context.Schema?.FindType(name) is { } type ? KindOf(type) : null;
            if (kind is null)
            {
                known ??= [.. context.TypeDefinitions.Keys, .. context.Schema?.Types.Select(t => t.Name) ?? []];
                context.Report($"Cannot extend type \"{name}\" because it is not defined.{context.Suggestions.DidYouMean(name, known)}", node.Name);
            }
            else if (kind != KindOf(node))
            {
                context.Report($"Cannot extend non-{KindOf(node)} type \"{name}\".", [.. definition is null ? (Node[])[node] : [definition, node]]);
            }
        }
    }

    private static string KindOf(object node) => node switch
    {
        ScalarTypeDefinitionNode or ScalarTypeExtensionNode or ScalarType => "scalar",
        ObjectTypeDefinitionNode or ObjectTypeExtensionNode or ObjectType => "object",
        InterfaceTypeDefinitionNode or InterfaceTypeExtensionNode or InterfaceType => "interface",
        UnionTypeDefinitionNode or UnionTypeExtensionNode or UnionType => "union",
        EnumTypeDefinitionNode or EnumTypeExtensionNode or EnumType => "enum",
        _ => "input object",
    };
}
