namespace Inovasi.Content.Checking;

/// <summary>One kind of problem.</summary>
/// <param name="Code">Never reused for another kind.</param>
/// <param name="Severity">Errors are K001 to K099, warnings start at K101.</param>
/// <param name="Meaning">A few Indonesian words for the table in <c>content/README.md</c>.</param>
public sealed record ContentCode(string Code, Severity Severity, string Meaning);

/// <summary>Every code a problem can carry, in order; the README's table is held to this list by a test.</summary>
public static class ContentCodes
{
    public static ValueList<ContentCode> All { get; } =
    [
        Error("K001", "folder atau berkas wajib tidak ada"),
        Error("K002", "tautan simbolis, yang dapat keluar dari content/"),
        Error("K003", "nama berkas tidak memakai huruf kecil, angka, dan tanda hubung, atau tidak dapat dipakai di Windows"),
        Error("K004", "berkas tidak dikenal"),
        Error("K005", "dua nama berkas hanya berbeda huruf besar dan kecil"),
        Error("K006", "berkas lebih dari 1 MiB"),
        Error("K007", "berkas diawali BOM"),
        Error("K008", "berkas bukan UTF-8"),
        Error("K009", "karakter kendali atau akhir baris CR"),
        Error("K010", "YAML tidak terbaca"),
        Error("K011", "jangkar, alias, atau tag YAML"),
        Error("K012", "kunci tidak dikenal"),
        Error("K013", "kunci wajib tidak ada"),
        Error("K014", "kunci ditulis dua kali"),
        Error("K015", "jenis isi salah"),
        Error("K016", "isi wajib kosong"),
        Error("K017", "teks yang dibaca program tabel sebagai rumus"),
        Error("K018", "spasi di awal atau akhir teks"),
        Error("K019", "nilai di luar pilihan"),
        Error("K020", "tanggal salah"),
        Error("K021", "bukan angka"),
        Error("K022", "angka dibaca berbeda dalam bahasa Indonesia dan Inggris"),
        Error("K023", "bentuk id, slug, atau kode salah"),
        Error("K024", "alamat bukan http atau https"),
        Error("K025", "fakta tanpa sumber"),
        Error("K026", "nilai dan tidak_diketahui harus tepat satu"),
        Error("K027", "rujukan ke sesuatu yang tidak ada"),
        Error("K028", "id atau slug dipakai dua kali"),
        Error("K029", "isi tidak cocok dengan nama berkas"),
        Error("K030", "pendahulu membentuk lingkaran"),
        Error("K031", "bagian depan di antara --- tidak ada"),
        Error("K032", "judul bagian cerita salah"),
        Error("K033", "HTML mentah di dalam Markdown"),
        Error("K034", "CSV tidak terbaca"),
        Error("K035", "baris judul CSV salah"),
        Error("K036", "tahun indeks tanpa metode"),
        Error("K037", "butir yang sama ditulis dua kali"),
        Error("K038", "catatan menunjuk dirinya sendiri"),
        Error("K039", "zip rilis rusak atau bukan rilis kita"),
        Error("K040", "catatan rilis yang ditarik tidak terbaca"),
        Error("K041", "dua rilis bertanggal sama"),
        Error("K042", "teks lebih panjang daripada satu sel tabel"),
        Error("K043", "angka lebih teliti daripada 15 digit"),
        Error("K044", "alamat cerita yang pernah terbit hilang"),
        Error("K045", "teks diapit tanda kutip lengkung"),
        Warning("K101", "nama hari tidak cocok dengan tanggal"),
        Warning("K102", "singkatan tidak ada di istilah.csv"),
        Warning("K103", "ringkasan lebih dari 30 kata"),
        Warning("K104", "kata birokrasi"),
        Warning("K105", "sumber tidak dirujuk"),
        Warning("K106", "kalimat panjang di \"Untuk siapa?\""),
        Warning("K107", "angka tidak cocok dengan tulisan aslinya"),
        Warning("K108", "pengecualian peringatan tidak terpakai"),
        Warning("K109", "masa berlaku security.txt sudah lewat"),
    ];

    /// <summary>The severity that the code's number says.</summary>
    public static Severity SeverityOf(string code) => string.CompareOrdinal(code, "K100") > 0 ? Severity.Warning : Severity.Error;

    private static ContentCode Error(string code, string meaning) => new(code, Severity.Error, meaning);

    private static ContentCode Warning(string code, string meaning) => new(code, Severity.Warning, meaning);
}
