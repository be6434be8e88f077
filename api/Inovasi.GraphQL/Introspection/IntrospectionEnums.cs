using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Introspection;

/// <summary>The values of the two enums of the introspection system.</summary>
internal static class IntrospectionEnums
{
    /// <summary>https://spec.graphql.org/September2025/#sec-The-__Type-Type</summary>
    public static NamedList<EnumValue> TypeKinds { get; } = Values(
        "__TypeKind",
        ("SCALAR", "Indicates this type is a scalar."),
        ("OBJECT", "Indicates this type is an object. `fields` and `interfaces` are valid fields."),
        ("INTERFACE", "Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields."),
        ("UNION", "Indicates this type is a union. `possibleTypes` is a valid field."),
        ("ENUM", "Indicates this type is an enum. `enumValues` is a valid field."),
        ("INPUT_OBJECT", "Indicates this type is an input object. `inputFields` is a valid field."),
        ("LIST", "Indicates this type is a list. `ofType` is a valid field."),
        ("NON_NULL", "Indicates this type is a non-null. `ofType` is a valid field."));

    /// <summary>https://spec.graphql.org/September2025/#sec-The-__Directive-Type</summary>
    public static NamedList<EnumValue> DirectiveLocations { get; } = Values(
        "__DirectiveLocation",
        ("QUERY", "Location adjacent to a query operation."),
        ("MUTATION", "Location adjacent to a mutation operation."),
        ("SUBSCRIPTION", "Location adjacent to a subscription operation."),
        ("FIELD", "Location adjacent to a field."),
        ("FRAGMENT_DEFINITION", "Location adjacent to a fragment definition."),
        ("FRAGMENT_SPREAD", "Location adjacent to a fragment spread."),
        ("INLINE_FRAGMENT", "Location adjacent to an inline fragment."),
        ("VARIABLE_DEFINITION", "Location adjacent to an operation variable definition."),
        ("FRAGMENT_VARIABLE_DEFINITION", "Location adjacent to a fragment variable definition."),
        ("SCHEMA", "Location adjacent to a schema definition."),
        ("SCALAR", "Location adjacent to a scalar definition."),
        ("OBJECT", "Location adjacent to an object type definition."),
        ("FIELD_DEFINITION", "Location adjacent to a field definition."),
        ("ARGUMENT_DEFINITION", "Location adjacent to an argument definition."),
        ("INTERFACE", "Location adjacent to an interface definition."),
        ("UNION", "Location adjacent to a union definition."),
        ("ENUM", "Location adjacent to an enum definition."),
        ("ENUM_VALUE", "Location adjacent to an enum value definition."),
        ("INPUT_OBJECT", "Location adjacent to an input object type definition."),
        ("INPUT_FIELD_DEFINITION", "Location adjacent to an input object field definition."),
        ("DIRECTIVE_DEFINITION", "Location adjacent to a directive definition."));

    private static NamedList<EnumValue> Values(string type, params (string Name, string Description)[] values) =>
        new(values.Select(v => new EnumValue(type, v.Name, v.Description)));
}
