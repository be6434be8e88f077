using Inovasi.Content.Tests.Reading;

namespace Inovasi.Content.Tests.Checking;

/// <summary>What needs more than one file to see: what an editor is told, whole.</summary>
public class ReferenceChecksTests
{
    private const string Story = "inovasi/permen-manis.md";

    [Fact]
    public void Offers_the_ids_that_may_have_been_meant() => ContentAssert.Says(
        content => content.Replace(Story, "pemilik: { nilai: disdukcapil", "pemilik: { nilai: disdukcapi")
            .Replace(Story, "[koran-2020-kota, media-2021-target]", "[koran-2020-kot, media-2021-target]")
            .Replace(Story, "terkait: [INV-0013]", "terkait: [INV-0031]")
            .Replace(Story, "nilai: pelayanan-publik", "nilai: layanan")
            .Replace(Story, "internet. [@koran-2020-kota]", "internet. [@koran-2020-kota-kita]")
            .Replace("klaim/gelar-2020.yaml", "indeks/2020", "metode/2021")
            .Replace("opd.csv", ",bappeda,2024", ",bapeda,2024")
            .Replace("halaman/tentang.md", "[@koran-2020-kota]", "[@sumber lain]"),
        """content/halaman/tentang.md(7): K027: "[@sumber lain]" menunjuk sumber "sumber lain", yang tidak ada di sumber.csv.""",
        """content/inovasi/permen-manis.md(8): K027: "pemilik" menunjuk OPD "disdukcapi", yang tidak ada di opd.csv. Maksud Anda "disdukcapil"?""",
        """content/inovasi/permen-manis.md(8): K027: "sumber" menunjuk sumber "koran-2020-kot", yang tidak ada di sumber.csv. Maksud Anda "koran-2020-kota"?""",
        """content/inovasi/permen-manis.md(9): K027: "bentuk" berisi "layanan", yang tidak ada di kosakata/bentuk.csv. Maksud Anda "pelayanan-publik"?""",
        """content/inovasi/permen-manis.md(35): K027: "terkait" menunjuk inovasi "INV-0031", yang tidak ada. Maksud Anda "INV-0013" atau "INV-0012"?""",
        """content/inovasi/permen-manis.md(38): K027: "[@koran-2020-kota-kita]" menunjuk sumber "koran-2020-kota-kita", yang tidak ada di sumber.csv. Maksud Anda "koran-2020-kota"?""",
        """content/klaim/gelar-2020.yaml(2): K027: "tentang" menunjuk "metode/2021", yang tidak ada. Maksud Anda "metode/2020"?""",
        """content/opd.csv(2): K027: "pendahulu" menunjuk OPD "bapeda", yang tidak ada di opd.csv. Maksud Anda "bappeda"?""");

    [Fact]
    public void Refuses_an_id_or_slug_used_twice() => ContentAssert.Says(
        content => content.Replace("inovasi/antar-ktp.md", "id: INV-0013", "id: INV-0012\nslug_lama: [permen]")
            .Replace(Story, "terkait: [INV-0013]", "terkait: []")
            .Append("opd.csv", "bappeda,Lain,,badan,,,,,rendah,,koran-2020-kota\n")
            .Append("kosakata/tahap.csv", "penerapan,,A,B,C,,\n")
            .Append("indikator.csv", "SPD-01,2026,A,B,C,D,1,3,tidak,,,,,koran-2020-kota\n"),
        """content/indikator.csv(3): K028: Kode dan tahun "SPD-01 2026" sudah dipakai di indikator.csv(2). Pilih yang lain.""",
        """content/inovasi/permen-manis.md(2): K028: Id "INV-0012" sudah dipakai di inovasi/antar-ktp.md(2). Pilih yang lain.""",
        """content/inovasi/permen-manis.md(5): K028: Slug "permen" sudah dipakai di inovasi/antar-ktp.md(3). Pilih yang lain.""",
        """content/kosakata/tahap.csv(3): K028: Kode "penerapan" sudah dipakai di kosakata/tahap.csv(2). Pilih yang lain.""",
        """content/opd.csv(5): K028: Id "bappeda" sudah dipakai di opd.csv(3). Pilih yang lain.""");

    [Fact]
    public void Holds_the_year_of_a_file_to_its_name() => ContentAssert.Says(
        content => content.Replace("indeks/2020.yaml", "tahun: 2020", "tahun: 2021")
            .With("metode/dua-ribu.yaml", content.Read("metode/2020.yaml")),
        """content/indeks/2020.yaml(1): K029: "tahun" berisi 2021, padahal nama berkas ini mengatakan 2020.""",
        """content/metode/dua-ribu.yaml(1): K029: Nama berkas harus tahun empat angka seperti "2020.yaml", tetapi di sini "dua-ribu.yaml".""");

    [Fact]
    public void Refuses_predecessors_in_a_circle() => ContentAssert.Says(
        content => content.Replace("opd.csv", "bappeda,Badan Perencanaan,Bappeda,badan,,,,", "bappeda,Badan Perencanaan,Bappeda,badan,,,disdukcapil,")
            .Replace("opd.csv", "Dukcapil;Catatan Sipil,,", "Dukcapil,bapperida,"),
        """content/opd.csv(2): K030: Pendahulu membentuk lingkaran: bapperida → bappeda → disdukcapil → bapperida. Kosongkan salah satu "pendahulu".""");

    [Fact]
    public void Refuses_a_record_that_points_at_itself() => ContentAssert.Says(
        content => content.Replace(Story, "terkait: [INV-0013]", "terkait: [INV-0012]")
            .Replace("opd.csv", ",bappeda,2024", ",bapperida,2024"),
        """content/inovasi/permen-manis.md(35): K038: "terkait" menunjuk catatan ini sendiri. Hapus rujukan itu.""",
        """content/opd.csv(2): K038: "pendahulu" menunjuk catatan ini sendiri. Hapus rujukan itu.""");

    [Fact]
    public void Wants_a_method_for_each_index_year() => ContentAssert.Says(
        content => content.With("indeks/2021.yaml", content.Read("indeks/2020.yaml").Replace("tahun: 2020", "tahun: 2021", StringComparison.Ordinal)),
        """content/indeks/2021.yaml(1): K036: Tahun 2021 tidak punya berkas metode/2021.yaml. Skor tanpa metode tidak dapat dibaca; tulis yang tidak diketahui sebagai tidak_diketahui.""");

    [Fact]
    public void Blames_the_copy_with_the_bad_name_for_an_id_given_twice() => ContentAssert.Says(
        content => content.With("inovasi/permen-manis (1).md", content.Read(Story)),
        """content/inovasi/permen-manis (1).md(1): K003: Nama "permen-manis (1).md" harus memakai huruf kecil, angka, dan tanda hubung saja, misalnya "permen-manis.md".""",
        """content/inovasi/permen-manis (1).md(2): K028: Id "INV-0012" sudah dipakai di inovasi/permen-manis.md(2). Pilih yang lain.""",
        """content/inovasi/permen-manis (1).md(5): K028: Slug "permen" sudah dipakai di inovasi/permen-manis.md(5). Pilih yang lain.""");

    [Fact]
    public void Refuses_an_item_given_twice() => ContentAssert.Says(
        content => content.Replace(Story, "[koran-2020-kota, media-2021-target]", "[koran-2020-kota, koran-2020-kota]")
            .Replace("opd.csv", "Dukcapil;Catatan Sipil", "Dukcapil;Dukcapil"),
        """content/inovasi/permen-manis.md(8): K037: "sumber" memuat "koran-2020-kota" dua kali. Hapus salah satu.""",
        """content/opd.csv(4): K037: "alias" memuat "Dukcapil" dua kali. Hapus salah satu.""");

    [Fact]
    public void Judges_no_reference_into_a_file_that_cannot_be_read() => ContentAssert.Says(
        content => content.Replace("sumber.csv", "Kota Sangat Inovatif", "\"Kota\" Sangat")
            .Replace("opd.csv", "id,nama", "id;nama"),
        """content/opd.csv(1): K035: Kolom ke-1 bernama "id;nama", padahal seharusnya "id". Baris pertama harus tepat: id,nama,singkatan,jenis,kode,alias,pendahulu,sejak,keyakinan,catatan,sumber""",
        """content/sumber.csv(2): K034: Tanda kutip di baris ini tidak berpasangan. Apit sel dengan ", dan tulis " di dalam sel sebagai "".""");
}
