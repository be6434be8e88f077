using static Inovasi.GraphQL.Tests.Sdl.SdlHarness;

namespace Inovasi.GraphQL.Tests.Sdl;

/// <summary>The rules of the type system ("Type Validation" in chapter 3), with the specification's examples and counter-examples.</summary>
public sealed class SchemaValidatorTests
{
    // ---- Root operation types: https://spec.graphql.org/September2025/#sec-Root-Operation-Types ----

    [Fact]
    public void Rejects_a_schema_without_queries() => Rejects("type Mutation { a: Int }", "Query root type must be provided.");

    [Fact]
    [Trait("Spec", "Root-Operation-Types")]
    public void Rejects_roots_that_are_no_object_types() => Rejects(
        """
        schema { query: In mutation: U subscription: E }
        input In { a: Int }
        union U = T
        enum E { A }
        type T { a: Int }
        """,
        """
        Query root type must be Object type, it cannot be In. (1:17)
        Mutation root type must be Object type if provided, it cannot be U. (1:30)
        Subscription root type must be Object type if provided, it cannot be E. (1:46)
        """);

    [Fact]
    public void Rejects_one_type_as_several_roots() => Rejects(
        """
        schema { query: T mutation: T }
        extend schema { subscription: T }
        type T { a: Int }
        """,
        """
        All root types must be different, "T" type is used as query, mutation, and subscription root types. (1:17, 1:29, 2:31)
        """);

    [Fact]
    public void Takes_roots_from_the_names_of_types_only_without_a_schema_definition() => Rejects(
        """
        schema { mutation: Query }
        type Query { a: Int }
        """,
        "Query root type must be provided. (1:1)");

    // ---- Names: https://spec.graphql.org/September2025/#sec-Names.Reserved-Names ----

    [Fact]
    [Trait("Spec", "Names.Reserved-Names")]
    [Trait("Spec", "Introspection.Reserved-Names")]
    public void Rejects_names_that_belong_to_introspection() => Rejects(
        """
        type Query { __a(__b: __In): __E }
        input __In { __c: Int }
        enum __E { __F }
        directive @__d(__e: Int) on FIELD
        """,
        """
        Name "__d" must not begin with "__", which is reserved by GraphQL introspection. (4:1)
        Name "__e" must not begin with "__", which is reserved by GraphQL introspection. (4:16)
        Name "__a" must not begin with "__", which is reserved by GraphQL introspection. (1:14)
        Name "__b" must not begin with "__", which is reserved by GraphQL introspection. (1:18)
        Name "__In" must not begin with "__", which is reserved by GraphQL introspection. (2:1)
        Name "__c" must not begin with "__", which is reserved by GraphQL introspection. (2:14)
        Name "__E" must not begin with "__", which is reserved by GraphQL introspection. (3:1)
        Name "__F" must not begin with "__", which is reserved by GraphQL introspection. (3:12)
        """);

    // ---- Objects: https://spec.graphql.org/September2025/#sec-Objects.Type-Validation ----

    [Fact]
    [Trait("Spec", "Objects")]
    [Trait("Spec", "Objects.Type-Validation")]
    [Trait("Spec", "Enums.Type-Validation")]
    public void Rejects_types_without_members() => Rejects(
        """
        type Query { a: T b: U c: E d(e: In): I }
        type T
        extend type T @deprecated2
        interface I
        union U
        enum E
        input In
        directive @deprecated2 on OBJECT
        """,
        """
        Type T must define one or more fields. (2:1, 3:1)
        Type I must define one or more fields. (4:1)
        Union type U must define one or more member types. (5:1)
        Enum type E must define one or more values. (6:1)
        Input Object type In must define one or more fields. (7:1)
        """);

    [Fact]
    [Trait("Spec", "Field-Arguments")]
    [Trait("Spec", "Type-System.Directives.Type-Validation")]
    public void Rejects_input_types_as_results_and_output_types_as_input() => Rejects(
        """
        type Query { a: [In!] b(c: [Query], d: U): Int }
        input In { e: Query f: I! }
        union U = Query
        interface I { g: Int }
        directive @d(h: Query) on FIELD
        """,
        """
        The type of @d(h:) must be Input Type but got: Query. (5:14)
        The type of Query.a must be Output Type but got: [In!]. (1:17)
        The type of Query.b(c:) must be Input Type but got: [Query]. (1:28)
        The type of Query.b(d:) must be Input Type but got: U. (1:40)
        The type of In.e must be Input Type but got: Query. (2:15)
        The type of In.f must be Input Type but got: I!. (2:24)
        """);

    [Fact]
    public void Rejects_deprecated_arguments_and_input_fields_that_are_required() => Rejects(
        """
        type Query { a(b: Int! @deprecated, c: Int! = 1 @deprecated, d: Int @deprecated): Int }
        input In { e: Int! @deprecated }
        directive @d(f: Int! @deprecated) on FIELD
        """,
        """
        Required argument @d(f:) cannot be deprecated. (3:22, 3:17)
        Required argument Query.a(b:) cannot be deprecated. (1:24, 1:19)
        Required input field In.e cannot be deprecated. (2:20, 2:15)
        """);

    // ---- Interfaces: https://spec.graphql.org/September2025/#IsValidImplementation() ----

    [Fact]
    public void Accepts_covariant_results_and_additional_optional_arguments() => Accepts("""
        type Query { nodes: [Node] }
        interface Node { id: ID, self: Node, all(first: Int): [Node] }
        interface Named implements Node { id: ID!, self: Named, all(first: Int, after: ID): [Named!]!, name: String }
        type City implements Named & Node { id: ID!, self: City!, all(first: Int, after: ID, near: Boolean! = true): [City!]!, name: String }
        """);

    [Fact]
    [Trait("Spec", "Interfaces")]
    [Trait("Spec", "Interfaces.Type-Validation")]
    public void Rejects_what_does_not_implement_an_interface() => Rejects(
        """
        type Query { node: Node }
        interface Node { id: ID!, find(name: String!, near: Int): Node, gone: Int }
        type City implements Node { id: ID, find(name: String, far: Int!): Int }
        """,
        """
        Interface field Node.id expects type ID! but City.id is type ID. (2:22, 3:33)
        Interface field Node.find expects type Node but City.find is type Int. (2:59, 3:68)
        Interface field argument Node.find(name:) expects type String! but City.find(name:) is type String. (2:38, 3:48)
        Interface field argument Node.find(near:) expected but City.find does not provide it. (2:47, 3:37)
        Argument "City.find(far:)" must not be required type "Int!" if not provided by the Interface field "Node.find". (3:56, 2:27)
        Interface field Node.gone expected but City does not provide it. (2:65, 3:1)
        """);

    [Fact]
    public void Rejects_an_interface_named_twice_and_what_is_no_interface() => Rejects(
        """
        type Query implements A & B & A { a: Int }
        interface A { a: Int }
        union B = Query
        """,
        """
        Type Query must only implement Interface types, it cannot implement B. (1:27)
        Type Query can only implement A once. (1:23, 1:31)
        """);

    [Fact]
    [Trait("Spec", "Interfaces.Interfaces-Implementing-Interfaces")]
    public void Rejects_a_type_that_leaves_out_the_interfaces_of_its_interfaces() => Rejects(
        """
        type Query { image: Image }
        interface Node { id: ID! }
        interface Resource implements Node { id: ID!, url: String }
        type Image implements Resource { id: ID!, url: String }
        """,
        "Type Image must implement Node because it is implemented by Resource. (3:31, 4:23)");

    [Fact]
    public void Rejects_interfaces_that_implement_each_other_or_themselves() => Rejects(
        """
        type Query { a: Int }
        interface Node implements Named { id: ID!, name: String }
        interface Named implements Node { id: ID!, name: String }
        interface Self implements Self { id: ID! }
        """,
        """
        Type Node cannot implement Named because it would create a circular reference. (3:28, 2:27)
        Type Named cannot implement Node because it would create a circular reference. (2:27, 3:28)
        Type Self cannot implement itself because it would create a circular reference. (4:27)
        """);

    [Fact]
    [Trait("Spec", "Field-Deprecation")]
    public void Rejects_a_deprecated_field_where_that_of_the_interface_is_not() => Rejects(
        """
        type Query implements I { a: Int @deprecated b: Int @deprecated }
        interface I { a: Int b: Int @deprecated }
        """,
        "Interface field I.a is not deprecated, so implementation field Query.a must not be deprecated. (1:34, 1:30)");

    // ---- Unions: https://spec.graphql.org/September2025/#sec-Unions.Type-Validation ----

    [Fact]
    [Trait("Spec", "Unions")]
    [Trait("Spec", "Unions.Type-Validation")]
    public void Rejects_members_of_unions_that_are_no_objects_or_come_twice() => Rejects(
        """
        type Query { u: U }
        union U = Query | Int | Query
        extend union U = U
        """,
        """
        Union type U can only include Object types, it cannot include Int. (2:19)
        Union type U can only include type Query once. (2:11, 2:25)
        Union type U can only include Object types, it cannot include U. (3:18)
        """);

    // ---- Input objects: https://spec.graphql.org/September2025/#sec-Input-Objects.Circular-References ----

    [Fact]
    public void Accepts_circles_of_input_objects_that_can_end() => Accepts("""
        type Query { a(b: Example, c: First): Int }
        input Example { self: Example, value: String }
        input Listed { selves: [Listed!]!, value: String }
        input First { second: Second, value: String }
        input Second { first: First!, value: String }
        """);

    [Fact]
    [Trait("Spec", "Input-Objects.Circular-References")]
    public void Rejects_circles_of_input_objects_without_an_end() => Rejects(
        """
        type Query { a: Int }
        input Example { value: String self: Example! }
        input First { second: Second! value: String }
        input Second { first: First! value: String }
        """,
        """
        Input Object Example cannot be provided a finite value because it references itself through fields: Example.self. (2:31)
        Input Object First cannot be provided a finite value because it references itself through fields: First.second, Second.first. (3:15, 4:16)
        """);

    [Fact]
    public void Accepts_defaults_that_do_not_come_back_to_themselves() => Accepts("""
        type Query { a: Int }
        input A { b: B = {} }
        input B { a: A = { b: null } }
        input C { c: C = { c: { c: null } } }
        input D { list: [D!] = [] }
        """);

    [Fact]
    [Trait("Spec", "Input-Objects.Type-Validation")]
    public void Rejects_defaults_that_come_back_to_themselves() => Rejects(
        """
        type Query { a: Int }
        input Self { x: Self = {} }
        input A { b: B = {} }
        input B { c: [C] = [{ value: 1 }] }
        input C { a: A = {} value: Int }
        """,
        """
        Invalid circular reference. The default value of Input Object field Self.x references itself. (2:24)
        Invalid circular reference. The default value of Input Object field A.b references itself via the default values of: B.c, C.a. (3:18, 4:20, 5:18)
        """);

    [Fact]
    public void Rejects_defaults_that_do_not_fit_their_types() => Rejects(
        """
        type Query { a(b: Int = "x", c: [Int!] = [1, null], d: E = FAR, e: In = {x: {x: 1.5}, z: 2}, f: One = {a: 1, b: 2}, g: One = {a: null}): Int }
        enum E { NEAR }
        input In { x: In y: Int }
        input One @oneOf { a: Int b: Int }
        input Req { a: Int! b: Req = {b: null} c: Req = 5 }
        directive @d(a: Boolean! = null) on FIELD
        """,
        """
        @d(a:) has invalid default value: Expected value of non-null type "Boolean!" not to be null. (6:28)
        Query.a(b:) has invalid default value: Int cannot represent non-integer value: "x" (1:25)
        Query.a(c:) has invalid default value at [1]: Expected value of non-null type "Int!" not to be null. (1:46)
        Query.a(d:) has invalid default value: Value "FAR" does not exist in "E" enum. Did you mean the enum value "NEAR"? (1:60)
        Query.a(e:) has invalid default value at .x.x: Expected value of type "In" to be an object, found: 1.5. (1:81)
        Query.a(e:) has invalid default value: Expected value of type "In" not to include unknown field "z". Did you mean "x" or "y"? Found: { x: { x: 1.5 }, z: 2 }. (1:87)
        Query.a(f:) has invalid default value: Within OneOf Input Object type "One", exactly one field must be specified, and the value for that field must be non-null. (1:103)
        Query.a(g:) has invalid default value at .a: Within OneOf Input Object type "One", exactly one field must be specified, and the value for that field must be non-null. (1:126)
        Req.b has invalid default value: Expected value of type "Req" to include required field "a", found: { b: null }. (5:30)
        Req.c has invalid default value: Expected value of type "Req" to be an object, found: 5. (5:49)
        """);

    // ---- OneOf: https://spec.graphql.org/September2025/#sec-OneOf-Input-Objects ----

    [Fact]
    public void Rejects_fields_of_OneOf_types_that_are_required_or_have_defaults() => Rejects(
        """
        type Query { a: Int }
        input One @oneOf { a: Int! b: Int = 1 c: Int }
        """,
        """
        OneOf input field One.a must be nullable. (2:23)
        OneOf input field One.b cannot have a default value. (2:28)
        """);

    [Fact]
    public void Rejects_OneOf_types_of_which_no_field_ends() => Rejects(
        """
        type Query { a: Int }
        input One @oneOf { again: One }
        input Two @oneOf { again: Two other: Three }
        input Three @oneOf { two: Two }
        input Fine @oneOf { again: Fine end: Int }
        """,
        """
        Input Object One cannot be provided a finite value because it references itself through fields: One.again. (2:20)
        Input Object Two cannot be provided a finite value because it references itself through fields: Two.again. (3:20)
        Input Object Two cannot be provided a finite value because it references itself through fields: Two.other, Three.two. (3:31, 4:22)
        """);
}
