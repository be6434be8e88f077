using System.Text.Json;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Sdl;
using Inovasi.GraphQL.Text;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Tests.Types;

/// <summary>The tables of the specification's sections on input coercion, for variables and for literals.</summary>
[Trait("Spec", "Input-Objects")]
[Trait("Spec", "OneOf-Input-Objects")]
[Trait("Spec", "List")]
[Trait("Spec", "Non-Null")]
public sealed class InputCoercionTests
{
    private static readonly Schema Schema = SchemaReader.Read("""
        type Query { all(a: In, b: One, c: Nested, d: Color, e: Any): Float }
        input In { a: String b: Int! }
        input Nested { int: Int = 42 inner: Nested list: [Int!] = [1, 2] color: Color = RED required: Boolean! }
        input One @oneOf { a: String b: Int }
        enum Color { RED GREEN }
        scalar Any
        """);

    // ---- Variables ----

    [Theory]
    [Trait("Spec", "List.Input-Coercion")]
    [Trait("Spec", "Input-Objects.Input-Coercion")]
    [Trait("Spec", "OneOf-Input-Objects.Input-Coercion")]
    [Trait("Spec", "Enums.Input-Coercion")]
    // https://spec.graphql.org/September2025/#sec-List.Input-Coercion
    [InlineData("[Int]", "[1, 2, 3]", "[1, 2, 3]")]
    [InlineData("[Int]", "[1, \"b\", true]", "[1] Int cannot represent non-integer value: \"b\"\n[2] Int cannot represent non-integer value: true")]
    [InlineData("[Int]", "1", "[1]")]
    [InlineData("[Int]", "null", "null")]
    [InlineData("[Int]", "{}", "Int cannot represent non-integer value: {}")]
    [InlineData("[[Int]]", "[[1], [2, 3]]", "[[1], [2, 3]]")]
    [InlineData("[[Int]]", "[1, 2, 3]", "[[1], [2], [3]]")]
    [InlineData("[[Int]]", "[1, null, [null]]", "[[1], null, [null]]")]
    [InlineData("[[Int]]", "1", "[[1]]")]
    [InlineData("[Int!]", "[1, null]", "[1] Expected non-nullable type \"Int!\" not to be null.")]
    [InlineData("[Int]!", "null", "Expected non-nullable type \"[Int]!\" not to be null.")]
    // https://spec.graphql.org/September2025/#sec-Input-Objects.Input-Coercion
    [InlineData("In", "{\"a\": \"abc\", \"b\": 123}", "{ a: \"abc\", b: 123 }")]
    [InlineData("In", "{\"a\": null, \"b\": 123}", "{ a: null, b: 123 }")]
    [InlineData("In", "{\"b\": 123}", "{ b: 123 }")]
    [InlineData("In", "{\"b\": 123, \"a\": \"x\"}", "{ a: \"x\", b: 123 }")]
    [InlineData("In", "{\"a\": \"abc\"}", "Field \"b\" of required type \"Int!\" was not provided.")]
    [InlineData("In", "{\"a\": \"abc\", \"b\": null}", "b Expected non-nullable type \"Int!\" not to be null.")]
    [InlineData("In", "{\"b\": 123, \"bb\": 1}", "Field \"bb\" is not defined by type \"In\". Did you mean \"b\"?")]
    [InlineData("In", "{\"b\": \"123\"}", "b Int cannot represent non-integer value: \"123\"")]
    [InlineData("In", "[]", "Expected type \"In\" to be an object.")]
    [InlineData("In", "\"abc123\"", "Expected type \"In\" to be an object.")]
    [InlineData("In", "{\"b\": 1, \"b\": 2}", "{ b: 2 }")]
    [InlineData("Nested", "{\"required\": true}", "{ int: 42, list: [1, 2], color: \"RED\", required: true }")]
    [InlineData("Nested", "{\"required\": true, \"int\": null, \"list\": null}", "{ int: null, list: null, color: \"RED\", required: true }")]
    [InlineData("Nested", "{\"inner\": {\"inner\": {\"list\": [null]}}}",
        "inner.inner.list.0 Expected non-nullable type \"Int!\" not to be null.\n"
        + "inner.inner Field \"required\" of required type \"Boolean!\" was not provided.\n"
        + "inner Field \"required\" of required type \"Boolean!\" was not provided.\n"
        + "Field \"required\" of required type \"Boolean!\" was not provided.")]
    // https://spec.graphql.org/September2025/#sec-OneOf-Input-Objects
    [InlineData("One", "{\"a\": \"abc\"}", "{ a: \"abc\" }")]
    [InlineData("One", "{\"b\": 123}", "{ b: 123 }")]
    [InlineData("One", "{\"a\": \"abc\", \"b\": 123}", "Exactly one key must be specified for OneOf type \"One\".")]
    [InlineData("One", "{}", "Exactly one key must be specified for OneOf type \"One\".")]
    [InlineData("One", "{\"b\": null}", "b Field \"b\" must be non-null.")]
    [InlineData("One", "{\"a\": null, \"b\": 1}", "Exactly one key must be specified for OneOf type \"One\".\na Field \"a\" must be non-null.")]
    // https://spec.graphql.org/September2025/#sec-Enums.Input-Coercion
    [InlineData("Color", "\"RED\"", "\"RED\"")]
    [InlineData("Color", "\"red\"", "Value \"red\" does not exist in \"Color\" enum. Did you mean the enum value \"RED\"?")]
    [InlineData("Color", "1", "Enum \"Color\" cannot represent non-string value: 1.")]
    [InlineData("Any", "{\"a\": [1, 1.5, \"x\", true, null], \"b\": 12345678901}", "{ a: [1, 1.5, \"x\", true, null], b: 12345678901 }")]
    public void Coerces_variables(string type, string json, string expected)
    {
        var errors = new InputErrors();

        var value = InputCoercion.CoerceValue(JsonDocument.Parse(json).RootElement, Type(type), errors);

        Assert.Equal(expected, errors.Errors.Count == 0 ? Inspection.Inspect(value) : string.Join('\n', errors.Errors.Select(Text)));
    }

    [Fact]
    public void Stops_telling_faults_at_the_bound()
    {
        var errors = new InputErrors(maximum: 3);

        InputCoercion.CoerceValue(JsonDocument.Parse($"[{string.Join(',', Enumerable.Repeat("\"x\"", 100_000))}]").RootElement, Type("[Int]"), errors);

        Assert.True(errors.IsFull);
        Assert.Equal(["[0]", "[1]", "[2]"], errors.Errors.Select(error => $"[{error.Path.Single()}]"));
    }

    [Fact]
    public void Throws_for_a_type_that_is_no_input_type()
    {
        var refusal = Assert.Throws<ArgumentException>(() => InputCoercion.CoerceValue(JsonDocument.Parse("1").RootElement, Type("Query"), new InputErrors()));

        Assert.StartsWith("The type \"Query\" is no input type.", refusal.Message, StringComparison.Ordinal);
    }

    // ---- Literals ----

    [Theory]
    [InlineData("[Int]", "[1, 2]", "[1, 2]")]
    [InlineData("[Int]", "1", "[1]")]
    [InlineData("[Int]", "[1, \"b\"]", null)]
    [InlineData("[[Int]]", "[1, 2]", "[[1], [2]]")]
    [InlineData("[Int!]", "[1, null]", null)]
    [InlineData("[Int]!", "null", null)]
    [InlineData("[Int]", "[$one, $none, $null]", "[1, null, null]")]
    [InlineData("[Int!]", "[$one, $none]", null)]
    [InlineData("[Int!]", "[$null]", null)]
    [InlineData("Int", "$one", "1")]
    [InlineData("Int", "$none", null)]
    [InlineData("Int", "$null", "null")]
    [InlineData("Int!", "$null", null)]
    [InlineData("In", "{a: \"abc\", b: 123}", "{ a: \"abc\", b: 123 }")]
    [InlineData("In", "{a: null, b: $one}", "{ a: null, b: 1 }")]
    [InlineData("In", "{a: $none, b: 1}", "{ b: 1 }")]
    [InlineData("In", "{b: $none}", null)]
    [InlineData("In", "{b: $null}", null)]
    [InlineData("In", "{a: \"abc\"}", null)]
    [InlineData("In", "{a: \"abc\", b: \"1\"}", null)]
    [InlineData("In", "{b: 1, c: 2}", null)]
    [InlineData("In", "[]", null)]
    [InlineData("Nested", "{required: true, int: $none}", "{ int: 42, list: [1, 2], color: \"RED\", required: true }")]
    [InlineData("Nested", "{required: true, inner: {required: false, list: 5}, color: GREEN}",
        "{ int: 42, inner: { int: 42, list: [Array], color: \"RED\", required: false }, list: [1, 2], color: \"GREEN\", required: true }")]
    [InlineData("One", "{a: \"abc\"}", "{ a: \"abc\" }")]
    [InlineData("One", "{a: \"abc\", b: 1}", null)]
    [InlineData("One", "{a: \"abc\", b: $none}", null)]
    [InlineData("One", "{a: $none}", null)]
    [InlineData("One", "{b: $one}", "{ b: 1 }")]
    [InlineData("One", "{b: $null}", null)]
    [InlineData("One", "{a: null}", null)]
    [InlineData("One", "{}", null)]
    [InlineData("Color", "RED", "\"RED\"")]
    [InlineData("Color", "\"RED\"", null)]
    [InlineData("Color", "BLUE", null)]
    [InlineData("Any", "{a: [1, 1.5, ENUM, \"x\", $none, $one], b: $none}", "{ a: [1, 1.5, \"ENUM\", \"x\", null, 1] }")]
    public void Coerces_literals(string type, string literal, string? expected)
    {
        Assert.True(Parser.TryParseValue(new Source(literal), out var node, out _));
        var variables = new Dictionary<string, object?> { ["one"] = 1, ["null"] = null };

        var fits = InputCoercion.TryCoerceLiteral(node, Type(type), variables, out var value);

        Assert.Equal(expected, fits ? Inspection.Inspect(value) : null);
    }

    private static GraphQLType Type(string text) =>
        Parser.TryParseType(new Source(text), out var node, out _) ? Schema.FindType(node)! : throw new ArgumentException(text, nameof(text));

    private static string Text(InputError error) =>
        (error.Path.Length == 1 && error.Path[0].Name is null ? $"[{error.Path[0]}] " : error.Path.IsEmpty ? "" : string.Join('.', error.Path) + " ") + error.Message;
}
