using System.Text;
using Inovasi.Content;
using Inovasi.Site.Downloads;
using Inovasi.Site.Search;

namespace Inovasi.Site;

/// <summary>The list of every file that is neither a page nor a download: what browsers, search engines and hosts ask for. The list of pages is <see cref="SitePlan"/>.</summary>
public static class SiteFiles
{
    private const string CardPrefix = "cards/";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="catalogue">What the site shows.</param>
    /// <param name="data">What <c>/data/</c> offers; null when it is left out.</param>
    /// <param name="pages">Every page.</param>
    /// <param name="search">The files of the search index.</param>
    public static IEnumerable<(string Address, byte[] Bytes)> Of(Catalogue catalogue, DataSite? data, IReadOnlyList<PlannedPage> pages, SearchFiles search) =>
    [
        .. Texts(catalogue, data, pages, search).Where(t => t.Text is not null).Select(t => (t.Address, Utf8.GetBytes(t.Text!))),
        .. search.All,
        .. catalogue.Settings.SiteOrigin is null ? [] : EmbeddedText.Names(CardPrefix).Select(name => (Urls.Card(name[CardPrefix.Length..]), EmbeddedText.ReadBytes(name))),
    ];

    /// <summary>A null text is a file that the settings do not allow yet.</summary>
    private static IEnumerable<(string Address, string? Text)> Texts(Catalogue catalogue, DataSite? data, IReadOnlyList<PlannedPage> pages, SearchFiles search)
    {
        var dates = new RecordDates(catalogue.Release, data);
        (string Address, string? Text)[] feeds = [.. Feed.Of(catalogue, dates)];
        return
        [
            (Urls.Icon, EmbeddedText.Read("files/ikon.svg")),
            (Urls.ApiSchemaFile, SchemaReference.Contract.Text),
            (Urls.Robots, Sitemap.Robots(catalogue.Settings)),
            (Urls.Security, SecurityText.Of(catalogue.Settings)),
            .. Sitemap.Files(catalogue.Settings, pages, new LastChanged(catalogue, dates).Of),
            .. feeds,
            ($"/{Headers.HeadersFile}", Headers.HeadersText(StyleSheet.Embedded, [search.Folder], data, feeds.Select(f => f.Address))),
            ($"/{Headers.RedirectsFile}", Headers.RedirectsText(catalogue, data)),
        ];
    }
}
