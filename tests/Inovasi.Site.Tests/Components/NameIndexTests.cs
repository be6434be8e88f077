using System.Text.RegularExpressions;
using Inovasi.Content.Search;
using Inovasi.Site.Rendering;
using Inovasi.Site.Search;

namespace Inovasi.Site.Tests.Components;

/// <summary>Names by the alphabet, where readers without a script find a story.</summary>
public sealed partial class NameIndexTests
{
    [Fact]
    public async Task Stands_each_name_under_its_letter_and_calls_no_sign_a_number()
    {
        string[] names = ["zebra", "3 in 1", "Antre", "“Kutipan”", "مرحبا", "antar"];
        var story = SecondCity.Catalogue.Innovations[0] with { RelatedIds = [], FormerSlugs = [] };
        var city = SecondCity.Catalogue with
        {
            Innovations = [.. names.Select((name, n) => story with { Id = $"INV-{n + 1:0000}", Slug = $"nama-{n}", Name = name })],
            Claims = [],
        };
        await using var renderer = new PageRenderer(city, SearchFiles.Of(city, SearchIndex.Build(city)));
        var html = renderer.Html(SitePlan.Of(city).Single(p => p.Address == Urls.Search));
        var index = html[html.IndexOf("id=\"abjad\"", StringComparison.Ordinal)..html.IndexOf("id=\"pilah\"", StringComparison.Ordinal)];
        Assert.Equal(
            ["0–9", "3 in 1", "A", "antar", "Antre", "Z", "zebra", "Lainnya", "مرحبا", "“Kutipan”"],
            Line().Matches(index).Select(m => m.Groups[1].Value));
    }

    [GeneratedRegex("<(?:h3|a [^>]*)>([^<]*)<")]
    private static partial Regex Line();
}
