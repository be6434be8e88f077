using System.Xml.Linq;

namespace Inovasi.Site.Tests;

public class SitemapTests
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly DateOnly Day = new(2024, 2, 1);

    [Fact]
    public void Lists_every_page_but_those_for_lost_readers_and_builders()
    {
        var pages = SitePlan.Of(SecondCity.Catalogue);
        var (address, text) = Assert.Single(Sitemap.Files(SecondCity.Catalogue.Settings, pages, _ => null));
        Assert.Equal("/sitemap.xml", address);
        Assert.Equal(
            pages.Where(p => p.Address is not ("/404.html" or "/komponen/")).Select(p => $"https://inovasi.tirta.example{p.Address}"),
            XDocument.Parse(text!).Root!.Elements().Select(e => e.Value));
    }

    /// <summary>A page that shows what has no date has none either.</summary>
    [Fact]
    public void Says_when_a_page_changed_only_where_the_content_knows()
    {
        var catalogue = SecondCity.Catalogue;
        var changed = new LastChanged(catalogue, new RecordDates(catalogue.Release, null));
        var text = Sitemap.Files(catalogue.Settings, SitePlan.Of(catalogue), changed.Of).Single().Text!;
        var days = XDocument.Parse(text).Root!.Elements().ToDictionary(e => e.Element(Map + "loc")!.Value["https://inovasi.tirta.example".Length..], e => e.Element(Map + "lastmod")?.Value);
        Assert.Equal("2024-02-01", days["/inovasi/keran-pintar/"]);
        Assert.Equal("2024-02-01", days["/klaim/kantor/"]);
        Assert.Equal("2024-02-01", days["/indeks/metode/2020/"]);
        Assert.Equal("2024-02-01", days["/perubahan/"]);
        Assert.All(["/", "/cari/", "/opd/dinas-air/", "/tahun/2021/", "/api/skema/query/"], address => Assert.Null(days[address]));
    }

    [Fact]
    public void Divides_what_is_too_long_for_one_file()
    {
        var pages = SitePlan.Of(SecondCity.Catalogue);
        var files = Sitemap.Files(SecondCity.Catalogue.Settings, pages, p => p.Address == "/klaim/" ? Day : p.Address == "/inovasi/" ? Day.AddDays(-1) : null, most: 20).ToArray();
        var parts = (pages.Length - 2 + 19) / 20;
        Assert.Equal(["/sitemap.xml", .. Enumerable.Range(1, parts).Select(n => $"/sitemap-{n}.xml")], files.Select(f => f.Address));
        var index = XDocument.Parse(files[0].Text!).Root!;
        Assert.Equal(Map + "sitemapindex", index.Name);
        Assert.Equal(files.Skip(1).Select(f => "https://inovasi.tirta.example" + f.Address), index.Elements(Map + "sitemap").Select(e => e.Element(Map + "loc")!.Value));
        Assert.Equal("2024-01-31", index.Elements().First().Element(Map + "lastmod")!.Value);
        var listed = files.Skip(1).SelectMany(f => XDocument.Parse(f.Text!).Root!.Elements(Map + "url")).ToArray();
        Assert.Equal(pages.Length - 2, listed.Select(e => e.Element(Map + "loc")!.Value).Distinct().Count());
    }

    [Fact]
    public void Is_absent_as_long_as_the_site_has_no_address()
    {
        var settings = SecondCity.Catalogue.Settings with { SiteOrigin = null };
        Assert.Empty(Sitemap.Files(settings, SitePlan.Of(SecondCity.Catalogue), _ => null));
        Assert.Equal("User-agent: *\nDisallow:\n", Sitemap.Robots(settings));
    }

    [Fact]
    public void Is_named_to_robots() =>
        Assert.Equal("User-agent: *\nDisallow:\n\nSitemap: https://inovasi.tirta.example/sitemap.xml\n", Sitemap.Robots(SecondCity.Catalogue.Settings));
}
