namespace Inovasi.Content.Tests.Reading;

/// <summary>Names, sizes and bytes of files: what an editor is told, whole.</summary>
public class FileChecksTests
{
    [Fact]
    public void Names_each_required_file_that_is_not_there() => ContentAssert.Says(
        content => content.Without("situs.yaml")
            .Without("perubahan.csv"),
        """content: K001: Berkas wajib "perubahan.csv" tidak ada.""",
        """content: K001: Berkas wajib "situs.yaml" tidak ada.""");

    [Fact]
    public void Wants_one_change_at_least() => ContentAssert.Says(
        content => content.With("perubahan.csv", "tanggal,perubahan\n"),
        """content/perubahan.csv(1): K001: Isi paling sedikit satu baris: tanggal terakhirnya menjadi nama rilis.""");

    [Fact]
    public void Names_a_missing_vocabulary_once() => ContentAssert.Says(
        content => content.Without("kosakata/tahap.csv"),
        """content: K001: Berkas wajib "kosakata/tahap.csv" tidak ada.""");

    [Fact]
    public void Refuses_a_file_name_with_capitals_or_spaces() => ContentAssert.Says(
        content => content.With("inovasi/Permen Manis 2.md", content.Read("inovasi/antar-ktp.md").Replace("INV-0013", "INV-0014", StringComparison.Ordinal)),
        """content/inovasi/Permen Manis 2.md(1): K003: Nama "Permen Manis 2.md" harus memakai huruf kecil, angka, dan tanda hubung saja, misalnya "permen-manis.md".""");

    [Fact]
    public void Refuses_names_that_windows_has_taken() => ContentAssert.Says(
        content => content.With("halaman/nul.md", content.Read("halaman/tentang.md")),
        """content/halaman/nul.md(1): K003: Nama "nul" tidak dapat dipakai untuk berkas di Windows. Pakai nama lain.""");

    [Fact]
    public void Refuses_files_that_it_does_not_know() => ContentAssert.Says(
        content => content.With("opdd.csv", "")
            .With("inovasi/catatan.txt", "")
            .With("indek/2020.yaml", ""),
        """content/indek(1): K004: Folder ini tidak dikenal, jadi isinya tidak akan terbit. Pindahkan atau hapus. Maksud Anda "indeks"?""",
        """content/inovasi/catatan.txt(1): K004: Berkas ini tidak dikenal, jadi isinya tidak akan terbit. Pindahkan atau hapus. Di folder ini hanya ada berkas .md.""",
        """content/opdd.csv(1): K004: Berkas ini tidak dikenal, jadi isinya tidak akan terbit. Pindahkan atau hapus. Maksud Anda "opd.csv"?""");

    [Fact]
    public void Refuses_a_file_over_one_mebibyte_without_reading_it() => ContentAssert.Says(
        content => content.With("istilah.csv", "id,istilah,kepanjangan,arti,alias,catatan,sumber\n" + string.Concat(Enumerable.Range(0, 200_000).Select(n => $"i{n},I,,A,,,\n"))),
        """content/istilah.csv(1): K006: Berkas berisi 3.088.939 bita, sedangkan batasnya 1.048.576 bita (1 MiB). Bagi menjadi beberapa berkas.""");

    [Fact]
    public void Refuses_a_byte_order_mark() => ContentAssert.Says(
        content => content.With("situs.yaml", "\uFEFF" + content.Read("situs.yaml")),
        """content/situs.yaml(1): K007: Berkas diawali BOM. Simpan sebagai "UTF-8", bukan "UTF-8 with BOM".""");

    [Fact]
    public void Shows_the_first_byte_that_is_not_utf8() => ContentAssert.Says(
        content => content.WithBytes("halaman/tentang.md", [.. "---\njudul: T"u8, 0xC3, 0x28, .. "\n---\n"u8]),
        """content/halaman/tentang.md(2): K008: Bita ke-9 di baris ini bukan UTF-8. Simpan ulang berkas sebagai UTF-8.""");

    [Fact]
    public void Refuses_control_characters() => ContentAssert.Says(
        content => content.Replace("situs.yaml", "nama: Inovasi", "nama: " + "Ino\u0007vasi")
            .Replace("klaim/gelar-2020.yaml", "alasan: Sumber", "alasan: \"\\u202EreebmuN\" #")
            .Replace("halaman/tentang.md", "Kami mencatat", "Kami \u202Etatacnem"),
        """content/halaman/tentang.md(7): K009: Ada karakter kendali U+202E yang tidak terlihat. Hapus karakter itu.""",
        """content/klaim/gelar-2020.yaml(7): K009: Ada karakter kendali U+202E yang tidak terlihat. Hapus karakter itu.""",
        """content/situs.yaml(1): K009: Ada karakter kendali U+0007 yang tidak terlihat. Hapus karakter itu.""");

    [Fact]
    public void Refuses_carriage_returns_and_goes_on() => ContentAssert.Says(
        content => content.With("perubahan.csv", "tanggal,perubahan\r\n2026-11-21,Satu.\r\n2026-11-31,Dua.\r\n"),
        """content/perubahan.csv(1): K009: Akhir baris memakai CR. Simpan berkas dengan akhir baris LF.""",
        """content/perubahan.csv(3): K020: "tanggal" berisi "2026-11-31", bukan tanggal lengkap seperti 2021-04-07.""");
}
