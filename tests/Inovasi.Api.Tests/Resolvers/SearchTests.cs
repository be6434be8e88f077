using System.Text.Json.Nodes;
using Inovasi.Content.Search;
using Inovasi.Tests;

namespace Inovasi.Api.Tests.Resolvers;

/// <summary>What <c>search</c> finds is what the index finds, which the site's script is held to as well: site and API give equal hits.</summary>
public sealed class SearchTests(ShippedServer shared) : IClassFixture<ShippedServer>
{
    private const string Ask = "query ($search: String, $first: Int, $after: String, $where: InnovationFilter, $orderBy: InnovationOrder) { innovations(search: $search, first: $first, after: $after, where: $where, orderBy: $orderBy) { totalCount nodes { code } pageInfo { endCursor hasNextPage } } }";

    private static readonly SearchIndex Index = SearchIndex.Build(ApiServer.ShippedContent);

    private readonly ApiServer _server = shared.Server;

    public static TheoryData<string> Nothing => [.. new[] { "", " ", "😀", "'", "\" } { __schema", "' OR qq='qq' --", ".*[a-", "dan di yang", "__proto__" }];

    [Fact]
    public async Task Finds_what_the_index_finds_in_its_order()
    {
        var questions = File.ReadLines(RepositoryRoot.Combine("tests", "Inovasi.Content.Tests", "Search", "questions.txt"))
            .Where(l => !l.StartsWith('#')).Select(l => l.Split(" | ")[0]).ToArray();
        Assert.True(questions.Length >= 60);
        foreach (var question in questions) Assert.Equal(Hits(question), Codes(await AskAsync(new { search = question, first = 100 })));
    }

    [Theory]
    [MemberData(nameof(Nothing))]
    public async Task Finds_nothing_and_does_not_fail(string question) => Assert.Empty(Codes(await AskAsync(new { search = question })));

    [Fact]
    public async Task Finds_everything_without_a_question() =>
        Assert.Equal(ApiServer.ShippedContent.Innovations.Count, (int)(await AskAsync(new { }))["totalCount"]!);

    [Fact]
    public async Task Keeps_the_order_of_relevance_under_a_filter()
    {
        var counted = ApiServer.ShippedContent.Innovations.Where(i => i.IsCounted).Select(i => i.Id).ToHashSet();
        var expected = Hits("layanan").Where(counted.Contains).ToArray();
        Assert.InRange(expected.Length, 2, Hits("layanan").Length - 1);
        Assert.Equal(expected, Codes(await AskAsync(new { search = "layanan", where = new { isCounted = true }, first = 100 })));
    }

    [Fact]
    public async Task Takes_another_order_when_asked()
    {
        var data = await AskAsync(new { search = "layanan", orderBy = new { field = "CODE" }, where = new { kind = new[] { "digital" } }, first = 100 });
        var digital = ApiServer.ShippedContent.Innovations.Where(i => i.Kind is { IsKnown: true, Value: "digital" }).Select(i => i.Id).ToHashSet();
        Assert.Equal(Hits("layanan").Where(digital.Contains).Order(StringComparer.Ordinal), Codes(data));
    }

    [Fact]
    public async Task Walks_the_hits_page_by_page()
    {
        var (codes, after) = (new List<string>(), (string?)null);
        do
        {
            var page = await AskAsync(new { search = "layanan warga", first = 3, after });
            codes.AddRange(Codes(page));
            after = (bool)page["pageInfo"]!["hasNextPage"]! ? (string?)page["pageInfo"]!["endCursor"] : null;
        }
        while (after is not null);
        Assert.True(codes.Count > 6);
        Assert.Equal(Hits("layanan warga"), codes);
    }

    [Fact]
    public async Task Refuses_a_cursor_of_another_question()
    {
        var cursor = (string)(await AskAsync(new { search = "layanan", first = 1 }))["pageInfo"]!["endCursor"]!;
        Assert.StartsWith($"{ApiServer.ShippedContent.Release.Id}/innovations-search-", cursor, StringComparison.Ordinal);
        var error = Assert.Single(await _server.RefusedAsync(Ask, new { search = "warga", after = cursor }));
        Assert.StartsWith($"CURSOR_FOREIGN: Argument \"after\" is the cursor \"{cursor}\" of another list or order;", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_question_of_ten_thousand_letters() =>
        Assert.Equal(
            ["SEARCH_TOO_LONG: Argument \"search\" must have at most 200 characters, but it has 10000."],
            await _server.RefusedAsync(Ask, new { search = new string('x', 10_000) }));

    private static string[] Hits(string question) => [.. Index.Search(question).Select(h => ApiServer.ShippedContent.Innovations[h.Document].Id)];

    private static IEnumerable<string> Codes(JsonNode innovations) => innovations["nodes"]!.AsArray().Select(n => (string)n!["code"]!);

    private async Task<JsonNode> AskAsync(object variables) => (await _server.AskAsync(Ask, variables))["innovations"]!;
}
