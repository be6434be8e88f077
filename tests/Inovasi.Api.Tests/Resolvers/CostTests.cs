using Inovasi.Api.Resolvers;
using Inovasi.GraphQL;
using Inovasi.GraphQL.Response;

namespace Inovasi.Api.Tests.Resolvers;

/// <summary>What questions cost by the weights of the contract: what people need is let through, what would keep others waiting is not.</summary>
public sealed class CostTests
{
    private static readonly GraphQLEngine Engine = SchemaBinding.Engine(new GraphQLOptions());

    [Theory]
    [InlineData("{ release { code } }", 2)]
    [InlineData("""{ innovation(slug: "permen-manis") { name summary owner { value { name } } } }""", 5)]
    [InlineData("""{ innovations(search: "ktp", first: 10) { nodes { name } } }""", 833)]
    // A hundred stories with the sources of their facts.
    [InlineData("{ innovations(first: 100) { nodes { slug name summary owner { value { name } sources { title } } start { value { text } sources { title } } sources { slug title publisher } } } }", 4420)]
    // The whole coverage of a city, from the agencies and year by year.
    [InlineData("{ agencies(first: 60) { nodes { name coverage { year state innovations { name } } } } }", 3875)]
    [InlineData("{ a: coverage(year: 2020) { agency { name } state innovations { name } } b: coverage(year: 2021) { agency { name } state innovations { name } } }", 750)]
    // All agencies with the names of their innovations.
    [InlineData("{ agencies(first: 100) { nodes { name innovations { totalCount nodes { name } } } } }", 4670)]
    public async Task Lets_through_what_people_need(string document, double cost)
    {
        using var result = await Engine.ExecuteAsync(new GraphQLRequest(document) { WantsCost = true });
        Assert.NotEqual(ExecutionResultKind.LimitExceeded, result.Kind);
        Assert.Equal(new CostReport(cost, 5_000), result.Cost);
    }

    [Theory]
    [InlineData("{ innovations(first: 100) { nodes { related { sources { citations(first: 100) { nodes { value } } } } } } }")]
    [InlineData("{ agencies(first: 100) { nodes { innovations(first: 100) { nodes { name } } } } }")]
    [InlineData("""{ a: innovations(search: "a") { totalCount } b: innovations(search: "b") { totalCount } c: innovations(search: "c") { totalCount } d: innovations(search: "d") { totalCount } e: innovations(search: "e") { totalCount } f: innovations(search: "f") { totalCount } g: innovations(search: "g") { totalCount } }""")]
    [InlineData("{ a: __schema { types { name } } b: __schema { types { name } } c: __schema { types { name } } d: __schema { types { name } } }")]
    public async Task Refuses_what_would_keep_others_waiting(string document)
    {
        using var result = await Engine.ExecuteAsync(new GraphQLRequest(document));
        Assert.Equal(ExecutionResultKind.LimitExceeded, result.Kind);
        Assert.Equal("LIMIT_EXCEEDED", Assert.Single(result.Errors).Code);
    }
}
