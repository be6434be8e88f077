using static Inovasi.GraphQL.Tests.Execution.ExecutionHarness;

namespace Inovasi.GraphQL.Tests.Execution;

/// <summary>
/// https://spec.graphql.org/September2025/#sec-Coercing-Variable-Values and the tables of coercion of chapter 3, as far as variables go:
/// https://spec.graphql.org/September2025/#sec-Input-Objects.Input-Coercion,
/// https://spec.graphql.org/September2025/#sec-List.Input-Coercion
/// </summary>
[Trait("Spec", "Coercing-Variable-Values")]
public class VariableCoercionTests
{
    private const string Sdl = """
        type Query { f(i: Int, n: Float, b: Boolean, s: String, d: ID, e: E, l: [Int], m: [[Int]], r: [Int!]!, o: In, one: One, any: Any): String }
        enum E { ONE TWO }
        input In { a: String  b: Int!  c: [In!]  d: Int = 4 }
        input One @oneOf { a: String  b: Int }
        scalar Any
        """;

    [Theory]
    [InlineData("Int", "7", "7")]
    [InlineData("Int", "7.0", "7")]
    [InlineData("Float", "7", "7")]
    [InlineData("Float", "7.25", "7.25")]
    [InlineData("Boolean", "false", "false")]
    [InlineData("String", "\"\\u00e4\"", "\"ä\"")]
    [InlineData("ID", "7", "\"7\"")]
    [InlineData("ID", "\"x\"", "\"x\"")]
    [InlineData("E", "\"ONE\"", "\"ONE\"")]
    [InlineData("Int", "null", "null")]
    [InlineData("[Int]", "[1, 2, null]", "[1,2,null]")]
    [InlineData("[Int]", "1", "[1]")]
    [InlineData("[Int]", "null", "null")]
    [InlineData("[[Int]]", "[[1], [2, 3]]", "[[1],[2,3]]")]
    [InlineData("[[Int]]", "[1, 2, 3]", "[[1],[2],[3]]")]
    [InlineData("[[Int]]", "[1, null, 3]", "[[1],null,[3]]")]
    [InlineData("[[Int]]", "1", "[[1]]")]
    [InlineData("In", """{"b":1}""", """{"b":1,"d":4}""")]
    [InlineData("In", """{"a":"abc","b":123}""", """{"a":"abc","b":123,"d":4}""")]
    [InlineData("In", """{"a":null,"b":123,"d":null}""", """{"a":null,"b":123,"d":null}""")]
    [InlineData("In", """{"b":1,"c":{"b":2}}""", """{"b":1,"c":[{"b":2,"d":4}],"d":4}""")]
    [InlineData("One", """{"a":"abc"}""", """{"a":"abc"}""")]
    [InlineData("Any", """{"x":[1,"y"]}""", """{"x":[1,"y"]}""")]
    public void Coerces(string type, string json, string expected) => Answers(
        $$$"""{"data":{"f":{{{System.Text.Json.JsonSerializer.Serialize(expected)}}}}}""", Answer(type, $$$"""{"v":{{{json}}}}"""));

    [Theory]
    [InlineData("Int", "\"7\"", "Variable \"$v\" got invalid value \"7\"; Int cannot represent non-integer value: \"7\"")]
    [InlineData("Int", "7.5", "Variable \"$v\" got invalid value 7.5; Int cannot represent non-integer value: 7.5")]
    [InlineData("Int", "2147483648", "Variable \"$v\" got invalid value 2147483648; Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("Float", "\"7\"", "Variable \"$v\" got invalid value \"7\"; Float cannot represent non numeric value: \"7\"")]
    [InlineData("Boolean", "1", "Variable \"$v\" got invalid value 1; Boolean cannot represent a non boolean value: 1")]
    [InlineData("String", "7", "Variable \"$v\" got invalid value 7; String cannot represent a non string value: 7")]
    [InlineData("ID", "7.5", "Variable \"$v\" got invalid value 7.5; ID cannot represent value: 7.5")]
    [InlineData("E", "\"ON\"", "Variable \"$v\" got invalid value \"ON\"; Value \"ON\" does not exist in \"E\" enum. Did you mean the enum value \"ONE\"?")]
    [InlineData("[Int]", "[1, \"b\"]", "Variable \"$v\" got invalid value \"b\" at \"v[1]\"; Int cannot represent non-integer value: \"b\"")]
    [InlineData("In", "[]", "Variable \"$v\" got invalid value []; Expected type \"In\" to be an object.")]
    [InlineData("In", "{}", "Variable \"$v\" got invalid value {}; Field \"b\" of required type \"Int!\" was not provided.")]
    [InlineData("In", """{"b":null}""", "Variable \"$v\" got invalid value null at \"v.b\"; Expected non-nullable type \"Int!\" not to be null.")]
    [InlineData("In", """{"b":1,"c":[{"b":2},{"b":"x"}]}""", "Variable \"$v\" got invalid value \"x\" at \"v.c[1].b\"; Int cannot represent non-integer value: \"x\"")]
    [InlineData("In", """{"b":1,"dd":2}""", "Variable \"$v\" got invalid value { b: 1, dd: 2 }; Field \"dd\" is not defined by type \"In\". Did you mean \"d\"?")]
    [InlineData("One", """{"a":"abc","b":1}""", "Variable \"$v\" got invalid value { a: \"abc\", b: 1 }; Exactly one key must be specified for OneOf type \"One\".")]
    [InlineData("One", """{"a":null}""", "Variable \"$v\" got invalid value null at \"v.a\"; Field \"a\" must be non-null.")]
    public void Says_where_and_why_a_value_does_not_fit(string type, string json, string message)
    {
        using var result = DataEngine(Sdl).Run(Document(type), variables: $$$"""{"v":{{{json}}}}""");
        var error = Assert.Single(result.Errors);
        Assert.Equal(message, error.Message);
        Assert.Equal(GraphQL.Response.ErrorCodes.BadUserInput, error.Code);
        Assert.Equal(GraphQL.Response.ExecutionResultKind.VariableError, result.Kind);
    }

    [Fact]
    public void Tells_every_error_with_its_variable() => Answers(
        """
        {"errors":[
          {"message":"Variable \"$a\" of required type \"Int!\" was not provided.","locations":[{"line":1,"column":8}],"extensions":{"code":"BAD_USER_INPUT"}},
          {"message":"Variable \"$b\" of non-null type \"[Int!]!\" must not be null.","locations":[{"line":1,"column":18}],"extensions":{"code":"BAD_USER_INPUT"}},
          {"message":"Variable \"$c\" got invalid value true; Int cannot represent non-integer value: true","locations":[{"line":1,"column":31}],"extensions":{"code":"BAD_USER_INPUT"}}]}
        """,
        DataEngine(Sdl).Answer("query ($a: Int!, $b: [Int!]!, $c: Int) { f(i: $a, r: $b) g: f(i: $c, r: []) }", variables: """{"b":null,"c":true}"""));

    [Fact]
    public void Stops_after_the_most_errors()
    {
        using var result = DataEngine(Sdl).Run(
            "query ($l: [Int]) { f(l: $l, r: []) }", variables: $$"""{"l":[{{string.Join(',', Enumerable.Repeat("true", 100))}}]}""");
        Assert.Equal(20, result.Errors.Count);
    }

    [Fact]
    public void Uses_the_default_only_for_a_variable_that_is_not_there()
    {
        const string document = "query ($v: Int = 5) { f(i: $v, r: []) }";
        Answers("""{"data":{"f":"5"}}""", Engine().Answer(document, services: "i"));
        Answers("""{"data":{"f":"null"}}""", Engine().Answer(document, variables: """{"v":null}""", services: "i"));
        Answers("""{"data":{"f":"6"}}""", Engine().Answer(document, variables: """{"v":6}""", services: "i"));
    }

    [Fact]
    public void Passes_over_what_the_operation_does_not_declare() => Answers(
        """{"data":{"f":null}}""", DataEngine(Sdl).Answer("{ f(r: []) }", variables: """{"x":1,"y":{"z":[]}}"""));

    private static string Document(string type) => $"query ($v: {type}) {{ f({ArgumentFor(type)}: $v, r: []) }}";

    private static string ArgumentFor(string type) => type switch
    {
        "Int" => "i",
        "Float" => "n",
        "Boolean" => "b",
        "String" => "s",
        "ID" => "d",
        "E" => "e",
        "[Int]" => "l",
        "[[Int]]" => "m",
        "In" => "o",
        "One" => "one",
        _ => "any",
    };

    private static string Answer(string type, string variables) => Engine().Answer(Document(type), variables: variables, services: ArgumentFor(type));

    /// <summary>The field shows the argument that the request's services name.</summary>
    private static GraphQLEngine Engine() => new(Schema(Sdl), new GraphQL.Execution.ResolverMap()
        .Add("Query", "f", context => ArgumentText.Of(context.Arguments[context.Services<string>()])));
}
