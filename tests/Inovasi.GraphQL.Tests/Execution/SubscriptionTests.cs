using Inovasi.GraphQL.Execution;
using Inovasi.GraphQL.Response;
using Inovasi.Tests;
using static Inovasi.GraphQL.Tests.Execution.ExecutionHarness;

namespace Inovasi.GraphQL.Tests.Execution;

/// <summary>
/// https://spec.graphql.org/September2025/#sec-Subscription: they parse and validate; without a source of events they are refused.
/// </summary>
[Trait("Spec", "Subscription")]
[Trait("Spec", "Source-Stream")]
[Trait("Spec", "Subscription.Response-Stream")]
[Trait("Spec", "Response-Format.Response-Stream")]
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

    [Fact]
    public async Task Asks_no_resolver_for_events_of_a_subscription_that_it_refuses()
    {
        var calls = 0;
        var engine = new GraphQLEngine(Schema(Sdl), new ResolverMap { DefaultResolver = Resolver.Of(_ => ++calls) });

        using var refused = await engine.ExecuteAsync(new GraphQLRequest("subscription { news }"));

        Assert.Equal(ExecutionResultKind.OperationError, refused.Kind);
        Assert.Equal(0, calls);
    }

    /// <summary>The streams are the host's; what it cancels when a client unsubscribes is the execution of the event at hand.</summary>
    [Fact]
    [Trait("Spec", "Unsubscribe")]
    public async Task Ends_the_execution_of_an_event_when_the_client_unsubscribes()
    {
        using var subscription = new CancellationTokenSource();
        var begun = new TaskCompletionSource();
        var news = Resolver.OfTask(async context =>
        {
            begun.SetResult();
            await Task.Delay(Timeout.Infinite, context.CancellationToken);
            return "never";
        });
        var engine = new GraphQLEngine(
            Schema(Sdl), new ResolverMap { DefaultResolver = news }, new GraphQLOptions { ExecutesSubscriptionEvents = true });

        var answer = engine.ExecuteAsync(new GraphQLRequest("subscription { news }"), cancellationToken: subscription.Token).AsTask();
        await begun.Task.WaitAsync(Eventually.Patience);
        await subscription.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer.WaitAsync(Eventually.Patience));
    }
}
