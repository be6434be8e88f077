using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Introspection;

/// <summary>
/// The types that describe a schema, and the meta fields that lead to them, each field beside its resolver.
/// They are the same objects in every schema. https://spec.graphql.org/September2025/#sec-Schema-Introspection
/// </summary>
/// <remarks>
/// Beyond the September 2025 edition they have what the reference implementation already shows of the next one (deprecated directives and
/// two directive locations), because tools compare introspection results as a whole.
/// </remarks>
public static class IntrospectionTypes
{
    private static readonly List<IntrospectionResolver?> ResolverList = [];

    private static readonly ObjectType SchemaType = new("__Schema",
        "A GraphQL Schema defines the capabilities of a GraphQL server. It exposes all available types and directives on the server, "
        + "as well as the entry points for query, mutation, and subscription operations.");

    private static readonly ObjectType TypeType = new("__Type",
        "The fundamental unit of any GraphQL Schema is the type. There are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\n"
        + "Depending on the kind of a type, certain fields describe information about that type. Scalar types provide no information beyond a name, "
        + "description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface types provide the fields they describe. "
        + "Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other types.");

    private static readonly ObjectType FieldType = new("__Field",
        "Object and Interface types are described by a list of Fields, each of which has a name, potentially a list of arguments, and a return type.");

    private static readonly ObjectType InputValueType = new("__InputValue",
        "Arguments provided to Fields or Directives and the input fields of an InputObject are represented as Input Values "
        + "which describe their type and optionally a default value.");

    private static readonly ObjectType EnumValueType = new("__EnumValue",
        "One possible value for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. "
        + "However an Enum value is returned in a JSON response as a string.");

    private static readonly ObjectType DirectiveType = new("__Directive",
        "A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.\n\n"
        + "In some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, "
        + "such as conditionally including or skipping a field. Directives provide this by describing additional information to the executor.");

    private static readonly EnumType TypeKind = new("__TypeKind", "An enum describing what kind of type a given `__Type` is.");

    private static readonly EnumType DirectiveLocation = new("__DirectiveLocation",
        "A Directive can be adjacent to many parts of the GraphQL language, a __DirectiveLocation describes one such possible adjacencies.");

    static IntrospectionTypes()
    {
        // Meta fields first, so that their numbers are 0, 1 and 2.
        TypeNameField = Make("", "__typename", BuiltInScalars.String.NonNull, null, description: "The name of the current Object type at runtime.");
        SchemaField = Make("", "__schema", SchemaType.NonNull, (schema, _, _) => schema, description: "Access the current type schema of this server.");
        TypeField = Make("", "__type", TypeType, (schema, _, arguments) => schema.FindType((string)arguments["name"]!),
            new InputValue("__type(name:)", "name", null, BuiltInScalars.String.NonNull, null), "Request the type information of a single type.");

        MetaFields = new NamedList<Field>([TypeNameField, SchemaField, TypeField]);

        DefineSchema();
        DefineDirective();
        DefineType();
        DefineField();
        DefineInputValue();
        DefineEnumValue();
        TypeKind.Define(IntrospectionEnums.TypeKinds);
        DirectiveLocation.Define(IntrospectionEnums.DirectiveLocations);
        Resolvers = [.. ResolverList];
    }

    /// <summary><c>__typename</c>: the executor answers it, since only it knows the object type of a value.</summary>
    public static Field TypeNameField { get; }

    /// <summary><c>__schema</c>, on the root of queries.</summary>
    public static Field SchemaField { get; }

    /// <summary><c>__type(name:)</c>, on the root of queries.</summary>
    public static Field TypeField { get; }

    /// <summary>The three fields above.</summary>
    public static NamedList<Field> MetaFields { get; }

    /// <summary>The resolver of each introspection field under its <see cref="Field.Index"/>; null for <see cref="TypeNameField"/> alone.</summary>
    public static IReadOnlyList<IntrospectionResolver?> Resolvers { get; }

    /// <summary>The root of the introspection types, from which all others are reached.</summary>
    public static ObjectType Root => SchemaType;

    /// <summary>All introspection types by name.</summary>
    public static NamedList<NamedType> All { get; } =
        new([SchemaType, DirectiveType, DirectiveLocation, TypeType, FieldType, InputValueType, EnumValueType, TypeKind]);

    private static void DefineSchema() => Define(SchemaType,
        Of<Schema>("description", BuiltInScalars.String, s => s.Description),
        Of<Schema>("types", ListOf(TypeType), s => s.Types, "A list of all types supported by this server."),
        Of<Schema>("queryType", TypeType.NonNull, s => s.QueryType, "The type that query operations will be rooted at."),
        Of<Schema>("mutationType", TypeType, s => s.MutationType,
            "If this server supports mutation, the type that mutation operations will be rooted at."),
        Of<Schema>("subscriptionType", TypeType, s => s.SubscriptionType,
            "If this server support subscription, the type that subscription operations will be rooted at."),
        Filtered<Schema>("directives", ListOf(DirectiveType), (s, _) => s.Directives, "A list of all directives supported by this server."));

    private static void DefineDirective() => Define(DirectiveType,
        Of<Directive>("name", BuiltInScalars.String.NonNull, d => d.Name),
        Of<Directive>("description", BuiltInScalars.String, d => d.Description),
        Of<Directive>("isRepeatable", BuiltInScalars.Boolean.NonNull, d => d.IsRepeatable),
        Of<Directive>("locations", ListOf(DirectiveLocation), d => d.Locations),
        Filtered<Directive>("args", ListOf(InputValueType), (d, all) => Arguments(d.Arguments, all)),
        Of<Directive>("isDeprecated", BuiltInScalars.Boolean.NonNull, _ => false),
        Of<Directive>("deprecationReason", BuiltInScalars.String, _ => null));

    private static void DefineType() => Define(TypeType,
        Of<GraphQLType>("kind", TypeKind.NonNull, KindOf),
        Of<GraphQLType>("name", BuiltInScalars.String, t => (t as NamedType)?.Name),
        Of<GraphQLType>("description", BuiltInScalars.String, t => (t as NamedType)?.Description),
        Of<GraphQLType>("specifiedByURL", BuiltInScalars.String, t => (t as ScalarType)?.SpecifiedByUrl),
        Filtered<GraphQLType>("fields", FieldType.NonNull.List, (t, all) =>
            (t as FieldedType)?.Fields is not { } fields ? null : all ? fields : fields.Where(f => f.DeprecationReason is null).ToArray()),
        Of<GraphQLType>("interfaces", TypeType.NonNull.List, t => (t as FieldedType)?.Interfaces),
        new("possibleTypes", TypeType.NonNull.List, (schema, parent, _) =>
            parent is InterfaceType or UnionType ? schema.PossibleTypes((CompositeType)parent) : null),
        Filtered<GraphQLType>("enumValues", EnumValueType.NonNull.List, (t, all) =>
            (t as EnumType)?.Values is not { } values ? null : all ? values : values.Where(v => v.DeprecationReason is null).ToArray()),
        Filtered<GraphQLType>("inputFields", InputValueType.NonNull.List, (t, all) =>
            (t as InputObjectType)?.Fields is { } fields ? Arguments(fields, all) : null),
        Of<GraphQLType>("ofType", TypeType, t => t switch { ListType list => list.ItemType, NonNullType nonNull => nonNull.NullableType, _ => null }),
        Of<GraphQLType>("isOneOf", BuiltInScalars.Boolean, t => (t as InputObjectType)?.IsOneOf));

    private static void DefineField() => Define(FieldType,
        Of<Field>("name", BuiltInScalars.String.NonNull, f => f.Name),
        Of<Field>("description", BuiltInScalars.String, f => f.Description),
        Filtered<Field>("args", ListOf(InputValueType), (f, all) => Arguments(f.Arguments, all)),
        Of<Field>("type", TypeType.NonNull, f => f.Type),
        Of<Field>("isDeprecated", BuiltInScalars.Boolean.NonNull, f => f.DeprecationReason is not null),
        Of<Field>("deprecationReason", BuiltInScalars.String, f => f.DeprecationReason));

    private static void DefineInputValue() => Define(InputValueType,
        Of<InputValue>("name", BuiltInScalars.String.NonNull, v => v.Name),
        Of<InputValue>("description", BuiltInScalars.String, v => v.Description),
        Of<InputValue>("type", TypeType.NonNull, v => v.Type),
        Of<InputValue>("defaultValue", BuiltInScalars.String, v => v.DefaultValue?.ToString(),
            "A GraphQL-formatted string representing the default value for this input value."),
        Of<InputValue>("isDeprecated", BuiltInScalars.Boolean.NonNull, v => v.DeprecationReason is not null),
        Of<InputValue>("deprecationReason", BuiltInScalars.String, v => v.DeprecationReason));

    private static void DefineEnumValue() => Define(EnumValueType,
        Of<EnumValue>("name", BuiltInScalars.String.NonNull, v => v.Name),
        Of<EnumValue>("description", BuiltInScalars.String, v => v.Description),
        Of<EnumValue>("isDeprecated", BuiltInScalars.Boolean.NonNull, v => v.DeprecationReason is not null),
        Of<EnumValue>("deprecationReason", BuiltInScalars.String, v => v.DeprecationReason));

    private static object KindOf(GraphQLType type) => type switch
    {
        ScalarType => "SCALAR",
        ObjectType => "OBJECT",
        InterfaceType => "INTERFACE",
        UnionType => "UNION",
        EnumType => "ENUM",
        InputObjectType => "INPUT_OBJECT",
        ListType => "LIST",
        _ => "NON_NULL",
    };

    private static NamedList<InputValue> Arguments(NamedList<InputValue> all, bool includeDeprecated) =>
        includeDeprecated || all.All(v => v.DeprecationReason is null) ? all : new(all.Where(v => v.DeprecationReason is null));

    private static NonNullType ListOf(GraphQLType item) => item.NonNull.List.NonNull;

    /// <summary>One row of the tables above.</summary>
    private sealed record Row(string Name, GraphQLType Type, IntrospectionResolver Resolver, bool HasFilter = false, string? Description = null);

    private static Row Of<TParent>(string name, GraphQLType type, Func<TParent, object?> answer, string? description = null) =>
        new(name, type, (_, parent, _) => answer((TParent)parent!), Description: description);

    /// <summary>A row with the argument <c>includeDeprecated</c>.</summary>
    private static Row Filtered<TParent>(string name, GraphQLType type, Func<TParent, bool, object?> answer, string? description = null) =>
        new(name, type, (_, parent, arguments) => answer((TParent)parent!, arguments["includeDeprecated"] is true), HasFilter: true, description);

    private static void Define(ObjectType type, params ReadOnlySpan<Row> rows)
    {
        var fields = new List<Field>(rows.Length);
        foreach (var row in rows)
        {
            var filter = row.HasFilter ? IncludeDeprecated($"{type.Name}.{row.Name}") : null;
            fields.Add(Make(type.Name, row.Name, row.Type, row.Resolver, filter, row.Description));
        }
        type.Define([], new NamedList<Field>(fields));
    }

    private static InputValue IncludeDeprecated(string fieldCoordinate) =>
        new($"{fieldCoordinate}(includeDeprecated:)", "includeDeprecated", null, BuiltInScalars.Boolean.NonNull, DefaultValue.Of(new BooleanValueNode(false), false));

    private static Field Make(
        string parent, string name, GraphQLType type, IntrospectionResolver? resolver, InputValue? argument = null, string? description = null)
    {
        var field = new Field(parent, name, description, type, ResolverList.Count, argument is null ? NamedList<InputValue>.Empty : new([argument]));
        ResolverList.Add(resolver);
        return field;
    }
}
