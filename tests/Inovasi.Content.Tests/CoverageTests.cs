using Inovasi.Content.Tests.Reading;
using Inovasi.Tests;

namespace Inovasi.Content.Tests;

public class CoverageTests
{
    private const string First = "inovasi/permen-manis.md";
    private const string Second = "inovasi/antar-ktp.md";

    [Fact]
    public void Takes_the_earliest_of_start_submission_and_first_mention()
    {
        Assert.Equal(2021, YearOf(c => c));
        Assert.Equal(2019, YearOf(c => c.Replace(First, "mulai: { tidak_diketahui: not-found", "mulai: { nilai: 2019-12/2020-02, sumber: [koran-2020-kota]")));
        Assert.Equal(2018, YearOf(c => c.Replace(First, "tahun: 2022", "tahun: 2018")));
        Assert.Null(YearOf(c => WithoutYear(c)));
    }

    [Fact]
    public void Leaves_out_what_nobody_calls_an_innovation()
    {
        var coverage = Of(c => c);
        Assert.Equal([2021], coverage.Years);
        Assert.DoesNotContain(coverage.Years.SelectMany(y => coverage.Innovations(Agency("disdukcapil"), y)), i => i.Id == "INV-0013");
    }

    [Fact]
    public void Shows_years_in_between_in_which_nothing_was_found()
    {
        var coverage = Of(c => c.Replace(Second, "nilai: similar", "nilai: named"));
        Assert.Equal([2019, 2020, 2021], coverage.Years);
        Assert.Equal(
            [CoverageState.Inferred, CoverageState.NoneFound, CoverageState.Known],
            coverage.Years.Select(y => coverage.State(Agency("disdukcapil"), y)));
    }

    [Fact]
    public void Tells_none_found_from_not_applicable_by_lineage()
    {
        var coverage = Of(c => c.Replace(Second, "nilai: similar", "nilai: named").Replace(Second, "mulai: { nilai: \"2019\"", "mulai: { nilai: \"2025\"")
            .Replace(Second, "nilai: \"2021-05\"", "nilai: \"2025\""));
        Assert.Equal([2021, 2022, 2023, 2024, 2025], coverage.Years);
        var (none, not) = (CoverageState.NoneFound, CoverageState.NotApplicable);
        Assert.Equal([not, not, not, none, none], coverage.Years.Select(y => coverage.State(Agency("bapperida"), y))); // since March 2024
        Assert.Equal([none, none, none, none, not], coverage.Years.Select(y => coverage.State(Agency("bappeda"), y)));
        Assert.Equal(none, coverage.State(Agency("bapperida"), null));
    }

    [Fact]
    public void Keeps_a_row_for_the_unknown_owner_and_a_column_for_the_unknown_year()
    {
        var coverage = Of(c => WithoutYear(c).Replace(First, "pemilik: { nilai: disdukcapil, sumber", "pemilik: { tidak_diketahui: not-found, sumber"));
        Assert.Empty(coverage.Years);
        Assert.Equal(["INV-0012"], coverage.Innovations(null, null).Select(i => i.Id));
        Assert.Equal(CoverageState.Known, coverage.State(null, null));
        Assert.Equal(CoverageState.NoneFound, coverage.State(Agency("disdukcapil"), null));
    }

    private static ContentBuilder WithoutYear(ContentBuilder content) => content
        .Replace(First, "pengajuan:\n  - { tahun: 2022, peran: { nilai: diajukan, sumber: [media-2021-target] } }\n", "")
        .Replace(First, "pertama_disebut: { nilai: \"2021-05-06\", tertulis: \"Kamis (6/5/2021)\",", "pertama_disebut: { tidak_diketahui: not-found,");

    private static Coverage Of(Func<ContentBuilder, ContentBuilder> change) => new(ContentAssert.Reads(change));

    private static Agency Agency(string id) => ContentAssert.Small().Agency(id);

    private static int? YearOf(Func<ContentBuilder, ContentBuilder> change) => Coverage.YearOf(ContentAssert.Reads(change).Innovation("INV-0012"));
}
