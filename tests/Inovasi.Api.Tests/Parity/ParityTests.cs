using System.Globalization;
using System.Text.Json.Nodes;
using Inovasi.Content.Datasets;

namespace Inovasi.Api.Tests.Parity;

/// <summary>
/// The API and the downloads say the same: every column of every dataset for every record of the shipped content, and every citation of a fact.
/// What only one of them has stands in the list of exceptions below, with its reason.
/// </summary>
public class ParityTests(ShippedServer shipped) : IClassFixture<ShippedServer>
{
    private static readonly ParityTable[] Tables =
    [
        new("release", "release", Others: new() { ["id"] = "code" }),
        new("sources", "sources", IsConnection: true, Others: new() { ["id"] = "slug" }),
        new("vocabularies", "vocabularies", Child: "values", Parent: "name", Others: new() { ["position"] = "#", ["group_name"] = "group", ["label_id"] = "label" }),
        new("agencies", "agencies", IsConnection: true, Others: new() { ["id"] = "slug" }),
        new("innovations", "innovations", IsConnection: true, Others: new() { ["id"] = "code" }),
        new("former_slugs", "innovations", IsConnection: true, Child: "formerSlugs", Parent: "code", Others: new() { ["slug"] = "." }),
        new("submissions", "innovations", IsConnection: true, Child: "submissions", Parent: "code"),
        new("how_to_use", "innovations", IsConnection: true, Others: HowToUse()),
        new("results", "innovations", IsConnection: true, Child: "results", Parent: "code"),
        new("criticism", "innovations", IsConnection: true, Child: "criticism", Parent: "code"),
        new("timeline", "innovations", IsConnection: true, Child: "timeline", Parent: "code"),
        new("related", "innovations", IsConnection: true, Child: "related", Parent: "code", Others: new() { ["related"] = "code" }),
        new("index_results", "indexResults"),
        new("awards", "indexResults", Child: "awards", Parent: "year", Others: new() { ["text"] = "value", ["cited text"] = "." }),
        new("methods", "methods", Others: new() { ["cited aspects"] = "aspectCount", ["cited variables"] = "variableCount", ["cited indicators"] = "indicatorCount" }),
        new("method_bands", "methods", Child: "bands", Parent: "year"),
        new("indicators", "indicators"),
        new("claims", "claims", IsConnection: true, Others: new() { ["id"] = "slug", ["about"] = null }),
        new("statements", "claims", IsConnection: true, Child: "statements", Parent: "slug"),
        new("terms", "terms", Others: new() { ["id"] = "slug" }),
        new("changes", "changes", Others: new() { ["position"] = null }),
    ];

    /// <summary>What the API does not have as it stands in the files, and why.</summary>
    private static readonly Dictionary<string, string> Exceptions = new()
    {
        ["settings"] = "who publishes the site is not what the site says",
        ["pages"] = "texts of the site itself",
        ["aliases"] = "lists of the three records that have them; compared by a test of its own",
        ["citations"] = "beside every cited value and under every source; compared with the values",
        ["coverage"] = "asked for year by year, with the innovations themselves; compared by a test of its own",
        ["claims.about"] = "the record itself; its id is compared",
        ["changes.position"] = "the place in the list",
    };

    public static TheoryData<string> Datasets => [.. Tables.Select(t => t.Dataset)];

    [Fact]
    public void Every_column_is_in_the_api_or_on_the_list_of_exceptions()
    {
        var without = PublishedDatasets.All.Select(d => d.Name).Except(Tables.Select(t => t.Dataset));
        Assert.Equal(Exceptions.Keys.Order(StringComparer.Ordinal), without.Concat(Tables.SelectMany(t => t.Missing)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Datasets))]
    public async Task Says_the_same_as_the_files(string dataset)
    {
        var table = Tables.Single(t => t.Dataset == dataset);
        var definition = PublishedDatasets.Named(dataset);
        var missing = table.Missing.ToHashSet();
        var columns = definition.Columns.Where(c => !missing.Contains($"{dataset}.{c.Name}")).ToArray();
        var said = new List<string>();
        foreach (var data in await PagesAsync(table)) said.AddRange(table.Rows(data).Select(r => string.Join(" | ", columns.Select(c => $"{c.Name}={r.Cells[c.Name]}"))));
        var written = definition.Rows(ApiServer.ShippedContent).Select(cells => string.Join(" | ", columns.Select(c => $"{c.Name}={Text(cells[definition.Ordinal(c.Name)])}")));
        Assert.Equal(written.Order(StringComparer.Ordinal), said.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Cites_the_same_as_the_files()
    {
        var said = new List<string>();
        foreach (var table in Tables.Where(t => t.Cited.Any()))
        {
            var keys = PublishedDatasets.Named(table.Dataset).Columns.Where(c => c.IsKey).Select(c => c.Name).ToArray();
            foreach (var data in await PagesAsync(table))
            {
                foreach (var (cells, node, record) in table.Rows(data))
                {
                    var key = record.Length > 0 ? record : string.Join('/', keys.Select(k => cells[k]));
                    var item = record.Length > 0 ? cells["position"] : "0";
                    foreach (var (column, path) in table.Cited.Where(c => ParityTable.At(node, c.Path) is not null)) said.AddRange(Citations($"{table.Dataset} {key} {item} {column}", ParityTable.At(node, path)!));
                }
            }
        }
        var citations = PublishedDatasets.Named("citations");
        string[] about = ["dataset", "record", "item", "field", "source_position", "source", "basis", "literal", "note", "checked_on"];
        var written = citations.Rows(ApiServer.ShippedContent).Where(c => (string?)c[citations.Ordinal("field")] != "*")
            .Select(cells => string.Join(' ', about.Select(c => Text(cells[citations.Ordinal(c)]))));
        Assert.Equal(written.Order(StringComparer.Ordinal), said.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Has_the_same_other_names_sources_and_subjects_as_the_files()
    {
        var said = new List<string>();
        foreach (var (dataset, list, isConnection, key) in new[] { ("innovations", "innovations", true, "code"), ("agencies", "agencies", true, "slug"), ("terms", "terms", false, "slug") })
        {
            foreach (var data in await PagesAsync(list, isConnection, $"{{ {key} aliases }}"))
            {
                foreach (var record in Nodes(data[list]!, isConnection)) said.AddRange(record["aliases"]!.AsArray().Select((a, n) => $"{dataset} {record[key]} {n + 1} {a}"));
            }
        }
        var aliases = PublishedDatasets.Named("aliases").Rows(ApiServer.ShippedContent).Select(cells => string.Join(' ', cells.Select(Text)));
        Assert.Equal(aliases.Order(StringComparer.Ordinal), said.Order(StringComparer.Ordinal));

        var claims = new List<string>();
        foreach (var data in await PagesAsync("claims", true, "{ slug about { id } }")) claims.AddRange(Nodes(data["claims"]!, true).Select(c => $"{c["slug"]} {c["about"]?["id"]}"));
        Assert.Equal(ApiServer.ShippedContent.Claims.Select(c => $"{c.Id} {NodeId(c.About)}").Order(StringComparer.Ordinal), claims.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Has_the_same_coverage_as_the_files()
    {
        var said = new List<string>();
        var years = (await shipped.Server.AskAsync("{ coverageYears }"))["coverageYears"]!.AsArray().Select(y => y!.ToString());
        foreach (var year in years.Append("null"))
        {
            var data = await shipped.Server.AskAsync($"{{ coverage(year: {year}) {{ agency {{ slug }} year state innovations {{ code }} }} }}");
            said.AddRange(Nodes(data["coverage"]!, false).Select(c => $"{c["agency"]?["slug"]} {c["year"]} {ParityTable.Code(c["state"]!.ToString())} {c["innovations"]!.AsArray().Count}"));
        }
        var dataset = PublishedDatasets.Named("coverage");
        string[] columns = ["agency", "year", "state", "innovations"];
        var written = dataset.Rows(ApiServer.ShippedContent).Select(cells => string.Join(' ', columns.Select(c => Text(cells[dataset.Ordinal(c)]))));
        Assert.Equal(written.Order(StringComparer.Ordinal), said.Order(StringComparer.Ordinal));
    }

    private static Dictionary<string, string?> HowToUse()
    {
        var others = new Dictionary<string, string?> { ["innovation"] = "code" };
        foreach (var part in new[] { "requirements", "steps", "cost", "time", "channel", "complaints" }) others[$"cited {part}"] = $"howToUse.{part}";
        return others;
    }

    private static IEnumerable<string> Citations(string place, JsonNode cited)
    {
        var about = string.Join(' ', cited["basis"] is { } basis ? ParityTable.Code(basis.ToString()) : "", cited["literal"], cited["note"], cited["checkedOn"]);
        var sources = cited["sources"]!.AsArray();
        return sources.Count == 0 ? [$"{place} 0  {about}"] : sources.Select((s, n) => $"{place} {n + 1} {s!["slug"]} {about}");
    }

    private Task<List<JsonNode>> PagesAsync(ParityTable table) => PagesAsync(table.List, table.IsConnection, table.Query);

    private Task<List<JsonNode>> PagesAsync(string list, bool isConnection, string fields) => PagesAsync(list, isConnection, after => isConnection
        ? $"{{ {list}(first: 20{(after is null ? "" : $", after: \"{after}\"")}) {{ nodes {fields} pageInfo {{ hasNextPage endCursor }} }} }}"
        : $"{{ {list} {fields} }}");

    private async Task<List<JsonNode>> PagesAsync(string list, bool isConnection, Func<string?, string> query)
    {
        var (pages, after) = (new List<JsonNode>(), (string?)null);
        do
        {
            pages.Add(await shipped.Server.AskAsync(query(after)));
            var place = isConnection ? pages[^1][list]!["pageInfo"] : null;
            after = place?["hasNextPage"]?.GetValue<bool>() == true ? place["endCursor"]!.ToString() : null;
        }
        while (after is not null);
        return pages;
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode list, bool isConnection) => (isConnection ? list["nodes"]! : list).AsArray().Select(n => n!);

    private static string NodeId(string? about) => about?.Split('/', 2) switch
    {
        null => "",
        ["inovasi", var id] => $"Innovation:{id}",
        ["opd", var id] => $"Agency:{id}",
        ["indeks", var year] => $"IndexResult:{year}",
        ["metode", var year] => $"Method:{year}",
        ["sumber", var id] => $"Source:{id}",
        _ => throw new InvalidOperationException(about),
    };

    private static string Text(object? cell) => cell switch
    {
        null => "",
        bool truth => truth ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        decimal number => ((double)number).ToString(CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString()!,
    };
}
