using static Inovasi.GraphQL.Tests.Sdl.SdlHarness;

namespace Inovasi.GraphQL.Tests.Sdl;

/// <summary>The rules about documents of definitions, one after the other, each with what it allows and what it refuses.</summary>
public sealed class SdlValidatorTests
{
    // ---- LoneSchemaDefinitionRule ----

    [Fact]
    public void Accepts_one_schema_definition() => Accepts("""
        schema { query: Root }
        type Root { a: Int }
        """);

    [Fact]
    public void Rejects_every_further_schema_definition() => Rejects(
        """
        schema { query: Root }
        type Root { a: Int }
        schema @deprecated { query: Root }
        """,
        """
        There can be only one query type in schema. (1:10, 3:22)
        Must provide only one schema definition. (3:1)
        Directive "@deprecated" may not be used on SCHEMA. (3:8)
        """);

    [Fact]
    public void Rejects_a_schema_definition_in_an_extension() => RejectsExtension(
        "type Query { a: Int }",
        "schema { query: Query }",
        """
        Cannot define a new schema within a schema extension. (1:1)
        Type for query already defined in the schema. It cannot be redefined. (1:10)
        """);

    // ---- OperationTypeUniquenessRule ----

    [Fact]
    public void Accepts_a_root_type_added_by_an_extension() => AcceptsExtension(
        "type Query { a: Int }",
        "extend schema { mutation: Change } type Change { a: Int }");

    [Fact]
    public void Rejects_a_second_root_type_of_a_kind() => Rejects(
        """
        schema { query: A query: B }
        extend schema { mutation: A mutation: B }
        type A { a: Int }
        type B { a: Int }
        """,
        """
        There can be only one query type in schema. (1:10, 1:19)
        There can be only one mutation type in schema. (2:17, 2:29)
        """);

    // ---- TypeNameUniquenessRule ----

    [Fact]
    public void Rejects_a_second_type_of_a_name_whatever_its_kind() => Rejects(
        """
        type Query { a: A }
        scalar A
        enum A { B }
        """,
        "There can be only one type named \"A\". (2:8, 3:6)");

    [Fact]
    public void Rejects_a_type_that_the_extended_schema_has() => RejectsExtension(
        "type Query { a: Int }",
        "type Query { b: Int }",
        """
        Type "Query" already exists in the schema. It cannot also be defined in this type definition. (1:6)
        """);

    [Fact]
    public void Accepts_a_directive_and_a_type_of_one_name() => Accepts("type Query { a: Int } directive @Query on FIELD");

    // ---- EnumValueUniquenessRule ----

    [Fact]
    public void Rejects_an_enum_value_that_an_extension_repeats() => Rejects(
        """
        type Query { a: Direction }
        enum Direction { NORTH SOUTH NORTH }
        extend enum Direction { SOUTH }
        """,
        """
        Enum value "Direction.NORTH" can only be defined once. (2:18, 2:30)
        Enum value "Direction.SOUTH" can only be defined once. (2:24, 3:25)
        """);

    [Fact]
    public void Rejects_an_enum_value_that_the_extended_schema_has() => RejectsExtension(
        "type Query { a: Direction } enum Direction { NORTH }",
        "extend enum Direction { NORTH }",
        "Enum value \"Direction.NORTH\" already exists in the schema. It cannot also be defined in this type extension. (1:25)");

    // ---- FieldDefinitionUniquenessRule ----

    [Fact]
    public void Rejects_a_field_that_is_defined_twice() => Rejects(
        """
        type Query { a: Int a: String }
        interface I { a: Int }
        extend interface I { a: Int }
        input In { a: Int a: Int }
        """,
        """
        Field "Query.a" can only be defined once. (1:14, 1:21)
        Field "I.a" can only be defined once. (2:15, 3:22)
        Field "In.a" can only be defined once. (4:12, 4:19)
        """);

    [Fact]
    public void Rejects_a_field_that_the_extended_schema_has() => RejectsExtension(
        "type Query { a: Int } input In { b: Int }",
        "extend type Query { a: Int } extend input In { b: Int }",
        """
        Field "Query.a" already exists in the schema. It cannot also be defined in this type extension. (1:21)
        Field "In.b" already exists in the schema. It cannot also be defined in this type extension. (1:48)
        """);

    // ---- ArgumentDefinitionUniquenessRule ----

    [Fact]
    public void Rejects_an_argument_that_is_defined_twice() => Rejects(
        """
        type Query { a(b: Int, c: Int, b: Int, b: Int): Int }
        directive @d(x: Int, x: Int) on FIELD
        """,
        """
        Argument "Query.a(b:)" can only be defined once. (1:16, 1:32, 1:40)
        Argument "@d(x:)" can only be defined once. (2:14, 2:22)
        """);

    // ---- DirectiveNameUniquenessRule ----

    [Fact]
    public void Rejects_a_directive_that_is_defined_twice() => Rejects(
        """
        type Query { a: Int }
        directive @d on FIELD
        directive @d on QUERY
        """,
        "There can be only one directive named \"@d\". (2:12, 3:12)");

    [Fact]
    public void Accepts_an_own_definition_of_a_directive_of_the_specification() =>
        Accepts("type Query { a: Int } directive @skip(if: Boolean!) on FIELD");

    [Fact]
    public void Rejects_a_directive_that_the_extended_schema_has() => RejectsExtension(
        "type Query { a: Int }",
        "directive @skip on FIELD",
        "Directive \"@skip\" already exists in the schema. It cannot be redefined. (1:12)");

    // ---- TypeReferencesAreDefinedRule ----

    [Fact]
    public void Rejects_types_that_nobody_defines_and_offers_near_names() => Rejects(
        """
        type Query implements Noed { a(b: Strng): Intt }
        interface Node { id: ID }
        union U = Qeury
        schema { query: Quer }
        """,
        """
        Unknown type "Noed". Did you mean "Node"? (1:23)
        Unknown type "Strng". Did you mean "String"? (1:35)
        Unknown type "Intt". Did you mean "Int"? (1:43)
        Unknown type "Qeury". Did you mean "Query"? (3:11)
        Unknown type "Quer". Did you mean "Query"? (4:17)
        """);

    [Fact]
    public void Accepts_types_of_the_specification_without_a_definition() => Accepts("type Query { a: ID b: Float c: __Schema }");

    // ---- DirectivesAreDefinedRule ----

    [Fact]
    public void Rejects_unknown_directives_and_places_that_a_directive_does_not_allow() => Rejects(
        """
        type Query @deprecated { a(b: Int @oneOf): Int @specifiedBy(url: "") }
        enum E @nowhere { A @here }
        input In @oneOf { a: Int @oneOf }
        directive @here on ENUM_VALUE | SCHEMA
        """,
        """
        Directive "@deprecated" may not be used on OBJECT. (1:12)
        Directive "@oneOf" may not be used on ARGUMENT_DEFINITION. (1:35)
        Directive "@specifiedBy" may not be used on FIELD_DEFINITION. (1:48)
        Unknown directive "@nowhere". (2:8)
        Directive "@oneOf" may not be used on INPUT_FIELD_DEFINITION. (3:26)
        """);

    [Fact]
    [Trait("Spec", "Type-System.Directives")]
    public void Accepts_a_directive_in_all_places_that_it_allows() => Accepts("""
        directive @d on SCHEMA | SCALAR | OBJECT | FIELD_DEFINITION | ARGUMENT_DEFINITION | INTERFACE | UNION | ENUM | ENUM_VALUE
          | INPUT_OBJECT | INPUT_FIELD_DEFINITION
        schema @d { query: Q }
        type Q implements I @d { a(b: In @d): S @d }
        interface I @d { a(b: In): S }
        union U @d = Q
        enum E @d { A @d }
        input In @d { a: Int @d }
        scalar S @d
        """);

    // ---- DirectivesAreUniquePerLocationRule ----

    [Fact]
    public void Rejects_a_directive_that_stands_twice_in_one_place_extensions_included() => Rejects(
        """
        directive @once on OBJECT | SCHEMA | FIELD_DEFINITION
        directive @often repeatable on OBJECT
        schema @once { query: Query }
        extend schema @once
        type Query @once @often @often { a: Int @once @once }
        extend type Query @once
        """,
        """
        The directive "@once" can only be used once at this location. (3:8, 4:15)
        The directive "@once" can only be used once at this location. (5:12, 6:19)
        The directive "@once" can only be used once at this location. (5:41, 5:47)
        """);

    // ---- ExtensionsFitTypesRule ----

    [Fact]
    public void Rejects_extensions_of_what_is_not_there_or_of_another_kind() => Rejects(
        """
        type Query { a: Int }
        extend type Qeury { b: Int }
        extend input Query { b: Int }
        extend union Query = Query
        """,
        """
        Cannot extend non-input object type "Query". (1:1, 3:1)
        Cannot extend non-union type "Query". (1:1, 4:1)
        Cannot extend type "Qeury" because it is not defined. Did you mean "Query"? (2:13)
        """);

    [Fact]
    public void Rejects_an_extension_of_another_kind_than_the_extended_schema_has() => RejectsExtension(
        "type Query { a: Int }",
        "extend scalar Query @specifiedBy(url: \"x\") extend enum Int { A }",
        """
        Cannot extend non-scalar type "Query". (1:1)
        Cannot extend non-enum type "Int". (1:44)
        """);

    // ---- Arguments of directives ----

    [Fact]
    public void Rejects_unknown_repeated_and_missing_arguments_of_directives() => Rejects(
        """
        type Query { a: Int @d(neme: "x") b: Int @d(name: "x", name: "y") c: S }
        directive @d(name: String!, size: Int! = 1) on FIELD_DEFINITION
        scalar S @specifiedBy
        """,
        """
        Argument "@d(name:)" of type "String!" is required, but it was not provided. (1:21)
        Unknown argument "neme" on directive "@d". Did you mean "name"? (1:24)
        There can be only one argument named "name". (1:45, 1:56)
        Argument "@specifiedBy(url:)" of type "String!" is required, but it was not provided. (3:10)
        """);

    [Fact]
    public void Rejects_repeated_fields_of_object_values() => Rejects(
        """
        type Query { a(b: In = {x: 1, y: {x: 2}, x: 3}): Int }
        input In { x: Int y: In }
        """,
        "There can be only one input field named \"x\". (1:25, 1:42)");

    [Fact]
    public void Rejects_arguments_of_built_in_directives_that_are_no_strings() => Rejects(
        """
        type Query { a: Int @deprecated(reason: 3) b: S c: Int @deprecated(reason: null) }
        scalar S @specifiedBy(url: null)
        """,
        """
        Argument "reason" has invalid value 3. (1:41)
        Argument "reason" of non-null type "String!" must not be null. (1:76)
        Argument "url" of non-null type "String!" must not be null. (2:28)
        """);

    [Fact]
    public void Looks_at_operations_that_stand_among_definitions() => Rejects(
        """
        type Query { a: Int }
        query Q($v: Itn @skip) @deprecated { a(x: 1, x: 2) ... on Nobody { a } }
        """,
        """
        Unknown type "Itn". (2:13)
        Directive "@skip" may not be used on VARIABLE_DEFINITION. (2:17)
        Argument "@skip(if:)" of type "Boolean!" is required, but it was not provided. (2:17)
        Directive "@deprecated" may not be used on QUERY. (2:24)
        There can be only one argument named "x". (2:40, 2:46)
        Unknown type "Nobody". (2:59)
        """);
}
