namespace Inovasi.Site.Tests;

public class MarkdownTextTests
{
    private static readonly SourceNotes Notes = new(SecondCity.Catalogue, ["kabar-2021-air", "kabar-2022-antre"]);

    [Fact]
    public void Numbers_citations_and_keeps_them_on_the_line_of_their_sentence() =>
        Assert.Equal(
            "<p>Satu.<sup class=\"marks\"><a href=\"#catatan-2\" role=\"doc-noteref\" aria-label=\"Sumber 2: Berita\">2</a></sup> Dua.</p>\n",
            MarkdownText.Html("Satu. [@kabar-2022-antre] Dua.", Notes));

    [Fact]
    public void Lists_citations_in_reading_order() =>
        Assert.Equal(["b-2021-x", "a", "b-2021-x"], MarkdownText.CitationsIn("Satu [@b-2021-x] dua [@a]. [@b-2021-x] [@Salah] [salah]"));

    [Fact]
    public void Refuses_a_citation_without_a_note() =>
        Assert.Equal(
            "The page cites \"data-2022-wilayah\" without a note for it.",
            Assert.Throws<KeyNotFoundException>(() => MarkdownText.Html("Satu. [@data-2022-wilayah]", Notes)).Message);

    [Theory]
    [InlineData("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n")]
    [InlineData("a <b onclick=x>b</b>", "<p>a &lt;b onclick=x&gt;b&lt;/b&gt;</p>\n")]
    [InlineData("[klik](javascript:alert%281%29)", "<p>klik</p>\n")]
    [InlineData("[klik **di sini**](data:text/html,x)", "<p>klik <strong>di sini</strong></p>\n")]
    [InlineData("[klik](//jahat.example)", "<p>klik</p>\n")]
    [InlineData("<javascript:alert>", "<p>javascript:alert</p>\n")]
    [InlineData("![gambar](https://x.example/a.png)", "<p>gambar</p>\n")]
    [InlineData("[situs](https://x.example/?a=1&b=2)", "<p><a href=\"https://x.example/?a=1&amp;b=2\">situs</a></p>\n")]
    [InlineData("[istilah](/istilah/#opd)", "<p><a href=\"/istilah/#opd\">istilah</a></p>\n")]
    [InlineData("# Judul", "<h2>Judul</h2>\n")]
    public void Leaves_nothing_that_could_run_or_load(string markdown, string html) => Assert.Equal(html, MarkdownText.Html(markdown, Notes));

    [Fact]
    public void Divides_a_story_at_its_headings() =>
        Assert.Equal(
            [("Apa *ini*?".Replace("*", "", StringComparison.Ordinal), "<p>Satu.</p>\n<h3>Lagi</h3>\n"), ("Untuk siapa?", "<p>Dua.</p>\n")],
            MarkdownText.Sections("Sebelum.\n\n## Apa *ini*?\n\nSatu.\n\n### Lagi\n\n## Untuk siapa?\n\nDua.", Notes));
}
