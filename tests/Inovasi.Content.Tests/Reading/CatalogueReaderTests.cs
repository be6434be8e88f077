using Inovasi.Content.Reading;
using Inovasi.Tests;

namespace Inovasi.Content.Tests.Reading;

/// <summary>What the records hold that editors wrote.</summary>
public class CatalogueReaderTests
{
    private static readonly Catalogue Catalogue = ContentAssert.Small();

    [Fact]
    public void Reads_a_cited_value_with_everything_about_it()
    {
        var score = Catalogue.IndexResults.Single().Score;
        Assert.Equal(Cited<decimal>.Known(2501m, Basis.Stated, "koran-2020-kota") with { Literal = "2.501" }, score);
        var form = Catalogue.Innovation("INV-0012").Form;
        Assert.Equal(Cited<string>.Known("pelayanan-publik", Basis.Inferred, "koran-2020-kota") with { Note = "Dari isinya." }, form);
    }

    [Fact]
    public void Reads_an_unknown_value_with_its_reason()
    {
        var status = Catalogue.Innovation("INV-0012").Status;
        Assert.Equal(Cited<string>.Unknown(UnknownReason.NotFound, "media-2021-target") with { CheckedOn = new DateOnly(2026, 11, 21) }, status);
        var average = Catalogue.IndexResults.Single().NationalAverage;
        Assert.Equal(Cited<decimal>.Unknown(UnknownReason.NotPublished) with { Note = "Tidak diumumkan." }, average);
    }

    [Fact]
    public void Reads_the_whole_of_a_story()
    {
        var story = Catalogue.Innovation("INV-0012");
        Assert.Equal(("permen-manis", "Permen Manis", "Layanan daring untuk mengurus dokumen kependudukan."), (story.Slug, story.Name, story.Summary));
        Assert.Equal(["Masyarakat Duduk Manis"], story.Aliases);
        Assert.Equal(["permen"], story.FormerSlugs);
        Assert.Equal(["INV-0013"], story.RelatedIds);
        Assert.Equal([new Submission(2022, Cited<string>.Known("diajukan", Basis.Stated, "media-2021-target"))], story.Submissions);
        Assert.Equal("Gratis.", story.HowToUse.Cost.Value);
        Assert.Equal(UnknownReason.NotPublished, story.HowToUse.Steps.Reason);
        var result = story.Results.Single();
        Assert.Equal((1250m, "pemakai", PartialDate.Parse("2021"), "1.250"), (result.Figure, result.Unit, result.Date, result.Text.Literal));
        Assert.Equal(("Warga menunggu lama.", "Loket ditambah."), (story.Criticism.Single().Text.Value, story.Criticism.Single().Reply!.Value));
        var happened = story.Timeline.Single();
        Assert.Equal(("2021-05-06", "Kamis (6/5/2021)", "Disebut media.", null),
            (happened.Date.Text, happened.DateLiteral, happened.Text.Value, happened.Text.Literal));
        Assert.StartsWith("## Apa ini?\nAnda meminta", story.Story, StringComparison.Ordinal);
        Assert.EndsWith("Kapan layanan ini dimulai.", story.Story, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_tables_with_lists_and_empty_cells()
    {
        var agency = Catalogue.Agency("disdukcapil");
        Assert.Equal(["Dukcapil", "Catatan Sipil"], agency.Aliases);
        Assert.Equal(("99.71.01", null, null, Confidence.Medium), (agency.Code, agency.PredecessorId, agency.Since, agency.Confidence));
        Assert.Equal("Badan Perencanaan, Riset dan Inovasi", Catalogue.Agency("bapperida").Name);
        Assert.Equal(("bappeda", "2024-03"), (Catalogue.Agency("bapperida").PredecessorId, Catalogue.Agency("bapperida").Since!.Text));
        var source = Catalogue.Source("media-2021-target");
        Assert.Equal((null, "Berita tentang target", "Kamis, 6 Mei 2021", null), (source.Title, source.Description, source.PublishedLiteral, source.Address));
        Assert.Equal((1.5m, 4.5m, true), (Catalogue.Indicators.Single().Weight, Catalogue.Indicators.Single().MaximumScore, Catalogue.Indicators.Single().IsMandatory!.Value));
        Assert.Null(Catalogue.Terms[1].Expansion);
        Assert.Equal("Label utuh", Catalogue.FindValue("cara-dibaca", "utuh")!.LabelId);
    }

    [Fact]
    public void Reads_claims_methods_settings_and_pages()
    {
        var claim = Catalogue.Claims.Single();
        Assert.Equal(("gelar-2020", "indeks/2020", Verdict.Contradicted), (claim.Id, claim.About, claim.Verdict));
        Assert.Equal(new Statement("2.501", null, PartialDate.Parse("2021-04/2021-05"), "media-2021-target", "Kamis (6/5/2021)", "Dikutip."), claim.Statements[1]);
        var method = Catalogue.Methods.Single();
        Assert.Equal((2, Basis.Counted, 0.75m), (method.Aspects.Value, method.Indicators.Basis, method.Bands.Single().Lower.Value));
        Assert.Equal(("Kota Contoh", null, "https://inovasi.example", new DateOnly(2027, 1, 31)),
            (Catalogue.Settings.City, Catalogue.Settings.Publisher, Catalogue.Settings.SiteOrigin, Catalogue.Settings.SecurityExpires));
        Assert.Equal(("tentang", "Tentang"), (Catalogue.Pages.Single().Slug, Catalogue.Pages.Single().Title));
        Assert.Equal(["2026-11-21", "2026-11-01"], Catalogue.Changes.Select(c => c.Date.ToString("yyyy-MM-dd", null)));
    }

    [Fact]
    public void Orders_stories_by_number_and_not_by_text()
    {
        var catalogue = ContentAssert.Reads(c => c.Replace("inovasi/antar-ktp.md", "INV-0013", "INV-10000").Replace("inovasi/permen-manis.md", "INV-0012", "INV-2000")
            .Replace("inovasi/permen-manis.md", "[INV-0013]", "[INV-10000]"));
        Assert.Equal(["INV-2000", "INV-10000"], catalogue.Innovations.Select(i => i.Id));
    }

    [Fact]
    public void Takes_an_accepted_warning_out_of_the_list_and_keeps_it_apart()
    {
        using var content = new ContentBuilder();
        content.Append("sumber.csv", "koran-2022,Judul,,,,,,berita,utuh,\nkoran-2023,Judul,,,,,,berita,utuh,\n")
            .With("peringatan.csv", "kode,berkas,memuat,alasan\nK105,sumber.csv,koran-2023,Dipakai cerita berikutnya.\n");
        var reading = CatalogueReader.Read(content.Folder);
        Assert.Equal(["K105 sumber.csv 4"], reading.Warnings.Select(w => $"{w.Code} {w.Path} {w.Line}"));
        Assert.Equal(["K105 sumber.csv 5"], reading.Accepted.Select(w => $"{w.Code} {w.Path} {w.Line}"));
        Assert.NotNull(reading.Catalogue);
    }

    [Fact]
    public void Reads_the_same_content_to_equal_catalogues()
    {
        var again = ContentAssert.Small();
        Assert.Equal(Catalogue, again);
        Assert.Equal(Catalogue.Release, again.Release);
    }
}
