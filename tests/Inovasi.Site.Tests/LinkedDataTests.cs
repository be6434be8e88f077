using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Inovasi.Content;
using Inovasi.Tests;

namespace Inovasi.Site.Tests;

/// <summary>What search engines and shared links are told is what the page says.</summary>
public sealed class LinkedDataTests : IDisposable
{
    /// <summary>What a value of these properties says, it says of the form and not of the subject.</summary>
    private static readonly string[] OfTheForm =
        ["@context", "@type", "inLanguage", "position", "encodingFormat", "query-input", "urlTemplate", "answerCount", "isAccessibleForFree", "contentSize", "documentation"];

    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public Task The_shipped_pages_claim_nothing_that_they_do_not_show() => ClaimsNothingElse(SecondCity.Shipped);

    [Fact]
    public Task The_pages_of_another_city_claim_nothing_that_they_do_not_show() => ClaimsNothingElse(SecondCity.Catalogue);

    [Fact]
    public async Task Every_kind_of_page_says_what_it_is_about()
    {
        await GenerateAsync(SecondCity.Catalogue);
        Assert.Equal(["WebSite"], Types("/"));
        Assert.Equal(["WebPage", "BreadcrumbList"], Types("/inovasi/keran-pintar/"));
        Assert.Equal(["GovernmentOrganization", "BreadcrumbList"], Types("/opd/dinas-air/"));
        Assert.Equal(["WebPage", "BreadcrumbList"], Types("/klaim/gelar-2020/"));
        Assert.Equal(["WebPage", "BreadcrumbList"], Types("/sumber/kabar-2021-air/"));
        Assert.Equal(["WebAPI"], Types("/api/"));
        Assert.Equal(["Dataset"], Types("/data/"));
        Assert.Equal(["BreadcrumbList", "Dataset"], Types("/data/timeline/"));
    }

    [Fact]
    public async Task A_story_names_its_owner_only_where_a_source_does()
    {
        await GenerateAsync(SecondCity.Catalogue);
        foreach (var innovation in SecondCity.Catalogue.Innovations)
        {
            using var json = JsonDocument.Parse(Scripts(Page(Urls.Innovation(innovation)))[0]);
            Assert.Equal(innovation.Owner.Basis == Basis.Stated, json.RootElement.TryGetProperty("mentions", out _));
            Assert.Equal(innovation.Id, json.RootElement.GetProperty("about").GetProperty("identifier").GetString());
        }
    }

    [Fact]
    public void A_name_cannot_end_the_element_that_it_stands_in()
    {
        var claim = SecondCity.Catalogue.Claims[0] with { Question = "</script><script>alert(1)</script><!-- ' \" \u2028 &" };
        var json = LinkedData.Of(claim, SecondCity.Catalogue.Source, SecondCity.Catalogue.Settings);
        Assert.DoesNotContain('<', json);
        using var read = JsonDocument.Parse(json);
        Assert.Equal(claim.Question, read.RootElement.GetProperty("mainEntity").GetProperty("name").GetString());
    }

    [Fact]
    public void An_agency_of_whose_name_we_are_unsure_is_not_presented() =>
        Assert.Null(LinkedData.Of(SecondCity.Catalogue.Agencies[0] with { Confidence = Confidence.Low }, SecondCity.Catalogue.Settings));

    [Fact]
    public async Task A_shared_link_shows_the_page_and_the_card_of_its_kind()
    {
        await GenerateAsync(SecondCity.Catalogue);
        foreach (var (address, card, type) in new[] { ("/", "beranda", "website"), ("/inovasi/keran-pintar/", "inovasi", "article"), ("/tahun/2021/", "beranda", "website"), ("/indikator/", "indeks", "website") })
        {
            var page = Page(address);
            Assert.Equal("https://inovasi.tirta.example" + address, Meta(page, "og:url"));
            Assert.Equal(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), Meta(page, "og:url"));
            Assert.Equal($"https://inovasi.tirta.example/kartu/{card}.png", Meta(page, "og:image"));
            Assert.Equal(type, Meta(page, "og:type"));
            Assert.Equal(page.QuerySelector("meta[name=description]")!.GetAttribute("content"), Meta(page, "og:description"));
            Assert.StartsWith(Meta(page, "og:title"), page.Title!, StringComparison.Ordinal);
            Assert.NotEqual("", Meta(page, "og:image:alt"));
        }
        Assert.Empty(Page("/404.html").QuerySelectorAll("meta[property]"));
    }

    /// <summary>Whole addresses need an origin; without one nothing is promised that a reader could not open.</summary>
    [Fact]
    public async Task Without_an_origin_there_is_no_card_and_no_whole_address()
    {
        await GenerateAsync(SecondCity.Shipped);
        Assert.Empty(Page("/").QuerySelectorAll("meta[property='og:image'], meta[property='og:url'], link[rel=canonical], meta[name='twitter:card']"));
        Assert.Equal(SecondCity.Shipped.Settings.Tagline, Meta(Page("/"), "og:description"));
        Assert.False(Directory.Exists(_temp.Combine("site", "kartu")));
    }

    [Fact]
    public async Task Every_card_is_a_light_picture_of_the_right_size()
    {
        await GenerateAsync(SecondCity.Catalogue);
        var cards = Directory.GetFiles(_temp.Combine("site", "kartu"));
        Assert.Equal(8, cards.Length);
        foreach (var card in cards)
        {
            var bytes = File.ReadAllBytes(card);
            Assert.InRange(bytes.Length, 1, 100_000);
            Assert.Equal("PNG"u8.ToArray(), bytes[1..4]);
            Assert.Equal((1200, 630), (System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20))));
        }
        var asked = Directory.EnumerateFiles(_temp.Combine("site"), "*.html", SearchOption.AllDirectories)
            .Select(f => Meta(new HtmlParser().ParseDocument(File.ReadAllText(f)), "og:image")).Where(a => a.Length > 0).Distinct();
        Assert.Equal(cards.Select(Path.GetFileName).Order(), asked.Select(a => a.Split('/')[^1]).Order());
    }

    private async Task ClaimsNothingElse(Catalogue catalogue)
    {
        await GenerateAsync(catalogue);
        var count = 0;
        foreach (var file in Directory.EnumerateFiles(_temp.Combine("site"), "*.html", SearchOption.AllDirectories))
        {
            var page = new HtmlParser().ParseDocument(File.ReadAllText(file));
            foreach (var script in Scripts(page))
            {
                count++;
                using var json = JsonDocument.Parse(script);
                Assert.Equal("https://schema.org", json.RootElement.GetProperty("@context").GetString());
                var shown = Plain(page.Title + " " + page.Body!.Text() + " " + string.Join(' ', page.QuerySelectorAll("[href], meta[content]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("content"))));
                foreach (var (property, value) in Values(json.RootElement, "")) AssertShown(property, value, shown, catalogue, file);
            }
        }
        Assert.True(count > catalogue.Innovations.Count * 2);
    }

    private static void AssertShown(string property, string value, string shown, Catalogue catalogue, string file)
    {
        if (OfTheForm.Contains(property)) return;
        if (property == "datePublished") value = Format.Date(PartialDate.Parse(value));
        var origin = catalogue.Settings.SiteOrigin ?? "";
        var local = origin.Length > 0 && value.StartsWith(origin, StringComparison.Ordinal) ? value[origin.Length..] : value;
        var stands = shown.Contains(Plain(value), StringComparison.Ordinal) || shown.Contains(local, StringComparison.Ordinal) || file.EndsWith(Urls.FileOf(local), StringComparison.Ordinal);
        Assert.True(stands, $"{file}: {property} says \"{value}\", which the page does not show.");
    }

    private static IEnumerable<(string Property, string Value)> Values(JsonElement element, string property) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Values(p.Value, p.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(e => Values(e, property)),
        _ => [(property, element.ToString())],
    };

    private async Task GenerateAsync(Catalogue catalogue) =>
        Assert.Empty((await SiteGenerator.WriteAsync(catalogue, _temp.Combine("site"), CancellationToken.None)).Problems);

    private IHtmlDocument Page(string address) => new HtmlParser().ParseDocument(File.ReadAllText(_temp.Combine("site", Urls.FileOf(address))));

    private static string[] Scripts(IHtmlDocument page) => [.. page.QuerySelectorAll("script[type='application/ld+json']").Select(s => s.TextContent)];

    private IEnumerable<string?> Types(string address) => Scripts(Page(address)).Select(s =>
    {
        using var json = JsonDocument.Parse(s);
        return json.RootElement.GetProperty("@type").GetString();
    });

    private static string Meta(IHtmlDocument page, string property) => page.QuerySelector($"meta[property='{property}']")?.GetAttribute("content") ?? "";

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
