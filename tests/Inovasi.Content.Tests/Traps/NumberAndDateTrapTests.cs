using static Inovasi.Content.Tests.Traps.ShippedCatalogue;

namespace Inovasi.Content.Tests.Traps;

/// <summary>Numbers and dates of the founding texts that mean something else than they seem to.</summary>
public sealed class NumberAndDateTrapTests
{
    [Fact]
    public void T01_Keeps_the_score_of_2020_as_an_integer_with_its_literal()
    {
        Assert.Equal(2501m, Index(2020).Score.Value);
        Assert.Equal("2.501", Index(2020).Score.Literal);
        Assert.Equal(["2.501"], Claim("skor-2020").Statements.Select(s => s.Literal).OfType<string>());
        Assert.Equal([2020], Published.IndexResults.Where(r => r.Score.IsKnown).Select(r => r.Year));
        Assert.Equal(Basis.Inferred, Method(2020).Scale.Basis);
        Assert.Equal("0-100", Method(2021).Scale.Value);
    }

    [Fact]
    public void T02_Sorts_the_second_founding_article_by_two_months_and_flags_its_weekday()
    {
        var story = Story("INV-0012");
        Assert.Equal("2021-04/2021-05", story.FirstMention.Value.Text);
        var printed = Assert.Single(story.Timeline, e => e.DateLiteral == "Jumat (7/4/2021)");
        Assert.True(printed.WeekdayDisagrees);
        Assert.Equal(story.FirstMention.Value, printed.Date);
        Assert.Equal(DayOfWeek.Wednesday, new DateOnly(2021, 4, 7).DayOfWeek);
        var claim = Claim("tanggal-wawancara-satu-opd-satu-inovasi");
        Assert.Equal(Verdict.Disputed, claim.Verdict);
        Assert.Contains("7 April 2021 hari Rabu", claim.Statements[0].Note, StringComparison.Ordinal);
    }

    [Fact]
    public void T03_Quotes_the_predicate_of_2020_and_contradicts_the_title()
    {
        Assert.Equal("sangat-inovatif", Index(2020).Predicate.Value);
        Assert.DoesNotContain(Index(2020).Awards, a => a.IsKnown && a.Value.Contains("Terinovatif", StringComparison.Ordinal));
        var claim = Claim("gelar-2020");
        Assert.Equal(Verdict.Contradicted, claim.Verdict);
        Assert.Contains(claim.Statements, s => s is { Value: "Kota Terinovatif", SourceId: "idntimes-2021-satu-opd-satu-inovasi" });
        Assert.Contains(claim.Statements, s => s is { Value: "Sangat Inovatif", SourceId: "radarlampung-2020-kota-sangat-inovatif" });
        Assert.Equal(Verdict.Confirmed, Claim("kota-terinovatif-2023").Verdict);
    }

    [Fact]
    public void T04_Has_no_predicate_of_the_loose_name()
    {
        Assert.DoesNotContain(Published.Vocabulary("predikat").Values, v => v.LabelId.Contains("terinovasi", StringComparison.OrdinalIgnoreCase));
        var loose = Assert.Single(Claim("gelar-2020").Statements, s => s.Literal == "predikat kota terinovasi");
        Assert.Contains("tidak ada", loose.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void T05_Names_eight_of_the_eighteen_and_shows_no_list_of_eighteen()
    {
        IEnumerable<string> With(string role) => Published.Innovations
            .Where(i => i.Submissions.Any(s => s.Year == 2020 && s.Role.IsKnown && s.Role.Value == role)).Select(i => i.Id);
        Assert.Equal(["INV-0001", "INV-0002", "INV-0003", "INV-0004", "INV-0005", "INV-0006", "INV-0007", "INV-0008"], With("diajukan"));
        Assert.Equal(["INV-0009", "INV-0011"], With("tidak-jelas"));
        Assert.Equal(Verdict.Stated, Claim("jumlah-diajukan-2020").Verdict);
        Assert.NotEqual(18, Published.Innovations.Count);
        // Our own count of innovations may come to 18 as well; as long as it does, the page about the site says that it is another 18.
        var coincides = Published.Innovations.Count(i => i.IsCounted) == 18;
        Assert.Equal(coincides, Published.Pages.Single(p => p.Slug == "tentang").Body.Contains("kebetulan juga 18", StringComparison.Ordinal));
    }

    [Fact]
    public void T06_Says_what_each_count_counts()
    {
        var counted = Published.IndexResults.Where(r => r.InnovationCount.IsKnown).ToList();
        Assert.Equal([(2020, 18), (2023, 313), (2025, 400)], counted.Select(r => (r.Year, r.InnovationCount.Value)));
        Assert.Equal(3, counted.Select(r => r.CountMeaning).OfType<string>().Distinct().Count());
        var claim = Claim("empat-angka-inovasi");
        Assert.Equal(4, claim.Statements.Count);
        Assert.Contains("bukan perkembangan", claim.Reasoning, StringComparison.Ordinal);
    }

    [Fact]
    public void T07_Quotes_forty_agencies_and_counts_its_own()
    {
        Assert.Equal(Verdict.Disputed, Claim("jumlah-opd").Verdict);
        Assert.Equal(["40 OPD dan kecamatan", "40 OPD", "20 kecamatan"], Claim("jumlah-opd").Statements.Select(s => s.Value));
        Assert.Equal(20, Published.Agencies.Count(a => a.Kind == "kecamatan"));
    }

    [Fact]
    public void T08_Gives_the_first_founding_article_no_publication_date()
    {
        var article = Published.Source("radarlampung-2020-kota-sangat-inovatif");
        Assert.Null(article.Published);
        Assert.Contains("Minggu (20/12)", article.PublishedLiteral, StringComparison.Ordinal);
        Assert.Equal(DayOfWeek.Sunday, Story("INV-0001").FirstMention.Value.Earliest.DayOfWeek);
        Assert.Equal(2020, Story("INV-0001").FirstMention.Value.Year);
    }

    [Fact]
    public void T09_Contradicts_the_award_night_in_November()
    {
        var claim = Claim("tanggal-malam-penghargaan-2020");
        Assert.Equal(Verdict.Contradicted, claim.Verdict);
        var wrong = Assert.Single(claim.Statements, s => s.Literal == "Jumat (18/11/2020)");
        Assert.True(PartialDate.WeekdayDisagrees(wrong.Literal));
        Assert.Equal(DayOfWeek.Friday, new DateOnly(2020, 12, 18).DayOfWeek);
        Assert.Equal(3, claim.Statements.Count(s => s.Value == "18 Desember 2020"));
    }
}
