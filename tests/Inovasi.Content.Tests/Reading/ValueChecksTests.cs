namespace Inovasi.Content.Tests.Reading;

/// <summary>Values of the wrong form and facts without a source: what an editor is told, whole.</summary>
public class ValueChecksTests
{
    private const string Story = "inovasi/permen-manis.md";

    [Fact]
    public void Refuses_texts_that_a_table_program_would_run() => ContentAssert.Says(
        content => content.Replace(Story, "nama: Permen Manis", "nama: \"=1+1\"")
            .Replace(Story, "isi: Disebut media.", "isi: \"@impor\"")
            .Replace("opd.csv", "Nama lama.", "-nama")
            .Replace("opd.csv", "Catatan Sipil", "+62 721")
            .Replace("situs.yaml", "Kota Contoh", "\"\\tKota\"")
            .Replace("situs.yaml", "Satu Kantor Satu Inovasi", "\"\\rSatu\""),
        """content/inovasi/permen-manis.md(3): K017: "nama" diawali "=", sehingga program tabel membacanya sebagai rumus. Ubah awal teksnya.""",
        """content/inovasi/permen-manis.md(34): K017: "isi" diawali "@", sehingga program tabel membacanya sebagai rumus. Ubah awal teksnya.""",
        """content/opd.csv(3): K017: "catatan" diawali "-", sehingga program tabel membacanya sebagai rumus. Ubah awal teksnya.""",
        """content/opd.csv(4): K017: "alias" diawali "+", sehingga program tabel membacanya sebagai rumus. Ubah awal teksnya.""",
        """content/situs.yaml(3): K017: "kota" diawali TAB, sehingga program tabel membacanya sebagai rumus. Ubah awal teksnya.""",
        """content/situs.yaml(5): K017: "program" diawali CR, sehingga program tabel membacanya sebagai rumus. Ubah awal teksnya.""");

    [Fact]
    public void Refuses_what_a_table_program_could_not_keep() => ContentAssert.Says(
        content => content.Replace("situs.yaml", "Satu Kantor Satu Inovasi", new string('x', 32_768)).Replace("indikator.csv", "1.5,4.5", "1.12345678901234567,4.5"),
        """content/indikator.csv(2): K043: "bobot" berisi "1.12345678901234567", lebih teliti daripada yang dapat dibaca program tabel (15 digit). Bulatkan.""",
        """content/situs.yaml(5): K042: "program" berisi 32.768 huruf, sedangkan satu sel tabel memuat 32.767. Pendekkan.""");

    [Fact]
    public void Refuses_spaces_around_a_text() => ContentAssert.Says(
        content => content.Replace("opd.csv", "Dukcapil;Catatan Sipil", "Dukcapil; Catatan Sipil")
            .Replace("situs.yaml", "Kota Contoh", "\"Kota \""),
        """content/opd.csv(4): K018: "alias" diawali atau diakhiri spasi. Hapus spasi itu.""",
        """content/situs.yaml(3): K018: "kota" diawali atau diakhiri spasi. Hapus spasi itu.""");

    [Fact]
    public void Refuses_curly_quotes_around_a_text_but_not_inside() => ContentAssert.Says(
        content => content.Replace("situs.yaml", "nama: Inovasi", "nama: “Inovasi”")
            .Replace("situs.yaml", "Apa saja inovasi kota ini.", "“Apa” saja “inovasi” itu")
            .Replace("opd.csv", "Nama lama.", "”Nama lama.”"),
        """content/opd.csv(3): K045: "catatan" diapit tanda kutip lengkung (“ ”), yang ikut menjadi isinya. Hapus, atau ganti dengan tanda kutip lurus (").""",
        """content/situs.yaml(1): K045: "nama" diapit tanda kutip lengkung (“ ”), yang ikut menjadi isinya. Hapus, atau ganti dengan tanda kutip lurus (").""");

    [Fact]
    public void Refuses_region_codes_that_a_table_program_shortened() => ContentAssert.Says(
        content => content.Replace("opd.csv", "99.71.01", "99.71.1").Replace("situs.yaml", "\"99.71\"", "9971"),
        """content/opd.csv(4): K023: "kode" berisi "99.71.1", padahal kode wilayah berbentuk seperti "18.71" atau "18.71.01", dengan angka nol di depan.""",
        """content/situs.yaml(4): K023: "kode_wilayah" berisi "9971", padahal kode wilayah berbentuk seperti "18.71" atau "18.71.01", dengan angka nol di depan.""");

    [Fact]
    public void Lists_the_words_that_a_field_may_hold() => ContentAssert.Says(
        content => content.Replace(Story, "nilai: named", "nilai: bernama")
            .Replace("opd.csv", "sedang", "cukup")
            .Replace(Story, "dasar: inferred", "dasar: dugaan")
            .Replace(Story, "inisiator: { tidak_diketahui: not-applicable", "inisiator: { tidak_diketahui: entah")
            .Replace("klaim/gelar-2020.yaml", "contradicted", "salah"),
        """content/inovasi/permen-manis.md(7): K019: "pengakuan" berisi "bernama", sedangkan pilihannya "submitted", "named", "called", "similar".""",
        """content/inovasi/permen-manis.md(9): K019: "dasar dari bentuk" berisi "dugaan", sedangkan pilihannya "stated", "inferred", "counted".""",
        """content/inovasi/permen-manis.md(12): K019: "tidak_diketahui" berisi "entah", sedangkan pilihannya "not-found", "not-published", "not-applicable".""",
        """content/klaim/gelar-2020.yaml(6): K019: "putusan" berisi "salah", sedangkan pilihannya "confirmed", "stated", "disputed", "contradicted", "superseded", "unknown".""",
        """content/opd.csv(4): K019: "keyakinan" berisi "cukup", sedangkan pilihannya "tinggi", "sedang", "rendah".""");

    [Fact]
    public void Refuses_dates_that_are_none() => ContentAssert.Says(
        content => content.Replace(Story, "diperiksa: 2026-11-21", "diperiksa: 2026-11")
            .Replace(Story, "tanggal: \"2024\"", "tanggal: \"Mei 2024\"")
            .Replace("opd.csv", "2024-03", "2024-13")
            .Replace(Story, "tahun: 2022", "tahun: 22")
            .Replace("sumber.csv", ",2020-12,", ",0020-12,"),
        """content/inovasi/permen-manis.md(15): K020: "diperiksa" berisi "2026-11", bukan tanggal lengkap seperti 2021-04-07.""",
        """content/inovasi/permen-manis.md(18): K020: "tahun" berisi "22", bukan tahun empat angka seperti 2021.""",
        """content/inovasi/permen-manis.md(30): K020: "tanggal" berisi "Mei 2024", bukan tanggal seperti "2021", "2021-04", "2021-04-07", atau "2021-04/2021-05".""",
        """content/opd.csv(2): K020: "sejak" berisi "2024-13", bukan tanggal seperti "2021", "2021-04", "2021-04-07", atau "2021-04/2021-05".""",
        """content/sumber.csv(2): K020: "terbit" berisi "0020-12", bukan tanggal seperti "2021", "2021-04", "2021-04-07", atau "2021-04/2021-05".""");

    [Fact]
    public void Refuses_numbers_that_are_none() => ContentAssert.Says(
        content => content.Replace("indeks/2020.yaml", "nilai: 18", "nilai: delapan belas")
            .Replace("metode/2020.yaml", "nilai: 0.75", "nilai: \"0,75\"")
            .Replace("indikator.csv", "1.5,4.5", "satu,4.5"),
        """content/indeks/2020.yaml(6): K021: "jumlah_inovasi" berisi "delapan belas", bukan bilangan bulat seperti 2501.""",
        """content/indikator.csv(2): K021: "bobot" berisi "satu", bukan angka. Tulis tanpa titik ribuan dan dengan titik desimal, misalnya 2501 atau 0.75.""",
        """content/metode/2020.yaml(12): K021: "dari" berisi "0,75", bukan angka. Tulis tanpa titik ribuan dan dengan titik desimal, misalnya 2501 atau 0.75.""");

    [Fact]
    public void Wants_the_literal_of_a_number_that_two_languages_read_differently() => ContentAssert.Says(
        content => content.Replace("indeks/2020.yaml", "nilai: 2501, tertulis: \"2.501\"", "nilai: 2.501")
            .Replace(Story, "angka: 1250", "angka: 1.250")
            .Replace(Story, ", tertulis: \"1.250\"", "")
            .Replace("indikator.csv", "4.5", "1.250")
            .Replace("klaim/gelar-2020.yaml", "\"2.501\"", "2.501")
            .Replace("klaim/gelar-2020.yaml", ", tertulis: \"Kamis (6/5/2021)\"", ""),
        """content/indeks/2020.yaml(2): K022: "skor" berisi 2.501, yang dibaca 2501 dalam satu bahasa dan pecahan dalam bahasa lain. Tulis angkanya tanpa titik ribuan dan bentuk aslinya di "tertulis".""",
        """content/indikator.csv(2): K022: "nilai_maks" berisi 1.250, yang dibaca 1250 dalam satu bahasa dan pecahan dalam bahasa lain. Tulis angkanya tanpa titik ribuan.""",
        """content/inovasi/permen-manis.md(27): K022: "angka" berisi 1.250, yang dibaca 1250 dalam satu bahasa dan pecahan dalam bahasa lain. Tulis angkanya tanpa titik ribuan dan bentuk aslinya di "tertulis".""",
        """content/klaim/gelar-2020.yaml(5): K022: "nilai" berisi 2.501, yang dibaca 2501 dalam satu bahasa dan pecahan dalam bahasa lain. Tulis angkanya tanpa titik ribuan dan bentuk aslinya di "tertulis".""");

    [Fact]
    public void Refuses_ids_and_codes_of_the_wrong_form() => ContentAssert.Says(
        content => content.Replace(Story, "id: INV-0012", "id: INV-12")
            .Replace("opd.csv", "disdukcapil,Dinas", "Disduk_capil,Dinas")
            .Replace("indikator.csv", "SPD-01", "SPD1")
            .Replace("klaim/gelar-2020.yaml", "tentang: indeks/2020", "tentang: tahun 2020")
            .Replace(Story, "slug_lama: [permen]", "slug_lama: [Permen]")
            .Replace(Story, "disdukcapil", "Disduk_capil")
            .Replace("inovasi/antar-ktp.md", "disdukcapil", "Disduk_capil"),
        """content/indikator.csv(2): K023: "kode" berisi "SPD1", padahal bentuknya seperti "SPD-02a".""",
        """content/inovasi/permen-manis.md(2): K023: "id" berisi "INV-12", padahal bentuknya INV dan empat angka: "INV-0012".""",
        """content/inovasi/permen-manis.md(5): K023: "slug_lama" berisi "Permen", padahal harus huruf kecil, angka, dan tanda hubung, misalnya "permen-manis".""",
        """content/klaim/gelar-2020.yaml(2): K023: "tentang" berisi "tahun 2020", padahal bentuknya indeks/2020, metode/2020, inovasi/INV-0012, opd/nama, atau sumber/nama.""",
        """content/opd.csv(4): K023: "id" berisi "Disduk_capil", padahal harus huruf kecil, angka, dan tanda hubung, misalnya "permen-manis".""");

    [Fact]
    public void Refuses_addresses_that_are_not_of_the_web() => ContentAssert.Says(
        content => content.Replace("sumber.csv", "https://koran.example/kota", "javascript:alert(1)")
            .Replace("situs.yaml", "https://inovasi.example", "https://inovasi.example/")
            .Replace("halaman/tentang.md", "(/inovasi/)", "(JavaScript:alert)")
            .Replace("halaman/tentang.md", "Kami mencatat", "Kami ![foto](https://lain.example/a.png) <ftp://a.example/> mencatat"),
        """content/halaman/tentang.md(7): K024: Gambar "https://lain.example/a.png" harus berada di situs ini, jadi alamatnya diawali "/".""",
        """content/halaman/tentang.md(7): K024: Tautan "JavaScript:alert" harus diawali http://, https://, mailto:, "/" untuk halaman situs ini, atau "#".""",
        """content/halaman/tentang.md(7): K024: Tautan "ftp://a.example/" harus diawali http://, https://, mailto:, "/" untuk halaman situs ini, atau "#".""",
        """content/situs.yaml(8): K024: "asal_situs" berisi "https://inovasi.example/", padahal harus skema dan nama situs saja, misalnya https://contoh.id tanpa garis miring di akhir.""",
        """content/sumber.csv(2): K024: "alamat" berisi "javascript:alert(1)", padahal alamat harus diawali http:// atau https:// dan nama situs.""");

    [Fact]
    public void Refuses_a_fact_without_a_source() => ContentAssert.Says(
        content => content.Replace(Story, "jenis: { nilai: digital, sumber: [koran-2020-kota] }", "jenis: { nilai: digital }")
            .Replace(Story, "dasar: inferred, sumber: [koran-2020-kota]", "dasar: inferred, sumber: []")
            .Replace(Story, "isi: Disebut media., sumber: [media-2021-target]", "isi: Disebut media."),
        """content/inovasi/permen-manis.md(9): K025: "bentuk" tidak menyebut sumber, padahal dasarnya "inferred". Isi "sumber", atau ganti "nilai" dengan "tidak_diketahui".""",
        """content/inovasi/permen-manis.md(10): K025: "jenis" tidak menyebut sumber, padahal dasarnya "stated". Isi "sumber", atau ganti "nilai" dengan "tidak_diketahui".""",
        """content/inovasi/permen-manis.md(34): K025: "isi" tidak menyebut sumber, padahal dasarnya "stated". Isi "sumber", atau ganti "nilai" dengan "tidak_diketahui".""");

    [Fact]
    public void Wants_either_a_value_or_a_reason() => ContentAssert.Says(
        content => content.Replace(Story, "tahap: { tidak_diketahui: not-found }", "tahap: { nilai: penerapan, tidak_diketahui: not-found }")
            .Replace(Story, "waktu: { tidak_diketahui: not-found }", "waktu: { catatan: Tidak ada. }")
            .Replace(Story, "saluran: { tidak_diketahui: not-found }", "saluran: { tidak_diketahui: not-found, dasar: stated }"),
        """content/inovasi/permen-manis.md(11): K026: "tahap" memuat "nilai" dan "tidak_diketahui" sekaligus. Pilih salah satu.""",
        """content/inovasi/permen-manis.md(23): K026: "waktu" harus memuat "nilai" beserta "sumber", atau "tidak_diketahui" beserta alasannya.""",
        """content/inovasi/permen-manis.md(24): K026: "saluran" tidak diketahui, jadi "dasar" tidak berlaku. Hapus "dasar".""");
}
