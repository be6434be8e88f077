using Inovasi.GraphQL.Execution;
using Inovasi.GraphQL.Response;
using Inovasi.Tests;
using static Inovasi.GraphQL.Tests.Execution.ExecutionHarness;

namespace Inovasi.GraphQL.Tests.Execution;

/// <summary>A request ends when its client goes and when its time is up, whatever its resolvers do.</summary>
public class TimeLimitTests
{
    private const string Sdl = "type Query { slow: Int  items: [Item]  quick: Int } type Item { slow: Int }";
    private const string TimedOut = """
        {"errors":[{"message":"The request took longer than 50 ms, which is the most that is allowed (limit \"time\").",
          "extensions":{"code":"LIMIT_EXCEEDED","limit":"time","maximum":50}}],"data":null}
        """;

    private static readonly GraphQLOptions Short = new() { Limits = new QueryLimits { Time = TimeSpan.FromMilliseconds(50) } };

    [Fact]
    public async Task Cancels_a_resolver_that_heeds_its_token()
    {
        var slow = new SlowResolver();
        var engine = Engine(slow.Resolver, options: new GraphQLOptions { Limits = new QueryLimits { Time = TimeSpan.FromSeconds(4) } }); // else a slow machine may be out of time before it calls the resolver
        Answers(TimedOut.Replace("50", "4000", StringComparison.Ordinal), engine.Answer("{ slow }"));
        await slow.IsCancelledAsync();
    }

    [Fact]
    public async Task Cancels_what_is_left_behind_when_another_resolver_uses_the_time_up()
    {
        var (slow, clock) = (new SlowResolver(), new HandClock());
        var blocking = Resolver.Of(_ => { clock.Advance(TimeSpan.FromHours(2)); return 2; });
        var engine = Engine(slow.Resolver, options: new GraphQLOptions { Limits = new QueryLimits { Time = TimeSpan.FromHours(1) }, TimeProvider = clock }, quick: blocking);
        Answers(
            """
            {"errors":[{"message":"The request took longer than 3600000 ms, which is the most that is allowed (limit \"time\").",
              "extensions":{"code":"LIMIT_EXCEEDED","limit":"time","maximum":3600000}}],"data":null}
            """,
            engine.Answer("{ slow quick again: quick }"));
        await slow.IsCancelledAsync();
    }

    [Fact]
    public async Task Answers_a_left_resolver_that_asks_only_afterwards_that_it_is_cancelled()
    {
        var (isOver, asked) = (new TaskCompletionSource(), new TaskCompletionSource<bool>());
        var late = Resolver.OfTask(async context =>
        {
            await isOver.Task;
            asked.SetResult(context.CancellationToken.IsCancellationRequested);
            return 1;
        });
        Answers(TimedOut, Engine(late).Answer("{ slow }"));
        isOver.SetResult();
        Assert.True(await asked.Task.WaitAsync(Eventually.Patience));
    }

    [Fact]
    public void Leaves_a_resolver_behind_that_does_not_heed_it() =>
        Answers(TimedOut, Engine(Resolver.OfTask(async _ => { await new TaskCompletionSource().Task; return 1; })).Answer("{ slow }"));

    [Fact]
    public void Ends_between_resolvers_that_block()
    {
        var (calls, clock) = (0, new HandClock());
        var blocking = Resolver.Of(_ => { clock.Advance(TimeSpan.FromMilliseconds(2)); return ++calls; });
        using var result = Engine(blocking, 10_000, new GraphQLOptions { Limits = Short.Limits, TimeProvider = clock }).Run("{ items { slow } }");
        Answers(TimedOut, result.Text());
        Assert.Equal(ExecutionResultKind.Stopped, result.Kind);
        Assert.InRange(calls, 25, 1_000); // 25 calls of 2 ms use the time up; the clock is looked at now and then, not at each
    }

    [Fact]
    public void Takes_a_cancellation_of_the_resolvers_own_making_for_a_failure()
    {
        var slow = Resolver.OfTask(async _ => { await Task.Yield(); throw new OperationCanceledException(); });
        using var result = Engine(slow, options: new GraphQLOptions { Limits = new QueryLimits { Time = null } }).Run("{ slow quick }");
        Answers(
            """
            {"errors":[{"message":"The server could not resolve this field.","locations":[{"line":1,"column":3}],"path":["slow"],
              "extensions":{"code":"INTERNAL_SERVER_ERROR"}}],"data":{"slow":null,"quick":2}}
            """,
            result.Text());
    }

    [Fact]
    public async Task Throws_when_the_client_has_gone()
    {
        using var client = new CancellationTokenSource();
        var engine = Engine(Resolver.OfTask(async context =>
        {
            await client.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.CancellationToken);
            return 1;
        }), options: new GraphQLOptions());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await engine.ExecuteAsync(new GraphQLRequest("{ slow }"), cancellationToken: client.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await engine.ExecuteAsync(new GraphQLRequest("{ quick }"), cancellationToken: client.Token));
    }

    private static GraphQLEngine Engine(Resolver slow, int items = 1, GraphQLOptions? options = null, Resolver? quick = null) => new(
        Schema(Sdl),
        new ResolverMap().Add("Query", "slow", slow).Add("Query", "quick", quick ?? Resolver.Of(_ => 2)).Add("Query", "items", _ => Enumerable.Repeat(new object(), items)).Add("Item", "slow", slow),
        options ?? Short);

    /// <summary>Never ends of itself, but heeds its token.</summary>
    private sealed class SlowResolver
    {
        private readonly TaskCompletionSource<bool> _wasCancelled = new();

        public Resolver Resolver => Resolver.OfTask(async context =>
        {
            try
            {
                await Task.Delay(Timeout.Infinite, context.CancellationToken);
            }
            finally
            {
                _wasCancelled.SetResult(context.CancellationToken.IsCancellationRequested);
            }
            return 1;
        });

        /// <summary>The answer does not wait for the resolver, so the test does.</summary>
        public async Task IsCancelledAsync() => Assert.True(await _wasCancelled.Task.WaitAsync(Eventually.Patience));
    }

    /// <summary>Time that passes only when the test says so.</summary>
    private sealed class HandClock : TimeProvider
    {
        private long _ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _ticks;

        public void Advance(TimeSpan time) => _ticks += time.Ticks;
    }
}
