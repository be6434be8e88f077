using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Inovasi.Content.Datasets;
using Inovasi.Content.Releases;
using Inovasi.Content.Search;
using Inovasi.Site.Downloads;
using Inovasi.Site.Pages;
using Inovasi.Site.Rendering;
using Inovasi.Site.Search;
using Inovasi.Tests;

namespace Inovasi.Site.Tests.Downloads;

/// <summary>The pages that show what can be downloaded, and the files beside other pages.</summary>
public sealed partial class DataPageTests : IDisposable
{
    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public Task The_catalogue_looks_as_approved() => LooksAsApproved(nameof(DataPage), Urls.Data);

    [Fact]
    public Task A_dataset_looks_as_approved() => LooksAsApproved(nameof(DataTablePage), Urls.Dataset("timeline"));

    [Fact]
    public Task A_release_looks_as_approved() => LooksAsApproved(nameof(DataReleasePage), Urls.Release(SecondCity.Catalogue.Release.Id));

    [Fact]
    public async Task Every_dataset_describes_itself_to_search_engines()
    {
        var data = Data();
        foreach (var dataset in ReleaseWriter.Datasets)
        {
            var html = await RenderAsync(data, Urls.Dataset(dataset.Name));
            var script = new HtmlParser().ParseDocument(html).QuerySelectorAll("script")[^1];
            Assert.Equal("application/ld+json", script.GetAttribute("type"));
            using var json = JsonDocument.Parse(script.TextContent);
            Assert.Equal("Dataset", json.RootElement.GetProperty("@type").GetString());
            Assert.Equal("https://inovasi.tirta.example" + Urls.Dataset(dataset.Name), json.RootElement.GetProperty("url").GetString());
            Assert.Equal(
                data.Current.Manifest.Files.Where(f => f.Table == dataset.Name).Select(f => f.Sha256),
                json.RootElement.GetProperty("distribution").EnumerateArray().Select(d => d.GetProperty("sha256").GetString()!));
        }
    }

    [Fact]
    public async Task Every_story_agency_and_year_has_its_own_data()
    {
        var catalogue = SecondCity.Catalogue;
        Assert.Empty((await SiteGenerator.WriteAsync(catalogue, _temp.Combine("site"), CancellationToken.None)).Problems);
        foreach (var innovation in catalogue.Innovations)
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(_temp.Combine("site", "inovasi", innovation.Slug, "index.json")));
            var tables = json.RootElement.GetProperty("tables");
            Assert.Equal(catalogue.Release.Id, json.RootElement.GetProperty("release").GetString());
            Assert.Equal([innovation.Id], tables.GetProperty("innovations").EnumerateArray().Select(r => r.GetProperty("id").GetString()!));
            var cited = tables.GetProperty("citations").EnumerateArray().Select(r => r.GetProperty("source").GetString()).OfType<string>().Distinct().Order(StringComparer.Ordinal);
            var sources = tables.TryGetProperty("sources", out var rows) ? rows.EnumerateArray().Select(r => r.GetProperty("id").GetString()!) : [];
            Assert.Equal(cited, sources.Order(StringComparer.Ordinal));
        }
        var ofYear = FileReaders.Read(DownloadFormat.Csv, PublishedDatasets.Named("innovations"), File.ReadAllBytes(_temp.Combine("site", "tahun", "2021", "inovasi.csv")));
        Assert.Equal(Facet.Of(catalogue).Single(f => f.Kind == FacetKind.Year && f.Code == "2021").Innovations.Select(i => (object?)i.Id), ofYear.Select(r => r[0]));
        foreach (var owned in catalogue.Innovations.Where(i => i.Owner.IsKnown).GroupBy(i => i.Owner.Value))
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(_temp.Combine("site", "opd", owned.Key, "data.json")));
            Assert.Equal(owned.Select(i => i.Id), json.RootElement.GetProperty("tables").GetProperty("innovations").EnumerateArray().Select(r => r.GetProperty("id").GetString()!));
        }
    }

    /// <summary>However often a release is cut, the page of the data stays short; the older ones stand on pages of their own.</summary>
    [Fact]
    public async Task Many_releases_stand_on_pages_of_their_own()
    {
        var one = Data();
        var former = Enumerable.Range(1, 250).Select(n => new DateOnly(2020, 1, 1).AddDays(n)).Select(day => one.Current with
        {
            IsKept = true,
            Manifest = one.Current.Manifest with { Release = one.Current.Manifest.Release with { Id = $"{day:yyyy-MM-dd}-{day.DayNumber:x8}", Date = day } },
        }).ToArray();
        var data = new DataSite(one.Current, [.. former.Where((_, n) => n != 100), one.Current], [new WithdrawnRelease(former[100].Id, new DateOnly(2021, 5, 6), "Salah hitung.")]);
        Assert.Equal(
            [Urls.Data, "/data/versi/", "/data/versi/halaman/2/", "/data/versi/halaman/3/"],
            SitePlan.Of(SecondCity.Catalogue, data).Select(p => p.Address).Where(a => a == Urls.Data || a.StartsWith(Urls.Versions, StringComparison.Ordinal)));
        Directory.CreateDirectory(_temp.Combine("pages"));
        var shown = new List<string>();
        for (var number = 1; number <= 3; number++)
        {
            var html = await RenderAsync(data, Urls.Part(Urls.Versions, number));
            File.WriteAllText(_temp.Combine("pages", $"{number}.html"), html);
            Assert.InRange(SiteGenerator.Compressed(System.Text.Encoding.UTF8.GetBytes(html)), 1, 14 * 1024);
            shown.AddRange(new HtmlParser().ParseDocument(html).QuerySelectorAll("main ul:not([role]) a").Select(a => a.GetAttribute("href")!));
        }
        Assert.Equal([Urls.Release(one.Current.Id), .. former.Reverse().Select(r => Urls.Release(r.Id))], shown);
        Assert.Empty(HtmlValidityTests.Validate(_temp.Combine("pages")));
        var page = new HtmlParser().ParseDocument(await RenderAsync(data, Urls.Data));
        Assert.Equal("Semua 251 versi", page.QuerySelector($"a[href='{Urls.Versions}']")!.TextContent);
        Assert.Equal(shown.Take(DataPage.MostVersions), page.QuerySelectorAll("main li > a").Select(a => a.GetAttribute("href")!).Where(a => shown.Contains(a)));
        Assert.Contains($"{former[100].Id}</a>: ditarik 6 Mei 2021</li>", File.ReadAllText(_temp.Combine("pages", "2.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Cites_a_release_in_three_forms()
    {
        var (settings, release) = (SecondCity.Catalogue.Settings, SecondCity.Catalogue.Release);
        var address = Urls.Release(release.Id);
        Assert.Equal(
            $"Komunitas Data Tirta (2024). Catatan Tirta Kencana: data inovasi daerah Tirta Kencana, rilis {release.Id} [kumpulan data]. https://inovasi.tirta.example{address}",
            Citation.Text(settings, release, address));
        Assert.Equal(
            """
            @misc{inovasi-RELEASE,
              author = {{Komunitas Data Tirta}},
              title = {{Catatan Tirta Kencana: data inovasi daerah Tirta Kencana}},
              year = {2024},
              version = {RELEASE},
              howpublished = {\url{https://inovasi.tirta.example/data/RELEASE/}},
              note = {CC-BY-4.0}
            }
            """.Replace("RELEASE", release.Id, StringComparison.Ordinal),
            Citation.BibTex(settings, release, address));
        Assert.Equal(
            $"""
            cff-version: 1.2.0
            message: "Bila memakai data ini, sebut rilisnya. If you use this data, please cite the release."
            type: dataset
            title: "Catatan Tirta Kencana: data inovasi daerah Tirta Kencana"
            authors:
              - name: "Komunitas Data Tirta"
            version: "{release.Id}"
            date-released: 2024-02-01
            license: CC-BY-4.0
            url: "https://inovasi.tirta.example{address}"

            """,
            Citation.Cff(settings, release));
        Assert.StartsWith("Penyusun Catatan Tirta Kencana (2024).", Citation.Text(settings with { Publisher = null }, release, address), StringComparison.Ordinal);
    }

    private DataSite Data() => DataSiteWriter.Write(SecondCity.Catalogue, KeptReleases.None, new OutputFolder(_temp.Combine("site")));

    private static async Task<string> RenderAsync(DataSite data, string address)
    {
        var catalogue = SecondCity.Catalogue;
        await using var renderer = new PageRenderer(catalogue, SearchFiles.Of(catalogue, SearchIndex.Build(catalogue)), data);
        return renderer.Html(SitePlan.Of(catalogue, data).Single(p => p.Address == address));
    }

    /// <summary>Sizes and hashes are left out: they change with every word of the content.</summary>
    private async Task LooksAsApproved(string kind, string address)
    {
        var html = await RenderAsync(Data(), address);
        html = MainElement().Match(html).Value.Replace(SecondCity.Catalogue.Release.Id, "RELEASE", StringComparison.Ordinal);
        html = Script().Replace(Size().Replace(Hash().Replace(html, "HASH"), "SIZE"), "");
        Snapshot.Matches(html + "\n", "html", method: kind);
    }

    [GeneratedRegex("<main .*</main>", RegexOptions.Singleline)]
    private static partial Regex MainElement();

    [GeneratedRegex("<script .*?</script>", RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex("[0-9a-f]{64}")]
    private static partial Regex Hash();

    [GeneratedRegex("[0-9.,]+ (B|KB|MB)(?=[<)])")]
    private static partial Regex Size();
}
