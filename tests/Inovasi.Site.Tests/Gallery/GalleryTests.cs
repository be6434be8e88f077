using System.Text.RegularExpressions;
using Inovasi.Content.Search;
using Inovasi.Site.Rendering;
using Inovasi.Site.Search;
using Inovasi.Tests;

namespace Inovasi.Site.Tests.Gallery;

public partial class GalleryTests
{
    /// <summary>Shown by the pages that they were made for: of the API, of the data files, or of a script.</summary>
    private static readonly string[] Elsewhere =
    [
        "CiteRelease", "DataLimits", "IndicatorItem", "NarrowLinks", "SchemaDeprecation", "SchemaFields", "SchemaInput", "SchemaKind", "SchemaText", "SchemaTypeName",
        "SearchResults", "SubjectLink", "VersionList",
    ];

    private static readonly string Site = RepositoryRoot.Combine("site");

    [Fact]
    public void Shows_every_component()
    {
        var shown = new HashSet<string>(StringComparer.Ordinal);
        Follow(File.ReadAllText(Path.Combine(Site, "Gallery", "GalleryPage.razor")), shown);
        Follow(File.ReadAllText(Path.Combine(Site, "Layout", "Header.razor")), shown);
        var all = Directory.EnumerateDirectories(Path.Combine(Site, "Components")).Select(d => Path.GetFileName(d)!);
        Assert.Equal(Elsewhere, all.Where(c => !shown.Contains(c)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Says_that_it_is_made_up_and_leads_to_no_record()
    {
        var html = await RenderAsync(Urls.Gallery);
        Assert.Contains("<strong>Semua isi halaman ini contoh.</strong>", html, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", html, StringComparison.Ordinal);
        Assert.DoesNotContain(SecondCity.Catalogue.Innovations, i => html.Contains(i.Name, StringComparison.Ordinal));
        Assert.DoesNotContain(SecondCity.Catalogue.Indicators, i => html.Contains(i.Question, StringComparison.Ordinal));
        Assert.DoesNotContain(SecondCity.Catalogue.Agencies, a => html.Contains(a.Name, StringComparison.Ordinal));
        var main = html[html.IndexOf("<main", StringComparison.Ordinal)..html.IndexOf("</main>", StringComparison.Ordinal)];
        Assert.All(Links().Matches(main), m => Assert.Matches("^(#|https://[a-z.]*contoh|https://wa\\.me/|mailto:contoh@)", m.Groups[1].Value));
    }

    /// <summary>Residents do not come upon it.</summary>
    [Fact]
    public async Task Is_linked_from_no_page()
    {
        foreach (var address in new[] { Urls.Home, Urls.Innovations, Urls.NotFound, Urls.Search })
            Assert.DoesNotContain(Urls.Gallery, await RenderAsync(address), StringComparison.Ordinal);
    }

    private static async Task<string> RenderAsync(string address)
    {
        await using var renderer = new PageRenderer(SecondCity.Catalogue, SearchFiles.Of(SecondCity.Catalogue, SearchIndex.Build(SecondCity.Catalogue)));
        return renderer.Html(SitePlan.Of(SecondCity.Catalogue).Single(p => p.Address == address));
    }

    /// <summary>Adds the components that a text uses, and those that they use.</summary>
    private static void Follow(string razor, HashSet<string> shown)
    {
        foreach (Match match in Component().Matches(razor))
        {
            var file = Path.Combine(Site, "Components", match.Groups[1].Value, $"{match.Groups[1].Value}.razor");
            if (File.Exists(file) && shown.Add(match.Groups[1].Value)) Follow(File.ReadAllText(file), shown);
        }
    }

    [GeneratedRegex("<([A-Z][A-Za-z]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Component();

    [GeneratedRegex(" href=\"([^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Links();
}
