using Inovasi.Content;
using Inovasi.Tests;

namespace Inovasi.Site.Tests;

/// <summary>Lists of a city with many stories: pages, pairs of facets, and what they hold.</summary>
public class FacetPairTests
{
    /// <summary>The shipped stories, which the claims are about, and more like them.</summary>
    private static readonly Catalogue Large = SecondCity.Shipped with { Innovations = [.. SecondCity.Shipped.Innovations, .. ManyStories.Like(SecondCity.Shipped, 272).Innovations] };

    [Fact]
    public void Has_no_pair_where_one_page_shows_a_whole_facet() => Assert.Empty(new CrossReferences(SecondCity.Shipped).Pairs);

    [Fact]
    public void Pairs_what_is_long_and_divides()
    {
        var references = new CrossReferences(Large);
        Assert.NotEmpty(references.Pairs);
        Assert.All(references.Pairs, pair =>
        {
            Assert.Equal(pair.First.Innovations.IntersectBy(pair.Second.Innovations.Select(i => i.Id), i => i.Id), pair.Innovations);
            Assert.NotEmpty(pair.Innovations);
            Assert.True(pair.First.Innovations.Count > ListPart.MostCards && pair.Second.Innovations.Count > ListPart.MostCards);
            Assert.True(pair.Innovations.Count < pair.First.Innovations.Count && pair.Innovations.Count < pair.Second.Innovations.Count);
            Assert.Contains(pair, references.PairsOf(pair.First));
            Assert.Contains(pair, references.PairsOf(pair.Second));
        });
        Assert.Equal(references.Pairs.Count, references.Pairs.Select(p => p.Address).Distinct().Count());
    }

    /// <summary>No innovation is lost between two pages, and none stands on two.</summary>
    [Fact]
    public void Shows_every_innovation_of_a_list_once()
    {
        var pages = SitePlan.Of(Large);
        var lists = pages.Select(p => p.Parameters.GetValueOrDefault("Part")).OfType<ListPart<Innovation>>().GroupBy(p => p.List).ToArray();
        Assert.Contains(lists, l => l.Key == Urls.Innovations && l.Count() == 6);
        Assert.All(lists, list =>
        {
            var shown = list.OrderBy(p => p.Number).SelectMany(p => p.Items).ToArray();
            Assert.Equal(shown.Length, shown.Select(i => i.Id).Distinct().Count());
            Assert.All(list, p => Assert.Equal((shown.Length, list.Count()), (p.Total, p.Count)));
        });
        Assert.Equal(Large.Innovations.Select(i => i.Id).Order(), lists.Single(l => l.Key == Urls.Innovations).SelectMany(p => p.Items).Select(i => i.Id).Order());
    }

    [Fact]
    public async Task Writes_them_within_their_weight_and_without_a_broken_link()
    {
        using var temp = new TempFolder();
        var report = await SiteGenerator.WriteAsync(Large, temp.Combine("site"), CancellationToken.None);
        Assert.Empty(report.Problems);
        var heavy = Directory.EnumerateFiles(temp.Combine("site"), "*.html", SearchOption.AllDirectories)
            .Select(f => (Page: Path.GetRelativePath(temp.Combine("site"), f), Weight: SiteGenerator.Compressed(File.ReadAllBytes(f)))).Where(w => w.Weight > 14 * 1024);
        Assert.Empty(heavy);
        var second = File.ReadAllText(temp.Combine("site", "inovasi", "halaman", "2", "index.html"));
        Assert.Contains("51–100 dari 300 (halaman 2 dari 6)", second, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"prev\" href=\"/inovasi/\"", second, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"next\" href=\"/inovasi/halaman/3/\"", second, StringComparison.Ordinal);
        Assert.Contains("<title>Inovasi, halaman 2 dari 6 – ", second, StringComparison.Ordinal);
    }

    /// <summary>An address with a term on it is for good: it leads to the term wherever that stands.</summary>
    [Fact]
    public async Task Names_every_term_on_the_first_page_of_the_glossary()
    {
        using var temp = new TempFolder();
        Assert.True(SecondCity.Shipped.Terms.Count > ListPart.MostTerms);
        Assert.Empty((await SiteGenerator.WriteAsync(SecondCity.Shipped, temp.Combine("site"), CancellationToken.None)).Problems);
        var first = File.ReadAllText(temp.Combine("site", "istilah", "index.html"));
        Assert.All(SecondCity.Shipped.Terms, t => Assert.Contains($" id=\"{t.Id}\"", first, StringComparison.Ordinal));
        Assert.Equal(
            SecondCity.Shipped.Terms.Count,
            Directory.EnumerateFiles(temp.Combine("site", "istilah"), "*.html", SearchOption.AllDirectories).Sum(f => File.ReadAllText(f).Split("<dt>").Length - 1));
    }
}
