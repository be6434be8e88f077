using System.Text.Json.Nodes;
using Inovasi.Content;
using Inovasi.Tests;

namespace Inovasi.Api.Tests.Resolvers;

/// <summary>Walking any list in any page size and direction gives each row once, also while other releases are published.</summary>
public sealed class ConnectionTests
{
    private static readonly string[] Orders =
        [.. new[] { "NAME", "CODE", "START", "FIRST_MENTION" }.SelectMany(f => new[] { "ASC", "DESC" }.Select(d => $"orderBy: {{ field: {f}, direction: {d} }}"))];

    private static readonly (string Field, string Row)[] Lists =
        [.. Orders.Select(o => ($"innovations({o}, ", "code")), ("innovations(where: { unknown: [OWNER] }, ", "code"), ("innovations(search: \"inovasi layanan\", ", "code"), ("agencies(", "slug"), ("sources(", "slug"), ("claims(", "slug")];

    [Fact]
    public async Task Walks_every_list_forward_and_backward_in_every_page_size()
    {
        for (var seed = 0; seed < 4; seed++)
        {
            await using var server = await ApiServer.StartAsync(ManyInnovations(seed));
            foreach (var (field, row) in Lists)
            {
                var whole = await WalkAsync(server, field, row, 100, forward: true);
                Assert.Equal(whole.Distinct().Count(), whole.Count);
                foreach (var size in new[] { 1, 2, 3, 5 })
                {
                    Assert.Equal(whole, await WalkAsync(server, field, row, size, forward: true));
                    Assert.Equal(whole, await WalkAsync(server, field, row, size, forward: false));
                }
            }
        }
    }

    [Fact]
    public async Task Goes_on_in_the_release_where_it_began_while_others_are_published()
    {
        var first = ManyInnovations(1);
        await using var server = await ApiServer.StartAsync(first);
        var next = 100;
        var codes = await WalkAsync(server, "innovations(orderBy: { field: NAME }, ", "code", 1, forward: true, async () => await server.PublishAsync(RandomCatalogue.Make(next++)));
        Assert.Equal(first.Innovations.OrderBy(i => i.Name, StringComparer.OrdinalIgnoreCase).ThenBy(i => i.Id, StringComparer.Ordinal).Select(i => i.Id), codes);
        Assert.True(next > 103, "No release came in between.");
    }

    [Fact]
    public async Task Says_that_a_cursor_has_outlived_its_release()
    {
        await using var server = await ApiServer.StartAsync(ManyInnovations(1));
        var cursor = await CursorAsync(server, "innovations(first: 1)");
        for (var seed = 100; seed < 112; seed++) await server.PublishAsync(RandomCatalogue.Make(seed));
        Assert.Equal(
            [$"CURSOR_EXPIRED: Argument \"after\" is a cursor of release \"{cursor.Split('/')[0]}\", which is no longer kept: begin again without it."],
            await server.RefusedAsync($$"""{ innovations(after: "{{cursor}}") { totalCount } }"""));
    }

    [Fact]
    public async Task Refuses_pages_and_cursors_that_make_no_sense()
    {
        await using var server = await ApiServer.StartAsync(ManyInnovations(1));
        var cursor = await CursorAsync(server, "agencies(first: 1)");
        var release = cursor.Split('/')[0];
        Dictionary<string, string> refused = new()
        {
            ["first: 101"] = "PAGE_SIZE: Argument \"first\" must be between 1 and 100, but it is 101.",
            ["last: 0"] = "PAGE_SIZE: Argument \"last\" must be between 1 and 100, but it is 0.",
            ["first: -1"] = "PAGE_SIZE: Argument \"first\" must be between 1 and 100, but it is -1.",
            ["first: 1, last: 1"] = "PAGE_SIZE: Arguments \"first\" and \"last\" cannot be given together: ask for one end of the list.",
            ["after: \"\""] = "CURSOR_MALFORMED: Argument \"after\" must be a cursor that this API gave, such as \"2026-11-21-3fa9c1d2/innovations-name-asc/20\", but it is \"\".",
            ["before: \"MTIz\""] = "CURSOR_MALFORMED: Argument \"before\" must be a cursor that this API gave, such as \"2026-11-21-3fa9c1d2/innovations-name-asc/20\", but it is \"MTIz\".",
            [$"after: \"{cursor}\""] = $"CURSOR_FOREIGN: Argument \"after\" is the cursor \"{cursor}\" of another list or order; this one is \"innovations-name-asc\".",
            [$"after: \"{release}/innovations-code-asc/1\""] =
                $"CURSOR_FOREIGN: Argument \"after\" is the cursor \"{release}/innovations-code-asc/1\" of another list or order; this one is \"innovations-name-asc\".",
            ["after: \"2020-01-01-00000000/innovations-name-asc/1\""] =
                "CURSOR_EXPIRED: Argument \"after\" is a cursor of release \"2020-01-01-00000000\", which is no longer kept: begin again without it.",
            [$"after: \"{release}/innovations-name-asc/1\", before: \"2020-01-01-00000000/innovations-name-asc/1\""] =
                "CURSOR_FOREIGN: Arguments \"after\" and \"before\" are cursors of two different releases: take both from one walk.",
        };
        foreach (var (arguments, error) in refused) Assert.Equal([error], await server.RefusedAsync($"{{ innovations({arguments}) {{ totalCount }} }}"));
    }

    [Fact]
    public async Task Gives_an_empty_page_beyond_the_end_and_between_neighbours()
    {
        await using var server = await ApiServer.StartAsync(ManyInnovations(1));
        var release = server.Store.Current.Code;
        foreach (var arguments in new[] { $"after: \"{release}/innovations-name-asc/99999999\"", $"after: \"{release}/innovations-name-asc/2\", before: \"{release}/innovations-name-asc/3\"" })
        {
            var data = await server.AskAsync($"{{ innovations({arguments}) {{ totalCount nodes {{ code }} pageInfo {{ startCursor endCursor }} }} }}");
            Assert.Equal("""{"nodes":[],"pageInfo":{"startCursor":null,"endCursor":null}}""", Without(data["innovations"]!, "totalCount"));
        }
    }

    [Fact]
    public async Task Walks_the_lists_of_one_agency_and_of_one_source()
    {
        await using var server = await ApiServer.StartAsync(ApiServer.ShippedContent);
        var owned = await WalkAsync(server, "innovations(", "code", 2, forward: true, null, "agency(slug: \"disdukcapil\")");
        Assert.Equal(
            ApiServer.ShippedContent.Innovations.Where(i => i.Owner is { IsKnown: true, Value: "disdukcapil" }).Select(i => i.Id).Order(), owned.Order());
        const string source = "source(slug: \"idntimes-2021-satu-opd-satu-inovasi\")";
        var cited = await WalkAsync(server, "citations(", "dataset", 7, forward: true, null, source);
        Assert.Equal(cited, await WalkAsync(server, "citations(", "dataset", 50, forward: false, null, source));
        Assert.True(cited.Count > 10);
    }

    /// <summary>The rows of a walk from one end to the other, in the list's order, with something done between the pages.</summary>
    private static async Task<List<string>> WalkAsync(
        ApiServer server, string field, string row, int size, bool forward, Func<Task>? between = null, string? parent = null)
    {
        var rows = new List<string>();
        string? cursor = null;
        for (var more = true; more;)
        {
            var place = (forward, cursor) switch
            {
                (true, null) => $"first: {size}",
                (true, _) => $"first: {size}, after: \"{cursor}\"",
                (false, null) => $"last: {size}",
                (false, _) => $"last: {size}, before: \"{cursor}\"",
            };
            var selection = $"{field}{place}) {{ totalCount edges {{ cursor node {{ {row} }} }} nodes {{ {row} }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }}";
            var data = await server.AskAsync(parent is null ? $"{{ {selection} }}" : $"{{ {parent} {{ {selection} }} }}");
            var page = (parent is null ? data : data[parent.Split('(')[0]]!)[field.Split('(')[0]]!;
            var found = page["edges"]!.AsArray().Select(e => (string)e!["node"]![row]!).ToArray();
            Assert.Equal(found, page["nodes"]!.AsArray().Select(n => (string)n![row]!));
            Assert.True(found.Length <= size);
            if (forward) rows.AddRange(found);
            else rows.InsertRange(0, found);
            var info = page["pageInfo"]!;
            more = (bool)info[forward ? "hasNextPage" : "hasPreviousPage"]!;
            Assert.Equal(cursor is not null, (bool)info[forward ? "hasPreviousPage" : "hasNextPage"]!);
            cursor = (string?)info[forward ? "endCursor" : "startCursor"];
            if (!more) Assert.Equal((int)page["totalCount"]!, rows.Count);
            if (between is not null) await between();
        }
        return rows;
    }

    /// <summary>A random catalogue with enough innovations to make several pages.</summary>
    private static Catalogue ManyInnovations(int seed)
    {
        var seeds = Enumerable.Range(seed * 1000, 500).Select(RandomCatalogue.Make);
        return seeds.First(c => c is { Innovations.Count: 6, Agencies.Count: > 4, Sources.Count: > 5, Claims.Count: > 2 });
    }

    private static async Task<string> CursorAsync(ApiServer server, string field)
    {
        var data = await server.AskAsync($"{{ {field} {{ pageInfo {{ endCursor }} }} }}");
        return (string)data[field.Split('(')[0]]!["pageInfo"]!["endCursor"]!;
    }

    private static string Without(JsonNode record, string field)
    {
        record.AsObject().Remove(field);
        return record.ToJsonString();
    }
}
