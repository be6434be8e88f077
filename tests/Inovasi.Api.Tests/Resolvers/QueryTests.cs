using System.Text.Json.Nodes;
using Inovasi.Content;

namespace Inovasi.Api.Tests.Resolvers;

/// <summary>What the API says of the content of this repository.</summary>
public sealed class QueryTests(ShippedServer shared) : IClassFixture<ShippedServer>
{
    private readonly ApiServer _server = shared.Server;
    private readonly Catalogue _catalogue = ApiServer.ShippedContent;

    [Fact]
    public async Task Answers_with_owners_their_basis_and_their_sources()
    {
        var data = await _server.AskAsync("{ innovations(first: 3) { totalCount nodes { name owner { value { name } basis unknownReason sources { title publisher } } } } }");
        var expected = new JsonObject
        {
            ["innovations"] = new JsonObject
            {
                ["totalCount"] = _catalogue.Innovations.Count,
                ["nodes"] = new JsonArray([.. _catalogue.Innovations.OrderBy(i => i.Name, StringComparer.OrdinalIgnoreCase).Take(3).Select(Owner)]),
            },
        };
        Assert.Equal(expected.ToJsonString(), data.ToJsonString());
    }

    [Fact]
    public async Task Says_what_is_known_of_permen_manis_and_what_is_not()
    {
        var data = await _server.AskAsync(
            """
            { innovation(slug: "permen-manis") {
                id code owner { value { slug label kind { code } } basis } start { value { text } unknownReason }
                firstMention { value { text precision earliest latest year } literal } status { unknownReason checkedOn } unknown
                howToUse { cost { value } steps { value unknownReason } }
            } }
            """);
        Assert.Equal(
            """
            {"innovation":{"id":"Innovation:INV-0012","code":"INV-0012","owner":{"value":{"slug":"disdukcapil","label":"Disdukcapil","kind":{"code":"dinas"}},"basis":"STATED"},
            "start":{"value":null,"unknownReason":"NOT_FOUND"},
            "firstMention":{"value":{"text":"2021-04/2021-05","precision":"INTERVAL","earliest":"2021-04-01","latest":"2021-05-31","year":2021},"literal":"Jumat (7/4/2021)"},
            "status":{"unknownReason":"NOT_FOUND","checkedOn":"2026-11-21"},"unknown":["STAGE","INITIATOR","START","STATUS"],
            "howToUse":{"cost":{"value":"Gratis."},"steps":{"value":null,"unknownReason":"NOT_FOUND"}}}}
            """.ReplaceLineEndings(""),
            data.ToJsonString());
    }

    [Fact]
    public async Task Gives_the_score_of_2020_with_what_was_printed_and_its_method()
    {
        var data = await _server.AskAsync("{ indexResult(year: 2020) { score { value literal basis } predicate { value { code labelEn } } method { year aspectCount { value unknownReason } } } }");
        Assert.Equal(
            """{"score":{"value":2501,"literal":"2.501","basis":"STATED"},"predicate":{"value":{"code":"sangat-inovatif","labelEn":"Very innovative"}},"method":{"year":2020,"aspectCount":{"value":2,"unknownReason":null}}}""",
            data["indexResult"]!.ToJsonString());
    }

    [Fact]
    public async Task Tells_who_said_terinovatif_and_our_verdict()
    {
        var data = await _server.AskAsync(
            "{ claim(slug: \"gelar-2020\") { verdict about { id ... on IndexResult { year } } statements { value speaker date { text } source { slug } } } }");
        var claim = data["claim"]!;
        Assert.Equal("CONTRADICTED", (string?)claim["verdict"]);
        Assert.Equal("""{"id":"IndexResult:2020","year":2020}""", claim["about"]!.ToJsonString());
        Assert.Contains(
            """{"value":"Kota Terinovatif","speaker":"Kepala Bappeda","date":{"text":"2021-04/2021-05"},"source":{"slug":"idntimes-2021-satu-opd-satu-inovasi"}}""",
            claim["statements"]!.AsArray().Select(s => s!.ToJsonString()));
    }

    [Fact]
    public async Task Gives_null_for_what_is_not_there()
    {
        var data = await _server.AskAsync(
            """
            { innovation(slug: "tidak-ada") { id } agency(slug: "tidak-ada") { id } source(slug: "tidak-ada") { id } claim(slug: "tidak-ada") { id }
              indexResult(year: 1999) { id } method(year: -1) { id } vocabulary(name: "x") { id } node(id: "Innovation:INV-9999") { id }
              nodes(ids: ["Agency:disdukcapil", "apa saja", "Term:"]) { id } }
            """);
        Assert.Equal(
            """{"innovation":null,"agency":null,"source":null,"claim":null,"indexResult":null,"method":null,"vocabulary":null,"node":null,"nodes":[{"id":"Agency:disdukcapil"},null,null]}""",
            data.ToJsonString());
    }

    [Fact]
    public async Task Finds_every_record_again_by_the_id_that_it_gives()
    {
        string[] questions =
        [
            "{ release { id } indexResults { id } methods { id indicators { id } } terms { id } vocabularies { id values { id } } }",
            "{ innovations(first: 100) { nodes { id } } agencies(first: 100) { nodes { id } } sources(first: 100) { nodes { id } } claims(first: 100) { nodes { id } } }",
        ];
        var ids = new List<string>();
        foreach (var question in questions) ids.AddRange(Ids(await _server.AskAsync(question)));
        Assert.True(ids.Count > 300, $"Only {ids.Count} ids.");
        foreach (var some in ids.Chunk(100))
        {
            var found = await _server.AskAsync("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", new { ids = some });
            Assert.Equal(some, found["nodes"]!.AsArray().Select(n => (string)n!["id"]!));
            Assert.All(found["nodes"]!.AsArray(), n => Assert.StartsWith((string)n!["__typename"]! + ":", (string)n["id"]!, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Lists_under_a_source_every_fact_that_rests_on_it()
    {
        const string slug = "idntimes-2021-satu-opd-satu-inovasi";
        var data = await _server.AskAsync($$"""{ source(slug: "{{slug}}") { citations(first: 100) { totalCount nodes { dataset record { id } field value basis } } statements { claim { slug } } } }""");
        var citations = data["source"]!["citations"]!;
        Assert.Equal((int)citations["totalCount"]!, citations["nodes"]!.AsArray().Count);
        Assert.Contains(
            """{"dataset":"innovations","record":{"id":"Innovation:INV-0012"},"field":"owner","value":"disdukcapil","basis":"STATED"}""",
            citations["nodes"]!.AsArray().Select(n => n!.ToJsonString()));
        Assert.Equal(
            _catalogue.Claims.SelectMany(c => c.Statements.Where(s => s.SourceId == slug).Select(_ => c.Id)),
            data["source"]!["statements"]!.AsArray().Select(s => (string)s!["claim"]!["slug"]!));
    }

    [Fact]
    public async Task Names_the_release_and_lists_those_that_are_kept()
    {
        var release = _catalogue.Release;
        var data = await _server.AskAsync("{ release { code } releases { code date sha256 isCurrent } changes(since: \"2026-01-01\") { date } }");
        Assert.Equal(release.Id, (string?)data["release"]!["code"]);
        Assert.Equal(
            $$"""[{"code":"{{release.Id}}","date":"{{release.Date:yyyy-MM-dd}}","sha256":"{{release.Sha256}}","isCurrent":true}]""", data["releases"]!.ToJsonString());
        Assert.Equal(_catalogue.Changes.Count(c => c.Date >= new DateOnly(2026, 1, 1)), data["changes"]!.AsArray().Count);
    }

    [Fact]
    public async Task Shows_where_innovations_are_known_and_where_not()
    {
        var coverage = new Coverage(_catalogue);
        var data = await _server.AskAsync("{ coverageYears coverage(year: 2021) { agency { slug } state innovations { code } } agency(slug: \"disdukcapil\") { coverage { year state } } }");
        Assert.Equal(coverage.Years, data["coverageYears"]!.AsArray().Select(y => (int)y!));
        var agencies = _catalogue.Agencies.Append(null).ToArray();
        Assert.Equal(
            agencies.Select(a => (a?.Id, string.Join(' ', coverage.Innovations(a, 2021).Select(i => i.Id)))),
            data["coverage"]!.AsArray().Select(c => ((string?)c!["agency"]?["slug"], string.Join(' ', c["innovations"]!.AsArray().Select(i => (string)i!["code"]!)))));
        Assert.Equal(
            coverage.Years.Select(y => (int?)y).Append(null).Select(y => (y, coverage.State(_catalogue.Agency("disdukcapil"), y).ToString().ToUpperInvariant())),
            data["agency"]!["coverage"]!.AsArray().Select(c => ((int?)c!["year"], ((string)c["state"]!).Replace("_", "", StringComparison.Ordinal))));
    }

    private JsonNode Owner(Innovation innovation)
    {
        var owner = innovation.Owner;
        return new JsonObject
        {
            ["name"] = innovation.Name,
            ["owner"] = new JsonObject
            {
                ["value"] = owner.IsKnown ? new JsonObject { ["name"] = _catalogue.Agency(owner.Value).Name } : null,
                ["basis"] = owner.Basis?.ToString().ToUpperInvariant(),
                ["unknownReason"] = owner.Reason switch
                {
                    UnknownReason.NotFound => "NOT_FOUND",
                    UnknownReason.NotPublished => "NOT_PUBLISHED",
                    UnknownReason.NotApplicable => "NOT_APPLICABLE",
                    _ => null,
                },
                ["sources"] = new JsonArray([.. owner.SourceIds.Select(_catalogue.Source).Select(s => new JsonObject { ["title"] = s.Title, ["publisher"] = s.Publisher })]),
            },
        };
    }

    private static IEnumerable<string> Ids(JsonNode? node) => node switch
    {
        JsonObject record => record.SelectMany(p => p.Key == "id" ? [(string)p.Value!] : Ids(p.Value)),
        JsonArray list => list.SelectMany(Ids),
        _ => [],
    };
}
