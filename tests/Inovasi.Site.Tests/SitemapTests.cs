namespace Inovasi.Site.Tests;

public class SitemapTests
{
    [Fact]
    public void Lists_every_page_but_the_one_for_lost_readers()
    {
        var pages = SitePlan.Of(SecondCity.Catalogue);
        var xml = System.Xml.Linq.XDocument.Parse(Sitemap.Xml(SecondCity.Catalogue, pages)!);
        Assert.Equal(
            pages.Where(p => p.Address != "/404.html").Select(p => $"https://inovasi.tirta.example{p.Address}"),
            xml.Root!.Elements().Select(e => e.Value));
    }

    [Fact]
    public void Is_absent_as_long_as_the_site_has_no_address()
    {
        var settings = SecondCity.Catalogue.Settings with { SiteOrigin = null };
        Assert.Null(Sitemap.Xml(SecondCity.Catalogue with { Settings = settings }, []));
        Assert.Equal("User-agent: *\nDisallow:\n", Sitemap.Robots(settings));
    }

    [Fact]
    public void Is_named_to_robots() =>
        Assert.Equal("User-agent: *\nDisallow:\n\nSitemap: https://inovasi.tirta.example/sitemap.xml\n", Sitemap.Robots(SecondCity.Catalogue.Settings));
}
