using Inovasi.Content;
using Inovasi.Site.Downloads;
using Inovasi.Tests;

namespace Inovasi.Site.Tests.Browser;

/// <summary>
/// One page of every kind in a real browser, and every page of the shipped content with INOVASI_FULL=1: for people who cannot see, who enlarge, who have the
/// narrowest screen, who read in the dark or on paper.
/// </summary>
[Collection(nameof(SharedBrowser))]
public sealed class InspectionTests(BrowserFixture fixture)
{
    [Fact]
    public Task Finds_nothing_on_the_shipped_pages() => FindsNothingAsync(
        fixture.Shipped,
        Environment.GetEnvironmentVariable("INOVASI_FULL") == "1"
            ? SitePlan.Of(SecondCity.Shipped).Select(p => p.Address).Union(OneOfEachKind(SecondCity.Shipped))
                .Union([Urls.Data, Urls.Release(SecondCity.Shipped.Release.Id), .. ReleaseWriter.Datasets.Select(d => Urls.Dataset(d.Name))])
            : OneOfEachKind(SecondCity.Shipped));

    [Fact]
    public Task Finds_nothing_on_the_pages_of_another_city() =>
        FindsNothingAsync(fixture.Second, OneOfEachKind(SecondCity.Catalogue).Union(SecondCity.Catalogue.Innovations.Select(Urls.Innovation)));

    [Fact]
    public Task Finds_nothing_on_the_pages_of_long_lists() =>
        FindsNothingAsync(fixture.Long, [.. LongCity.Ends.Select(p => p.Address), Urls.Coverage, Urls.Indicators, Urls.IndicatorAspect(2023, "SPD")]);

    /// <summary>That it finds nothing is worth something only if it finds what is wrong.</summary>
    [Fact]
    public async Task Notices_what_is_wrong()
    {
        using var temp = new TempFolder();
        foreach (var empty in new[] { "_headers", "_redirects" }) File.WriteAllText(temp.Combine(empty), "");
        File.WriteAllText(
            temp.Combine("index.html"),
            """
            <!DOCTYPE html><html lang="id"><head><title>Uji</title><link rel="icon" href="data:,"><style>
            p { color: #000; background: #fff } @media screen and (prefers-color-scheme: dark) { p { color: #ddd } } @media print { body { background: #eee } }
            @media (max-width: 340px) { div { width: 400px } } @media (min-width: 900px) { div { width: 50rem } }
            .scroll { overflow-x: auto } .scroll b { display: block; width: 900px }
            </style></head><body><h1>Uji</h1><p>Teks</p><div>lebar</div><img src="/tidak-ada.png"><nav class="pager">1</nav>
            <section class="scroll" aria-label="Tabel" tabindex="0"><b>x</b></section></body></html>
            """);
        File.WriteAllText(temp.Combine("404.html"), "");
        await using var host = await SiteServer.StartAsync(temp.Path);
        var found = await Inspection.OfAsync(fixture, host.Origin, ["/"]);
        Assert.Equal(
            [
                "/: 1280 px, Dark: color-contrast: <p>Teks</p>", "/: 1280 px, Light: image-alt: <img src=\"/tidak-ada.png\">",
                "/: 360 px, Dark: color-contrast: <p>Teks</p>", "/: 360 px, Light: image-alt: <img src=\"/tidak-ada.png\">",
                "/: at 320 px 88 px wider than the screen",
                "/: on paper: \"Tabel\" is cut off", "/: on paper: .pager is printed", "/: on paper: the ground is not white",
                "/: with text at 200 % 328 px wider than the screen",
                $"{host.Origin}/: console: Failed to load resource: the server responded with a status of 404 (Not Found)",
            ], found);
    }

    private async Task FindsNothingAsync(string origin, IEnumerable<string> addresses)
    {
        var found = await Inspection.OfAsync(fixture, origin, addresses);
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static IEnumerable<string> OneOfEachKind(Catalogue catalogue) =>
        SitePlan.Of(catalogue).GroupBy(p => p.Component).Select(kind => kind.First().Address)
            .Concat([Urls.Data, Urls.Dataset("timeline"), Urls.Release(catalogue.Release.Id)]);
}
