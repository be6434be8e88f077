namespace Inovasi.Content.Tests.Reading;

/// <summary>Headings and Markdown: what an editor is told, whole.</summary>
public class StoryChecksTests
{
    private const string Story = "inovasi/permen-manis.md";

    [Fact]
    public void Wants_front_matter_between_two_fences() => ContentAssert.Says(
        content => content.With(Story, "# Permen Manis\n")
            .With("halaman/tentang.md", "---\njudul: Tentang\n"),
        """content/halaman/tentang.md(1): K031: Bagian depan tidak ditutup dengan baris "---".""",
        """content/inovasi/permen-manis.md(1): K031: Berkas harus dimulai dengan baris "---", lalu kunci dan isi, lalu baris "---" lagi.""");

    [Fact]
    public void Wants_the_six_headings_in_their_order() => ContentAssert.Says(
        content => content.Replace(Story, "## Apa ini?", "Kalimat.\n\n## Apakah ini?")
            .Replace("inovasi/antar-ktp.md", "## Apa yang berubah?\nBelum diketahui.\n\n## Bagaimana kita tahu?\nDari satu berita. [@media-2021-target]", "## Bagaimana kita tahu?\nDari satu berita.\n\n## Apa yang berubah?\nBelum."),
        """content/inovasi/antar-ktp.md(35): K032: Judul bagian "## Apa yang berubah?" harus berada sebelum "## Bagaimana kita tahu?".""",
        """content/inovasi/permen-manis.md(37): K032: Ada teks sebelum judul pertama. Cerita dimulai dengan "## Apa ini?".""",
        """content/inovasi/permen-manis.md(37): K032: Judul bagian "## Apa ini?" tidak ada.""",
        """content/inovasi/permen-manis.md(39): K032: Judul bagian "## Apakah ini?" tidak dikenal. Maksud Anda "Apa ini?"?""");

    [Fact]
    public void Refuses_headings_twice_and_of_the_wrong_kind() => ContentAssert.Says(
        content => content.Replace(Story, "Belum diketahui.", "Belum.\n\n## Apa ini?\nLagi.")
            .Replace(Story, "Kapan layanan ini dimulai.", "# Besar\nKapan\n-----\n"),
        """content/inovasi/permen-manis.md(49): K032: Judul bagian "## Apa ini?" sudah ada. Gabungkan isinya.""",
        """content/inovasi/permen-manis.md(56): K032: Judul tingkat satu ("#" atau garis "===") hanya untuk judul halaman. Pakai "##" atau "###".""",
        """content/inovasi/permen-manis.md(58): K032: Garis di bawah teks menjadikannya judul. Pakai "##", atau beri baris kosong di atas garis itu.""");

    [Fact]
    public void Wants_something_in_each_section() => ContentAssert.Says(
        content => content.Replace(Story, "Untuk warga kota.\n", ""),
        """content/inovasi/permen-manis.md(40): K016: Bagian "Untuk siapa?" kosong. Bila tidak ada yang diketahui, katakan itu dalam satu kalimat.""");

    [Fact]
    public void Refuses_raw_html() => ContentAssert.Says(
        content => content.Replace(Story, "Belum diketahui.", "Belum <b>diketahui</b>.\n\n<script>alert(1)</script>\n"),
        """content/inovasi/permen-manis.md(47): K033: HTML mentah "</b>" tidak boleh di dalam Markdown. Pakai Markdown saja, atau tulis "&lt;" bila yang dimaksud tanda lebih kecil.""",
        """content/inovasi/permen-manis.md(47): K033: HTML mentah "<b>" tidak boleh di dalam Markdown. Pakai Markdown saja, atau tulis "&lt;" bila yang dimaksud tanda lebih kecil.""",
        """content/inovasi/permen-manis.md(49): K033: HTML mentah "<script>alert(1)</script>" tidak boleh di dalam Markdown. Pakai Markdown saja, atau tulis "&lt;" bila yang dimaksud tanda lebih kecil.""");

    [Fact]
    public void Refuses_markdown_that_nests_without_end() => ContentAssert.Says(
        content => content.Append("halaman/tentang.md", new string('>', 20_000) + " a\n"),
        """content/halaman/tentang.md(5): K032: Markdown di berkas ini bersarang terlalu dalam. Kurangi kutipan atau daftar di dalam daftar.""");
}
