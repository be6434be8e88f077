using AngleSharp.Html.Parser;
using Inovasi.Site.Pages;
using Inovasi.Tests;

namespace Inovasi.Site.Tests;

/// <summary>What must hold of every kind of divided list, which the shipped content is too small to show.</summary>
public sealed class LongListTests(LongSite site) : IClassFixture<LongSite>
{
    private string Site => site.Folder;

    /// <summary>
    /// A new kind of list is not forgotten here: every component that shows a part of one is shown with three parts at least. Releases are no part of a catalogue;
    /// the tests of the data's pages have many.
    /// </summary>
    [Fact]
    public void Has_three_pages_of_every_kind_of_list()
    {
        var kinds = typeof(SitePlan).Assembly.GetTypes()
            .Where(t => t.Namespace == "Inovasi.Site.Pages" && typeof(ListPart).IsAssignableFrom(t.GetProperty("Part")?.PropertyType)).Select(t => t.Name).Where(name => name != nameof(DataVersionsPage));
        var shown = LongCity.Parts.GroupBy(p => p.Component.Name).Where(kind => kind.Max(p => p.Part.Count) >= 3).Select(kind => kind.Key);
        Assert.Equal(kinds.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Has_no_broken_link_and_no_heavy_page()
    {
        Assert.Empty(site.Report.Problems);
        var heavy = Directory.EnumerateFiles(Site, "*.html", SearchOption.AllDirectories)
            .Select(f => (Page: Path.GetRelativePath(Site, f), Weight: SiteGenerator.Compressed(File.ReadAllBytes(f)))).Where(w => w.Weight > 14 * 1024);
        Assert.Empty(heavy.OrderByDescending(w => w.Weight));
    }

    /// <summary>From the first page of every list, by the links to the next alone: every page once, each knowing where it stands, and back again.</summary>
    [Fact]
    public void Leads_through_every_list_and_back()
    {
        var parser = new HtmlParser();
        var lists = LongCity.Parts.GroupBy(p => p.Part.List).ToDictionary(l => l.Key, l => l.Count());
        Assert.NotEmpty(lists);
        Assert.All(lists, list =>
        {
            var walked = new List<string>();
            string? back = null;
            for (var at = list.Key; at is not null;)
            {
                var page = parser.ParseDocument(File.ReadAllText(Path.Combine(Site, Urls.FileOf(at))));
                var pager = page.QuerySelector("nav.pager")!;
                Assert.Equal(back, pager.QuerySelector("a[rel=prev]")?.GetAttribute("href"));
                Assert.Equal((at, $"Halaman {walked.Count + 1}"), (pager.QuerySelector("a[aria-current=page]")!.GetAttribute("href"), pager.QuerySelector("a[aria-current=page]")!.GetAttribute("aria-label")));
                Assert.EndsWith($"(halaman {walked.Count + 1} dari {list.Value})", page.QuerySelectorAll("main p.soft").Select(p => p.TextContent).First(t => t.Contains("halaman", StringComparison.Ordinal)), StringComparison.Ordinal);
                walked.Add(at);
                (back, at) = (at, pager.QuerySelector("a[rel=next]")?.GetAttribute("href"));
            }
            Assert.Equal(Enumerable.Range(1, list.Value).Select(n => Urls.Part(list.Key, n)), walked);
        });
    }

    [Fact]
    public void Writes_the_ways_to_the_other_pages() =>
        Assert.Equal(
            """
            <nav class="pager" aria-label="Halaman daftar ini"><ul role="list"><li><a href="/inovasi/halaman/4/" rel="prev">Sebelumnya</a></li><li><a href="/inovasi/" aria-label="Halaman 1">1</a></li><li><span aria-hidden="true">…</span></li><li><a href="/inovasi/halaman/4/" aria-label="Halaman 4">4</a></li><li><a href="/inovasi/halaman/5/" aria-label="Halaman 5" aria-current="page">5</a></li><li><a href="/inovasi/halaman/6/" aria-label="Halaman 6">6</a></li><li><span aria-hidden="true">…</span></li><li><a href="/inovasi/halaman/9/" aria-label="Halaman 9">9</a></li><li><a href="/inovasi/halaman/6/" rel="next">Berikutnya</a></li></ul></nav>
            """,
            new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(Site, Urls.FileOf("/inovasi/halaman/5/")))).QuerySelector("nav.pager")!.OuterHtml.Replace("\n", "", StringComparison.Ordinal));

    [Fact]
    public void Is_valid_on_every_page_of_every_list()
    {
        using var temp = new TempFolder();
        foreach (var (_, part) in LongCity.Parts)
        {
            var file = Urls.FileOf(part.Address);
            Directory.CreateDirectory(Path.GetDirectoryName(temp.Combine(Path.Combine("parts", file)))!);
            File.Copy(Path.Combine(Site, file), temp.Combine(Path.Combine("parts", file)));
        }
        Assert.Empty(HtmlValidityTests.Validate(temp.Combine("parts")));
    }

    /// <summary>Codes of indicators repeat from method to method: each method has its own pages, and the old places of names lead to the newest.</summary>
    [Fact]
    public void Keeps_the_indicators_of_each_method_apart()
    {
        var pages = SitePlan.Of(LongCity.Catalogue).Select(p => p.Address).Where(a => a.StartsWith(Urls.Indicators, StringComparison.Ordinal));
        Assert.Equal(
            [
                "/indikator/", "/indikator/2023/spd/", "/indikator/2023/sid/",
                "/indikator/2022/", "/indikator/2022/spd/", "/indikator/2022/sid/", "/indikator/2021/", "/indikator/2021/spd/", "/indikator/2021/sid/",
            ], pages);
        var overview = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(Site, "indikator", "index.html")));
        Assert.All(
            LongCity.Catalogue.Indicators.Where(i => i.Year == 2023),
            i => Assert.Equal(Urls.Indicator(2023, i.Code), overview.GetElementById(i.Code)?.GetAttribute("href")));
        Assert.Equal(["/indikator/2022/", "/indikator/2021/"], overview.QuerySelectorAll("section[aria-labelledby=lain] a").Select(a => a.GetAttribute("href")));
    }
}
