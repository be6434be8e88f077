using Inovasi.Content.Search;
using Inovasi.Site.Rendering;
using Inovasi.Site.Search;
using Inovasi.Tests;

namespace Inovasi.Site.Tests.Search;

/// <summary>What must hold of the search, and of the way without it, when there are a thousand stories.</summary>
public sealed class CrowdedCityTests
{
    private static readonly CrowdedCity City = CrowdedCity.Of(SecondCity.Shipped, 1_000);
    private static readonly SearchIndex Index = SearchIndex.Build(City.Catalogue);
    private static readonly SearchFiles Files = SearchFiles.Of(City.Catalogue, Index);

    [Fact]
    public void Answers_nine_questions_in_ten_within_the_first_three()
    {
        var missed = City.Questions.Where(q => !Index.Search(q.Text).Take(3).Any(h => City.Catalogue.Innovations[h.Document].Slug == q.Slug)).Select(q => q.Text).ToArray();
        Assert.True(City.Questions.Count >= 90);
        Assert.True(missed.Length * 10 <= City.Questions.Count, string.Join("; ", missed));
    }

    /// <summary>On the wire: what every visitor needs before the first question, and the parts of which a question takes a few.</summary>
    [Fact]
    public void Keeps_the_beginning_and_each_part_light()
    {
        var weights = Files.All.Select(f => (f.Address, Weight: SiteGenerator.Compressed(f.Bytes))).ToArray();
        Assert.InRange(weights.Where(f => !IsPart(f.Address)).Sum(f => f.Weight), 1, 20_000);
        Assert.InRange(weights.Where(f => IsPart(f.Address)).Max(f => f.Weight), 1, 2_500);
    }

    [Fact]
    public void Lists_every_name_once_on_pages_of_the_alphabet()
    {
        var ranges = NameRange.Of(City.Catalogue);
        Assert.Equal(["/cari/abjad/", "/cari/abjad/halaman/2/", "/cari/abjad/halaman/3/", "/cari/abjad/halaman/4/", "/cari/abjad/halaman/5/"], ranges.Select(r => r.Address));
        Assert.Equal(City.Catalogue.Innovations.Select(i => i.Id).Order(), ranges.SelectMany(r => r.Items).Select(i => i.Id).Order());
        Assert.Equal(ranges.Select(r => r.Address), SitePlan.Of(City.Catalogue).Select(p => p.Address).Where(a => a.StartsWith("/cari/abjad/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Leads_from_the_search_page_to_a_page_of_names_of_its_weight()
    {
        await using var renderer = new PageRenderer(City.Catalogue, Files);
        var plan = SitePlan.Of(City.Catalogue);
        var search = renderer.Html(plan.Single(p => p.Address == Urls.Search));
        var names = renderer.Html(plan.Single(p => p.Address == Urls.Part(Urls.Names, 2)));
        Assert.All(NameRange.Of(City.Catalogue), r => Assert.Contains($"href=\"{r.Address}\"", search, StringComparison.Ordinal));
        Assert.All(NameRange.Of(City.Catalogue)[1].Items, i => Assert.Contains($"href=\"{Urls.Innovation(i)}\"", names, StringComparison.Ordinal));
        Assert.All(new[] { search, names }, html => Assert.InRange(SiteGenerator.Compressed(System.Text.Encoding.UTF8.GetBytes(html)), 1, 14_000));
    }

    private static bool IsPart(string address) => address.Contains("/t/", StringComparison.Ordinal) || address.Contains("/d/", StringComparison.Ordinal)
        || address.Contains("/c/", StringComparison.Ordinal) || address.Contains("/k/", StringComparison.Ordinal);
}
