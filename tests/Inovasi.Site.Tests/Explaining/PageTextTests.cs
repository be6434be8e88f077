using Inovasi.Content;
using Inovasi.Site.Explaining;

namespace Inovasi.Site.Tests.Explaining;

public class PageTextTests
{
    private static readonly Catalogue Catalogue = SecondCity.Catalogue with
    {
        Terms =
        [
            new Term { Id = "mpp", Name = "MPP", Expansion = "Mal Pelayanan Publik", Meaning = "Satu gedung untuk banyak layanan." },
            new Term { Id = "ktp", Name = "KTP", Meaning = "Kartu pengenal penduduk.", Aliases = ["KTP elektronik", "kartu", "TP"] },
            new Term { Id = "api", Name = "API", Meaning = "Cara program membaca <data> & isinya." },
            new Term { Id = "daring", Name = "Daring", Meaning = "Lewat internet." },
            new Term { Id = "tingkat", Name = "Tingkat", Meaning = "Jawaban 1, 2, atau 3." },
            new Term { Id = "keran", Name = "Keran Pintar", Meaning = "Nama sebuah inovasi." },
        ],
    };

    private static readonly PageText Text = new(Catalogue);

    [Theory]
    [InlineData("<p>Urus di MPP atau MPP lain.</p>", "<p>Urus di [MPP] (Mal Pelayanan Publik) atau MPP lain.</p>")]
    [InlineData("<p>Urus di MPP (Mal Pelayanan Publik).</p>", "<p>Urus di [MPP] (Mal Pelayanan Publik).</p>")]
    [InlineData("<h1>Mal Pelayanan Publik</h1><p>Di MPP.</p>", "<h1>Mal Pelayanan Publik</h1><p>Di [MPP].</p>")]
    [InlineData("<p>Satu gedung (MPP) di kota.</p>", "<p>Satu gedung ([MPP] [Mal Pelayanan Publik]) di kota.</p>")]
    [InlineData("<dt>MPP</dt><dd>MPP</dd>", "<dt>[MPP]</dt><dd>MPP</dd>")]
    [InlineData("<p>Ia berkata &quot;ke MPP saja&quot;.</p>", "<p>Ia berkata &quot;ke [MPP] saja&quot;.</p>")]
    [InlineData("<p>Ia berkata “ke MPP saja”.</p>", "<p>Ia berkata “ke [MPP] saja”.</p>")]
    public void Spells_out_an_acronym_once_and_never_inside_a_quotation(string html, string expected) => Assert.Equal(expected, Words(html));

    [Theory]
    [InlineData("<p>Layanan daring.</p>", "<p>Layanan [daring].</p>")]
    [InlineData("<p>Rekam KTP elektronik, bukan KTP.</p>", "<p>Rekam [KTP elektronik], bukan KTP.</p>")]
    [InlineData("<p>KTP-nya hilang.</p>", "<p>[KTP]-nya hilang.</p>")]
    [InlineData("<p>Ada api dan KTPku, Daringan &api; kartu.</p>", "<p>Ada api dan KTPku, Daringan &api; kartu.</p>")]
    [InlineData("<h2>KTP</h2><p><a href=\"/x/\">KTP</a> <code>KTP</code></p><li>KTP</li>", "<h2>KTP</h2><p><a href=\"/x/\">KTP</a> <code>KTP</code></p><li>[KTP]</li>")]
    [InlineData("<p class=\"said\"><b>KTP</b> KTP</p><p>KTP</p>", "<p class=\"said\"><b>KTP</b> KTP</p><p>[KTP]</p>")]
    [InlineData("<p>Di tingkat kota.</p><dt>Tingkat</dt>", "<p>Di tingkat kota.</p><dt>[Tingkat]</dt>")]
    [InlineData("<p>Keran Pintar</p>", "<p>Keran Pintar</p>")]
    public void Marks_the_first_use_in_running_text_alone(string html, string expected) => Assert.Equal(expected, Words(html));

    [Fact]
    public void Explains_the_words_of_a_page_at_its_end_and_leads_back() =>
        Assert.Equal(
            """
            <main><p>Lewat <i id="balik-api"></i><a class="term" id="kata-api" href="#istilah-api" role="doc-glossref">API</a>.</p><section class="words" aria-labelledby="istilah"><h2 id="istilah">Istilah di halaman ini</h2><dl><div class="sheet" id="istilah-api"><dt>API</dt><dd>Cara program membaca &lt;data&gt; &amp; isinya. <span class="back"><a href="#kata-api" role="doc-backlink">Kembali ke teks</a></span><a class="shut" href="#balik-api">Tutup</a></dd></div></dl><p><a href="/istilah/">Semua istilah, dengan sumbernya</a></p></section></main>
            """,
            Text.Finish("<main><p>Lewat API.</p><!--istilah--></main>"));

    [Theory]
    [InlineData("<main><p>Tanpa istilah.</p><!--istilah--></main>", "<main><p>Tanpa istilah.</p></main>")]
    [InlineData("<main><p>API, tetapi tidak di sini.</p></main><p>API</p>", "<main><p>API, tetapi tidak di sini.</p></main><p>API</p>")]
    [InlineData("<p>API tanpa isi utama.</p>", "<p>API tanpa isi utama.</p>")]
    public void Leaves_a_page_alone_that_has_nothing_to_explain(string html, string expected) => Assert.Equal(expected, Text.Finish(html));

    [Fact]
    public void Gives_every_mark_a_place_to_come_back_to_and_every_note_its_ways_back_and_out() =>
        Assert.Equal(
            """
            <main><i id="b2-1"></i><a id="m2-1" href="#catatan-2">2</a> <i id="b1-1"></i><a id="m1-1" href="#catatan-1">1</a> <i id="b2-2"></i><a id="m2-2" href="#catatan-2-2">2</a><ol class="notes"><li>Satu <span class="back">Kembali ke teks <a href="#m1-1" role="doc-backlink"><span class="hidden">rujukan </span>1</a></span><a class="shut" href="#b1-1">Tutup</a></li><li>Dua <span class="back">Kembali ke teks <a href="#m2-1" role="doc-backlink"><span class="hidden">rujukan </span>1</a> <a href="#m2-2" role="doc-backlink"><span class="hidden">rujukan </span>2</a></span><a class="shut" href="#b2-1">Tutup</a><i id="catatan-2-2"></i><a class="shut" href="#b2-2">Tutup</a></li><li>Tiga</li></ol></main>
            """,
            Text.Finish(
                "<main><a href=\"#catatan-2\">2</a> <a href=\"#catatan-1\">1</a> <a href=\"#catatan-2\">2</a>"
                + $"<ol class=\"notes\"><li>Satu{PageText.BackMarker(1)}</li><li>Dua{PageText.BackMarker(2)}</li><li>Tiga{PageText.BackMarker(3)}</li></ol></main>"));

    [Fact]
    public void Refuses_a_mark_behind_the_notes() =>
        Assert.Equal(
            "A source mark stands behind the notes of its page.",
            Assert.Throws<InvalidOperationException>(() => Text.Finish($"<main>{PageText.BackMarker(1)}<a href=\"#catatan-1\">1</a></main>")).Message);

    [Fact]
    public void Refuses_an_element_that_is_not_closed() =>
        Assert.Equal("The element <h1> is not closed.", Assert.Throws<InvalidOperationException>(() => Text.Finish("<main><h1>KTP</main>")).Message);

    /// <summary>The marked words in brackets, without the explanations.</summary>
    private static string Words(string html)
    {
        var page = Text.Finish($"<main>{html}<!--istilah--></main>");
        var end = page.IndexOf("<section class=\"words\"", StringComparison.Ordinal);
        var body = page["<main>".Length..(end < 0 ? page.IndexOf("</main>", StringComparison.Ordinal) : end)];
        return System.Text.RegularExpressions.Regex.Replace(body, "<i id=\"balik-[^>]*></i><a class=\"term\"[^>]*>(.*?)</a>", "[$1]");
    }
}
