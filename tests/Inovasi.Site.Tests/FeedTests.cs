using System.Text.Json;
using System.Xml.Linq;
using Inovasi.Content;
using Inovasi.Content.Releases;
using Inovasi.Site.Downloads;
using Inovasi.Site.Layout;
using Inovasi.Site.Tests.Downloads;
using Inovasi.Tests;

namespace Inovasi.Site.Tests;

public class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly string Reader = RepositoryRoot.Combine("tests", "Inovasi.Site.Tests", "validator", "feed.mjs");

    /// <summary>What RFC 4287 asks of a feed and of each entry (sections 4.1.1 and 4.1.2).</summary>
    [Fact]
    public void Every_feed_has_what_the_standard_asks_for()
    {
        var feeds = Feeds(SecondCity.Catalogue);
        Assert.Equal(["/perubahan/terbaru.atom", "/inovasi/terbaru.atom", "/klaim/terbaru.atom"], feeds.Keys);
        foreach (var (address, text) in feeds)
        {
            var feed = XDocument.Parse(text).Root!;
            Assert.Equal(Atom + "feed", feed.Name);
            Assert.Equal("https://inovasi.tirta.example" + address, feed.Element(Atom + "id")!.Value);
            Assert.Equal(feed.Element(Atom + "id")!.Value, Link(feed, "self"));
            Assert.Equal("Komunitas Data Tirta", feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
            Assert.Equal(feed.Elements(Atom + "entry").Max(e => e.Element(Atom + "updated")!.Value), feed.Element(Atom + "updated")!.Value);
            Assert.All(feed.Elements(Atom + "entry"), entry =>
            {
                Assert.Equal(["id", "title", "link", "published", "updated", "summary"], entry.Elements().Select(e => e.Name.LocalName));
                Assert.True(Uri.TryCreate(entry.Element(Atom + "id")!.Value, UriKind.Absolute, out _));
                Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}T00:00:00Z$", entry.Element(Atom + "updated")!.Value);
            });
            Assert.Distinct(feed.Elements(Atom + "entry").Select(e => e.Element(Atom + "id")!.Value));
        }
    }

    [Fact]
    public void A_feed_reader_understands_every_feed()
    {
        using var temp = new TempFolder();
        foreach (var (address, text) in Feeds(SecondCity.Catalogue))
        {
            File.WriteAllText(temp.Combine("feed.atom"), text);
            using var json = JsonDocument.Parse(Programs.Run("node", [Reader, temp.Combine("feed.atom"), "https://inovasi.tirta.example" + address]));
            var read = json.RootElement;
            Assert.Equal("atom 1.0", read.GetProperty("version").GetString());
            Assert.Equal(Link(XDocument.Parse(text).Root!, "alternate"), read.GetProperty("link").GetString());
            Assert.Equal(
                XDocument.Parse(text).Root!.Elements(Atom + "entry").Select(e => (e.Element(Atom + "id")!.Value, e.Element(Atom + "title")!.Value, Link(e, "alternate"))),
                read.GetProperty("entries").EnumerateArray().Select(e => (e.GetProperty("id").GetString()!, e.GetProperty("title").GetString()!, e.GetProperty("link").GetString())));
        }
    }

    [Fact]
    public void Changes_come_newest_first_with_the_day_that_the_log_says()
    {
        var entries = XDocument.Parse(Feeds(SecondCity.Catalogue)["/perubahan/terbaru.atom"]).Root!.Elements(Atom + "entry").ToArray();
        Assert.Equal(["Menambah catatan tentang antrean.", "Terbitan pertama."], entries.Select(e => e.Element(Atom + "title")!.Value));
        Assert.Equal(["2024-02-01T00:00:00Z", "2024-01-15T00:00:00Z"], entries.Select(e => e.Element(Atom + "updated")!.Value));
    }

    /// <summary>A story that was there from the first release on keeps its day; one whose sources changed has the day of the release that shows it.</summary>
    [Fact]
    public void Stories_have_the_day_of_the_release_in_which_they_changed()
    {
        var changes = new ReleaseChanges("lama", "baru",
        [
            new TableChanges("innovations", ["INV-0003"], [], ["INV-0001"]),
            new TableChanges("citations", ["innovations INV-0002 0 status 1"], [], []),
            new TableChanges("timeline", [], [], ["INV-0004 2"]),
        ]);
        var dates = new RecordDates(SecondCity.Catalogue.Release, Data((new DateOnly(2023, 5, 1), null), (new DateOnly(2023, 9, 1), changes), (new DateOnly(2024, 2, 1), null)));
        var (first, second) = (new DateOnly(2023, 5, 1), new DateOnly(2023, 9, 1));
        Assert.Equal([second, second, second, second], new[] { "INV-0001", "INV-0002", "INV-0003", "INV-0004" }.Select(id => dates.Changed("innovations", id)));
        Assert.Equal([first, first, second, first], new[] { "INV-0001", "INV-0002", "INV-0003", "INV-0004" }.Select(id => dates.Added("innovations", id)));
        Assert.Equal((first, second), (dates.Changed("claims", "kantor"), dates.Changed("innovations")));
        Assert.Equal(first, dates.Changed("claims"));
    }

    [Fact]
    public void What_XML_cannot_hold_is_marked()
    {
        var catalogue = SecondCity.Catalogue with { Changes = [new Change(new DateOnly(2024, 2, 1), "a\uFFFE\u0001b <&\"' 🚰")] };
        Assert.Equal("a\uFFFD\uFFFDb <&\"' 🚰", XDocument.Parse(Feeds(catalogue)["/perubahan/terbaru.atom"]).Root!.Element(Atom + "entry")!.Element(Atom + "title")!.Value);
    }

    [Fact]
    public void Holds_no_more_than_a_reader_wants()
    {
        var many = Enumerable.Range(0, Feed.MostEntries + 5).Select(n => new Change(new DateOnly(2024, 1, 1).AddDays(-n), $"Perubahan {n}."));
        var entries = XDocument.Parse(Feeds(SecondCity.Catalogue with { Changes = [.. many] })["/perubahan/terbaru.atom"]).Root!.Elements(Atom + "entry").ToArray();
        Assert.Equal(Feed.MostEntries, entries.Length);
        Assert.Equal("Perubahan 0.", entries[0].Element(Atom + "title")!.Value);
    }

    [Fact]
    public async Task Pages_lead_to_the_feeds_and_hosts_name_their_type()
    {
        using var temp = new TempFolder();
        Assert.Empty((await SiteGenerator.WriteAsync(SecondCity.Catalogue, temp.Combine("site"), CancellationToken.None)).Problems);
        Assert.Contains("title=\"Perubahan data\" href=\"/perubahan/terbaru.atom\"", File.ReadAllText(temp.Combine("site", "index.html")), StringComparison.Ordinal);
        Assert.DoesNotContain("/perubahan/terbaru.atom", File.ReadAllText(temp.Combine("site", "klaim", "kantor", "index.html")), StringComparison.Ordinal);
        foreach (var (list, _) in FeedLinks.All)
        {
            Assert.True(File.Exists(temp.Combine("site", Urls.FileOf(Urls.Feed(list)))));
            Assert.Contains($"\n{Urls.Feed(list)}\n  Content-Type: application/atom+xml; charset=utf-8\n", File.ReadAllText(temp.Combine("site", "_headers")), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Without_an_origin_there_is_no_feed()
    {
        using var temp = new TempFolder();
        Assert.Empty((await SiteGenerator.WriteAsync(SecondCity.Shipped, temp.Combine("site"), CancellationToken.None)).Problems);
        Assert.Empty(Directory.EnumerateFiles(temp.Combine("site"), "*.atom", SearchOption.AllDirectories));
        Assert.DoesNotContain("application/atom+xml", File.ReadAllText(temp.Combine("site", "index.html")), StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Feeds(Catalogue catalogue) =>
        Feed.Of(catalogue, new RecordDates(catalogue.Release, null)).ToDictionary(f => f.Address, f => f.Text);

    private static DataSite Data(params (DateOnly Day, ReleaseChanges? Changes)[] releases)
    {
        DataRelease[] all = [.. releases.Select(r => new DataRelease(
            new ReleaseManifest(new Release($"{r.Day:yyyy-MM-dd}-00000000", r.Day, ""), Release.Format, [], []), true, 0, "", r.Changes))];
        return new DataSite(all[^1], [.. all], []);
    }

    private static string? Link(XElement element, string relation) =>
        element.Elements(Atom + "link").Single(l => l.Attribute("rel")!.Value == relation).Attribute("href")!.Value;
}
