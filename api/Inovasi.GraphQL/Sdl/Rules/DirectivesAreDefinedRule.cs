using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Sdl.Rules;

/// <summary>Every directive is defined, and stands where its definition allows: https://spec.graphql.org/September2025/#sec-Directives-Are-in-Valid-Locations</summary>
internal static class DirectivesAreDefinedRule
{
    public static void Check(SdlContext context)
    {
        foreach (var (node, owner, definition) in context.AppliedDirectives)
        {
            var name = node.Name.Value;
            if (!context.Directives.TryGetValue(name, out var directive)) context.Report($"Unknown directive \"@{name}\".", node);
            else if (Location(owner, definition) is var location && !directive.Locations.Contains(location))
                context.Report($"Directive \"@{name}\" may not be used on {location}.", node);
        }
    }

    private static string Location(Node owner, DefinitionNode definition) => owner switch
    {
        OperationDefinitionNode { Operation: OperationType.Query } => DirectiveLocations.Query,
        OperationDefinitionNode { Operation: OperationType.Mutation } => DirectiveLocations.Mutation,
        OperationDefinitionNode => DirectiveLocations.Subscription,
        FieldNode => DirectiveLocations.Field,
        FragmentSpreadNode => DirectiveLocations.FragmentSpread,
        InlineFragmentNode => DirectiveLocations.InlineFragment,
        FragmentDefinitionNode => DirectiveLocations.FragmentDefinition,
        VariableDefinitionNode => DirectiveLocations.VariableDefinition,
        SchemaDefinitionNode or SchemaExtensionNode => DirectiveLocations.Schema,
        ScalarTypeDefinitionNode or ScalarTypeExtensionNode => DirectiveLocations.Scalar,
        ObjectTypeDefinitionNode or ObjectTypeExtensionNode => DirectiveLocations.Object,
        FieldDefinitionNode => DirectiveLocations.FieldDefinition,
        InterfaceTypeDefinitionNode or InterfaceTypeExtensionNode => DirectiveLocations.Interface,
        UnionTypeDefinitionNode or UnionTypeExtensionNode => DirectiveLocations.Union,
        EnumTypeDefinitionNode or EnumTypeExtensionNode => DirectiveLocations.Enum,
        EnumValueDefinitionNode => DirectiveLocations.EnumValue,
        InputObjectTypeDefinitionNode or InputObjectTypeExtensionNode => DirectiveLocations.InputObject,
        InputValueDefinitionNode when definition is InputObjectTypeDefinitionNode or InputObjectTypeExtensionNode => DirectiveLocations.InputFieldDefinition,
        InputValueDefinitionNode => DirectiveLocations.ArgumentDefinition,
        _ => throw new System.Diagnostics.UnreachableException(owner.Kind.ToString()),
    };
}
