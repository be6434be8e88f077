using Inovasi.Content.Reading;
using Inovasi.Content.Tests.Reading;
using Inovasi.Tests;

namespace Inovasi.Content.Tests.Checking;

/// <summary>What lets a catalogue through but wants a second look: what an editor is told, whole.</summary>
public class WarningTests
{
    private const string Story = "inovasi/permen-manis.md";

    [Fact]
    public void Warns_of_a_weekday_that_the_date_did_not_have() => ContentAssert.Says(
        content => content.Replace(Story, "tertulis: \"Kamis (6/5/2021)\", isi", "tertulis: \"Jumat (7/4/2021)\", isi")
            .Replace("sumber.csv", "Kamis, 6 Mei 2021", "Selasa 2 Februari 2024"),
        """content/inovasi/permen-manis.md(34): peringatan K101: "Jumat (7/4/2021)" menyebut hari yang salah: tanggal itu hari Rabu. Periksa sumbernya; bila sumber memang menulis begitu, catat di peringatan.csv.""",
        """content/sumber.csv(3): peringatan K101: "Selasa 2 Februari 2024" menyebut hari yang salah: tanggal itu hari Jumat. Periksa sumbernya; bila sumber memang menulis begitu, catat di peringatan.csv.""");

    [Fact]
    public void Warns_of_an_acronym_that_no_term_explains() => ContentAssert.Says(
        content => content.Replace(Story, "untuk mengurus dokumen", "dari DPMPTSP untuk mengurus dokumen")
            .Replace(Story, "Buka situsnya dan siapkan KTP.", "Bawa KTP, KK dan COVID-19, lalu ke DPMPTSP. [lihat](https://A.example/ABC) [@koran-2020-kota]"),
        """content/inovasi/permen-manis.md(6): peringatan K102: Singkatan "DPMPTSP" belum dijelaskan di istilah.csv. Tambahkan di sana, atau tulis kepanjangannya.""",
        """content/inovasi/permen-manis.md(44): peringatan K102: Singkatan "COVID" belum dijelaskan di istilah.csv. Tambahkan di sana, atau tulis kepanjangannya.""",
        """content/inovasi/permen-manis.md(44): peringatan K102: Singkatan "KK" belum dijelaskan di istilah.csv. Tambahkan di sana, atau tulis kepanjangannya.""");

    [Fact]
    public void Warns_of_a_summary_over_thirty_words() => ContentAssert.Says(
        content => content.Replace(Story, "dokumen kependudukan.", "dokumen kependudukan" + string.Concat(Enumerable.Repeat(" satu", 25)) + "."),
        """content/inovasi/permen-manis.md(6): peringatan K103: Ringkasan berisi 31 kata, sedangkan batasnya 30. Pendekkan.""");

    [Fact]
    public void Warns_of_office_words_where_residents_read() => ContentAssert.Says(
        content => content.Replace(Story, "Untuk warga kota.", "Untuk semua Stakeholder dan\npemangku kepentingan.")
            .Replace(Story, "Layanan daring untuk", "Implementasi layanan daring untuk"),
        """content/inovasi/permen-manis.md(6): peringatan K104: "Implementasi" adalah kata birokrasi. Pakai "penerapan".""",
        """content/inovasi/permen-manis.md(41): peringatan K104: "Stakeholder" adalah kata birokrasi. Pakai "pihak yang terlibat".""",
        """content/inovasi/permen-manis.md(42): peringatan K104: "pemangku kepentingan" adalah kata birokrasi. Pakai "pihak yang terlibat".""");

    [Fact]
    public void Warns_of_a_source_that_nobody_cites() => ContentAssert.Says(
        content => content.Append("sumber.csv", "koran-2022,Judul,,,,,,berita,utuh,\n"),
        """content/sumber.csv(4): peringatan K105: Sumber "koran-2022" tidak dirujuk oleh catatan mana pun. Rujuk, atau hapus barisnya.""");

    [Fact]
    public void Calls_nothing_needless_while_a_file_cannot_be_read() => ContentAssert.Says(
        content => content.Append("sumber.csv", "koran-2022,Judul,,,,,,berita,utuh,\n")
            .With("peringatan.csv", "kode,berkas,memuat,alasan\nK104,inovasi/permen-manis.md,,Nama resmi.\n")
            .Replace(Story, "---\nid:", "id:"),
        """content/inovasi/permen-manis.md(1): K031: Berkas harus dimulai dengan baris "---", lalu kunci dan isi, lalu baris "---" lagi.""");

    [Fact]
    public void Warns_of_a_long_sentence_in_who_it_is_for() => ContentAssert.Says(
        content => content.Replace(Story, "Untuk warga kota.", "Untuk Anda.\n\nUntuk warga yang" + string.Concat(Enumerable.Repeat(" lama", 18)) + ". [@koran-2020-kota]"),
        """content/inovasi/permen-manis.md(43): peringatan K106: Kalimat "Untuk warga yang lama …" berisi 21 kata, sedangkan batasnya 20. Pecah menjadi dua kalimat.""");

    [Fact]
    public void Warns_of_a_number_that_is_not_in_its_literal() => ContentAssert.Says(
        content => content.Replace("indeks/2020.yaml", "nilai: 2501", "nilai: 2510"),
        """content/indeks/2020.yaml(2): peringatan K107: "skor" berisi 2510, tetapi angka itu tidak ada di "2.501". Periksa keduanya.""");

    [Fact]
    public void Warns_of_an_acceptance_that_nothing_needs() => ContentAssert.Says(
        content => content.With("peringatan.csv", "kode,berkas,memuat,alasan\nK105,sumber.csv,,Dipakai nanti.\nK012,sumber.csv,,Tidak bisa.\nK105,sumber.csv,,Dua kali.\n"),
        """content/peringatan.csv(2): peringatan K108: Peringatan K105 di "sumber.csv" tidak muncul lagi. Hapus baris ini.""",
        """content/peringatan.csv(3): K019: "kode" berisi "K012", sedangkan pilihannya "K101", "K102", "K103", "K104", "K105", "K106", "K107", "K108", "K109".""",
        """content/peringatan.csv(4): K028: Pengecualian ini sudah ada di baris 2. Hapus salah satu.""");

    [Fact]
    public void Warns_of_a_figure_that_is_not_in_its_sentence() => ContentAssert.Says(
        content => content.Replace(Story, "angka: 1250", "angka: 1205")
            .Replace(Story, ", tertulis: \"1.250\"", ""),
        """content/inovasi/permen-manis.md(27): peringatan K107: "angka" berisi 1205, tetapi angka itu tidak ada di "Ada 1.250 pemakai.". Periksa keduanya.""");

    /// <summary>Without a day given, the change log says what is past: equal content has equal problems.</summary>
    [Fact]
    public void Warns_of_a_contact_whose_time_is_over() => ContentAssert.Says(
        content => content.Replace("situs.yaml", "2027-01-31", "2026-11-20"),
        """content/situs.yaml(10): peringatan K109: "keamanan_berlaku_sampai" berisi 2026-11-20, hari yang sudah lewat. Periksa apakah "kontak" masih dibaca, lalu tulis hari yang baru.""");

    [Theory]
    [InlineData("2027-01-31", 0)]
    [InlineData("2027-02-01", 1)]
    public void Knows_what_is_past_by_the_day_that_it_is_given(string today, int warnings)
    {
        using var content = new ContentBuilder();
        var reading = CatalogueReader.Read(content.Folder, DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(warnings, reading.Problems.Count);
    }
}
