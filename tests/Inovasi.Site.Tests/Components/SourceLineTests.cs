using System.Text.RegularExpressions;
using Inovasi.Content;
using Inovasi.Content.Search;
using Inovasi.Site.Rendering;
using Inovasi.Site.Search;

namespace Inovasi.Site.Tests.Components;

/// <summary>A source in one line, whatever is known of it.</summary>
public sealed partial class SourceLineTests
{
    [Theory]
    [InlineData("Judul", "Kabar", "2021", "Judul, Kabar, 2021")]
    [InlineData("Judul", null, "2021", "Judul, 2021")]
    [InlineData("Judul", "Kabar", null, "Judul, Kabar")]
    [InlineData("Kalimat.", "Kabar", "2021", "Kalimat. Kabar, 2021")]
    [InlineData("Kalimat.", null, "2021", "Kalimat. 2021")]
    [InlineData("Kalimat.", null, null, "Kalimat.")]
    [InlineData("Judul", "Kabar", "Tanpa tanggal", "Judul, Kabar, tanpa tanggal")]
    [InlineData("Kalimat.", "Kabar", "Tanpa tanggal", "Kalimat. Kabar, tanpa tanggal")]
    [InlineData("Kalimat.", null, "Tanpa tanggal", "Kalimat. Tanpa tanggal")]
    public async Task Divides_its_parts_by_one_sign(string title, string? publisher, string? published, string line)
    {
        var source = SecondCity.Catalogue.Sources[0] with
        {
            Title = title,
            Publisher = publisher,
            Published = published == "2021" ? PartialDate.Parse(published) : null,
            PublishedLiteral = published == "2021" ? null : published,
        };
        var city = SecondCity.Catalogue with { Sources = [source, .. SecondCity.Catalogue.Sources.Skip(1)] };
        await using var renderer = new PageRenderer(city, SearchFiles.Of(city, SearchIndex.Build(city)));
        var html = renderer.Html(SitePlan.Of(city).Single(p => p.Address == Urls.Sources));
        var shown = html[html.IndexOf($"<a href=\"{Urls.Source(source.Id)}\">", StringComparison.Ordinal)..];
        Assert.Equal(line, Tag().Replace(shown[..shown.IndexOf(" <span", StringComparison.Ordinal)], "").Trim());
    }

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
