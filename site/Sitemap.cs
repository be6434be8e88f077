using System.Globalization;
using System.Security;
using System.Text;
using Inovasi.Content;

namespace Inovasi.Site;

/// <summary>
/// What search engines are told (https://www.sitemaps.org/protocol.html). Without an origin in the settings there is no site map, since it must hold
/// whole addresses. A day of change stands only where the content knows one.
/// </summary>
public static class Sitemap
{
    /// <summary>The most addresses that the protocol allows in one file.</summary>
    public const int MostAddresses = 50_000;

    private const string Opening = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

    private const string Namespace = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";

    /// <summary>The site map, or its parts and the list of them; none without an origin.</summary>
    /// <param name="settings">Say where the site stands.</param>
    /// <param name="pages">Every page.</param>
    /// <param name="changed">When a page last changed, null where that is not known.</param>
    /// <param name="most">How many addresses a file holds.</param>
    public static IEnumerable<(string Address, string? Text)> Files(
        SiteSettings settings, IEnumerable<PlannedPage> pages, Func<PlannedPage, DateOnly?> changed, int most = MostAddresses)
    {
        if (settings.SiteOrigin is null) return [];
        (string Address, DateOnly? Changed)[][] parts = [.. pages.Where(p => p.IsListed).Select(p => (p.Address, changed(p))).Chunk(most)];
        if (parts.Length == 1) return [(Urls.Sitemap, Write(settings, "urlset", "url", parts[0]))];
        return
        [
            (Urls.Sitemap, Write(settings, "sitemapindex", "sitemap", parts.Select((part, at) => (Urls.SitemapPart(at + 1), part.Max(p => p.Changed))))),
            .. parts.Select((part, at) => (Urls.SitemapPart(at + 1), (string?)Write(settings, "urlset", "url", part))),
        ];
    }

    /// <summary>The text of <c>robots.txt</c>: everything may be read.</summary>
    public static string Robots(SiteSettings settings)
    {
        var map = Urls.Absolute(settings, Urls.Sitemap);
        return "User-agent: *\nDisallow:\n" + (map is null ? "" : $"\nSitemap: {map}\n");
    }

    private static string Write(SiteSettings settings, string list, string item, IEnumerable<(string Address, DateOnly? Changed)> entries)
    {
        var text = new StringBuilder(Opening);
        text.Append(CultureInfo.InvariantCulture, $"<{list} {Namespace}>\n");
        foreach (var (address, changed) in entries)
        {
            text.Append(CultureInfo.InvariantCulture, $"  <{item}><loc>{SecurityElement.Escape(Urls.Absolute(settings, address))}</loc>");
            if (changed is { } day) text.Append(CultureInfo.InvariantCulture, $"<lastmod>{day:yyyy-MM-dd}</lastmod>");
            text.Append(CultureInfo.InvariantCulture, $"</{item}>\n");
        }
        return text.Append(CultureInfo.InvariantCulture, $"</{list}>\n").ToString();
    }
}
