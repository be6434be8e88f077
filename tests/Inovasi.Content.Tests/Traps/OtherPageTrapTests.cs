using static Inovasi.Content.Tests.Traps.ShippedCatalogue;

namespace Inovasi.Content.Tests.Traps;

/// <summary>Traps in the pages around the founding texts.</summary>
public sealed class OtherPageTrapTests
{
    [Fact]
    public void T20_Leaves_the_result_of_2025_open()
    {
        var claim = Claim("hasil-iga-2025");
        Assert.Equal(Verdict.Disputed, claim.Verdict);
        Assert.Equal(["Nominator", "Masuk delapan besar", "Menang"], claim.Statements.Take(3).Select(s => s.Value));
        Assert.False(Index(2025).Score.IsKnown);
        Assert.False(Index(2025).Predicate.IsKnown);
        Assert.DoesNotContain(Index(2025).Awards, a => a.IsKnown && a.Value.Contains("menang", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(Verdict.Contradicted, Claim("tanggal-presentasi-iga-2025").Verdict);
    }

    [Fact]
    public void T21_Keeps_each_national_total_with_its_source()
    {
        var totals = Claim("inovasi-nasional-2020").Statements.Select(s => (s.Value, s.SourceId));
        Assert.Equal(
            [
                ("14.897 inovasi", "kompas-2020-245-daerah-kurang-inovatif"), ("17.779 inovasi", "indonews-2022-pelaporan-inovasi"),
                ("17.779 inovasi", "berita-2020-struktur-indeks"), ("14.897 pemda", "gpriority-2020-peraih-iga"),
            ],
            totals);
        Assert.Equal(Verdict.Disputed, Claim("inovasi-nasional-2020").Verdict);
        Assert.Equal(["8.016 inovasi", "8.014 inovasi"], Claim("inovasi-nasional-2019").Statements.Select(s => s.Value));
        Assert.All(Published.IndexResults.Where(r => r.NationalInnovations.IsKnown), r => Assert.NotEmpty(r.NationalInnovations.SourceIds));
    }

    [Fact]
    public void T22_Reuses_neither_coverage_percentage()
    {
        Assert.Equal(Verdict.Disputed, Claim("cakupan-kia").Verdict);
        Assert.All(["56,17", "56.17", "86,3", "86.3"], figure => Assert.Empty(FilesWith(figure)));
    }

    [Fact]
    public void T23_Shows_the_wrong_dates_of_pages_as_printed()
    {
        var launch = Claim("tanggal-luncur-aplikasi-harga");
        Assert.Equal(Verdict.Contradicted, launch.Verdict);
        Assert.Equal("02/08", launch.Statements[0].Literal);
        Assert.Equal("2021-09-02", Story("INV-0015").Start.Value.Text);
        var report = Assert.Single(Claim("tanggal-laporan-layanan-daring").Statements);
        Assert.True(PartialDate.WeekdayDisagrees(report.Literal));
        Assert.Equal("2024", Assert.Single(Story("INV-0012").Criticism, c => c.Text.SourceIds.Contains("teraslampung-2024-layanan-online")).Date!.Text);
    }

    [Fact]
    public void T24_Keeps_the_score_of_the_province_out_of_the_index()
    {
        Assert.Equal("35,336", Assert.Single(Claim("skor-provinsi-2020").Statements).Literal);
        Assert.DoesNotContain(Published.IndexResults, r => r.Score.IsKnown && r.Score.Value is 35336m or 35.336m);
    }

    [Fact]
    public void T25_Keeps_the_bands_of_each_year()
    {
        Assert.Equal([(2023, 60.01m), (2025, 65.01m), (2026, 65.01m)], LowerEdges("sangat-inovatif"));
        Assert.Equal([(2023, 35.00m), (2024, 35m), (2026, 40.01m)], LowerEdges("inovatif"));
        Assert.All([2018, 2019, 2020, 2022], year => Assert.DoesNotContain(Method(year).Bands, b => b.Lower.IsKnown || b.Upper.IsKnown));
    }

    [Fact]
    public void T26_Separates_four_degrees_of_recognition()
    {
        Assert.All(Published.Innovations, i => Assert.True(i.Recognition.IsKnown, i.Id));
        Assert.All(Enum.GetValues<Recognition>(), r => Assert.Contains(Published.Innovations, i => i.Recognition.Value == r));
        Assert.Equal(
            ["INV-0013", "INV-0014", "INV-0015", "INV-0016", "INV-0017", "INV-0018", "INV-0024", "INV-0026", "INV-0027", "INV-0029"],
            Published.Innovations.Where(i => !i.IsCounted).Select(i => i.Id));
    }

    [Fact]
    public void T27_Takes_no_tier_from_the_most_deviating_transcription()
    {
        Assert.Equal(["SID-35"], Published.Indicators.Where(i => i.SourceIds.Contains("repositori-2026-penilaian-mandiri")).Select(i => i.Code));
        Assert.All(Published.Indicators.Where(i => i.Code is "SID-20" or "SID-21"), i => Assert.Contains("Kecanggihan Produk", i.Note, StringComparison.Ordinal));
        Assert.Contains("transkripsi", Method(2026).Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void T28_Puts_criticism_beside_the_praise()
    {
        Assert.Equal(
            ["mentarisumatera-2023-website-opd", "mentarisumatera-2023-sidak-adminduk", "teraslampung-2024-layanan-online"],
            Story("INV-0012").Criticism.SelectMany(c => c.Text.SourceIds));
        Assert.Equal(Verdict.Disputed, Claim("tanpa-antre").Verdict);
        Assert.NotEmpty(Story("INV-0006").Criticism);
        var about = Published.Pages.Single(p => p.Slug == "tentang");
        Assert.Contains("peneliti", about.Body, StringComparison.Ordinal);
    }

    private static IEnumerable<(int, decimal)> LowerEdges(string predicate) =>
        from method in Published.Methods
        from band in method.Bands
        where band.Predicate == predicate && band.Lower.IsKnown
        select (method.Year, band.Lower.Value);
}
