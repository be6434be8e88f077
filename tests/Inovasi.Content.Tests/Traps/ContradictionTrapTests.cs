using System.Text.RegularExpressions;
using static Inovasi.Content.Tests.Traps.ShippedCatalogue;

namespace Inovasi.Content.Tests.Traps;

/// <summary>Where the founding texts contradict each other or themselves, or leave something out.</summary>
public sealed partial class ContradictionTrapTests
{
    private static readonly string[] PandemicVideos = ["INV-0001", "INV-0002", "INV-0003", "INV-0004"];

    [Fact]
    public void T10_Never_says_that_all_agencies_have_an_innovation()
    {
        Assert.Equal(Verdict.Contradicted, Claim("semua-opd-punya-inovasi").Verdict);
        Assert.Equal(["Semua OPD punya inovasi", "Belum semua OPD"], Claim("semua-opd-punya-inovasi").Statements.Select(s => s.Value));
        Assert.DoesNotContain(Files, f => Everything().IsMatch(f.Text));
    }

    [Fact]
    public void T11_Leaves_open_whether_it_was_a_duty_or_a_push()
    {
        var claim = Claim("wajib-atau-didorong");
        Assert.Equal(Verdict.Disputed, claim.Verdict);
        Assert.Equal(["Diwajibkan", "Didorong"], claim.Statements.Take(2).Select(s => s.Value));
        Assert.Contains("Nomor 6 Tahun 2024", claim.Statements[2].Value, StringComparison.Ordinal);
    }

    [Fact]
    public void T12_Keeps_the_duty_to_report_apart_from_taking_part()
    {
        var claim = Claim("wajib-ikut-penilaian");
        Assert.Equal(Verdict.Disputed, claim.Verdict);
        Assert.Equal(
            ["radarlampung-2020-kota-sangat-inovatif", "onlinekoe-2021-58-daerah-disclaimer", "kompas-2020-245-daerah-kurang-inovatif"],
            claim.Statements.Select(s => s.SourceId));
        Assert.Contains("58 dari 542", claim.Reasoning, StringComparison.Ordinal);
    }

    [Fact]
    public void T13_Treats_the_target_of_June_as_a_target()
    {
        Assert.Equal(Verdict.Unknown, Claim("target-juni-2021").Verdict);
        Assert.All(Claim("target-juni-2021").Statements, s => Assert.Equal("Target, bukan hasil.", s.Note));
    }

    [Fact]
    public void T14_Uses_the_five_criteria_of_the_regulation()
    {
        Assert.Equal(["pembaruan", "manfaat", "tanpa-beban", "wewenang-daerah", "dapat-ditiru"], Codes("kriteria"));
        Assert.Equal(2, Method(2020).Aspects.Value);
        Assert.Equal(Verdict.Contradicted, Claim("lima-kriteria").Verdict);
        Assert.Equal("lima aspek", Claim("lima-kriteria").Statements[0].Literal);
    }

    [Fact]
    public void T15_Knows_three_forms_instead_of_three_innovations()
    {
        Assert.Equal(3, Codes("bentuk").Count());
        Assert.Equal(Verdict.Contradicted, Claim("tiga-inovasi").Verdict);
    }

    [Fact]
    public void T16_Keeps_every_spelling_as_an_alias()
    {
        Assert.Contains("PMPTSP", Published.Agency("dpmptsp").Aliases);
        Assert.Contains("Diskdukcapil", Published.Agency("disdukcapil").Aliases);
        Assert.Contains("Badan Perencanaan dan Pembangunan Daerah", Published.Agency("bappeda").Aliases);
        Assert.Equal("bappeda", Published.Agency("bapperida").PredecessorId);
        Assert.Equal("Restorant C-19", Story("INV-0003").Name);
        Assert.Contains("Restoran C-19", Story("INV-0003").Aliases);
        Assert.Contains("Siaga Bapak", Story("INV-0014").Aliases);
        Assert.Contains("Kartu Anak", Term("kia").Aliases);
        Assert.Contains("one OPD one inovation", Term("one-opd-one-innovation").Aliases);
        Assert.Equal(Verdict.Unknown, Claim("badan-litbang-kota").Verdict);
    }

    [Fact]
    public void T17_Invents_no_expansion()
    {
        Assert.Null(Term("permen-manis").Expansion);
        Assert.Null(Term("pliling").Expansion);
        Assert.DoesNotContain(Story("INV-0021").Aliases, a => a.Contains("keliling", StringComparison.OrdinalIgnoreCase));
        Assert.Contains("Per", Claim("kepanjangan-permen-manis").Reasoning, StringComparison.Ordinal);
    }

    [Fact]
    public void T18_States_no_owner_that_no_source_states()
    {
        Assert.All(["INV-0001", "INV-0002", "INV-0003", "INV-0005", "INV-0008"], id => Assert.False(Story(id).Owner.IsKnown, id));
        Assert.All(["INV-0004", "INV-0007"], id => Assert.Equal(Basis.Inferred, Story(id).Owner.Basis));
        Assert.All(Published.Innovations.Where(i => i.Owner.Basis == Basis.Inferred), i => Assert.False(string.IsNullOrEmpty(i.Owner.Note), i.Id));
        Assert.DoesNotContain(Published.Innovations, i => i.Owner.IsKnown && i.Owner.Value == "dkp");
    }

    [Fact]
    public void T19_Shows_the_pandemic_videos_as_history()
    {
        Assert.All(PandemicVideos.Select(Story), story =>
        {
            Cited[] use = [story.HowToUse.Requirements, story.HowToUse.Steps, story.HowToUse.Cost, story.HowToUse.Time, story.HowToUse.Channel, story.HowToUse.Complaints];
            Assert.All(use, part => Assert.Equal(UnknownReason.NotApplicable, part.Reason));
            Assert.False(story.Status.IsKnown);
            Assert.EndsWith("bukan layanan.", story.Summary, StringComparison.Ordinal);
            Assert.Contains("Ini sejarah, bukan layanan.", story.Story, StringComparison.Ordinal);
        });
        Assert.Equal(Verdict.Unknown, Claim("lomba-video-2020").Verdict);
    }

    [GeneratedRegex(@"\b100 ?(%|persen)|seratus persen", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Everything();
}
