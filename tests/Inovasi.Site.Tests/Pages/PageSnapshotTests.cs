using System.Text.RegularExpressions;
using Inovasi.Content.Search;
using Inovasi.Site.Rendering;
using Inovasi.Site.Search;
using Inovasi.Tests;

namespace Inovasi.Site.Tests.Pages;

/// <summary>One approved page of each kind, from the second city. The sheet and the release are left out, since they change without the page.</summary>
public partial class PageSnapshotTests
{
    public static TheoryData<string> Kinds => [.. SitePlan.Of(SecondCity.Catalogue).Select(p => p.Component.Name).Distinct()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Looks_as_approved(string kind)
    {
        await using var renderer = new PageRenderer(SecondCity.Catalogue, SearchFiles.Of(SecondCity.Catalogue, SearchIndex.Build(SecondCity.Catalogue)));
        var html = renderer.Html(SitePlan.Of(SecondCity.Catalogue).First(p => p.Component.Name == kind));
        html = Sheet().Replace(html, "<style></style>").Replace(SecondCity.Catalogue.Release.Id, "RELEASE", StringComparison.Ordinal);
        // What stands around a page is approved once, with the front page.
        if (kind != "HomePage") html = MainElement().Match(html).Value + "\n";
        Snapshot.Matches(html, "html", method: kind);
    }

    [GeneratedRegex("<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Sheet();

    [GeneratedRegex("<main .*</main>", RegexOptions.Singleline)]
    private static partial Regex MainElement();
}
