namespace Inovasi.Content.Tests.Reading;

/// <summary>The form of tables: what an editor is told, whole.</summary>
public class CsvChecksTests
{
    [Fact]
    public void Refuses_quotes_that_do_not_pair() => ContentAssert.Says(
        content => content.Replace("opd.csv", "\"Badan Perencanaan, Riset dan Inovasi\"", "\"Badan\" Riset"),
        """content/opd.csv(2): K034: Tanda kutip di baris ini tidak berpasangan. Apit sel dengan ", dan tulis " di dalam sel sebagai "".""");

    [Fact]
    public void Refuses_a_quote_that_never_ends() => ContentAssert.Says(
        content => content.Replace("istilah.csv", "Kartu Tanda Penduduk", "\"Kartu Tanda Penduduk"),
        """content/istilah.csv(2): K034: Tanda kutip di baris ini tidak berpasangan. Apit sel dengan ", dan tulis " di dalam sel sebagai "".""");

    [Fact]
    public void Counts_the_columns_of_each_row() => ContentAssert.Says(
        content => content.Replace("opd.csv", "\"Badan Perencanaan, Riset dan Inovasi\"", "Badan Perencanaan, Riset dan Inovasi")
            .Append("istilah.csv", "\nktp2,A,,B,,,\n"),
        """content/istilah.csv(4): K034: Baris ini kosong. Hapus baris itu.""",
        """content/opd.csv(2): K034: Baris ini punya 12 kolom, padahal judulnya 11. Apit sel yang memuat koma dengan tanda kutip.""");

    [Fact]
    public void Wants_the_header_exactly() => ContentAssert.Says(
        content => content.Replace("istilah.csv", "id,istilah", "id,Istilah")
            .Replace("sumber.csv", "jenis,cara_dibaca,catatan", "jenis,cara_dibaca")
            .Replace("opd.csv", "catatan,sumber", "catatan,sumber,foto")
            .With("kosakata/tahap.csv", ""),
        """content/istilah.csv(1): K035: Kolom ke-2 bernama "Istilah", padahal seharusnya "istilah". Baris pertama harus tepat: id,istilah,kepanjangan,arti,alias,catatan,sumber""",
        """content/kosakata/tahap.csv(1): K035: Kolom ke-1 tidak ada, padahal seharusnya "kode". Baris pertama harus tepat: kode,kelompok,label_id,label_en,arti,dasar_hukum,sumber""",
        """content/opd.csv(1): K035: Kolom ke-12, "foto", tidak dikenal di tabel ini. Hapus kolom itu. Baris pertama harus tepat: id,nama,singkatan,jenis,kode,alias,pendahulu,sejak,keyakinan,catatan,sumber""",
        """content/sumber.csv(1): K035: Kolom ke-10 tidak ada, padahal seharusnya "catatan". Baris pertama harus tepat: id,judul,keterangan,penerbit,terbit,terbit_tertulis,alamat,jenis,cara_dibaca,catatan""");

    [Theory]
    [InlineData(";", "titik koma (;)")]
    [InlineData("\t", "Tab")]
    public void Says_which_sign_parts_the_columns_instead_of_the_comma(string sign, string name) => ContentAssert.Says(
        content => content.With("istilah.csv", content.Read("istilah.csv").Replace(",", sign, StringComparison.Ordinal)),
        $"""content/istilah.csv(1): K035: Kolom di berkas ini dipisah {name}, padahal harus koma. Di Excel pilih "CSV UTF-8" setelah pemisah daftar di pengaturan wilayah komputer diubah menjadi koma, atau simpan dari LibreOffice dengan pemisah koma.""");
}
