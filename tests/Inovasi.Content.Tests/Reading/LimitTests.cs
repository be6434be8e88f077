using System.Globalization;
using System.Text;
using Inovasi.Content.Reading;
using Inovasi.Tests;

namespace Inovasi.Content.Tests.Reading;

/// <summary>Large and unusual content that is right, and content that is too much.</summary>
public class LimitTests
{
    private const string Story = "inovasi/permen-manis.md";

    [Fact]
    public void Reads_a_story_of_six_thousand_words()
    {
        var catalogue = ContentAssert.Reads(c => c.Replace(Story, "Belum diketahui.", Words(6_000)));
        Assert.True(catalogue.Innovation("INV-0012").Story.Length > 30_000);
    }

    [Fact]
    public void Refuses_a_story_of_ten_thousand_words_which_no_spreadsheet_could_hold()
    {
        using var content = new ContentBuilder();
        content.Replace(Story, "Belum diketahui.", Words(10_000));
        var problem = Assert.Single(CatalogueReader.Read(content.Folder).Problems);
        Assert.Matches(
            @"^content/inovasi/permen-manis\.md\([0-9]+\): K042: ""isi"" berisi 5[0-9]\.[0-9]{3} huruf, sedangkan satu sel tabel memuat 32\.767\. Pendekkan\.$",
            problem.ToString());
    }

    [Fact]
    public void Reads_sixty_sources_on_one_fact()
    {
        var ids = Enumerable.Range(1, 60).Select(n => n.ToString("'koran-'00", CultureInfo.InvariantCulture)).ToList();
        var catalogue = ContentAssert.Reads(c => c.Append("sumber.csv", string.Concat(ids.Select(id => $"{id},Judul,,,,,,berita,utuh,\n")))
            .Replace(Story, "[koran-2020-kota, media-2021-target]", $"[{string.Join(", ", ids)}]"));
        Assert.Equal(ids, catalogue.Innovation("INV-0012").Owner.SourceIds);
    }

    [Fact]
    public void Reads_emoji_and_text_from_right_to_left()
    {
        const string Name = "Permen 🍬👩‍👩‍👧 حلوى \u2067לום\u2069";
        var catalogue = ContentAssert.Reads(c => c.Replace(Story, "nama: Permen Manis", $"nama: {Name}").Replace("opd.csv", "Nama lama.", Name));
        Assert.Equal((Name, Name), (catalogue.Innovation("INV-0012").Name, catalogue.Agency("bappeda").Note));
    }

    [Fact]
    public void Reads_a_file_of_exactly_one_mebibyte_and_refuses_one_byte_more()
    {
        using var content = new ContentBuilder();
        var rest = (1 << 20) - Encoding.UTF8.GetByteCount(content.Read("situs.yaml"));
        content.Append("situs.yaml", $"#{new string('x', rest - 2)}\n");
        Assert.Empty(CatalogueReader.Read(content.Folder).Problems);
        content.Append("situs.yaml", "\n");
        Assert.Equal(["K006"], CatalogueReader.Read(content.Folder).Problems.Select(p => p.Code));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{")]
    [InlineData("- ")]
    [InlineData("a: {")]
    [InlineData("? ")]
    [InlineData("\"")]
    [InlineData("&a ")]
    [InlineData("a: a: ")]
    [InlineData("|\n")]
    [InlineData("a: &a [*a, ")]
    public void Refuses_a_mebibyte_of_one_yaml_sign(string sign)
    {
        using var content = new ContentBuilder();
        content.With("situs.yaml", string.Concat(Enumerable.Repeat(sign, (1 << 20) / sign.Length)));
        Assert.All(CatalogueReader.Read(content.Folder).Errors, p => Assert.Equal("situs.yaml", p.Path));
        Assert.NotEmpty(CatalogueReader.Read(content.Folder).Errors);
    }

    [Theory]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("*a **b ")]
    [InlineData("`")]
    [InlineData("<")]
    [InlineData("| a ")]
    [InlineData("[@")]
    [InlineData("[a](b ")]
    public void Answers_to_half_a_mebibyte_of_one_markdown_sign(string sign)
    {
        using var content = new ContentBuilder();
        content.Append("halaman/tentang.md", string.Concat(Enumerable.Repeat(sign, (1 << 19) / sign.Length)));
        Assert.All(CatalogueReader.Read(content.Folder).Problems, p => Assert.Equal("halaman/tentang.md", p.Path));
    }

    private static string Words(int count) => string.Concat(Enumerable.Range(0, count).Select(n => n % 12 == 11 ? "akhir.\n" : "kata ")) + "akhir.";
}
