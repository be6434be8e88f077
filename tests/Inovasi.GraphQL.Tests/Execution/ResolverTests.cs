using System.Collections.Concurrent;
using Inovasi.GraphQL.Execution;
using Inovasi.GraphQL.Response;
using Inovasi.Tests;
using static Inovasi.GraphQL.Tests.Execution.ExecutionHarness;

namespace Inovasi.GraphQL.Tests.Execution;

/// <summary>The four kinds of resolvers and what they are told: https://spec.graphql.org/September2025/#sec-Value-Resolution</summary>
[Trait("Spec", "Value-Resolution")]
public class ResolverTests
{
    private const string Sdl = """
        type Query { items(first: Int = 3): [Item!]!  page: Page }
        type Page { totalCount: Int  edges: [Edge] }
        type Edge { node: Item }
        type Item { id: Int!  owner(short: Boolean): Owner  self: Item }
        type Owner { name: String }
        """;

    private sealed record Item(int Id);

    private sealed record Owner(string Name);

    [Fact]
    public void Reads_properties_and_calls_functions() => Answers(
        """{"data":{"items":[{"id":0,"owner":{"name":"O0"}},{"id":1,"owner":{"name":"O1"}}]}}""",
        Engine(Resolver.Of<Item>(item => new Owner($"O{item.Id}"))).Answer("{ items(first: 2) { id owner { name } } }"));

    [Fact]
    public void Resolves_a_whole_level_in_one_call()
    {
        var calls = new List<int>();
        var engine = Engine(Resolver.ForLevel(level =>
        {
            calls.Add(level.Count);
            for (var i = 0; i < level.Count; i++) level.Set(i, new Owner($"O{level.Parent<Item>(i).Id}"));
        }));
        Answers("""{"data":{"items":[{"owner":{"name":"O0"}},{"owner":{"name":"O1"}},{"owner":{"name":"O2"}}]}}""", engine.Answer("{ items { owner { name } } }"));
        Assert.Equal([3], calls);
    }

    [Fact]
    public void Resolves_a_whole_level_later()
    {
        var engine = Engine(Resolver.ForLevelTask(async level =>
        {
            await Task.Yield();
            for (var i = 0; i < level.Count; i++) level.Set(i, i == 1 ? new GraphQLError("no owner") : new Owner($"O{i}"));
        }));
        Answers(
            """
            {"errors":[{"message":"no owner","locations":[{"line":1,"column":11}],"path":["items",1,"owner"]}],
             "data":{"items":[{"owner":{"name":"O0"}},{"owner":null},{"owner":{"name":"O2"}}]}}
            """,
            engine.Answer("{ items { owner { name } } }"));
    }

    [Fact]
    public void Gives_null_to_a_parent_that_a_level_leaves_out() => Answers(
        """{"data":{"items":[{"owner":null},{"owner":null},{"owner":null}]}}""",
        Engine(Resolver.ForLevel(_ => { })).Answer("{ items { owner { name } } }"));

    [Fact]
    public void Fails_every_parent_of_a_level_that_fails()
    {
        foreach (var resolver in new[]
        {
            Resolver.ForLevel(_ => throw new GraphQLException("m")),
            Resolver.ForLevelTask(_ => throw new GraphQLException("m")),
            Resolver.ForLevelTask(async _ => { await Task.Yield(); throw new GraphQLException("m"); }),
        })
        {
            using var result = Engine(resolver).Run("{ items(first: 2) { owner { name } } }");
            Assert.Equal(["items,0,owner", "items,1,owner"], result.Errors.Select(error => string.Join(',', error.Path)));
        }
    }

    [Fact]
    public async Task Starts_all_of_a_level_before_it_waits()
    {
        var started = 0;
        var all = new TaskCompletionSource();
        var engine = Engine(Resolver.OfTask(async context =>
        {
            if (Interlocked.Increment(ref started) == 3) all.SetResult();
            await all.Task;
            return new Owner($"O{context.Parent<Item>().Id}");
        }));
        using var result = await engine.ExecuteAsync(new GraphQLRequest("{ items { owner { name } } }")).AsTask().WaitAsync(Eventually.Patience);
        Answers("""{"data":{"items":[{"owner":{"name":"O0"}},{"owner":{"name":"O1"}},{"owner":{"name":"O2"}}]}}""", result.Text());
    }

    [Fact]
    public void Fails_the_fields_whose_tasks_fail()
    {
        var engine = Engine(Resolver.OfTask(async context =>
        {
            await Task.Yield();
            return context.Parent<Item>().Id == 1 ? throw new GraphQLException("m") : new Owner("O");
        }));
        Answers(
            """
            {"errors":[{"message":"m","locations":[{"line":1,"column":11}],"path":["items",1,"owner"]}],
             "data":{"items":[{"owner":{"name":"O"}},{"owner":null},{"owner":{"name":"O"}}]}}
            """,
            engine.Answer("{ items { owner { name } } }"));
    }

    [Fact]
    public void Tells_a_resolver_what_it_asks_for()
    {
        var told = new ConcurrentQueue<string>();
        var engine = Engine(Resolver.Of(context =>
        {
            told.Enqueue($"{context.Field} as {context.ResponseName} at {string.Join('.', context.Path)} short {context.Arguments.GetBoolean("short")} for {context.Services<string>()}");
            return null;
        }));
        engine.Answer("query ($s: Boolean) { items(first: 2) { self { o: owner(short: $s) { name } } } }", variables: """{"s":true}""", services: "tenant");
        Assert.Equal(
            ["Item.owner as o at items.0.self.o short True for tenant", "Item.owner as o at items.1.self.o short True for tenant"], told);
    }

    [Fact]
    public void Tells_the_paths_of_a_level()
    {
        var paths = new List<string>();
        Engine(Resolver.ForLevel(level =>
        {
            for (var i = 0; i < level.Count; i++) paths.Add(string.Join('.', level.PathOf(i)));
        })).Answer("{ items(first: 2) { owner { name } } }");
        Assert.Equal(["items.0.owner", "items.1.owner"], paths);
    }

    [Theory]
    [InlineData("{ page { edges { node { id } } } }", false, true, true)]
    [InlineData("{ page { totalCount } }", true, false, false)]
    [InlineData("{ page { t: totalCount ...E } } fragment E on Page { edges { __typename } }", true, true, false)]
    [InlineData("query ($v: Boolean = false) { page { __typename totalCount @include(if: $v) } }", false, false, false)]
    public void Tells_what_is_selected_below(string document, bool total, bool edges, bool node)
    {
        var seen = (Total: !total, Edges: !edges, Node: !node);
        var resolvers = DataResolvers().Add("Query", "page", context =>
        {
            seen = (context.Selects("totalCount"), context.Selects("edges"), context.Selects("edges", "node"));
            return null;
        });
        new GraphQLEngine(Schema(Sdl), resolvers).Answer(document);
        Assert.Equal((total, edges, node), seen);
    }

    [Fact]
    public void Reads_arguments_as_what_they_are()
    {
        ArgumentValues? seen = null;
        var engine = new GraphQLEngine(
            Schema("""
                type Query { f(i: Int, n: Float, b: Boolean, s: String, e: E, l: [ID!], o: In, d: Int = 5, m: Int, x: Int): Int }
                enum E { ONE } input In { a: Int, b: Int = 2 }
                """),
            new ResolverMap().Add("Query", "f", context => (seen = context.Arguments).Count));
        engine.Answer("""query ($x: Int) { f(i: 1, n: 2, b: true, s: "t", e: ONE, l: ["a", "b"], o: {a: 1}, m: null, x: $x) }""");
        Assert.NotNull(seen);
        Assert.Equal(["i", "n", "b", "s", "e", "l", "o", "d", "m"], seen.Keys);
        Assert.Equal((1, 2.0, true, "t"), (seen.GetInt("i"), seen.GetDouble("n"), seen.GetBoolean("b"), seen.GetString("s")));
        Assert.Equal(("ONE", 5, null), (seen.GetString("e"), seen.GetInt("d"), seen.GetInt("m")));
        Assert.Equal(["a", "b"], seen.GetStrings("l")!);
        Assert.Equal([new("a", 1), new("b", 2)], seen.GetObject("o")!);
        Assert.True(seen.ContainsKey("m"));
        Assert.False(seen.ContainsKey("x"));
        Assert.Null(seen["x"]);
    }

    private static GraphQLEngine Engine(Resolver owner) => new(Schema(Sdl), new ResolverMap()
        .Add("Query", "items", context => Enumerable.Range(0, context.Arguments.GetInt("first")!.Value).Select(i => new Item(i)).ToArray())
        .Add("Query", "page", _ => null)
        .Add("Page", "totalCount", _ => 1)
        .Add("Page", "edges", _ => null)
        .Add("Edge", "node", _ => null)
        .Add<Item>("Item", "id", item => item.Id)
        .Add<Item>("Item", "self", item => item)
        .Add("Item", "owner", owner)
        .Add<Owner>("Owner", "name", owner => owner.Name));
}
