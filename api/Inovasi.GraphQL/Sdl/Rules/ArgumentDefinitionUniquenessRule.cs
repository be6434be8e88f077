using System.Collections.Immutable;
using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Sdl.Rules;

/// <summary>The arguments of a field, or of a directive, have different names: https://spec.graphql.org/September2025/#sec-Field-Arguments</summary>
internal static class ArgumentDefinitionUniquenessRule
{
    public static void Check(SdlContext context)
    {
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is DirectiveDefinitionNode directive) Check(context, "@" + directive.Name.Value, directive.Arguments);
            var (type, fields) = Fields(definition);
            foreach (var field in fields) Check(context, $"{type}.{field.Name.Value}", field.Arguments);
        }
    }

    private static void Check(SdlContext context, string owner, ImmutableArray<InputValueDefinitionNode> arguments)
    {
        if (arguments.Length < 2) return;
        foreach (var same in arguments.GroupBy(argument => argument.Name.Value, argument => (Node)argument.Name, StringComparer.Ordinal))
        {
            if (same.Count() > 1) context.Report($"Argument \"{owner}({same.Key}:)\" can only be defined once.", [.. same]);
        }
    }

    private static (string Type, ImmutableArray<FieldDefinitionNode> Fields) Fields(DefinitionNode definition) => definition switch
    {
        ObjectTypeDefinitionNode node => (node.Name.Value, node.Fields),
        ObjectTypeExtensionNode node => (node.Name.Value, node.Fields),
        InterfaceTypeDefinitionNode node => (node.Name.Value, node.Fields),
        InterfaceTypeExtensionNode node => (node.Name.Value, node.Fields),
        _ => ("", []),
    };
}
