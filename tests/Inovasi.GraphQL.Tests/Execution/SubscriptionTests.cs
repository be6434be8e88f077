using Inovasi.GraphQL.Response;
using static Inovasi.GraphQL.Tests.Execution.ExecutionHarness;

namespace Inovasi.GraphQL.Tests.Execution;

/// <summary>
/// https://spec.graphql.org/September2025/#sec-Subscription: they parse and validate; without a source of events they are refused.
/// </summary>
[Trait("Spec", "Subscription")]
[Trait("Spec", "Source-Stream")]
[Trait("Spec", "Response-Stream")]
public sealed class SubscriptionTests
{
    private const string Sdl = """
        type Query { a: Int }
        type Subscription { news: String }
        """;

    [Fact]
    public void Refuses_a_subscription_before_anything_is_resolved() => Answers(
        """
        { "errors": [{
          "message": "This server does not execute subscription operations; ask again with a query instead.",
          "locations": [{ "line": 1, "column": 1 }],
          "extensions": { "code": "OPERATION_RESOLUTION_FAILURE" }
        }] }
        """,
        DataEngine(Sdl).Answer("subscription { news }", """{"news":"today"}"""));

    [Fact]
    public void Executes_one_event_where_the_host_brings_the_events() => Answers(
        """{"data":{"news":"today"}}""",
        DataEngine(Sdl, new GraphQLOptions { ExecutesSubscriptionEvents = true }).Answer("subscription { news }", """{"news":"today"}"""));

    [Fact]
    public void Validates_a_subscription_as_every_other_operation()
    {
        using var result = DataEngine(Sdl, new GraphQLOptions { ExecutesSubscriptionEvents = true }).Run("subscription { news other: news }");

        Assert.Equal(ExecutionResultKind.ValidationError, result.Kind);
    }
}
