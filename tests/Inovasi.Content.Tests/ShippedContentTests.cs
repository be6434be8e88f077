using Inovasi.Content.Tests.Traps;
using static Inovasi.Content.Tests.Traps.ShippedCatalogue;

namespace Inovasi.Content.Tests;

/// <summary>Facts that the published catalogue must keep, and its freedom from problems.</summary>
public sealed class ShippedContentTests
{
    [Fact]
    public void Has_no_problem_that_no_editor_has_accepted() => Assert.Empty(ShippedCatalogue.Reading.Problems);

    [Fact]
    public void Tells_28_stories_and_leaves_one_number_unused()
    {
        var expected = Enumerable.Range(1, 29).Where(n => n != 10).Select(n => $"INV-{n:0000}");
        Assert.Equal(expected, Published.Innovations.Select(i => i.Id));
        Assert.Equal(18, Published.Innovations.Count(i => i.IsCounted));
        Assert.Contains("Sistem Basis Data Kependudukan", Story("INV-0005").Aliases);
    }

    [Fact]
    public void Keeps_the_score_of_2020_with_its_literal() =>
        Assert.Equal((2501m, "2.501"), (Index(2020).Score.Value, Index(2020).Score.Literal));

    [Fact]
    public void Flags_the_Friday_that_was_a_Wednesday() =>
        Assert.Contains(Story("INV-0012").Timeline, e => e is { DateLiteral: "Jumat (7/4/2021)", WeekdayDisagrees: true });

    [Fact]
    public void Contradicts_the_title_of_2020_with_the_43_cities()
    {
        Assert.Equal(Verdict.Contradicted, Claim("gelar-2020").Verdict);
        var cities = Assert.Single(Claim("gelar-2020").Statements, s => s.SourceId == "kompas-2020-245-daerah-kurang-inovatif");
        Assert.Equal("Sangat Inovatif adalah golongan untuk 195 daerah, 43 di antaranya kota.", cities.Value);
    }

    [Fact]
    public void Holds_every_source_agency_and_indicator_with_evidence()
    {
        Assert.Equal(97, Published.Sources.Count);
        Assert.Equal(20, Published.Agencies.Count(a => a.Kind == "kecamatan"));
        Assert.Equal(41, Published.Indicators.Count);
        Assert.Equal(Enumerable.Range(2018, 8), Published.IndexResults.Select(r => r.Year));
        Assert.True(Published.Claims.Count >= 20);
        Assert.True(Published.Terms.Count >= 60);
    }

    [Fact]
    public void Says_when_it_last_looked_at_each_status() =>
        Assert.All(Published.Innovations, i => Assert.Equal(new DateOnly(2026, 11, 21), i.Status.CheckedOn));

    [Fact]
    public void Gives_a_source_for_each_sentence_of_result_criticism_and_timeline() =>
        Assert.All(
            Published.Innovations.SelectMany(i => i.Results.Select(r => r.Text).Concat(i.Criticism.Select(c => c.Text)).Concat(i.Timeline.Select(e => e.Text))),
            text => Assert.NotEmpty(text.SourceIds));

    [Fact]
    public void Cites_in_each_story_only_sources_that_exist()
    {
        foreach (var story in Published.Innovations)
        {
            var cited = System.Text.RegularExpressions.Regex.Matches(story.Story, @"\[@([^\]]+)\]").Select(m => m.Groups[1].Value);
            Assert.All(cited, id => Assert.NotNull(Published.FindSource(id)));
        }
    }
}
