using System.Security;
using System.Text;
using Inovasi.Content;

namespace Inovasi.Site;

/// <summary>
/// What search engines are told. Without an origin in the settings there is no site map, since it must hold whole addresses.
/// No page has a date of change of its own in the catalogue, so none is claimed.
/// </summary>
public static class Sitemap
{
    /// <summary>The text of <c>sitemap.xml</c>; null without an origin.</summary>
    public static string? Xml(Catalogue catalogue, IEnumerable<PlannedPage> pages)
    {
        if (catalogue.Settings.SiteOrigin is null) return null;
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        text.Append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        foreach (var page in pages.Where(p => p.IsListed))
        {
            var address = SecurityElement.Escape(Urls.Absolute(catalogue.Settings, page.Address));
            text.Append("  <url><loc>").Append(address).Append("</loc></url>\n");
        }
        return text.Append("</urlset>\n").ToString();
    }

    /// <summary>The text of <c>robots.txt</c>: everything may be read.</summary>
    public static string Robots(SiteSettings settings)
    {
        var map = Urls.Absolute(settings, Urls.Sitemap);
        return "User-agent: *\nDisallow:\n" + (map is null ? "" : $"\nSitemap: {map}\n");
    }
}
