using Inovasi.GraphQL.Execution;
using static Inovasi.GraphQL.Tests.Execution.ExecutionHarness;

namespace Inovasi.GraphQL.Tests.Execution;

/// <summary>https://spec.graphql.org/September2025/#sec-Coercing-Field-Arguments</summary>
[Trait("Spec", "Coercing-Field-Arguments")]
public class ArgumentCoercionTests
{
    private const string Sdl = """
        type Query { f(plain: Int, byDefault: Int = 3, strict: Int! = 4, list: [Int!], input: In, color: Color = RED): String }
        input In { a: String  b: Int = 2  c: [Int] }
        enum Color { RED GREEN }
        """;

    [Theory]
    [InlineData("{ f }", "{}", """{"byDefault":3,"strict":4,"color":"RED"}""")]
    [InlineData("{ f(plain: null, byDefault: null) }", "{}", """{"plain":null,"byDefault":null,"strict":4,"color":"RED"}""")]
    [InlineData("{ f(plain: 1, byDefault: 1, strict: 1, color: GREEN) }", "{}", """{"plain":1,"byDefault":1,"strict":1,"color":"GREEN"}""")]
    [InlineData("query ($v: Int) { f(plain: $v, byDefault: $v) }", "{}", """{"byDefault":3,"strict":4,"color":"RED"}""")]
    [InlineData("query ($v: Int) { f(plain: $v, byDefault: $v) }", """{"v":null}""", """{"plain":null,"byDefault":null,"strict":4,"color":"RED"}""")]
    [InlineData("query ($v: Int) { f(plain: $v, byDefault: $v, strict: $v) }", """{"v":8}""", """{"plain":8,"byDefault":8,"strict":8,"color":"RED"}""")]
    [InlineData("query ($v: Int) { f(strict: $v) }", "{}", """{"byDefault":3,"strict":4,"color":"RED"}""")]
    [InlineData("{ f(list: 1) }", "{}", """{"byDefault":3,"strict":4,"list":[1],"color":"RED"}""")]
    [InlineData("query ($v: Int!) { f(list: [1, $v]) }", """{"v":8}""", """{"byDefault":3,"strict":4,"list":[1,8],"color":"RED"}""")]
    [InlineData("""{ f(input: {a: "x", c: 1}) }""", "{}", """{"byDefault":3,"strict":4,"input":{"a":"x","b":2,"c":[1]},"color":"RED"}""")]
    [InlineData("query ($v: Int, $s: String) { f(input: {a: $s, b: $v, c: [$v]}) }", "{}", """{"byDefault":3,"strict":4,"input":{"b":2,"c":[null]},"color":"RED"}""")]
    [InlineData("query ($v: Int, $s: String) { f(input: {a: $s, b: $v}) }", """{"v":null,"s":null}""", """{"byDefault":3,"strict":4,"input":{"a":null,"b":null},"color":"RED"}""")]
    public void Gives_what_is_there_and_the_defaults(string document, string variables, string expected) => Answers(
        $$$"""{"data":{"f":{{{System.Text.Json.JsonSerializer.Serialize(expected)}}}}}""",
        new GraphQLEngine(Schema(Sdl), new ResolverMap().Add("Query", "f", context => ArgumentText.Of(context.Arguments))).Answer(document, variables: variables));

    [Fact]
    public void Fails_the_field_when_a_variable_is_null_where_it_must_not_be() => Answers(
        """
        {"errors":[{"message":"Argument \"strict\" of non-null type \"Int!\" must not be null.","locations":[{"line":1,"column":33}],"path":["f"],
          "extensions":{"code":"BAD_USER_INPUT"}}],"data":{"f":null,"g":null}}
        """,
        DataEngine(Sdl).Answer("query ($v: Int) { f(strict:     $v) g: f(plain: $v) }", variables: """{"v":null}"""));

    [Fact]
    public void Fails_the_field_of_every_parent() => Answers(
        """
        {"errors":[
          {"message":"Argument \"n\" of non-null type \"Int!\" must not be null.","locations":[{"line":1,"column":36}],"path":["all",0,"f"],"extensions":{"code":"BAD_USER_INPUT"}},
          {"message":"Argument \"n\" of non-null type \"Int!\" must not be null.","locations":[{"line":1,"column":36}],"path":["all",1,"f"],"extensions":{"code":"BAD_USER_INPUT"}}],
         "data":{"all":[{"f":null},{"f":null}]}}
        """,
        DataEngine("type Query { all: [Item] } type Item { f(n: Int! = 1): Int }")
            .Answer("query ($v: Int = 1) { all { f(n:   $v) } }", """{"all":[{"f":1},{"f":2}]}""", """{"v":null}"""));

    [Fact]
    public void Replaces_a_variable_inside_a_custom_scalar() => Answers(
        """{"data":{"f":"{\"k\":[1,\"x\"]}"}}""",
        new GraphQLEngine(
            Schema("type Query { f(any: Any): String } scalar Any"),
            new ResolverMap().Add("Query", "f", context => ArgumentText.Of(context.Arguments["any"])))
        .Answer("""query ($v: Any) { f(any: {k: [1, $v]}) }""", variables: """{"v":"x"}"""));
}
