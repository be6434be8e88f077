using System.Globalization;
using System.Text;
using Inovasi.Content;
using Inovasi.Site.Downloads;

namespace Inovasi.Site;

/// <summary>
/// The one table of security headers and redirects; it writes Netlify's <c>_headers</c> and <c>_redirects</c>,
/// which whoever serves the folder honours.
/// The policy starts from nothing and allows our icon, our own script files with the data that they read and, by its hash, our one inline sheet:
/// no inline script, no third party, no frame. It is the same on every page,
/// because Netlify joins the policies of two matching rules and a browser obeys both.
/// </summary>
public static class Headers
{
    public const string HeadersFile = "_headers";
    public const string RedirectsFile = "_redirects";

    /// <summary>The headers of every page and file.</summary>
    public static IReadOnlyList<(string Name, string Value)> Of(StyleSheet sheet) =>
    [
        ("Content-Security-Policy", string.Join("; ",
            "default-src 'none'",
            "script-src 'self'",
            "connect-src 'self'",
            $"style-src {sheet.Hash}",
            "img-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'")),
        ("Strict-Transport-Security", "max-age=31536000"),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ];

    /// <summary>The text of <c>_headers</c>.</summary>
    /// <param name="sheet">The sheet that pages carry.</param>
    /// <param name="lasting">Folders whose files never change under their names.</param>
    /// <param name="data">What <c>/data/</c> offers.</param>
    /// <param name="feeds">The feeds, whose type a host may not know.</param>
    public static string HeadersText(StyleSheet sheet, IEnumerable<string> lasting, DataSite? data = null, IEnumerable<string>? feeds = null)
    {
        var text = new StringBuilder("/*\n");
        foreach (var (name, value) in Of(sheet)) text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        foreach (var folder in lasting) text.Append(folder).Append("*\n  Cache-Control: public, max-age=31536000, immutable\n");
        foreach (var feed in feeds ?? []) text.Append(feed).Append("\n  Content-Type: application/atom+xml; charset=utf-8\n");
        if (data is null) return text.ToString();
        // Data may be read by programs on other sites, and a release that was cut never changes.
        foreach (var folder in new[] { Urls.Data, Urls.Innovations, Urls.Agencies }) text.Append(CultureInfo.InvariantCulture, $"{folder}*\n  Access-Control-Allow-Origin: *\n");
        foreach (var release in data.Releases.Where(r => r.IsKept))
        {
            text.Append(CultureInfo.InvariantCulture, $"{Urls.ReleaseZip(release.Id)}\n  Cache-Control: public, max-age=31536000, immutable\n");
        }
        return text.ToString();
    }

    /// <summary>
    /// The text of <c>_redirects</c>: the API behind our own address where the content names one, then the addresses that stories once had.
    /// </summary>
    public static string RedirectsText(Catalogue catalogue, DataSite? data = null)
    {
        var text = new StringBuilder();
        if (catalogue.Settings.ApiOrigin is { } api)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Urls.GraphQL} {api}{Urls.GraphQL} 200\n");
            text.Append(CultureInfo.InvariantCulture, $"{Urls.GraphQL}/* {api}{Urls.GraphQL}/:splat 200\n");
        }
        if (data is not null) text.Append(CultureInfo.InvariantCulture, $"{Urls.LatestRelease("*")} {Urls.Release(data.Latest.Id)}:splat 302\n");
        foreach (var (from, to) in SitePlan.Redirects(catalogue)) text.Append(CultureInfo.InvariantCulture, $"{from} {to} 301\n");
        return text.ToString();
    }
}
