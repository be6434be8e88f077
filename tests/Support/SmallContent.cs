namespace Inovasi.Tests;

/// <summary>The files of the smallest content that uses every form that an editor can write. Its city does not exist.</summary>
internal static class SmallContent
{
    public static IReadOnlyDictionary<string, string> Files { get; } = new Dictionary<string, string>
    {
        ["situs.yaml"] = """
            nama: Inovasi
            semboyan: Apa saja inovasi kota ini.
            kota: Kota Contoh
            kode_wilayah: "99.71"
            program: Satu Kantor Satu Inovasi
            penerbit:
            kontak:
            asal_situs: https://inovasi.example
            asal_api:
            keamanan_berlaku_sampai: 2027-01-31

            """,
        ["opd.csv"] = """
            id,nama,singkatan,jenis,kode,alias,pendahulu,sejak,keyakinan,catatan,sumber
            bapperida,"Badan Perencanaan, Riset dan Inovasi",Bapperida,badan,,Baperida,bappeda,2024-03,tinggi,,koran-2020-kota
            bappeda,Badan Perencanaan,Bappeda,badan,,,,,tinggi,Nama lama.,koran-2020-kota
            disdukcapil,Dinas Kependudukan,Disdukcapil,badan,99.71.01,Dukcapil;Catatan Sipil,,,sedang,,media-2021-target

            """,
        ["sumber.csv"] = """
            id,judul,keterangan,penerbit,terbit,terbit_tertulis,alamat,jenis,cara_dibaca,catatan
            koran-2020-kota,Kota Sangat Inovatif,,Koran Contoh,2020-12,,https://koran.example/kota,berita,utuh,
            media-2021-target,,Berita tentang target,,2021-05-06,"Kamis, 6 Mei 2021",,berita,sebagian,Dibaca sebagian.

            """,
        ["indikator.csv"] = """
            kode,tahun,aspek,variabel,nama,penjelasan,bobot,nilai_maks,wajib,tingkat1,tingkat2,tingkat3,catatan,sumber
            SPD-01,2026,Satuan pemerintah,Institusi,Visi,Apakah visi menyebut inovasi?,1.5,4.5,ya,Visi,Misi,Keduanya,,koran-2020-kota

            """,
        ["istilah.csv"] = """
            id,istilah,kepanjangan,arti,alias,catatan,sumber
            ktp,KTP,Kartu Tanda Penduduk,Kartu pengenal warga.,e-KTP,,
            pliling,Pliling,,Nama layanan keliling.,,Kepanjangannya tidak dijelaskan.,media-2021-target

            """,
        ["perubahan.csv"] = """
            tanggal,perubahan
            2026-11-01,Terbitan pertama.
            2026-11-21,Tambahan cerita.

            """,
        ["inovasi/permen-manis.md"] = Stories.PermenManis,
        ["inovasi/antar-ktp.md"] = Stories.AntarKtp,
        ["indeks/2020.yaml"] = """
            tahun: 2020
            skor: { nilai: 2501, tertulis: "2.501", sumber: [koran-2020-kota] }
            predikat: { nilai: sangat-inovatif, sumber: [koran-2020-kota] }
            penghargaan:
              - { isi: Piala dari kementerian., sumber: [koran-2020-kota] }
            jumlah_inovasi: { nilai: 18, sumber: [koran-2020-kota] }
            arti_jumlah: Yang diajukan ke kementerian.
            nasional:
              peserta: { nilai: 484, sumber: [koran-2020-kota] }
              inovasi: { tidak_diketahui: not-found }
              rata_rata: { tidak_diketahui: not-published, catatan: Tidak diumumkan. }

            """,
        ["metode/2020.yaml"] = """
            tahun: 2020
            ringkasan: Skor dijumlahkan dan tidak dibagi.
            aspek: { nilai: 2, sumber: [koran-2020-kota] }
            variabel: { tidak_diketahui: not-found }
            indikator: { nilai: 36, dasar: counted }
            skala: { tidak_diketahui: not-found }
            rumus: { tidak_diketahui: not-found }
            pembagi: { tidak_diketahui: not-applicable }
            dasar_hukum: { nilai: Peraturan menteri., sumber: [koran-2020-kota] }
            pita:
              - predikat: sangat-inovatif
                dari: { nilai: 0.75, sumber: [koran-2020-kota] }
                sampai: { tidak_diketahui: not-found }

            """,
        ["klaim/gelar-2020.yaml"] = """
            pertanyaan: Gelar apa yang diterima kota ini untuk 2020?
            tentang: indeks/2020
            pernyataan:
              - { nilai: Sangat Inovatif, oleh: Kepala Bappeda, tanggal: 2020-12-20, sumber: koran-2020-kota }
              - { nilai: "2.501", tanggal: "2021-04/2021-05", sumber: media-2021-target, tertulis: "Kamis (6/5/2021)", catatan: Dikutip. }
            putusan: contradicted
            alasan: Sumber kedua menyebut skor, bukan gelar. Gelarnya disebut sumber pertama.

            """,
        ["halaman/tentang.md"] = """
            ---
            judul: Tentang
            ringkasan: Apa situs ini.
            ---
            ## Siapa kami

            Kami mencatat apa yang dikatakan [koran](https://koran.example/) tentang [inovasi](/inovasi/). [@koran-2020-kota]

            """,
        ["kosakata/bentuk.csv"] = Vocabulary("pelayanan-publik"),
        ["kosakata/jenis.csv"] = Vocabulary("digital"),
        ["kosakata/tahap.csv"] = Vocabulary("penerapan"),
        ["kosakata/inisiator.csv"] = Vocabulary("opd"),
        ["kosakata/urusan.csv"] = Vocabulary("adminduk"),
        ["kosakata/status.csv"] = Vocabulary("aktif"),
        ["kosakata/pengajuan.csv"] = Vocabulary("diajukan"),
        ["kosakata/predikat.csv"] = Vocabulary("sangat-inovatif"),
        ["kosakata/jenis-opd.csv"] = Vocabulary("badan"),
        ["kosakata/jenis-sumber.csv"] = Vocabulary("berita"),
        ["kosakata/cara-dibaca.csv"] = Vocabulary("utuh", "sebagian"),
    };

    private static string Vocabulary(params string[] codes) =>
        "kode,kelompok,label_id,label_en,arti,dasar_hukum,sumber\n" + string.Concat(codes.Select(c => $"{c},,Label {c},Label,Arti {c}.,,\n"));

    private static class Stories
    {
        public const string PermenManis = """
            ---
            id: INV-0012
            nama: Permen Manis
            alias: [Masyarakat Duduk Manis]
            slug_lama: [permen]
            ringkasan: Layanan daring untuk mengurus dokumen kependudukan.
            pengakuan: { nilai: named, sumber: [koran-2020-kota] }
            pemilik: { nilai: disdukcapil, sumber: [koran-2020-kota, media-2021-target] }
            bentuk: { nilai: pelayanan-publik, dasar: inferred, sumber: [koran-2020-kota], catatan: Dari isinya. }
            jenis: { nilai: digital, sumber: [koran-2020-kota] }
            tahap: { tidak_diketahui: not-found }
            inisiator: { tidak_diketahui: not-applicable }
            urusan: { nilai: adminduk, sumber: [koran-2020-kota] }
            mulai: { tidak_diketahui: not-found, catatan: Sudah disebut pada 2021. }
            status: { tidak_diketahui: not-found, diperiksa: 2026-11-21, sumber: [media-2021-target] }
            pertama_disebut: { nilai: "2021-05-06", tertulis: "Kamis (6/5/2021)", sumber: [media-2021-target] }
            pengajuan:
              - { tahun: 2022, peran: { nilai: diajukan, sumber: [media-2021-target] } }
            cara_pakai:
              syarat: { nilai: Bawa KTP., sumber: [koran-2020-kota] }
              langkah: { tidak_diketahui: not-published }
              biaya: { nilai: Gratis., sumber: [koran-2020-kota] }
              waktu: { tidak_diketahui: not-found }
              saluran: { tidak_diketahui: not-found }
              pengaduan: { tidak_diketahui: not-found }
            hasil:
              - { isi: Ada 1.250 pemakai., angka: 1250, satuan: pemakai, tanggal: "2021", sumber: [koran-2020-kota], tertulis: "1.250" }
            kritik:
              - isi: Warga menunggu lama.
                tanggal: "2024"
                sumber: [media-2021-target]
                tanggapan: { nilai: Loket ditambah., sumber: [koran-2020-kota] }
            linimasa:
              - { tanggal: "2021-05-06", tertulis: "Kamis (6/5/2021)", isi: Disebut media., sumber: [media-2021-target] }
            terkait: [INV-0013]
            ---
            ## Apa ini?
            Anda meminta dokumen lewat internet. [@koran-2020-kota]

            ## Untuk siapa?
            Untuk warga kota.

            ## Cara memakai
            Buka situsnya dan siapkan KTP.

            ## Apa yang berubah?
            Belum diketahui.

            ## Bagaimana kita tahu?
            Dari dua berita. [@media-2021-target]

            ## Yang belum diketahui
            Kapan layanan ini dimulai.

            """;

        public const string AntarKtp = """
            ---
            id: INV-0013
            nama: Antar KTP
            ringkasan: Petugas mengantar KTP ke rumah.
            pengakuan: { nilai: similar, dasar: inferred, sumber: [media-2021-target] }
            pemilik: { nilai: disdukcapil, dasar: inferred, sumber: [media-2021-target] }
            bentuk: { tidak_diketahui: not-found }
            jenis: { tidak_diketahui: not-found }
            tahap: { tidak_diketahui: not-found }
            inisiator: { tidak_diketahui: not-found }
            urusan: { tidak_diketahui: not-found }
            mulai: { nilai: "2019", sumber: [media-2021-target] }
            status: { nilai: aktif, sumber: [media-2021-target] }
            pertama_disebut: { nilai: "2021-05", sumber: [media-2021-target] }
            cara_pakai:
              syarat: { tidak_diketahui: not-found }
              langkah: { tidak_diketahui: not-found }
              biaya: { tidak_diketahui: not-found }
              waktu: { tidak_diketahui: not-found }
              saluran: { tidak_diketahui: not-found }
              pengaduan: { tidak_diketahui: not-found }
            ---
            ## Apa ini?
            Petugas datang ke rumah.

            ## Untuk siapa?
            Untuk warga yang sakit.

            ## Cara memakai
            Belum diketahui.

            ## Apa yang berubah?
            Belum diketahui.

            ## Bagaimana kita tahu?
            Dari satu berita. [@media-2021-target]

            ## Yang belum diketahui
            Hampir semuanya.

            """;
    }
}
