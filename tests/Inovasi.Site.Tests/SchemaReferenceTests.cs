using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Inovasi.Content.Search;
using Inovasi.GraphQL.Types;
using Inovasi.Site.Pages;
using Inovasi.Site.Rendering;
using Inovasi.Site.Search;
using Inovasi.Tests;

namespace Inovasi.Site.Tests;

/// <summary>The reference pages say everything that the contract says, and nothing else.</summary>
public class SchemaReferenceTests
{
    private static readonly SchemaReference Contract = SchemaReference.Contract;

    [Fact]
    public void Is_read_from_the_contract_of_the_API() =>
        Assert.Equal(File.ReadAllText(RepositoryRoot.Combine("api", "Inovasi.Api", "schema.graphql")), Contract.Text);

    [Theory]
    [InlineData("Query", "/api/skema/query/")]
    [InlineData("CitedString", "/api/skema/cited-string/")]
    [InlineData("IndexResult", "/api/skema/index-result/")]
    [InlineData("ID", "/api/skema/id/")]
    public void Has_addresses_without_capitals(string type, string address) => Assert.Equal(address, Urls.ApiType(type));

    [Fact]
    public void Knows_every_place_where_a_type_is_used()
    {
        Assert.Equal(["Query.indexResult", "Query.indexResults"], UsesOf("IndexResult"));
        Assert.Contains("Query.innovations(where:)", UsesOf("InnovationFilter"));
        Assert.Contains("InnovationOrder.field", UsesOf("InnovationOrderField"));
    }

    /// <summary>Every name, type, default and description of the contract stands on the page of its type, at its own place.</summary>
    [Fact]
    public async Task Every_page_holds_all_of_its_type()
    {
        await using var renderer = Renderer();
        foreach (var type in Contract.Types)
        {
            using var page = Render(renderer, Urls.ApiType(type.Name));
            Assert.Equal(type.Name, page.QuerySelector("h1")!.TextContent);
            if (type.Description is { } description) AssertSays(page.QuerySelector(".lead")!, description);
            foreach (var (name, texts) in PartsOf(type))
            {
                var place = page.GetElementById(Urls.ApiFieldId(name));
                Assert.True(place is not null, $"{type.Name}.{name} has no place on its page.");
                foreach (var text in texts) AssertSays(place, text);
            }
            Assert.Equal(Contract.UsesOf(type).Count(), page.QuerySelectorAll("#dipakai + ul > li").Length);
            Assert.All(page.QuerySelectorAll("main [lang]"), e => Assert.Equal("en", e.GetAttribute("lang")));
        }
    }

    [Fact]
    public async Task The_list_leads_to_every_type_and_directive()
    {
        await using var renderer = Renderer();
        using var page = Render(renderer, Urls.ApiSchema);
        var links = page.QuerySelectorAll("dt a").Select(a => a.GetAttribute("href")!).ToArray();
        Assert.Equal(Contract.Types.Select(t => Urls.ApiType(t.Name)).Order(StringComparer.Ordinal), links.Order(StringComparer.Ordinal));
        Assert.Equal(["@listSize", "@cost"], page.QuerySelectorAll("#petunjuk + dl dt").Select(d => d.TextContent));
        using var api = Render(renderer, Urls.Api);
        Assert.NotNull(api.QuerySelector($"a[href='{Urls.ApiSchema}']"));
    }

    /// <summary>What the contract may have one day, in one that has it.</summary>
    public static class Grown
    {
        public static SchemaReference Contract { get; } = SchemaReference.Of(
            """
            "Everything."
            schema { query: Query }

            type Query {
              found(by: Key!): Found
              old: String @deprecated(reason: "Since 2026-11-21: use `found`.")
              count(many: Int! = 3): Int!
              sum(all: Boolean @deprecated(reason: "It is always all.")): Int
            }

            "A story or a source."
            union Found = Story | Source
            interface Named { name: String! }
            type Story implements Named { name: String! }
            type Source implements Named { name: String!, address: Link }
            "One key."
            input Key @oneOf { slug: String, id: ID @deprecated(reason: "Ids go.") }
            enum State { KNOWN, OLD @deprecated }
            scalar Link @specifiedBy(url: "https://url.spec.whatwg.org/")
            """);

        public static PlannedPage Page(string type) => new(
            Urls.ApiType(type), typeof(SchemaTypePage),
            new Dictionary<string, object?> { [nameof(SchemaTypePage.Type)] = Contract.Schema.FindType(type), [nameof(SchemaTypePage.Reference)] = Contract });
    }

    [Theory]
    [InlineData("Found", "Gabungan (union): salah satu dari beberapa objek.", "Objeknya: Source, Story", "Dipakai di: Query.found")]
    [InlineData("Story", "Objek (type): kumpulan kolom yang dapat diminta.", "Memenuhi antarmuka: Named", "Bagian dari gabungan: Found")]
    [InlineData("Named", "Antarmuka (interface): kolom yang pasti dimiliki beberapa objek.", "Objeknya: Source, Story")]
    [InlineData("Key", "Masukan (input): isi tepat satu kolom untuk sebuah pertanyaan.", "Dipakai di: Query.found(by:)")]
    [InlineData("Link", "Nilai tunggal (scalar).", "Dipakai di: Source.address")]
    public async Task Says_of_what_kind_a_type_is_and_to_what_it_belongs(string type, string kind, params string[] relations)
    {
        await using var renderer = Renderer();
        using var page = new HtmlParser().ParseDocument(renderer.Html(Grown.Page(type)));
        AssertSays(page.QuerySelector("main")!, kind);
        var said = page.QuerySelectorAll("main h2 + ul").Where(list => list.QuerySelector("li[id]") is null)
            .Select(list => $"{list.PreviousElementSibling!.TextContent}: {string.Join(", ", list.QuerySelectorAll("li").Select(l => l.TextContent.Trim()))}");
        Assert.Equal(relations, said);
    }

    [Theory]
    [InlineData("Query", "old", "old: String Akan dihapus: Since 2026-11-21: use found.")]
    [InlineData("Query", "count", "count: Int! many: Int!, bawaan 3.")]
    [InlineData("Query", "sum", "sum: Int all: Boolean. Akan dihapus: It is always all.")]
    [InlineData("Query", "found", "found: Found by: Key!, wajib.")]
    [InlineData("Key", "id", "id: ID. Akan dihapus: Ids go.")]
    [InlineData("Key", "slug", "slug: String.")]
    [InlineData("State", "OLD", "OLD Akan dihapus: No longer supported")]
    [InlineData("State", "KNOWN", "KNOWN")]
    public async Task Says_what_will_go_and_what_must_be_given(string type, string part, string text)
    {
        await using var renderer = Renderer();
        using var page = new HtmlParser().ParseDocument(renderer.Html(Grown.Page(type)));
        Assert.Equal(text, Plain(page.GetElementById(Urls.ApiFieldId(part))!.TextContent));
    }

    [Fact]
    public async Task Lists_every_kind_of_type_under_its_name()
    {
        await using var renderer = Renderer();
        using var page = new HtmlParser().ParseDocument(renderer.Html(new PlannedPage(
            Urls.ApiSchema, typeof(SchemaPage), new Dictionary<string, object?> { [nameof(SchemaPage.Reference)] = Grown.Contract })));
        Assert.Equal(
            [
                "Objek: Query Source Story", "Antarmuka: Named", "Gabungan: Found", "Masukan: Key", "Pilihan: State",
                "Nilai tunggal: Boolean ID Int Link String",
            ],
            page.QuerySelectorAll("main section").Select(s => $"{s.QuerySelector("h2")!.TextContent}: {string.Join(' ', s.QuerySelectorAll("dt").Select(d => d.TextContent))}"));
        AssertSays(page.QuerySelector("main")!, "Everything.");
        using var link = new HtmlParser().ParseDocument(renderer.Html(Grown.Page("Link")));
        Assert.NotNull(link.QuerySelector("main a[rel=external][href='https://url.spec.whatwg.org/']"));
    }

    private static IEnumerable<(string Name, IEnumerable<string> Texts)> PartsOf(NamedType type) => type switch
    {
        FieldedType fielded => fielded.Fields.Select(f => (f.Name,
            new[] { f.Name, f.Type.ToString()!, f.Description, f.DeprecationReason }.Concat(f.Arguments.SelectMany(TextsOf)).OfType<string>())),
        InputObjectType input => input.Fields.Select(f => (f.Name, TextsOf(f))),
        EnumType choice => choice.Values.Select(v => (v.Name, new[] { v.Name, v.Description, v.DeprecationReason }.OfType<string>())),
        _ => [],
    };

    private static IEnumerable<string> TextsOf(InputValue input) =>
        new[] { input.Name, input.Type.ToString(), input.DefaultValue?.ToString(), input.Description, input.DeprecationReason }.OfType<string>();

    private static void AssertSays(IElement place, string text) =>
        Assert.Contains(Plain(text.Replace("`", "", StringComparison.Ordinal)), Plain(place.TextContent), StringComparison.Ordinal);

    private static IEnumerable<string> UsesOf(string type) =>
        Contract.UsesOf(Contract.Schema.FindType(type)!).Select(u => u.Coordinate).Order(StringComparer.Ordinal);

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static PageRenderer Renderer() =>
        new(SecondCity.Catalogue, SearchFiles.Of(SecondCity.Catalogue, SearchIndex.Build(SecondCity.Catalogue)));

    private static IHtmlDocument Render(PageRenderer renderer, string address) =>
        new HtmlParser().ParseDocument(renderer.Html(SitePlan.Of(SecondCity.Catalogue).Single(p => p.Address == address)));
}
