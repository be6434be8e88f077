using System.Text.RegularExpressions;
using Inovasi.Content.Reading;
using Inovasi.Tests;

namespace Inovasi.Content.Tests.Reading;

public partial class NewStoryTests
{
    [Fact]
    public void Writes_a_form_with_the_number_after_the_highest()
    {
        using var content = new ContentBuilder();
        content.Replace("inovasi/antar-ktp.md", "INV-0013", "INV-0041").Replace("inovasi/permen-manis.md", "[INV-0013]", "[INV-0041]");
        Assert.Equal(new NewStoryResult("inovasi/layanan-baru.md", null), NewStory.Write(content.Folder, "layanan-baru"));
        Assert.StartsWith("---\n", content.Read("inovasi/layanan-baru.md"), StringComparison.Ordinal);
        Assert.Contains("\nid: INV-0042\n", content.Read("inovasi/layanan-baru.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_checks_refuse_the_form_until_it_is_filled()
    {
        using var content = new ContentBuilder();
        NewStory.Write(content.Folder, "layanan-baru");
        var codes = CatalogueReader.Read(content.Folder).Problems.Select(p => (p.Path, p.Code)).Distinct();
        Assert.Equal([("inovasi/layanan-baru.md", "K026"), ("inovasi/layanan-baru.md", "K016")], codes.OrderByDescending(c => c.Code));
    }

    [Fact]
    public void The_filled_form_passes_the_checks()
    {
        using var content = new ContentBuilder();
        NewStory.Write(content.Folder, "layanan-baru");
        var form = content.Read("inovasi/layanan-baru.md");
        var filled = Heading().Replace(form, "$0\nBelum diketahui.\n")
            .Replace("nama:\n", "nama: Layanan Baru\n", StringComparison.Ordinal)
            .Replace("ringkasan:\n", "ringkasan: Warga mengurus dokumen.\n", StringComparison.Ordinal)
            .Replace("{ nilai: , sumber: [] }", "{ nilai: called, sumber: [koran-2020-kota] }", StringComparison.Ordinal)
            .Replace("{ tidak_diketahui: , diperiksa: }", "{ tidak_diketahui: not-found, diperiksa: 2026-11-21 }", StringComparison.Ordinal)
            .Replace("{ tidak_diketahui: }", "{ tidak_diketahui: not-found }", StringComparison.Ordinal);
        content.With("inovasi/layanan-baru.md", filled);
        var reading = CatalogueReader.Read(content.Folder);
        Assert.Empty(reading.Problems);
        Assert.Equal("Layanan Baru", reading.Catalogue!.Innovation("INV-0014").Name);
    }

    [Theory]
    [InlineData("permen-manis", "Berkas content/inovasi/permen-manis.md sudah ada. Pilih slug lain.")]
    [InlineData("com1", "Nama \"com1\" tidak dapat dipakai untuk berkas di Windows. Pakai nama lain.")]
    [InlineData("Permen Manis", "\"slug\" berisi \"Permen Manis\", padahal harus huruf kecil, angka, dan tanda hubung, misalnya \"permen-manis\".")]
    [InlineData("../situs", "\"slug\" berisi \"../situs\", padahal harus huruf kecil, angka, dan tanda hubung, misalnya \"permen-manis\".")]
    public void Refuses_a_slug_with_a_sentence_and_writes_nothing(string slug, string sentence)
    {
        using var content = new ContentBuilder();
        var before = content.Read("inovasi/permen-manis.md");
        Assert.Equal(new NewStoryResult(null, sentence), NewStory.Write(content.Folder, slug));
        Assert.Equal(before, content.Read("inovasi/permen-manis.md"));
        Assert.Equal(2, Directory.GetFiles(Path.Combine(content.Folder, "inovasi")).Length);
    }

    [GeneratedRegex("^## .*\n", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
