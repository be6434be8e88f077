using static Inovasi.GraphQL.Tests.Execution.ExecutionHarness;

namespace Inovasi.GraphQL.Tests.Introspection;

/// <summary>Questions about a schema, asked as a client asks them: https://spec.graphql.org/September2025/#sec-Introspection</summary>
[Trait("Spec", "Schema-Introspection")]
public sealed class IntrospectionTests
{
    private static readonly GraphQLEngine Engine = Execution.ExecutionHarness.DataEngine(""""
        """What one may ask."""
        schema { query: Query mutation: Change }
        type Query { place(id: ID! = 7, near: [Where!] = [{ at: [1.5] }], old: Int @deprecated): Place! places: [[Place!]]! @deprecated(reason: "Ask for one.") }
        type Change { move(to: Where): Boolean }
        """A spot."""
        interface Place { name: Name }
        type City implements Place { name: Name }
        type Village implements Place { name: Name }
        union Settled = City | Village
        scalar Name @specifiedBy(url: "https://example.org/name")
        enum Side { """Up.""" NORTH SOUTH @deprecated }
        input Where { at: [Float] side: Side = NORTH @deprecated(reason: "No sides.") }
        input Which @oneOf { id: ID name: Name }
        directive @near("""Kilometres.""" within: Int! = 5, old: Int @deprecated) repeatable on FIELD | QUERY
        """");

    private static void Answers(string document, string data) =>
        Execution.ExecutionHarness.Answers($"{{\"data\":{data}}}", Execution.ExecutionHarness.Answer(Engine, document, """{"place":{"__typename":"City"}}"""));

    /// <summary>https://spec.graphql.org/September2025/#sec-Type-Name-Introspection</summary>
    [Fact]
    [Trait("Spec", "Type-Name-Introspection")]
    public void Names_the_object_type_of_every_value() => Answers(
        "{ __typename place { kind: __typename ... on City { __typename } } }",
        """{ "__typename": "Query", "place": { "kind": "City", "__typename": "City" } }""");

    /// <summary>https://spec.graphql.org/September2025/#sec-The-__Schema-Type</summary>
    [Fact]
    [Trait("Spec", "The-__Schema-Type")]
    [Trait("Spec", "Schema-Introspection.First-Class-Documentation")]
    public void Describes_the_schema() => Answers(
        "{ __schema { description queryType { name } mutationType { name } subscriptionType { name } types { name } directives { name } } }",
        """
        { "__schema": {
          "description": "What one may ask.",
          "queryType": { "name": "Query" }, "mutationType": { "name": "Change" }, "subscriptionType": null,
          "types": [
            { "name": "Query" }, { "name": "ID" }, { "name": "Int" }, { "name": "Change" }, { "name": "Boolean" }, { "name": "Place" }, { "name": "City" },
            { "name": "Village" }, { "name": "Settled" }, { "name": "Name" }, { "name": "Side" }, { "name": "Where" }, { "name": "Float" }, { "name": "Which" },
            { "name": "String" }, { "name": "__Schema" }, { "name": "__Type" }, { "name": "__TypeKind" }, { "name": "__Field" }, { "name": "__InputValue" },
            { "name": "__EnumValue" }, { "name": "__Directive" }, { "name": "__DirectiveLocation" }
          ],
          "directives": [
            { "name": "near" }, { "name": "include" }, { "name": "skip" }, { "name": "deprecated" }, { "name": "specifiedBy" }, { "name": "oneOf" }
          ]
        } }
        """);

    /// <summary>https://spec.graphql.org/September2025/#sec-The-__Type-Type, one kind after the other</summary>
    [Theory]
    [InlineData("Name", """{ "kind": "SCALAR", "name": "Name", "description": null, "specifiedByURL": "https://example.org/name", "isOneOf": null }""")]
    [InlineData("City", """
        { "kind": "OBJECT", "name": "City", "fields": [{ "name": "name" }], "interfaces": [{ "name": "Place" }] }
        """)]
    [InlineData("Place", """
        { "kind": "INTERFACE", "name": "Place", "description": "A spot.", "fields": [{ "name": "name" }], "interfaces": [],
          "possibleTypes": [{ "name": "City" }, { "name": "Village" }] }
        """)]
    [InlineData("Settled", """{ "kind": "UNION", "name": "Settled", "possibleTypes": [{ "name": "City" }, { "name": "Village" }] }""")]
    [InlineData("Side", """{ "kind": "ENUM", "name": "Side", "enumValues": [{ "name": "NORTH" }] }""")]
    [InlineData("Where", """{ "kind": "INPUT_OBJECT", "name": "Where", "inputFields": [{ "name": "at" }], "isOneOf": false }""")]
    [InlineData("Which", """{ "kind": "INPUT_OBJECT", "name": "Which", "inputFields": [{ "name": "id" }, { "name": "name" }], "isOneOf": true }""")]
    [Trait("Spec", "The-__Type-Type")]
    public void Describes_each_kind_of_type_and_answers_null_to_what_it_has_not(string name, string expected)
    {
        var members = new System.Text.Json.Nodes.JsonObject();
        foreach (var member in (string[])["kind", "name", "description", "specifiedByURL", "isOneOf", "fields", "interfaces", "possibleTypes", "enumValues", "inputFields", "ofType"])
        {
            members[member] = System.Text.Json.Nodes.JsonNode.Parse(expected)![member]?.DeepClone();
        }

        Answers(
            $$"""
            { __type(name: "{{name}}") {
              kind name description specifiedByURL isOneOf
              fields { name } interfaces { name } possibleTypes { name } enumValues { name } inputFields { name } ofType { name }
            } }
            """,
            $"{{\"__type\":{members.ToJsonString()}}}");
    }

    [Fact]
    public void Answers_null_for_a_type_that_the_schema_has_not() => Answers("{ __type(name: \"Nobody\") { name } }", """{ "__type": null }""");

    /// <summary>https://spec.graphql.org/September2025/#sec-The-__Field-Type</summary>
    [Fact]
    [Trait("Spec", "The-__Field-Type")]
    [Trait("Spec", "Schema-Introspection.Deprecation")]
    public void Describes_fields_their_types_and_their_arguments() => Answers(
        """
        { __type(name: "Query") { fields(includeDeprecated: true) {
          name isDeprecated deprecationReason
          type { kind name ofType { kind name ofType { kind ofType { kind ofType { name } } } } }
          args { name }
          all: args(includeDeprecated: true) { name }
        } } }
        """,
        """
        { "__type": { "fields": [
          { "name": "place", "isDeprecated": false, "deprecationReason": null,
            "type": { "kind": "NON_NULL", "name": null, "ofType": { "kind": "INTERFACE", "name": "Place", "ofType": null } },
            "args": [{ "name": "id" }, { "name": "near" }], "all": [{ "name": "id" }, { "name": "near" }, { "name": "old" }] },
          { "name": "places", "isDeprecated": true, "deprecationReason": "Ask for one.",
            "type": { "kind": "NON_NULL", "name": null, "ofType": { "kind": "LIST", "name": null,
              "ofType": { "kind": "LIST", "ofType": { "kind": "NON_NULL", "ofType": { "name": "Place" } } } } },
            "args": [], "all": [] }
        ] } }
        """);

    /// <summary>https://spec.graphql.org/September2025/#sec-The-__InputValue-Type</summary>
    [Fact]
    [Trait("Spec", "The-__InputValue-Type")]
    public void Describes_arguments_and_input_fields_with_their_defaults() => Answers(
        """
        {
          query: __type(name: "Query") { fields { args { name defaultValue isDeprecated type { kind ofType { kind name } } } } }
          where: __type(name: "Where") { inputFields(includeDeprecated: true) { name defaultValue isDeprecated deprecationReason } }
        }
        """,
        """
        {
          "query": { "fields": [{ "args": [
            { "name": "id", "defaultValue": "7", "isDeprecated": false, "type": { "kind": "NON_NULL", "ofType": { "kind": "SCALAR", "name": "ID" } } },
            { "name": "near", "defaultValue": "[{ at: [1.5] }]", "isDeprecated": false, "type": { "kind": "LIST", "ofType": { "kind": "NON_NULL", "name": null } } }
          ] }] },
          "where": { "inputFields": [
            { "name": "at", "defaultValue": null, "isDeprecated": false, "deprecationReason": null },
            { "name": "side", "defaultValue": "NORTH", "isDeprecated": true, "deprecationReason": "No sides." }
          ] }
        }
        """);

    /// <summary>https://spec.graphql.org/September2025/#sec-The-__EnumValue-Type</summary>
    [Fact]
    [Trait("Spec", "The-__EnumValue-Type")]
    public void Describes_values_of_enums() => Answers(
        "{ __type(name: \"Side\") { enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } } }",
        """
        { "__type": { "enumValues": [
          { "name": "NORTH", "description": "Up.", "isDeprecated": false, "deprecationReason": null },
          { "name": "SOUTH", "description": null, "isDeprecated": true, "deprecationReason": "No longer supported" }
        ] } }
        """);

    /// <summary>https://spec.graphql.org/September2025/#sec-The-__Directive-Type</summary>
    [Fact]
    [Trait("Spec", "The-__Directive-Type")]
    public void Describes_directives() => Answers(
        """
        { __schema { directives { ...One @include(if: true) } } }
        fragment One on __Directive { name isRepeatable locations args { name description defaultValue } all: args(includeDeprecated: true) { name } }
        """,
        """
        { "__schema": { "directives": [
          { "name": "near", "isRepeatable": true, "locations": ["FIELD", "QUERY"],
            "args": [{ "name": "within", "description": "Kilometres.", "defaultValue": "5" }], "all": [{ "name": "within" }, { "name": "old" }] },
          { "name": "include", "isRepeatable": false, "locations": ["FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"],
            "args": [{ "name": "if", "description": "Included when true.", "defaultValue": null }], "all": [{ "name": "if" }] },
          { "name": "skip", "isRepeatable": false, "locations": ["FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"],
            "args": [{ "name": "if", "description": "Skipped when true.", "defaultValue": null }], "all": [{ "name": "if" }] },
          { "name": "deprecated", "isRepeatable": false,
            "locations": ["FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INPUT_FIELD_DEFINITION", "ENUM_VALUE", "DIRECTIVE_DEFINITION"],
            "args": [{ "name": "reason", "description": "Explains why this element was deprecated, usually also including a suggestion for how to access supported similar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).", "defaultValue": "\"No longer supported\"" }],
            "all": [{ "name": "reason" }] },
          { "name": "specifiedBy", "isRepeatable": false, "locations": ["SCALAR"],
            "args": [{ "name": "url", "description": "The URL that specifies the behavior of this scalar.", "defaultValue": null }], "all": [{ "name": "url" }] },
          { "name": "oneOf", "isRepeatable": false, "locations": ["INPUT_OBJECT"], "args": [], "all": [] }
        ] } }
        """);

    /// <summary>What a tool learns from the standard query is enough to write the schema down again.</summary>
    [Fact]
    public void Answers_the_standard_query_about_every_type()
    {
        using var result = Execution.ExecutionHarness.Run(Engine, GraphQL.Introspection.IntrospectionQuery.Text);
        var schema = Json(Execution.ExecutionHarness.Text(result)).GetProperty("data").GetProperty("__schema");

        Assert.Equal(Engine.Schema.Types.Select(type => type.Name), schema.GetProperty("types").EnumerateArray().Select(type => type.GetProperty("name").GetString()));
        Assert.Equal(6, schema.GetProperty("directives").GetArrayLength());
    }

    [Fact]
    [Trait("Spec", "Schema-Introspection.Stable-Ordering")]
    public void Lists_everything_in_the_order_of_the_document() => Execution.ExecutionHarness.Answers(
        """
        { "data": {
          "object": { "interfaces": [{ "name": "Sorted" }, { "name": "Named" }], "fields": [
            { "name": "zeal", "args": [] }, { "name": "name", "args": [{ "name": "b" }, { "name": "a" }] }, { "name": "any", "args": [] } ] },
          "union": { "possibleTypes": [{ "name": "Query" }, { "name": "Other" }] },
          "enum": { "enumValues": [{ "name": "WEST" }, { "name": "EAST" }] },
          "input": { "inputFields": [{ "name": "to" }, { "name": "from" }] },
          "__schema": { "directives": [
            { "name": "slow" }, { "name": "fast" },
            { "name": "include" }, { "name": "skip" }, { "name": "deprecated" }, { "name": "specifiedBy" }, { "name": "oneOf" } ] }
        } }
        """,
        Execution.ExecutionHarness.DataEngine("""
            directive @slow on FIELD
            directive @fast on FIELD
            type Query implements Sorted & Named { zeal: Side name(b: Int, a: Span): Int any: Either }
            interface Sorted { zeal: Side }
            interface Named { name(b: Int, a: Span): Int }
            union Either = Query | Other
            type Other { any: Int }
            enum Side { WEST EAST }
            input Span { to: Int from: Int }
            """).Answer("""
            {
              object: __type(name: "Query") { interfaces { name } fields { name args { name } } }
              union: __type(name: "Either") { possibleTypes { name } }
              enum: __type(name: "Side") { enumValues { name } }
              input: __type(name: "Span") { inputFields { name } }
              __schema { directives { name } }
            }
            """));
}
