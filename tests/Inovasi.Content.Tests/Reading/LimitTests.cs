using System.Globalization;
using Inovasi.Content.Reading;
using Inovasi.Tests;

namespace Inovasi.Content.Tests.Reading;

/// <summary>Large and unusual content that is right, and content that is too much.</summary>
public class LimitTests
{
    private const string Story = "inovasi/permen-manis.md";

    [Fact]
    public void Reads_a_story_of_ten_thousand_words()
    {
        var long_ = string.Concat(Enumerable.Range(0, 10_000).Select(n => n % 12 == 11 ? "akhir.\n" : "kata "));
        var catalogue = ContentAssert.Reads(c => c.Replace(Story, "Belum diketahui.", long_ + "akhir."));
        Assert.True(catalogue.Innovation("INV-0012").Story.Length > 50_000);
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
        var rest = (1 << 20) - content.Read("halaman/tentang.md").Length;
        content.Append("halaman/tentang.md", new string('\n', rest));
        Assert.Empty(CatalogueReader.Read(content.Folder).Problems);
        content.Append("halaman/tentang.md", "\n");
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
}
