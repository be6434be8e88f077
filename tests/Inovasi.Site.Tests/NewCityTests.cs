using Inovasi.Content;
using Inovasi.Content.Search;
using Inovasi.Site.Rendering;
using Inovasi.Site.Search;

namespace Inovasi.Site.Tests;

/// <summary>A city that begins: settings, vocabularies and nothing recorded yet. It can be built from the first day on, and no page shows an empty frame or a question about nothing.</summary>
public sealed class NewCityTests
{
    private static readonly Catalogue Empty = SecondCity.Catalogue with
    {
        Innovations = [],
        Agencies = [],
        IndexResults = [],
        Methods = [],
        Indicators = [],
        Claims = [],
        Terms = [],
        Pages = [],
    };

    /// <summary>One thing that resembles an innovation, whose owner nobody knows.</summary>
    private static readonly Catalogue Similar = Empty with { Innovations = [.. SecondCity.Catalogue.Innovations.Where(i => !i.IsCounted).Select(i => i with { RelatedIds = [], Owner = Cited<string>.Unknown(UnknownReason.NotFound) })] };

    [Fact]
    public Task Every_page_is_valid_and_every_link_leads_somewhere() => HtmlValidityTests.IsValidAsync(Empty);

    [Fact]
    public Task The_same_with_nothing_that_counts() => HtmlValidityTests.IsValidAsync(Similar);

    [Theory]
    [InlineData("/")]
    [InlineData("/inovasi/")]
    [InlineData("/opd/")]
    [InlineData("/cakupan/")]
    [InlineData("/indeks/")]
    [InlineData("/klaim/")]
    [InlineData("/istilah/")]
    [InlineData("/cari/")]
    public async Task Says_that_nothing_is_recorded(string address)
    {
        var html = await RenderAsync(Empty, address);
        Assert.Matches("<p><span class=\"unknown\">Belum ada (yang|inovasi yang) kami catat</span></p>", html);
        Assert.DoesNotMatch("Semua 0 |Dari 0 |<tbody>\\s*</tbody>", html);
    }

    [Fact]
    public async Task Leads_from_the_front_page_to_what_does_not_count()
    {
        var html = await RenderAsync(Similar, "/");
        Assert.Contains("Belum ada inovasi yang kami catat", html, StringComparison.Ordinal);
        Assert.Contains("Semua 1 layanan dan inovasi", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_agency_of_which_nothing_is_known_says_what_that_means()
    {
        var html = await RenderAsync(SecondCity.Catalogue, "/opd/hulu/");
        Assert.Contains("<p><span class=\"unknown\">Belum ada inovasi yang kami temukan</span></p>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Belum ada yang kami catat", html, StringComparison.Ordinal);
    }

    private static async Task<string> RenderAsync(Catalogue catalogue, string address)
    {
        await using var renderer = new PageRenderer(catalogue, SearchFiles.Of(catalogue, SearchIndex.Build(catalogue)));
        return renderer.Html(SitePlan.Of(catalogue).Single(p => p.Address == address));
    }
}
