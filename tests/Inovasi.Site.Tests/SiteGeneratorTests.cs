using System.Text;
using Inovasi.Content;
using Inovasi.Tests;

namespace Inovasi.Site.Tests;

public class SiteGeneratorTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Writes_the_shipped_content_without_a_broken_link()
    {
        using var temp = new TempFolder();
        var report = await SiteGenerator.WriteAsync(SecondCity.Shipped, temp.Combine("site"), None);
        Assert.Empty(report.Problems);
        Assert.Equal(report.Pages, Directory.EnumerateFiles(temp.Combine("site"), "*.html", SearchOption.AllDirectories).Count());
    }

    /// <summary>A page is one request of at most 14 KB, so that it is there after one round trip of a slow line.</summary>
    [Fact]
    public async Task Keeps_every_page_within_its_weight()
    {
        using var temp = new TempFolder();
        var report = await SiteGenerator.WriteAsync(SecondCity.Shipped, temp.Combine("site"), None);
        var weights = Directory.EnumerateFiles(temp.Combine("site"), "*.html", SearchOption.AllDirectories)
            .Select(f => (Page: Path.GetRelativePath(temp.Combine("site"), f), Weight: SiteGenerator.Compressed(File.ReadAllBytes(f)))).ToArray();
        Assert.DoesNotContain(weights, w => w.Weight > 14 * 1024);
        Assert.Equal(weights.Max(w => w.Weight), report.LargestPageBytes);
    }

    [Fact]
    public async Task Gives_equal_bytes_for_equal_content()
    {
        using var temp = new TempFolder();
        await SiteGenerator.WriteAsync(SecondCity.Shipped, temp.Combine("one"), None);
        await SiteGenerator.WriteAsync(SecondCity.Shipped, temp.Combine("two"), None);
        Assert.Equal(Files(temp.Combine("one")), Files(temp.Combine("two")));
    }

    [Fact]
    public async Task Replaces_the_previous_site_whole()
    {
        using var temp = new TempFolder();
        await SiteGenerator.WriteAsync(SecondCity.Shipped, temp.Combine("site"), None);
        await SiteGenerator.WriteAsync(SecondCity.Catalogue, temp.Combine("site"), None);
        await SiteGenerator.WriteAsync(SecondCity.Catalogue, temp.Combine("fresh"), None);
        Assert.Equal(Files(temp.Combine("fresh")), Files(temp.Combine("site")));
        Assert.Equal(["fresh", "site"], Directory.EnumerateFileSystemEntries(temp.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Names_every_page_that_fails_and_leaves_the_previous_site()
    {
        using var temp = new TempFolder();
        await SiteGenerator.WriteAsync(SecondCity.Catalogue, temp.Combine("site"), None);
        var before = Files(temp.Combine("site"));
        var broken = SecondCity.Catalogue with
        {
            Innovations = [.. SecondCity.Catalogue.Innovations.Select(i => i.Id is "INV-0001" or "INV-0002" ? i with { Story = "## Satu" } : i)],
        };
        var report = await SiteGenerator.WriteAsync(broken, temp.Combine("site"), None);
        Assert.Equal(
            [
                "/inovasi/keran-pintar/: the page failed: The story has 1 sections, but it must answer 6 questions. (InvalidOperationException)",
                "/inovasi/kosong/: the page failed: The story has 1 sections, but it must answer 6 questions. (InvalidOperationException)",
            ], report.Problems);
        Assert.Equal(before, Files(temp.Combine("site")));
        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(temp.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Refuses_a_link_that_leads_nowhere()
    {
        using var temp = new TempFolder();
        var broken = SecondCity.Catalogue with { Pages = [new StaticPage("baru", "Baru", "Halaman baru.", "[hilang](/tidak-ada/)")] };
        var report = await SiteGenerator.WriteAsync(broken, temp.Combine("site"), None);
        Assert.Equal(["/baru/: \"/tidak-ada/\" leads to no page."], report.Problems);
        Assert.False(Directory.Exists(temp.Combine("site")));
    }

    [Fact]
    public async Task Never_touches_a_folder_that_is_not_a_site()
    {
        using var temp = new TempFolder();
        Directory.CreateDirectory(temp.Combine("rumah"));
        File.WriteAllText(temp.Combine("rumah", "surat.txt"), "penting");
        var refusal = await Assert.ThrowsAsync<IOException>(() => SiteGenerator.WriteAsync(SecondCity.Catalogue, temp.Combine("rumah"), None));
        Assert.Equal(
            $"\"{temp.Combine("rumah")}\" holds files that are not a generated site. Name another folder by --out, or empty this one.", refusal.Message);
        Assert.Equal("penting", File.ReadAllText(temp.Combine("rumah", "surat.txt")));
    }

    [Fact]
    public async Task Brings_back_the_site_of_a_run_that_died_while_it_swapped()
    {
        using var temp = new TempFolder();
        await SiteGenerator.WriteAsync(SecondCity.Catalogue, temp.Combine("site"), None);
        var before = Files(temp.Combine("site"));
        Directory.Move(temp.Combine("site"), temp.Combine("site.previous"));
        new OutputFolder(temp.Combine("site")).Discard();
        Assert.Equal(before, Files(temp.Combine("site")));
    }

    /// <summary>A run that is killed leaves the old site whole, and the next puts the folder in order.</summary>
    [Fact]
    public async Task Survives_a_run_that_died_while_it_wrote()
    {
        using var temp = new TempFolder();
        await SiteGenerator.WriteAsync(SecondCity.Catalogue, temp.Combine("site"), None);
        var before = Files(temp.Combine("site"));
        var dying = new OutputFolder(temp.Combine("site"));
        dying.Write(Urls.Home, "setengah"u8);
        dying.Write("/baru/", "baru"u8);
        Assert.Equal(before, Files(temp.Combine("site")));
        await SiteGenerator.WriteAsync(SecondCity.Catalogue, temp.Combine("site"), None);
        Assert.Equal(before, Files(temp.Combine("site")));
        Assert.Equal(["site"], Directory.EnumerateFileSystemEntries(temp.Path).Select(Path.GetFileName));
    }

    /// <summary>Of two runs on one folder each writes a whole site or says that another is at it; nothing stays beside it.</summary>
    [Fact]
    public async Task Lets_one_run_at_a_time_write_a_folder()
    {
        using var temp = new TempFolder();
        await SiteGenerator.WriteAsync(SecondCity.Catalogue, temp.Combine("alone"), None);
        var runs = Enumerable.Range(0, 2).Select(_ => Task.Run<string?>(async () =>
        {
            try
            {
                Assert.Empty((await SiteGenerator.WriteAsync(SecondCity.Catalogue, temp.Combine("site"), None)).Problems);
                return null;
            }
            catch (IOException exception)
            {
                return exception.Message;
            }
        })).ToArray();
        var said = await Task.WhenAll(runs);
        Assert.Contains(said, message => message is null);
        Assert.All(said.OfType<string>(), message =>
            Assert.Equal($"Another run is writing \"{temp.Combine("site")}\". Wait until it is done, or name another folder by --out.", message));
        Assert.Equal(Files(temp.Combine("alone")), Files(temp.Combine("site")));
        Assert.Equal(["alone", "site"], Directory.EnumerateFileSystemEntries(temp.Path).Select(Path.GetFileName).Order());
    }

    /// <summary>What did not change keeps its time, and by that whoever copies the site knows it; the rest is as a fresh generation makes it.</summary>
    [Fact]
    public async Task Writes_only_what_changed()
    {
        using var temp = new TempFolder();
        var former = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        await SiteGenerator.WriteAsync(SecondCity.Catalogue, temp.Combine("site"), None);
        foreach (var file in Directory.EnumerateFiles(temp.Combine("site"), "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, former);
        var edited = SecondCity.Catalogue with
        {
            Agencies = [.. SecondCity.Catalogue.Agencies.Select(a => a.Id == "hulu" ? a with { Note = "Catatan baru." } : a)],
            Sources = [.. SecondCity.Catalogue.Sources, SecondCity.Catalogue.Sources[0] with { Id = "kabar-2023-baru" }],
        };
        var report = await SiteGenerator.WriteAsync(edited, temp.Combine("site"), None);
        await SiteGenerator.WriteAsync(edited, temp.Combine("fresh"), None);
        Assert.Equal(Files(temp.Combine("fresh")), Files(temp.Combine("site")));
        var written = Directory.EnumerateFiles(temp.Combine("site"), "*", SearchOption.AllDirectories).Where(f => File.GetLastWriteTimeUtc(f) != former)
            .Select(f => Path.GetRelativePath(temp.Combine("site"), f)).ToArray();
        Assert.Equal(written.Length, report.Files.Written);
        Assert.Contains("opd/hulu/index.html", written);
        Assert.Contains("sumber/kabar-2023-baru/index.html", written);
        Assert.DoesNotContain("opd/dinas-air/index.html", written);
        Assert.DoesNotContain("inovasi/kosong/index.html", written);
        var again = await SiteGenerator.WriteAsync(SecondCity.Catalogue, temp.Combine("site"), None);
        Assert.Equal(1, again.Files.Removed);
        Assert.False(File.Exists(temp.Combine("site", "sumber", "kabar-2023-baru", "index.html")));
    }

    /// <summary>The code knows no city: nothing of the shipped one is in the pages of another.</summary>
    [Fact]
    public async Task Leaves_no_trace_of_one_city_in_the_site_of_another()
    {
        using var temp = new TempFolder();
        await SiteGenerator.WriteAsync(SecondCity.Catalogue, temp.Combine("site"), None);
        var settings = SecondCity.Shipped.Settings;
        string[] traces = [settings.City, settings.City.Replace(" ", "", StringComparison.Ordinal), settings.City.Split(' ')[^1], settings.Programme, SecondCity.Shipped.Release.Id];
        var pages = string.Concat(Files(temp.Combine("site")).Select(f => f.Text));
        Assert.DoesNotContain(traces, t => pages.Contains(t, StringComparison.OrdinalIgnoreCase));
        Assert.Contains("Diterbitkan oleh Komunitas Data Tirta.", pages, StringComparison.Ordinal);
        Assert.DoesNotContain("Bukan situs resmi", pages, StringComparison.Ordinal);
    }

    private static (string Path, string Text)[] Files(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f => (Path.GetRelativePath(folder, f), Encoding.Latin1.GetString(File.ReadAllBytes(f))))];
}
