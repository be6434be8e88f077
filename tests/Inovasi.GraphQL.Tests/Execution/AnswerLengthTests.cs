using Inovasi.GraphQL.Execution;
using Inovasi.GraphQL.Response;
using static Inovasi.GraphQL.Tests.Execution.ExecutionHarness;

namespace Inovasi.GraphQL.Tests.Execution;

/// <summary>An answer that grows too long ends the request, before all of it is resolved.</summary>
public class AnswerLengthTests
{
    private const string Sdl = "type Query { items: [Item]  texts: [String]  numbers: [Int] } type Item { text: String  items: [Item] }";

    [Theory]
    [InlineData("{ items { text } }")]
    [InlineData("{ items { items { items { items { items { __typename } } } } } }")]
    [InlineData("{ texts }")]
    [InlineData("{ numbers }")]
    public void Ends_when_it_is_too_long(string document)
    {
        var calls = 0;
        var items = Enumerable.Repeat(new object(), 20).ToArray();
        var resolvers = new ResolverMap()
            .Add("Query", "items", _ => Enumerable.Repeat(new object(), 2_000).ToArray())
            .Add("Query", "texts", _ => Enumerable.Repeat(new string('x', 100), 1_000))
            .Add("Query", "numbers", _ => Enumerable.Range(0, 50_000))
            .Add("Item", "text", _ => { calls++; return new string('x', 100); })
            .Add("Item", "items", _ => { calls++; return items; });
        var engine = new GraphQLEngine(Schema(Sdl), resolvers, new GraphQLOptions { Limits = QueryLimits.None with { AnswerLength = 50_000 } });
        using var result = engine.Run(document);
        Assert.Equal(ExecutionResultKind.Stopped, result.Kind);
        Assert.InRange(calls, 0, 20_000);
        var error = Assert.Single(result.Errors);
        Assert.EndsWith("and is not complete, but at most 50000 are allowed (limit \"answerLength\").", error.Message, StringComparison.Ordinal);
        Assert.EndsWith(",\"data\":null}", result.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_about_what_is_written()
    {
        const string data = """{"items":[{"text":"abcdefghijklmnopqrstuvwxyz"},{"text":"abcdefghijklmnopqrstuvwxyz"}],"texts":["a","b"],"numbers":[1,2,3]}""";
        using var result = DataEngine(Sdl).Run("{ items { text } texts numbers }", data);
        Assert.Equal($$"""{"data":{{data}}}""", result.Text());
        Assert.InRange(result.Data!.Length, data.Length * 0.8, data.Length * 1.2);
    }
}
