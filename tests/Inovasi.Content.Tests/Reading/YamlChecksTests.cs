namespace Inovasi.Content.Tests.Reading;

/// <summary>The form of YAML: what an editor is told, whole.</summary>
public class YamlChecksTests
{
    private const string Story = "inovasi/permen-manis.md";

    [Fact]
    public void Shows_where_yaml_stops_being_readable() => ContentAssert.Says(
        content => content.Replace("klaim/gelar-2020.yaml", "alasan: Sumber", "alasan: Sumber: \"kedua"),
        """content/klaim/gelar-2020.yaml(7): K010: YAML tidak terbaca mulai kolom 15. Periksa lekukan, tanda kutip, dan kurung; teks yang memuat ": " ditulis di antara tanda kutip.""");

    [Fact]
    public void Names_the_line_that_a_tab_indents() => ContentAssert.Says(
        content => content.Replace("klaim/gelar-2020.yaml", "  - { nilai: Sangat", "\t- { nilai: Sangat"),
        """content/klaim/gelar-2020.yaml(4): K010: Lekukan baris ini memakai Tab. YAML hanya mengenal spasi: ganti setiap Tab di awal baris dengan spasi.""");

    [Fact]
    public void Refuses_an_escape_beyond_unicode() => ContentAssert.Says(
        content => content.Replace("situs.yaml", "nama: Inovasi", "nama: " + "\"\\UFFFFFFFF\""),
        """content/situs.yaml(1): K010: Urutan \u atau \U di dalam tanda kutip menyebut karakter yang tidak ada. Tulis karakternya langsung.""");

    [Fact]
    public void Refuses_yaml_that_nests_without_end() => ContentAssert.Says(
        content => content.With("situs.yaml", new string('[', 5000)),
        """content/situs.yaml(1): K010: YAML bersarang lebih dari 16 tingkat. Bentuk isi ini tidak pernah sedalam itu.""");

    [Fact]
    public void Refuses_an_empty_file_and_a_list() => ContentAssert.Says(
        content => content.With("situs.yaml", "")
            .With("indeks/2020.yaml", "- satu\n"),
        """content/indeks/2020.yaml(1): K010: YAML di sini harus berupa pasangan kunci dan isi, misalnya "nama: Permen Manis".""",
        """content/situs.yaml(1): K010: YAML di sini harus berupa pasangan kunci dan isi, misalnya "nama: Permen Manis".""");

    [Fact]
    public void Refuses_a_second_document() => ContentAssert.Says(
        content => content.Append("situs.yaml", "---\nnama: Lain\n"),
        """content/situs.yaml(11): K010: Berkas ini memuat lebih dari satu dokumen YAML. Hapus garis "---" kedua.""");

    [Fact]
    public void Refuses_anchors_aliases_tags_and_directives() => ContentAssert.Says(
        content => content.Replace("situs.yaml", "nama: Inovasi", "nama: &n Inovasi")
            .Replace("situs.yaml", "program: Satu Kantor Satu Inovasi", "program: *n")
            .Replace("situs.yaml", "kota: Kota", "kota: !!str Kota")
            .With("metode/2020.yaml", "%YAML 1.1\n---\n" + content.Read("metode/2020.yaml")),
        """content/metode/2020.yaml(1): K011: Perintah "%YAML" tidak dipakai di sini, sebab artinya mudah keliru. Tulis isinya lengkap, atau beri tanda kutip bila itu teks.""",
        """content/situs.yaml(1): K011: Jangkar "&n" tidak dipakai di sini, sebab artinya mudah keliru. Tulis isinya lengkap, atau beri tanda kutip bila itu teks.""",
        """content/situs.yaml(3): K011: Tag "!!str" tidak dipakai di sini, sebab artinya mudah keliru. Tulis isinya lengkap, atau beri tanda kutip bila itu teks.""",
        """content/situs.yaml(5): K011: Alias "*n" tidak dipakai di sini, sebab artinya mudah keliru. Tulis isinya lengkap, atau beri tanda kutip bila itu teks.""");

    [Fact]
    public void Asks_whether_an_unknown_key_was_meant_otherwise() => ContentAssert.Says(
        content => content.Replace(Story, "ringkasan:", "ringkasn:")
            .Replace("klaim/gelar-2020.yaml", "putusan: contradicted", "putusan: contradicted\nwarna: biru"),
        """content/inovasi/permen-manis.md(2): K013: Kunci wajib "ringkasan" tidak ada.""",
        """content/inovasi/permen-manis.md(6): K012: Kunci "ringkasn" tidak dikenal. Maksud Anda "ringkasan"?""",
        """content/klaim/gelar-2020.yaml(7): K012: Kunci "warna" tidak dikenal.""");

    [Fact]
    public void Names_each_required_key_that_is_not_there() => ContentAssert.Says(
        content => content.Replace(Story, "  biaya: { nilai: Gratis., sumber: [koran-2020-kota] }\n", "")
            .Replace(Story, "nama: Permen Manis\n", ""),
        """content/inovasi/permen-manis.md(2): K013: Kunci wajib "nama" tidak ada.""",
        """content/inovasi/permen-manis.md(19): K013: Kunci wajib "biaya" tidak ada.""");

    [Fact]
    public void Refuses_a_key_written_twice() => ContentAssert.Says(
        content => content.Replace("situs.yaml", "kota: Kota Contoh", "kota: Kota Contoh\nnama: Lain"),
        """content/situs.yaml(4): K014: Kunci "nama" sudah ditulis di baris 1. Hapus salah satu.""");

    [Fact]
    public void Says_what_kind_of_thing_it_expected() => ContentAssert.Says(
        content => content.Replace(Story, "alias: [Masyarakat Duduk Manis]", "alias: Masyarakat")
            .Replace(Story, "nama: Permen Manis", "nama: [Permen]")
            .Replace(Story, "jenis: { nilai: digital, sumber: [koran-2020-kota] }", "jenis: digital")
            .Replace(Story, "linimasa:\n  - {", "linimasa:\n  - satu\n  - {"),
        """content/inovasi/permen-manis.md(3): K015: "nama" harus berupa teks, tetapi isinya daftar.""",
        """content/inovasi/permen-manis.md(4): K015: "alias" harus berupa daftar seperti [satu, dua], tetapi isinya teks.""",
        """content/inovasi/permen-manis.md(10): K015: "jenis" harus berupa pasangan kunci dan isi, tetapi isinya teks.""",
        """content/inovasi/permen-manis.md(34): K015: "linimasa" harus berupa daftar yang butirnya pasangan kunci dan isi, tetapi isinya teks.""");

    [Fact]
    public void Refuses_required_texts_and_lists_that_are_empty() => ContentAssert.Says(
        content => content.Replace(Story, "nama: Permen Manis", "nama: \"\"")
            .Replace("klaim/gelar-2020.yaml", "tentang: indeks/2020", "tentang:")
            .Replace("opd.csv", "bappeda,Badan Perencanaan,", "bappeda,,")
            .With("klaim/kosong.yaml", "pertanyaan: Apa?\npernyataan: []\nputusan: unknown\nalasan: Tidak ada.\n"),
        """content/inovasi/permen-manis.md(3): K016: "nama" wajib diisi, tetapi kosong.""",
        """content/klaim/kosong.yaml(2): K016: Daftar "pernyataan" wajib berisi paling sedikit satu butir.""",
        """content/opd.csv(3): K016: "nama" wajib diisi, tetapi kosong.""");

    [Fact]
    public void Guesses_that_a_comma_has_cut_a_text_or_a_number() => ContentAssert.Says(
        content => content.Replace("metode/2020.yaml", "nilai: 2,", "nilai: 2,5,")
            .Replace(Story, "nilai: Bawa KTP.", "nilai: Bawa KTP, lalu tunggu."),
        """content/inovasi/permen-manis.md(20): K012: Kunci "lalu tunggu." tidak dikenal. Bila ini lanjutan teks, apit seluruh teks yang memuat koma dengan tanda kutip.""",
        """content/metode/2020.yaml(3): K012: Kunci "5" tidak dikenal. Pecahan ditulis dengan titik, misalnya 0.75.""");
}
