using Inovasi.Content;
using Inovasi.Content.Search;
using Inovasi.Site.Rendering;
using Inovasi.Site.Search;

namespace Inovasi.Site.Tests.Pages;

/// <summary>An office that is no more: whoever finds it is led to the one of today, and no count hides that it is counted.</summary>
public sealed class FormerAgencyTests
{
    private static readonly Catalogue Divided = SecondCity.Catalogue with
    {
        Agencies = [.. SecondCity.Catalogue.Agencies.Select(a => a.Id == "dinas-air" ? a with { PredecessorId = "kantor-gagasan" } : a)],
    };

    [Theory]
    [InlineData("/opd/kantor-gagasan/", "Kantor ini kini diteruskan oleh <a href=\"/opd/dinas-air/\">Dinas Air Bersih</a>, <a href=\"/opd/badan-gagasan/\">Badan Gagasan Daerah</a>.")]
    [InlineData("/opd/", "Kantor Gagasan</a> <span class=\"soft\">kini Dinair, Badan Gagasan Daerah</span>")]
    [InlineData("/opd/", "4 kantor pemerintah daerah (perangkat daerah) yang kami temukan buktinya, termasuk 1 yang sudah diganti kantor lain.")]
    [InlineData("/cakupan/", "Kantor Gagasan</a> <span class=\"soft\">kini Dinair, Badan Gagasan Daerah</span>")]
    [InlineData("/cakupan/", "dari 4 perangkat daerah, termasuk 1 yang sudah diganti kantor lain.")]
    public async Task Leads_to_the_office_of_today(string address, string said)
    {
        await using var renderer = new PageRenderer(Divided, SearchFiles.Of(Divided, SearchIndex.Build(Divided)));
        Assert.Contains(said, renderer.Html(SitePlan.Of(Divided).Single(p => p.Address == address)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_nothing_of_it_where_every_office_is_of_today()
    {
        var today = Divided with { Agencies = [.. Divided.Agencies.Select(a => a with { PredecessorId = null })] };
        await using var renderer = new PageRenderer(today, SearchFiles.Of(today, SearchIndex.Build(today)));
        foreach (var page in SitePlan.Of(today).Where(p => p.Address is "/opd/" or "/cakupan/" or "/opd/kantor-gagasan/"))
            Assert.DoesNotMatch("kini |sudah diganti", renderer.Html(page));
    }
}
