namespace Inovasi.Content.Reading;

/// <summary>Every key and column that an editor may write. The manual and the JSON Schemas are held to this list by tests.</summary>
internal static class Shapes
{
    /// <summary>A cited value.</summary>
    public static readonly Shape Cited = new("nilai bersumber", [], ["nilai", "tidak_diketahui", "dasar", "sumber", "tertulis", "catatan", "diperiksa"]);

    public static readonly Shape Innovation = new("inovasi",
        [
            "id", "nama", "ringkasan", "pengakuan", "pemilik", "bentuk", "jenis", "tahap", "inisiator", "urusan", "mulai", "status",
            "pertama_disebut", "cara_pakai",
        ],
        ["alias", "slug_lama", "pengajuan", "hasil", "kritik", "linimasa", "terkait"]);

    public static readonly Shape HowToUse = new("cara_pakai", ["syarat", "langkah", "biaya", "waktu", "saluran", "pengaduan"], []);

    public static readonly Shape Submission = new("pengajuan", ["tahun", "peran"], []);

    public static readonly Shape Result = new("hasil", ["isi"], ["angka", "satuan", "tanggal", "dasar", "sumber", "tertulis", "catatan", "diperiksa"]);

    public static readonly Shape Criticism = new("kritik", ["isi"], ["tanggal", "tanggapan", "dasar", "sumber", "tertulis", "catatan", "diperiksa"]);

    public static readonly Shape Timeline = new("linimasa", ["tanggal", "isi"], ["tertulis", "dasar", "sumber", "catatan", "diperiksa"]);

    public static readonly Shape Index = new("indeks", ["tahun", "skor", "predikat", "jumlah_inovasi", "nasional"], ["penghargaan", "arti_jumlah", "catatan"]);

    public static readonly Shape National = new("nasional", ["peserta", "inovasi", "rata_rata"], []);

    public static readonly Shape Award = new("penghargaan", ["isi"], ["dasar", "sumber", "tertulis", "catatan", "diperiksa"]);

    public static readonly Shape Method = new("metode",
        ["tahun", "ringkasan", "aspek", "variabel", "indikator", "skala", "rumus", "pembagi", "dasar_hukum"], ["pita"]);

    public static readonly Shape Band = new("pita", ["predikat", "dari", "sampai"], []);

    public static readonly Shape Claim = new("klaim", ["pertanyaan", "pernyataan", "putusan", "alasan"], ["tentang"]);

    public static readonly Shape Statement = new("pernyataan", ["nilai", "sumber"], ["oleh", "tanggal", "tertulis", "catatan"]);

    public static readonly Shape Settings = new("situs",
        ["nama", "semboyan", "kota", "kode_wilayah", "program"], ["penerbit", "kontak", "asal_situs", "asal_api", "keamanan_berlaku_sampai"]);

    public static readonly Shape Page = new("halaman", ["judul", "ringkasan"], []);

    public static readonly Table Agencies = new("opd",
        ["id", "nama", "singkatan", "jenis", "kode", "alias", "pendahulu", "sejak", "keyakinan", "catatan", "sumber"],
        ["id", "nama", "jenis", "keyakinan", "sumber"]);

    public static readonly Table Sources = new("sumber",
        ["id", "judul", "keterangan", "penerbit", "terbit", "terbit_tertulis", "alamat", "jenis", "cara_dibaca", "catatan"],
        ["id", "jenis", "cara_dibaca"]);

    public static readonly Table Indicators = new("indikator",
        [
            "kode", "tahun", "aspek", "variabel", "nama", "penjelasan", "bobot", "nilai_maks", "wajib", "tingkat1", "tingkat2", "tingkat3",
            "catatan", "sumber",
        ],
        ["kode", "tahun", "aspek", "variabel", "nama", "penjelasan", "bobot", "nilai_maks", "wajib", "sumber"]);

    public static readonly Table Terms = new("istilah",
        ["id", "istilah", "kepanjangan", "arti", "alias", "catatan", "sumber"], ["id", "istilah", "arti"]);

    public static readonly Table Changes = new("perubahan", ["tanggal", "perubahan"], ["tanggal", "perubahan"]);

    public static readonly Table Vocabulary = new("kosakata",
        ["kode", "kelompok", "label_id", "label_en", "arti", "dasar_hukum", "sumber"], ["kode", "label_id", "label_en", "arti"]);

    public static readonly Table Acceptances = new("peringatan", ["kode", "berkas", "memuat", "alasan"], ["kode", "berkas", "alasan"]);

    public static IReadOnlyList<Shape> All { get; } =
    [
        Innovation, HowToUse, Submission, Result, Criticism, Timeline, Cited, Index, National, Award, Method, Band, Claim, Statement, Settings, Page,
    ];

    public static IReadOnlyList<Table> Tables { get; } = [Agencies, Sources, Indicators, Terms, Changes, Vocabulary, Acceptances];
}
