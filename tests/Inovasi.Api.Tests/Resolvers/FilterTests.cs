using Inovasi.Content;

namespace Inovasi.Api.Tests.Resolvers;

/// <summary>Each filter against the same question asked of the catalogue.</summary>
public sealed class FilterTests(ShippedServer shared) : IClassFixture<ShippedServer>
{
    private static readonly Dictionary<string, Func<Innovation, bool>> Filters = new()
    {
        ["{}"] = _ => true,
        ["{ code: [\"INV-0012\", \"INV-0001\"] }"] = i => i.Id is "INV-0012" or "INV-0001",
        ["{ owner: [\"disdukcapil\"] }"] = i => i.Owner is { IsKnown: true, Value: "disdukcapil" },
        ["{ owner: [] }"] = _ => false,
        ["{ owner: null, kind: null }"] = _ => true,
        ["{ kind: [\"digital\"], form: [\"pelayanan-publik\"] }"] = i => Is(i.Kind, "digital") && Is(i.Form, "pelayanan-publik"),
        ["{ urusan: [\"adminduk\", \"kesehatan\"] }"] = i => Is(i.Urusan, "adminduk") || Is(i.Urusan, "kesehatan"),
        ["{ recognition: [SUBMITTED] }"] = i => i.Recognition is { IsKnown: true, Value: Recognition.Submitted },
        ["{ isCounted: false }"] = i => !i.IsCounted,
        ["{ unknown: [OWNER] }"] = i => !i.Owner.IsKnown,
        ["{ unknown: [OWNER, START] }"] = i => !i.Owner.IsKnown && !i.Start.IsKnown,
        ["{ startFrom: \"2021-01-01\", startTo: \"2021-12-31\" }"] = i => i.Start.IsKnown && i.Start.Value.Latest.Year >= 2021 && i.Start.Value.Earliest.Year <= 2021,
        ["{ firstMentionTo: \"2020-12-31\" }"] = i => i.FirstMention.IsKnown && i.FirstMention.Value.Earliest.Year <= 2020,
        ["{ firstMentionFrom: \"2023-01-01\" }"] = i => i.FirstMention.IsKnown && i.FirstMention.Value.Latest.Year >= 2023,
        ["{ year: [2020, 2021] }"] = i => Coverage.YearOf(i) is 2020 or 2021,
        ["{ submissionYear: [2020] }"] = i => i.Submissions.Any(s => s.Year == 2020),
        ["{ stage: [\"penerapan\"] }"] = i => Is(i.Stage, "penerapan"),
        ["{ initiator: [\"kepala-daerah\", \"perangkat-daerah\"] }"] = i => Is(i.Initiator, "kepala-daerah") || Is(i.Initiator, "perangkat-daerah"),
        ["{ status: [\"berakhir\"] }"] = i => Is(i.Status, "berakhir"),
    };

    private readonly ApiServer _server = shared.Server;

    public static TheoryData<string> FilterTexts => [.. Filters.Keys];

    [Theory]
    [MemberData(nameof(FilterTexts))]
    public async Task Finds_the_innovations_that_the_catalogue_has(string filter)
    {
        var data = await _server.AskAsync($$"""{ innovations(first: 100, orderBy: { field: CODE }, where: {{filter}}) { totalCount nodes { code } } }""");
        var expected = ApiServer.ShippedContent.Innovations.Where(Filters[filter]).Select(i => i.Id).ToArray();
        Assert.Equal(expected, data["innovations"]!["nodes"]!.AsArray().Select(n => (string)n!["code"]!));
        Assert.Equal(expected.Length, (int)data["innovations"]!["totalCount"]!);
    }

    [Fact]
    public async Task Finds_by_the_sources_of_any_fact()
    {
        var data = await _server.AskAsync("{ innovations(first: 50, where: { source: [\"teraslampung-2024-layanan-online\"] }) { nodes { slug sources { slug } } } }");
        var found = data["innovations"]!["nodes"]!.AsArray();
        Assert.Contains("permen-manis", found.Select(n => (string)n!["slug"]!));
        Assert.All(found, n => Assert.Contains("teraslampung-2024-layanan-online", n!["sources"]!.AsArray().Select(s => (string)s!["slug"]!)));
    }

    [Theory]
    [InlineData("innovations(where: { owner: [\"disdukcapl\"] })", "VALUE_UNKNOWN: Field \"owner\" of the filter must name an agency, but there is no \"disdukcapl\". Did you mean \"disdukcapil\", \"disdag\" or \"disdikbud\"?")]
    [InlineData("innovations(where: { kind: [\"digtal\"] })", "VALUE_UNKNOWN: Field \"kind\" of the filter must name a value of the vocabulary \"jenis\", but there is no \"digtal\". Did you mean \"digital\"?")]
    [InlineData("innovations(where: { code: [\"zzz\"] })", "VALUE_UNKNOWN: Field \"code\" of the filter must name an innovation, but there is no \"zzz\".")]
    [InlineData("sources(where: { kind: [\"koran\"] })", "VALUE_UNKNOWN: Field \"kind\" of the filter must name a value of the vocabulary \"jenis-sumber\", but there is no \"koran\".")]
    public async Task Refuses_codes_that_do_not_exist(string field, string error) => Assert.Equal([error], await _server.RefusedAsync($"{{ {field} {{ totalCount }} }}"));

    [Fact]
    public async Task Filters_agencies_sources_and_claims()
    {
        var data = await _server.AskAsync(
            """
            { agencies(first: 100, where: { hasInnovations: true }) { nodes { slug } }
              sources(first: 100, where: { publisher: ["radar lampung"], publishedTo: "2099-01-01" }) { nodes { publisher published { text } } }
              claims(first: 100, where: { verdict: [CONTRADICTED] }) { nodes { slug } } }
            """);
        var catalogue = ApiServer.ShippedContent;
        Assert.Equal(
            catalogue.Innovations.Where(i => i.IsCounted && i.Owner.IsKnown).Select(i => i.Owner.Value).Distinct().Order(),
            data["agencies"]!["nodes"]!.AsArray().Select(n => (string)n!["slug"]!).Order());
        Assert.Equal(
            catalogue.Sources.Count(s => s.Publisher == "Radar Lampung" && s.Published is not null), data["sources"]!["nodes"]!.AsArray().Count);
        Assert.Equal(
            catalogue.Claims.Where(c => c.Verdict == Verdict.Contradicted).Select(c => c.Id), data["claims"]!["nodes"]!.AsArray().Select(n => (string)n!["slug"]!));
    }

    [Fact]
    public async Task Counts_facets_over_all_pages_and_the_unknown_too()
    {
        var data = await _server.AskAsync("{ innovations(first: 1, where: { kind: [\"digital\"] }) { totalCount facets(of: [OWNER]) { facet values { value count } } } }");
        var digital = ApiServer.ShippedContent.Innovations.Where(i => Is(i.Kind, "digital")).ToArray();
        var values = data["innovations"]!["facets"]![0]!["values"]!.AsArray();
        Assert.Equal(digital.Length, values.Sum(v => (int)v!["count"]!));
        Assert.Equal(digital.Count(i => !i.Owner.IsKnown), (int)values.Single(v => v!["value"] is null)!["count"]!);
        Assert.Equal(digital.Count(i => i.Owner is { IsKnown: true, Value: "disdukcapil" }), (int)values.Single(v => (string?)v!["value"] == "disdukcapil")!["count"]!);
    }

    private static bool Is(Cited<string> fact, string code) => fact.IsKnown && fact.Value == code;
}
