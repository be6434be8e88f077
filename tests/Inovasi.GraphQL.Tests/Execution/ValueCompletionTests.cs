using Inovasi.GraphQL.Execution;
using Inovasi.GraphQL.Response;
using static Inovasi.GraphQL.Tests.Execution.ExecutionHarness;

namespace Inovasi.GraphQL.Tests.Execution;

/// <summary>
/// https://spec.graphql.org/September2025/#sec-Value-Completion and https://spec.graphql.org/September2025/#sec-Handling-Execution-Errors.
/// The examples with heroes are those of https://spec.graphql.org/September2025/#sec-Errors.
/// </summary>
[Trait("Spec", "Value-Completion")]
[Trait("Spec", "Handling-Execution-Errors")]
public class ValueCompletionTests
{
    private const string Tree = """
        type Query { a: Node  b: Node!  list: [Node]  strict: [Node!]  strictList: [Node!]!  matrix: [[Int!]] }
        type Node { x: Int  y: Int!  a: Node  b: Node! }
        """;

    [Fact]
    [Trait("Spec", "Errors.Execution-Errors")]
    public void Nulls_a_nullable_field_that_fails() => Answers(
        """{"errors":[{"message":"m","locations":[{"line":1,"column":7}],"path":["a","x"]}],"data":{"a":{"x":null,"y":1}}}""",
        DataEngine(Tree).Answer("{ a { x y } }", """{"a":{"x":{"$error":"m"},"y":1}}"""));

    [Fact]
    [Trait("Spec", "Executing-Collected-Fields.Errors-and-Non-Null-Types")]
    public void Nulls_the_nearest_nullable_parent_of_a_field_that_fails() => Answers(
        """{"errors":[{"message":"m","locations":[{"line":1,"column":15}],"path":["a","b","b","y"]}],"data":{"a":null}}""",
        DataEngine(Tree).Answer("{ a { b { b { y } } } }", """{"a":{"b":{"b":{"y":{"$error":"m"}}}}}"""));

    [Fact]
    public void Nulls_the_data_when_every_parent_is_non_null() => Answers(
        """{"errors":[{"message":"m","locations":[{"line":1,"column":11}],"path":["b","b","y"]}],"data":null}""",
        DataEngine(Tree).Answer("{ b { b { y } } a { x } }", """{"b":{"b":{"y":{"$error":"m"}}},"a":{"x":{"$error":"not told"}}}"""));

    [Fact]
    public void Says_that_a_non_null_field_is_null() => Answers(
        """
        {"errors":[{"message":"Cannot return null for non-nullable field Node.y.","locations":[{"line":1,"column":7}],"path":["a","y"],
          "extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":{"a":null}}
        """,
        DataEngine(Tree).Answer("{ a { y } }", """{"a":{}}"""));

    [Fact]
    public void Tells_errors_before_the_one_that_nulls_their_parent_and_none_after_it() => Answers(
        """
        {"errors":[{"message":"first","locations":[{"line":1,"column":7}],"path":["a","x"]},{"message":"second","locations":[{"line":1,"column":9}],"path":["a","y"]},
          {"message":"fourth","locations":[{"line":1,"column":28}],"path":["c","x"]}],"data":{"a":null,"c":{"x":null}}}
        """.Replace("\n  ", "", StringComparison.Ordinal),
        DataEngine(Tree).Answer(
            "{ a { x y a { x } } c: b { x } }",
            """{"a":{"x":{"$error":"first"},"y":{"$error":"second"},"a":{"x":{"$error":"third"}}},"b":{"x":{"$error":"fourth"}}}"""));

    [Fact]
    public void Keeps_a_list_whose_nullable_item_fails() => Answers(
        """{"errors":[{"message":"m","locations":[{"line":1,"column":10}],"path":["list",1,"y"]}],"data":{"list":[{"y":1},null,{"y":3}]}}""",
        DataEngine(Tree).Answer("{ list { y } }", """{"list":[{"y":1},{"y":{"$error":"m"}},{"y":3}]}"""));

    [Fact]
    [Trait("Spec", "Combining-List-and-Non-Null")]
    public void Nulls_a_list_whose_non_null_item_fails_and_stops_there() => Answers(
        """{"errors":[{"message":"m","locations":[{"line":1,"column":12}],"path":["strict",1,"y"]}],"data":{"strict":null}}""",
        DataEngine(Tree).Answer("{ strict { y } }", """{"strict":[{"y":1},{"y":{"$error":"m"}},{"y":{"$error":"not told"}}]}"""));

    [Fact]
    public void Nulls_the_parent_of_a_non_null_list_of_non_null_items() => Answers(
        """
        {"errors":[{"message":"Cannot return null for non-nullable field Query.strictList.","locations":[{"line":1,"column":3}],"path":["strictList",0],
          "extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":null}
        """,
        DataEngine(Tree).Answer("{ strictList { y } }", """{"strictList":[null,{"y":1}]}"""));

    [Fact]
    public void Nulls_the_inner_list_of_a_list_of_lists() => Answers(
        """{"errors":[{"message":"m","locations":[{"line":1,"column":3}],"path":["matrix",1,0]}],"data":{"matrix":[[1,2],null,[],null]}}""",
        DataEngine(Tree).Answer("{ matrix }", """{"matrix":[[1,2],[{"$error":"m"},4],[],null]}"""));

    [Fact]
    public void Points_to_every_selection_of_a_merged_field() => Answers(
        """{"errors":[{"message":"m","locations":[{"line":1,"column":3},{"line":1,"column":11}],"path":["a"]}],"data":{"a":null}}""",
        DataEngine(Tree).Answer("{ a { x } a { y } }", """{"a":{"$error":"m"}}"""));

    [Fact]
    [Trait("Spec", "Response-Position")]
    public void Uses_the_alias_in_the_path() => Answers(
        """{"errors":[{"message":"m","locations":[{"line":1,"column":17}],"path":["first","second"]}],"data":{"first":{"second":null}}}""",
        DataEngine(Tree).Answer("""{ first: b {    second: x } }""", """{"b":{"x":{"$error":"m"}}}"""));

    [Fact]
    public void Completes_the_hero_example_of_the_specification_with_a_null_name()
    {
        const string document = "{ hero(episode: EMPIRE) { name heroFriends: friends { id name } } }";
        const string data = """
            {"hero":{"name":"R2-D2","friends":[{"id":"1000","name":"Luke"},{"id":"1002","name":{"$error":"Name for character with ID 1002 could not be fetched."}},
              {"id":"1003","name":"Leia"}]}}
            """;
        const string error = """
            {"message":"Name for character with ID 1002 could not be fetched.","locations":[{"line":1,"column":58}],"path":["hero","heroFriends",1,"name"]}
            """;
        Answers(
            $$$$"""{"errors":[{{{{error}}}}],"data":{"hero":{"name":"R2-D2","heroFriends":[{"id":"1000","name":"Luke"},{"id":"1002","name":null},{"id":"1003","name":"Leia"}]}}}""",
            DataEngine(Heroes("String")).Answer(document, data));
        Answers(
            $$$$"""{"errors":[{{{{error}}}}],"data":{"hero":{"name":"R2-D2","heroFriends":[{"id":"1000","name":"Luke"},null,{"id":"1003","name":"Leia"}]}}}""",
            DataEngine(Heroes("String!")).Answer(document, data));
    }

    [Theory]
    [InlineData("text", "Expected Iterable, but did not find one for field \"Query.list\".")]
    [InlineData(17, "Expected Iterable, but did not find one for field \"Query.list\".")]
    public void Wants_a_list_for_a_list(object value, string message) =>
        Assert.Equal(message, SingleError("type Query { list: [String] }", "{ list }", value));

    [Fact]
    public void Takes_every_kind_of_enumerable_for_a_list()
    {
        foreach (var list in new object[] { new[] { 1, 2 }, new List<int> { 1, 2 }, new HashSet<int> { 1, 2 }, Lazy(), new object[] { 1, "2" }, System.Collections.Immutable.ImmutableArray.Create(1, 2) })
        {
            Answers("""{"data":{"list":[1,2]}}""", Engine("type Query { list: [Int] }", list).Answer("{ list }"));
        }

        static IEnumerable<int> Lazy()
        {
            yield return 1;
            yield return 2;
        }
    }

    [Fact]
    public void Fails_a_field_whose_list_fails_while_it_is_read()
    {
        Assert.Equal("The server could not resolve this field.", SingleError("type Query { list: [Int] }", "{ list }", Broken()));

        static IEnumerable<int> Broken()
        {
            yield return 1;
            throw new InvalidOperationException("secret");
        }
    }

    [Theory]
    [InlineData("Int", "x", "Int cannot represent non-integer value: \"x\"")]
    [InlineData("Int", 3000000000d, "Int cannot represent non 32-bit signed integer value: 3000000000")]
    [InlineData("Float", double.NaN, "Float cannot represent non numeric value: NaN")]
    [InlineData("Boolean", "x", "Boolean cannot represent a non boolean value: \"x\"")]
    [InlineData("Color", "BLACK", "Enum \"Color\" cannot represent value: \"BLACK\"")]
    public void Fails_a_leaf_that_its_type_cannot_represent(string type, object value, string message) =>
        Assert.Equal(message, SingleError($"type Query {{ f: {type} }} enum Color {{ RED }}", "{ f }", value));

    [Theory]
    [InlineData("String", 1.5, "\"1.5\"")]
    [InlineData("String", true, "\"true\"")]
    [InlineData("ID", 7, "\"7\"")]
    [InlineData("Int", true, "1")]
    [InlineData("Float", 2, "2")]
    [InlineData("Boolean", 0, "false")]
    [InlineData("Color", "RED", "\"RED\"")]
    [InlineData("Any", "RED", "\"RED\"")]
    [Trait("Spec", "Value-Completion.Coercing-Results")]
    public void Coerces_a_leaf_to_its_type(string type, object value, string expected) => Answers(
        $$$"""{"data":{"f":{{{expected}}}}}""", Engine($"type Query {{ f: {type} }} enum Color {{ RED }} scalar Any", value).Answer("{ f }"));

    [Fact]
    public void Says_what_is_wrong_with_the_type_of_a_value()
    {
        const string sdl = "type Query { pet: Pet } interface Pet { name: String } type Dog implements Pet { name: String } type Fish { name: String }";
        Assert.Equal(
            "Abstract type \"Pet\" must resolve to an Object type at runtime for field \"Query.pet\". Either the \"Pet\" type should provide a \"resolveType\" "
            + "function or each possible type should provide an \"isTypeOf\" function.",
            TypeError(sdl, null));
        Assert.Equal("Abstract type \"Pet\" was resolved to a type \"Cat\" that does not exist inside the schema.", TypeError(sdl, "Cat"));
        Assert.Equal("Abstract type \"Pet\" was resolved to a non-object type \"Pet\".", TypeError(sdl, "Pet"));
        Assert.Equal("Runtime Object type \"Fish\" is not a possible type for \"Pet\".", TypeError(sdl, "Fish"));
    }

    [Fact]
    public void Shows_what_a_resolver_means_to_say_and_masks_everything_else()
    {
        var told = new GraphQLError("Page 7 does not exist.") { Code = "BAD_USER_INPUT" };
        Answers(
            """
            {"errors":[{"message":"Page 7 does not exist.","locations":[{"line":1,"column":3}],"path":["f"],"extensions":{"code":"BAD_USER_INPUT"}}],"data":{"f":null}}
            """,
            Throwing(new GraphQLException(told)).Answer("{ f }"));
        Answers(
            """
            {"errors":[{"message":"The server could not resolve this field.","locations":[{"line":1,"column":3}],"path":["f"],
              "extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":{"f":null}}
            """,
            Throwing(new InvalidOperationException("SELECT * FROM secrets")).Answer("{ f }"));
    }

    [Fact]
    public void Lets_the_host_mask_an_exception_and_keeps_it_for_the_log()
    {
        var exception = new InvalidOperationException("secret");
        var engine = Throwing(exception, new GraphQLOptions { MaskException = e => new GraphQLError("Error number 12.") { Exception = e } });
        using var result = engine.Run("{ f }");
        var error = Assert.Single(result.Errors);
        Assert.Same(exception, error.Exception);
        Assert.Equal("Error number 12.", error.Message);
        Assert.DoesNotContain("secret", result.Text(), StringComparison.Ordinal);
    }

    private static string Heroes(string nameType) => $$"""
        type Query { hero(episode: Episode): Character }
        type Character { id: ID  name: {{nameType}}  friends: [Character] }
        enum Episode { EMPIRE }
        """;

    private static IEnumerable<string> Messages(GraphQLEngine engine, string document)
    {
        using var result = engine.Run(document);
        return [.. result.Errors.Select(error => error.Message)];
    }

    private static string SingleError(string sdl, string document, object value) => Assert.Single(Messages(Engine(sdl, value), document));

    private static string TypeError(string sdl, string? typeName) => Assert.Single(Messages(
        new GraphQLEngine(Schema(sdl), new ResolverMap { DefaultResolver = Resolver.Of(_ => new object()), DefaultTypeResolver = _ => typeName }), "{ pet { name } }"));

    private static GraphQLEngine Engine(string sdl, object value) => new(Schema(sdl), new ResolverMap { DefaultResolver = Resolver.Of(_ => value) });

    private static GraphQLEngine Throwing(Exception exception, GraphQLOptions? options = null) =>
        new(Schema("type Query { f: Int }"), new ResolverMap().Add("Query", "f", _ => throw exception), options);
}
