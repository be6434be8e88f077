using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Inovasi.Api.Csv;
using Inovasi.Api.Database;
using Inovasi.Api.Hosting;
using Inovasi.Api.Resolvers;
using Inovasi.Content;
using Inovasi.Content.Datasets;
using Inovasi.GraphQL;
using Inovasi.GraphQL.Types;
using Inovasi.Tests;
using Microsoft.Data.Sqlite;

namespace Inovasi.Api.Tests.Http;

/// <summary>Answers as tables, from the address that a spreadsheet opens to the bytes that it gets.</summary>
public sealed partial class CsvTests(ShippedServer shared) : IClassFixture<ShippedServer>
{
    private static readonly Catalogue Shipped = ApiServer.ShippedContent;

    private readonly HttpClient _client = shared.Server.Client;

    [Fact]
    public async Task Makes_a_table_of_the_first_list_with_paths_as_headers()
    {
        var table = await TableAsync("{ indexResults { year score { value literal unknownReason } predicate { value { label } } } }");
        var expected = new StringBuilder("year,score.value,score.literal,score.unknownReason,predicate.value.label\r\n");
        foreach (var r in Shipped.IndexResults)
        {
            var score = r.Score.IsKnown ? ((double)r.Score.Value).ToString(System.Globalization.CultureInfo.InvariantCulture) : "";
            var label = r.Predicate.IsKnown ? Shipped.FindValue("predikat", r.Predicate.Value)!.LabelId : "";
            expected.Append(System.Globalization.CultureInfo.InvariantCulture, $"{r.Year},{score},{r.Score.Literal},{Reason(r.Score)},{label}\r\n");
        }
        Assert.Equal(expected.ToString(), table);
    }

    [Theory]
    [InlineData("{ release { code } innovations(first: 2) { facets(of: [KIND]) { facet } nodes { code } } }", "code", "release, innovations.facets")]
    [InlineData("{ innovations(first: 2) { totalCount pageInfo { endCursor } edges { cursor node { code } } } }", "cursor,node.code", null)]
    [InlineData("{ baru: innovations(first: 2) { __typename nodes { ...N kode: code } } } fragment N on Innovation { nama: name owner { ... on Cited { basis } value { name } } }", "nama,owner.basis,owner.value.name,kode", null)]
    [InlineData("{ innovations { facets(of: [KIND]) { facet } } }", "facet", null)]
    [InlineData("query A($x: Boolean = false) { terms { name note @include(if: $x) slug @skip(if: true) } }", "name", null)]
    [InlineData("{ release { code isCurrent } coverageYears }", "release.code,release.isCurrent,coverageYears", null)]
    [InlineData("{ innovation(slug: \"permen-manis\") { name timeline { date { text } text { value } } } }", "date.text,text.value", "innovation.name")]
    public async Task Takes_its_columns_from_the_question_alone(string query, string headers, string? leftOut)
    {
        using var response = await GetAsync(query);
        Assert.Equal(headers, (await response.Content.ReadAsStringAsync()).Split("\r\n")[0]);
        Assert.Equal(leftOut, Header(response, CsvQuestion.LeftOutHeader));
    }

    [Fact]
    public async Task Tells_null_from_an_empty_text_and_joins_lists()
    {
        var bare = Shipped.Agencies.First(a => a.Aliases.Count == 0);
        var rich = Shipped.Innovations.First(i => i.Aliases.Count > 1);
        var table = await TableAsync("{ agencies(first: 100) { nodes { slug aliases note } } }");
        Assert.Contains($"\r\n{bare.Id},\"\",{Quoted(bare.Note)}\r\n", table, StringComparison.Ordinal);
        Assert.Contains($"\r\n{rich.Id},{Quoted(string.Join("; ", rich.Aliases))}\r\n", await TableAsync("{ innovations(first: 100) { nodes { code aliases } } }"), StringComparison.Ordinal);
        Assert.Equal("release.code,coverageYears\r\n" + $"{Shipped.Release.Id},{string.Join("; ", new Coverage(Shipped).Years)}\r\n", await TableAsync("{ release { code } coverageYears }"));
    }

    [Fact]
    public async Task Keeps_every_row_of_a_single_column()
    {
        var table = await TableAsync("{ terms { expansion } }");
        Assert.Equal(["expansion", .. Shipped.Terms.Select(t => t.Expansion is null ? "\"\"" : Quoted(t.Expansion))], table.TrimEnd('\n').TrimEnd('\r').Split("\r\n"));
    }

    /// <summary>Commas, quotes, line ends, and everything else that random content holds.</summary>
    [Fact]
    public async Task Gives_back_every_text_as_json_does()
    {
        await using var server = await ApiServer.StartAsync(RandomCatalogue.Make(3));
        const string Query = "{ innovations(first: 100) { nodes { code name summary story note: owner { note literal } } } }";
        var rows = Read(await server.Client.GetStringAsync(Address(Query)));
        var nodes = (await server.AskAsync(Query))["innovations"]!["nodes"]!.AsArray();
        Assert.Equal(["code", "name", "summary", "story", "note.note", "note.literal"], rows[0]);
        Assert.Equal(
            nodes.Select(n => new[] { n!["code"], n["name"], n["summary"], n["story"], n["note"]!["note"], n["note"]!["literal"] }.Select(v => (string?)v ?? "").ToArray()),
            rows.Skip(1));
    }

    [Theory]
    [InlineData("text/csv", "text/csv")]
    [InlineData("text/csv;q=0.5, application/json;q=0.4", "text/csv")]
    [InlineData("text/csv;q=0.5, application/json", "application/json")]
    [InlineData("text/csv, text/html;q=0.9", "text/csv")]
    [InlineData("*/*", "application/json")]
    public async Task Is_negotiated(string accept, string expected)
    {
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post })
        {
            using var request = new HttpRequestMessage(method, method == HttpMethod.Get ? "/graphql?query={terms{name}}" : "/graphql");
            if (method == HttpMethod.Post) request.Content = ApiServer.Json("""{"query":"{terms{name}}"}""");
            request.Headers.TryAddWithoutValidation("Accept", accept);
            using var response = await _client.SendAsync(request);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(expected, response.Content.Headers.ContentType!.MediaType);
            Assert.Equal("Accept", Assert.Single(response.Headers.Vary));
        }
    }

    [Fact]
    public async Task Follows_the_address_before_the_header()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Address("{terms{name}}"));
        request.Headers.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        using var response = await _client.SendAsync(request);
        Assert.Equal("text/csv; charset=utf-8; header=present", response.Content.Headers.ContentType!.ToString());
        Assert.Equal($"inline; filename=\"terms-{Shipped.Release.Id}.csv\"", Header(response, "Content-Disposition"));
        using var json = await _client.GetAsync("/graphql?format=json&query={terms{name}}");
        Assert.Equal("application/json", json.Content.Headers.ContentType!.MediaType);
        using var unknown = await _client.GetAsync("/graphql?format=xml&query={terms{name}}");
        Assert.Equal((HttpStatusCode.BadRequest, "The parameter \"format\" must be \"csv\" or \"json\", once, but it is \"xml\"."), (unknown.StatusCode, await MessageAsync(unknown)));
    }

    [Fact]
    public async Task Is_cached_as_other_answers_are()
    {
        using var first = await GetAsync("{ terms { name } }");
        using var head = await _client.SendAsync(new HttpRequestMessage(HttpMethod.Head, Address("{ terms { name } }")));
        Assert.Equal((first.Headers.ETag, first.Content.Headers.ContentLength, HttpStatusCode.OK), (head.Headers.ETag, head.Content.Headers.ContentLength, head.StatusCode));
        Assert.Equal(Header(first, CsvQuestion.TotalCountHeader), Header(head, CsvQuestion.TotalCountHeader));
        using var again = new HttpRequestMessage(HttpMethod.Get, Address("{ terms { name } }"));
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var known = await _client.SendAsync(again);
        Assert.Equal((HttpStatusCode.NotModified, 0), (known.StatusCode, (await known.Content.ReadAsByteArrayAsync()).Length));
        using var json = await _client.GetAsync("/graphql?query=" + Uri.EscapeDataString("{ terms { name } }"));
        Assert.NotEqual(first.Headers.ETag, json.Headers.ETag);
    }

    /// <summary>From memory too, which the second and third request are answered from; links under another host are others.</summary>
    [Fact]
    public async Task Gives_the_same_headers_from_memory()
    {
        var address = Address("{ innovations(first: 2) { nodes { name story } } }");
        var links = new List<string?>();
        for (var n = 0; n < 4; n++)
        {
            using var response = await _client.GetAsync(address);
            links.Add(Header(response, "Link"));
            Assert.Equal((Shipped.Innovations.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), "text/csv"), (Header(response, CsvQuestion.TotalCountHeader), response.Content.Headers.ContentType!.MediaType));
        }
        Assert.NotNull(Assert.Single(links.Distinct()));
        using var elsewhere = new HttpRequestMessage(HttpMethod.Get, address);
        elsewhere.Headers.Host = "data.example.go.id";
        using var other = await _client.SendAsync(elsewhere);
        Assert.StartsWith("http://data.example.go.id/graphql?query=", Link(other, "next"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writes_the_scheme_that_a_trusted_proxy_names()
    {
        foreach (var (trusted, scheme) in new[] { (true, "https"), (false, "http") })
        {
            await using var server = await ApiServer.StartAsync(Shipped, settings: Settings.Default with { Proxies = trusted ? [IPNetwork.Parse("127.0.0.0/8")] : [] });
            using var request = new HttpRequestMessage(HttpMethod.Get, Address("{ innovations(first: 2) { nodes { name } } }"));
            request.Headers.Add("X-Forwarded-Proto", "https");
            request.Headers.Add("X-Forwarded-For", "192.0.2.1");
            using var response = await server.Client.SendAsync(request);
            Assert.StartsWith($"{scheme}://127.0.0.1:", Link(response, "next"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("{ innovations(first: 3) { nodes { code } } }", "")]
    [InlineData("{ innovations(orderBy: {field: CODE, direction: DESC}, first: 5) { pageInfo { endCursor } nodes { code } } }", "")]
    [InlineData("{ innovations(first: 4, after: null) { nodes { code } } innovations(first: 4, after: null) { totalCount } }", "")]
    [InlineData("query Semua($setelah: String) { innovations(first: 7, after: $setelah) { nodes { code } } }", "")]
    [InlineData("query Semua($n: Int!) { ...F } fragment F on Query { innovations(first: $n) { edges { node { code } } } }", """{"n": 6}""")]
    [InlineData("query A($s: String) { innovations(first: 9, after: $s) { nodes { code } } satu: innovations(first: 1, before: $s) { totalCount } }", "")]
    [InlineData("{ innovations { nodes { code } } }", "")]
    public async Task Leads_from_page_to_page_whatever_the_question_looks_like(string query, string variables)
    {
        var expected = Shipped.Innovations.Select(i => i.Id).Order(StringComparer.Ordinal);
        var (codes, address) = (new List<string>(), (string?)(Address(query) + "&variables=" + Uri.EscapeDataString(variables)));
        for (var pages = 0; address is not null && pages < 40; pages++)
        {
            using var response = await _client.GetAsync(address);
            Assert.Equal(Shipped.Innovations.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), Header(response, CsvQuestion.TotalCountHeader));
            codes.AddRange(Read(await response.Content.ReadAsStringAsync()).Skip(1).Select(row => row[0]));
            address = Link(response, "next");
            if (address is not null) Assert.StartsWith(_client.BaseAddress!.ToString() + "graphql?query=", address, StringComparison.Ordinal);
        }
        Assert.Equal(expected, codes.Order(StringComparer.Ordinal));
        Assert.Null(address);
    }

    [Fact]
    public async Task Leads_backward_where_the_question_begins_at_the_end()
    {
        var (codes, address) = (new List<string>(), (string?)Address("query A { innovations(last: 10, orderBy: {field: CODE, direction: ASC}) { nodes { code } } } query B { __typename }") + "&operationName=A");
        while (address is not null && codes.Count < 100)
        {
            using var response = await _client.GetAsync(address);
            codes.InsertRange(0, Read(await response.Content.ReadAsStringAsync()).Skip(1).Select(row => row[0]));
            Assert.Null(Link(response, "next"));
            address = Link(response, "prev");
        }
        Assert.Equal(Shipped.Innovations.Select(i => i.Id), codes);
    }

    [Fact]
    public async Task Keeps_the_release_that_the_address_names()
    {
        var (older, newer) = (RandomCatalogue.Make(1), RandomCatalogue.Make(2));
        await using var server = await ApiServer.StartAsync(older);
        await server.PublishAsync(newer);
        using var response = await server.Client.GetAsync(Address("{ innovations(first: 1) { nodes { code } } }") + $"&release={older.Release.Id}");
        Assert.Contains($"&release={older.Release.Id}&format=csv", Link(response, "next"), StringComparison.Ordinal);
        Assert.Contains(older.Release.Id, Header(response, "Content-Disposition"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leads_to_the_whole_dataset_where_somebody_knows_its_place()
    {
        const string Query = "{ source(slug: \"idntimes-2021-satu-opd-satu-inovasi\") { citations(first: 1) { nodes { field } } } }";
        using var nowhere = await GetAsync(Query);
        Assert.Null(Link(nowhere, "collection"));

        using var site = new TempFolder();
        await using var beside = await ApiServer.StartAsync(Shipped, site.Path);
        using var here = await beside.Client.GetAsync(Address(Query));
        Assert.Equal($"{beside.Client.BaseAddress}data/{Shipped.Release.Id}/citations.csv", Link(here, "collection"));

        await using var named = await ApiServer.StartAsync(Shipped with { Settings = Shipped.Settings with { SiteOrigin = "https://inovasi.example.go.id" } });
        using var there = await named.Client.GetAsync(Address(Query));
        Assert.Equal($"https://inovasi.example.go.id/data/{Shipped.Release.Id}/citations.csv", Link(there, "collection"));
        using var refused = await named.Client.GetAsync(Address("{ innovations { nodes { name owner { sources { title } } } } }"));
        Assert.Equal(
            "Field \"owner.sources\" is a list of records, which has no place in a row of CSV: leave it out, "
            + $"or take the whole dataset \"citations\" from https://inovasi.example.go.id/data/{Shipped.Release.Id}/citations.csv.",
            await MessageAsync(refused));
    }

    [Theory]
    [InlineData("{ innovations { nodes { name asal: sources { title } } } }", "CSV_LIST_IN_ROW", "Field \"asal\" is a list of records, which has no place in a row of CSV: leave it out, or take the whole dataset \"citations\" from the site's page of data.")]
    [InlineData("{ innovations { facets { values { count } } } }", "CSV_LIST_IN_ROW", "Field \"values\" is a list of records, which has no place in a row of CSV: leave it out, or take the whole dataset \"innovations\" from the site's page of data.")]
    [InlineData("{ __schema { types { name fields { name } } } }", "CSV_LIST_IN_ROW", "Field \"fields\" is a list of records, which has no place in a row of CSV: leave it out.")]
    [InlineData("{ innovations(first: 101) { nodes { name } } }", "PAGE_SIZE", "Argument \"first\" must be between 1 and 100, but it is 101.")]
    [InlineData("{ innovations { nodes { judul } } }", "GRAPHQL_VALIDATION_FAILED", "Cannot query field \"judul\" on type \"Innovation\".")]
    [InlineData("{ innovations { nodes { name }", "GRAPHQL_PARSE_FAILED", "Syntax Error: Expected Name, found <EOF>.")]
    [InlineData("query A { terms { name } } query B { terms { name } }", "OPERATION_RESOLUTION_FAILURE", "Must provide operation name if query contains multiple operations.")]
    [InlineData("{ innovations { ...F } } fragment F on InnovationConnection { nodes { ...G } } fragment G on Innovation { related { ...G } }", "GRAPHQL_VALIDATION_FAILED", "Cannot spread fragment \"G\" within itself.")]
    public async Task Refuses_in_json_what_is_no_table(string query, string code, string message)
    {
        using var response = await GetAsync(query);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Null(response.Headers.ETag);
        var error = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"]![0]!;
        Assert.Equal((code, message), ((string?)error["extensions"]!["code"], (string?)error["message"]));
    }

    [Fact]
    public async Task Says_with_a_status_that_the_fault_is_ours()
    {
        var (older, harmed, newer) = (RandomCatalogue.Make(1), RandomCatalogue.Make(2), RandomCatalogue.Make(3));
        await using var server = await ApiServer.StartAsync(older);
        await new Publisher(server.Database).PublishAsync(harmed);
        await server.PublishAsync(newer);
        await using var connection = new SqliteConnection($"Data Source={server.Database.File};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"DELETE FROM agencies WHERE release_id = '{harmed.Release.Id}'";
        await command.ExecuteNonQueryAsync();
        using var response = await server.Client.GetAsync(Address($"{{ agencies(after: \"{harmed.Release.Id}/agencies/1\") {{ nodes {{ slug }} }} }}"));
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.StartsWith("Something went wrong on our side.", await MessageAsync(response), StringComparison.Ordinal);
    }

    [Fact]
    public void Knows_the_dataset_of_every_list_in_the_contract()
    {
        var schema = SchemaBinding.Engine(new GraphQLOptions()).Schema;
        var types = schema.Types.OfType<ObjectType>().Where(t => !t.IsIntrospectionType).SelectMany(t => t.Fields)
            .Where(f => f.Type.Nullable is ListType && f.Type.Named is ObjectType).Select(f => f.Type.Named.Name).Distinct();
        // Files are no rows of anything.
        foreach (var type in types.Except(["DatasetFile"])) Assert.Contains(RowDatasets.Of(type), PublishedDatasets.All.Append(PublishedDatasets.Dictionary).Select(d => d.Name));
    }

    private static string Address(string query) => "/graphql?format=csv&query=" + Uri.EscapeDataString(query);

    private Task<HttpResponseMessage> GetAsync(string query) => _client.GetAsync(Address(query));

    private async Task<string> TableAsync(string query)
    {
        using var response = await GetAsync(query);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync());
    }

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) || response.Content.Headers.TryGetValues(name, out values) ? Assert.Single(values) : null;

    private static string? Link(HttpResponseMessage response, string relation) =>
        LinkValue().Matches(Header(response, "Link") ?? "").FirstOrDefault(m => m.Groups[2].Value == relation)?.Groups[1].Value;

    private static async Task<string?> MessageAsync(HttpResponseMessage response) =>
        (string?)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"]![0]!["message"];

    private static string Reason(Cited cited) => cited.Reason is { } reason ? JsonNamingPolicy.SnakeCaseUpper.ConvertName(reason.ToString()) : "";

    private static string Quoted(string? text) => text is null ? "" : text.Length == 0 || text.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    /// <summary>A reader by the letter of RFC 4180, which shares nothing with the writer.</summary>
    private static List<string[]> Read(string csv)
    {
        var (rows, row, at) = (new List<string[]>(), new List<string>(), 0);
        while (at < csv.Length)
        {
            var cell = new StringBuilder();
            if (csv[at] == '"')
            {
                for (at++; csv[at] != '"' || (at + 1 < csv.Length && csv[at + 1] == '"'); at++)
                {
                    if (csv[at] == '"') at++;
                    cell.Append(csv[at]);
                }
                at++;
            }
            else
            {
                while (csv[at] is not (',' or '\r')) cell.Append(csv[at++]);
            }
            row.Add(cell.ToString());
            if (csv[at] == ',')
            {
                at++;
                continue;
            }
            Assert.Equal("\r\n", csv.Substring(at, 2));
            at += 2;
            rows.Add([.. row]);
            row.Clear();
        }
        return rows;
    }

    [GeneratedRegex("<([^>]*)>; rel=\"([a-z]+)\"")]
    private static partial Regex LinkValue();
}
