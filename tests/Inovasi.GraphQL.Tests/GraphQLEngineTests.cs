using System.Text.Json;
using Inovasi.GraphQL.Execution;
using Inovasi.GraphQL.Response;
using static Inovasi.GraphQL.Tests.Execution.ExecutionHarness;

namespace Inovasi.GraphQL.Tests;

/// <summary>
/// The phases of a request: https://spec.graphql.org/September2025/#sec-Executing-Requests,
/// https://spec.graphql.org/September2025/#sec-Validating-Requests and what each makes of a request that ends in it.
/// </summary>
public class GraphQLEngineTests
{
    private const string Sdl = """
        type Query { a: Int  b(n: Int!): Int }
        type Mutation { change: Int }
        type Subscription { changed: Int }
        """;

    [Theory]
    [InlineData("{ a", null, ExecutionResultKind.SyntaxError, "GRAPHQL_PARSE_FAILED", "Syntax Error: Expected Name, found <EOF>.")]
    [InlineData("{ unknown }", null, ExecutionResultKind.ValidationError, "GRAPHQL_VALIDATION_FAILED", "Cannot query field \"unknown\" on type \"Query\".")]
    [InlineData("query A { a } query B { a }", null, ExecutionResultKind.OperationError, "OPERATION_RESOLUTION_FAILURE",
        "Must provide operation name if query contains multiple operations.")]
    [InlineData("query A { a } query B { a }", "C", ExecutionResultKind.OperationError, "OPERATION_RESOLUTION_FAILURE", "Unknown operation named \"C\".")]
    [InlineData("{ a }", "", ExecutionResultKind.OperationError, "OPERATION_RESOLUTION_FAILURE", "Unknown operation named \"\".")]
    [InlineData("subscription { changed }", null, ExecutionResultKind.OperationError, "OPERATION_RESOLUTION_FAILURE",
        "This server does not execute subscription operations; ask again with a query instead.")]
    [InlineData("query ($n: Int!) { b(n: $n) }", null, ExecutionResultKind.VariableError, "BAD_USER_INPUT", "Variable \"$n\" of required type \"Int!\" was not provided.")]
    [InlineData("{ a a a a a a a a a a a a a a a a a a a a a }", null, ExecutionResultKind.LimitExceeded, "LIMIT_EXCEEDED",
        "The operation has 21 fields at its root, but at most 20 are allowed (limit \"rootFields\").")]
    [Trait("Spec", "Executing-Requests")]
    [Trait("Spec", "Validating-Requests")]
    [Trait("Spec", "Request-Error-Result")]
    [Trait("Spec", "Errors.Request-Errors")]
    public void Refuses_a_request_without_data(string document, string? operationName, ExecutionResultKind kind, string code, string message)
    {
        using var result = DataEngine(Sdl).Run(document, operationName: operationName);
        var error = Assert.Single(result.Errors);
        Assert.Equal((kind, code, message), (result.Kind, error.Code, error.Message));
        Assert.False(result.HasData);
        Assert.False(Json(result.Text()).TryGetProperty("data", out _));
    }

    [Fact]
    public void Executes_the_operation_of_the_name()
    {
        var engine = DataEngine(Sdl);
        const string document = "query A { x: a } query B { y: a }";
        Answers("""{"data":{"x":1}}""", engine.Answer(document, """{"a":1}""", operationName: "A"));
        Answers("""{"data":{"y":1}}""", engine.Answer(document, """{"a":1}""", operationName: "B"));
    }

    [Fact]
    public async Task Refuses_a_mutation_where_none_is_allowed_and_executes_nothing()
    {
        var calls = 0;
        var engine = new GraphQLEngine(Schema(Sdl), new ResolverMap { DefaultResolver = Resolver.Of(_ => ++calls) });
        var request = new GraphQLRequest("query Q { a } mutation M { change }") { OperationName = "M", AllowsMutation = false };
        using var refused = await engine.ExecuteAsync(request);
        Assert.Equal(ExecutionResultKind.MutationNotAllowed, refused.Kind);
        Assert.Equal("Can only perform a mutation operation from a POST request.", Assert.Single(refused.Errors).Message);
        Assert.Equal(0, calls);
        using var query = await engine.ExecuteAsync(request with { OperationName = "Q" });
        Assert.Equal("""{"data":{"a":1}}""", query.Text());
        using var allowed = await engine.ExecuteAsync(request with { AllowsMutation = true });
        Assert.Equal("""{"data":{"change":2}}""", allowed.Text());
    }

    [Fact]
    public void Says_that_the_schema_has_no_such_operation()
    {
        using var result = DataEngine("type Query { a: Int }", new GraphQLOptions { ValidatesDocuments = false }).Run("mutation { change }");
        Assert.Equal("Schema is not configured to execute mutation operation.", Assert.Single(result.Errors).Message);
    }

    [Fact]
    public void Executes_one_event_of_a_subscription_if_the_host_has_a_source_of_events() => Answers(
        """{"data":{"changed":7}}""",
        DataEngine(Sdl, new GraphQLOptions { ExecutesSubscriptionEvents = true }).Answer("subscription { changed }", """{"changed":7}"""));

    [Fact]
    public void Leaves_out_what_does_not_exist_in_a_document_that_is_trusted() => Answers(
        """{"data":{"a":1}}""", DataEngine(Sdl, new GraphQLOptions { ValidatesDocuments = false }).Answer("{ a c { d } ...Nothing }", """{"a":1}"""));

    [Fact]
    public void Answers_a_document_again_without_parsing_or_validating()
    {
        // Parsing makes a node for each of 900 selections; whoever parses again allocates again.
        var engine = DataEngine(Sdl, new GraphQLOptions { Limits = new QueryLimits { RootFields = null } });
        var document = $"{{ {string.Concat(Enumerable.Repeat("... { a } ", 900))} }}";
        var before = GC.GetAllocatedBytesForCurrentThread();
        Answers("""{"data":{"a":1}}""", engine.Answer(document, """{"a":1}"""));
        var first = GC.GetAllocatedBytesForCurrentThread() - before;
        Answers("""{"data":{"a":1}}""", engine.Answer(document, """{"a":1}"""));
        var second = GC.GetAllocatedBytesForCurrentThread() - before - first;
        Assert.True(second < first / 5, $"{second} bytes after {first}");
    }

    [Fact]
    public async Task Answers_many_threads_at_once()
    {
        var engine = DataEngine(
            "type Query { all: [Named] } interface Named { name: String } type A implements Named { name: String x: Int } type B implements Named { name: String y: Int }");
        const string data = """{"all":[{"__typename":"A","name":"a","x":1},{"__typename":"B","name":"b","y":2},{"__typename":"A","name":"c","x":3}]}""";
        const string document = "query ($v: Boolean!) { all { name @include(if: $v) ... on A { x } ... on B { y } } }";
        const string with = """{"data":{"all":[{"name":"a","x":1},{"name":"b","y":2},{"name":"c","x":3}]}}""";
        const string without = """{"data":{"all":[{"x":1},{"y":2},{"x":3}]}}""";
        await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(() =>
        {
            for (var i = 0; i < 200; i++)
            {
                var isWith = (n + i) % 2 == 0;
                Assert.Equal(isWith ? with : without, engine.Answer(document, data, isWith ? """{"v":true}""" : """{"v":false}"""));
            }
        })));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    public void Takes_no_variables_as_no_variables(string variables) =>
        Answers("""{"data":{"a":1}}""", DataEngine(Sdl).Answer("query ($n: Int = 1) { a  b(n: $n) @skip(if: true) }", """{"a":1}""", variables));

    [Fact]
    public void Writes_the_same_answer_again()
    {
        using var result = DataEngine(Sdl).Run("{ a }", """{"a":1}""");
        Assert.Equal(result.Text(), result.Text());
        Assert.Equal(JsonValueKind.Object, Json(result.Text()).ValueKind);
    }
}
