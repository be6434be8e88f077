using System.Globalization;

namespace Inovasi.Content.Checking;

/// <summary>
/// Every sentence that the content's checks can say, in the order of their codes, so that someone who reads no code can review them.
/// Names from the content stand in double quotes; each sentence says what was expected and what to do.
/// </summary>
internal static class ContentMessages
{
    private const int MostQuoted = 80;

    public static Sentence FolderMissing(string folder) => new("K001", $"Folder \"{folder}\" tidak ada.");
    public static Sentence FileMissing(string path) => new("K001", $"Berkas wajib \"{path}\" tidak ada.");
    public static Sentence NoChanges() => new("K001", "Isi paling sedikit satu baris: tanggal terakhirnya menjadi nama rilis.");
    public static Sentence SymbolicLink() =>
        new("K002", "Ini tautan simbolis, dan tautan dapat menunjuk ke luar content/. Ganti dengan berkas biasa.");
    public static Sentence FileName(string name) =>
        new("K003", $"Nama \"{name}\" harus memakai huruf kecil, angka, dan tanda hubung saja, misalnya \"permen-manis.md\".");
    public static Sentence ReservedName(string name) => new("K003", $"Nama \"{name}\" tidak dapat dipakai untuk berkas di Windows. Pakai nama lain.");
    public static Sentence UnknownFile(string ask) =>
        new("K004", $"Berkas ini tidak dikenal, jadi isinya tidak akan terbit. Pindahkan atau hapus.{ask}");
    public static Sentence UnknownFolder(string ask) => new("K004", $"Folder ini tidak dikenal, jadi isinya tidak akan terbit. Pindahkan atau hapus.{ask}");
    public static Sentence SameButCase(string other) =>
        new("K005", $"Namanya hanya berbeda huruf besar dan kecil dengan \"{other}\". Beri nama lain, sebab sebagian komputer menganggap keduanya sama.");
    public static Sentence TooBig(long bytes, int most) =>
        new("K006", $"Berkas berisi {Digits(bytes)} bita, sedangkan batasnya {Digits(most)} bita (1 MiB). Bagi menjadi beberapa berkas.");
    public static Sentence ByteOrderMark() => new("K007", "Berkas diawali BOM. Simpan sebagai \"UTF-8\", bukan \"UTF-8 with BOM\".");
    public static Sentence NotUtf8(int column) => new("K008", $"Bita ke-{column} di baris ini bukan UTF-8. Simpan ulang berkas sebagai UTF-8.");
    public static Sentence ControlCharacter(int code) =>
        new("K009", $"Ada karakter kendali U+{code:X4} yang tidak terlihat. Hapus karakter itu.");
    public static Sentence CarriageReturn() => new("K009", "Akhir baris memakai CR. Simpan berkas dengan akhir baris LF.");
    public static Sentence YamlSyntax(int column) =>
        new("K010", $"YAML tidak terbaca mulai kolom {column}. Periksa lekukan, tanda kutip, dan kurung; teks yang memuat \": \" ditulis di antara tanda kutip.");
    public static Sentence YamlSyntaxNear() => new("K010", "YAML tidak terbaca di sekitar baris ini. Periksa lekukan, tanda kutip, dan kurung.");
    public static Sentence YamlTab() => new("K010", "Lekukan baris ini memakai Tab. YAML hanya mengenal spasi: ganti setiap Tab di awal baris dengan spasi.");
    public static Sentence YamlTooDeep(int most) => new("K010", $"YAML bersarang lebih dari {most} tingkat. Bentuk isi ini tidak pernah sedalam itu.");
    public static Sentence YamlNotMap() => new("K010", "YAML di sini harus berupa pasangan kunci dan isi, misalnya \"nama: Permen Manis\".");
    public static Sentence YamlManyDocuments() => new("K010", "Berkas ini memuat lebih dari satu dokumen YAML. Hapus garis \"---\" kedua.");
    public static Sentence YamlEscape() =>
        new("K010", "Urutan \\u atau \\U di dalam tanda kutip menyebut karakter yang tidak ada. Tulis karakternya langsung.");
    public static Sentence YamlExtra(string what) =>
        new("K011", $"{Cut(what)} tidak dipakai di sini, sebab artinya mudah keliru. Tulis isinya lengkap, atau beri tanda kutip bila itu teks.");
    public static Sentence UnknownKey(string key, string ask) => new("K012", $"Kunci \"{Cut(key)}\" tidak dikenal.{ask}");
    public static string AskForPoint => " Pecahan ditulis dengan titik, misalnya 0.75.";
    public static string AskForQuotes => " Bila ini lanjutan teks, apit seluruh teks yang memuat koma dengan tanda kutip.";
    public static Sentence MissingKey(string key) => new("K013", $"Kunci wajib \"{key}\" tidak ada.");
    public static Sentence DuplicateKey(string key, int firstLine) =>
        new("K014", $"Kunci \"{Cut(key)}\" sudah ditulis di baris {firstLine}. Hapus salah satu.");
    public static Sentence WrongType(string field, string expected, string found) =>
        new("K015", $"\"{field}\" harus berupa {expected}, tetapi isinya {found}.");
    public static Sentence Empty(string field) => new("K016", $"\"{field}\" wajib diisi, tetapi kosong.");
    public static Sentence EmptyList(string field) => new("K016", $"Daftar \"{field}\" wajib berisi paling sedikit satu butir.");
    public static Sentence EmptySection(string heading) =>
        new("K016", $"Bagian \"{heading}\" kosong. Bila tidak ada yang diketahui, katakan itu dalam satu kalimat.");
    public static Sentence Formula(string field, string start) =>
        new("K017", $"\"{field}\" diawali {start}, sehingga program tabel membacanya sebagai rumus. Ubah awal teksnya.");
    public static Sentence Spaces(string field) => new("K018", $"\"{field}\" diawali atau diakhiri spasi. Hapus spasi itu.");
    public static Sentence NotOneOf(string field, string value, IEnumerable<string> allowed) =>
        new("K019", $"\"{field}\" berisi \"{Cut(value)}\", sedangkan pilihannya {string.Join(", ", allowed.Select(a => $"\"{a}\""))}.");
    public static Sentence BadDate(string field, string value) =>
        new("K020", $"\"{field}\" berisi \"{Cut(value)}\", bukan tanggal seperti \"2021\", \"2021-04\", \"2021-04-07\", atau \"2021-04/2021-05\".");
    public static Sentence BadDay(string field, string value) =>
        new("K020", $"\"{field}\" berisi \"{Cut(value)}\", bukan tanggal lengkap seperti 2021-04-07.");
    public static Sentence BadYear(string field, string value) =>
        new("K020", $"\"{field}\" berisi \"{Cut(value)}\", bukan tahun empat angka seperti 2021.");
    public static Sentence NotNumber(string field, string value) =>
        new("K021", $"\"{field}\" berisi \"{Cut(value)}\", bukan angka. Tulis tanpa titik ribuan dan dengan titik desimal, misalnya 2501 atau 0.75.");
    public static Sentence NotWholeNumber(string field, string value) =>
        new("K021", $"\"{field}\" berisi \"{Cut(value)}\", bukan bilangan bulat seperti 2501.");
    public static Sentence AmbiguousNumber(string field, string value, string grouped, bool mayHaveLiteral) =>
        new("K022", $"\"{field}\" berisi {value}, yang dibaca {grouped} dalam satu bahasa dan pecahan dalam bahasa lain. "
            + (mayHaveLiteral ? "Tulis angkanya tanpa titik ribuan dan bentuk aslinya di \"tertulis\"." : "Tulis angkanya tanpa titik ribuan."));
    public static Sentence BadSlug(string field, string value) =>
        new("K023", $"\"{field}\" berisi \"{Cut(value)}\", padahal harus huruf kecil, angka, dan tanda hubung, misalnya \"permen-manis\".");
    public static Sentence BadInnovationId(string value) => new("K023", $"\"id\" berisi \"{Cut(value)}\", padahal bentuknya INV dan empat angka: \"INV-0012\".");
    public static Sentence BadIndicatorCode(string value) => new("K023", $"\"kode\" berisi \"{Cut(value)}\", padahal bentuknya seperti \"SPD-02a\".");
    public static Sentence BadRegionCode(string field, string value) =>
        new("K023", $"\"{field}\" berisi \"{Cut(value)}\", padahal kode wilayah berbentuk seperti \"18.71\" atau \"18.71.01\", dengan angka nol di depan.");
    public static Sentence BadAbout(string value) =>
        new("K023", $"\"tentang\" berisi \"{Cut(value)}\", padahal bentuknya indeks/2020, metode/2020, inovasi/INV-0012, opd/nama, atau sumber/nama.");
    public static Sentence BadAddress(string field, string value) =>
        new("K024", $"\"{field}\" berisi \"{Cut(value)}\", padahal alamat harus diawali http:// atau https:// dan nama situs.");
    public static Sentence BadLink(string value) =>
        new("K024", $"Tautan \"{Cut(value)}\" harus diawali http://, https://, mailto:, \"/\" untuk halaman situs ini, atau \"#\".");
    public static Sentence BadImage(string value) =>
        new("K024", $"Gambar \"{Cut(value)}\" harus berada di situs ini, jadi alamatnya diawali \"/\".");
    public static Sentence BadOrigin(string field, string value) =>
        new("K024", $"\"{field}\" berisi \"{Cut(value)}\", padahal harus skema dan nama situs saja, misalnya https://contoh.id tanpa garis miring di akhir.");
    public static Sentence NoSource(string field, string basis) =>
        new("K025", $"\"{field}\" tidak menyebut sumber, padahal dasarnya \"{basis}\". Isi \"sumber\", atau ganti \"nilai\" dengan \"tidak_diketahui\".");
    public static Sentence NoStatementSource() => new("K025", "Pernyataan ini tidak menyebut \"sumber\".");
    public static Sentence ValueAndReason(string field) =>
        new("K026", $"\"{field}\" memuat \"nilai\" dan \"tidak_diketahui\" sekaligus. Pilih salah satu.");
    public static Sentence NeitherValueNorReason(string field) =>
        new("K026", $"\"{field}\" harus memuat \"nilai\" beserta \"sumber\", atau \"tidak_diketahui\" beserta alasannya.");
    public static Sentence BasisOfUnknown(string field) => new("K026", $"\"{field}\" tidak diketahui, jadi \"dasar\" tidak berlaku. Hapus \"dasar\".");
    public static Sentence UnknownSource(string field, string id, string ask) => new("K027", $"\"{Cut(field)}\" menunjuk sumber \"{Cut(id)}\", yang tidak ada di sumber.csv.{ask}");
    public static Sentence UnknownAgency(string field, string id, string ask) => new("K027", $"\"{field}\" menunjuk OPD \"{Cut(id)}\", yang tidak ada di opd.csv.{ask}");
    public static Sentence UnknownInnovation(string field, string id, string ask) => new("K027", $"\"{field}\" menunjuk inovasi \"{Cut(id)}\", yang tidak ada.{ask}");
    public static Sentence UnknownYear(string field, string id, string ask) => new("K027", $"\"{field}\" menunjuk \"{id}\", yang tidak ada.{ask}");
    public static Sentence UnknownCode(string field, string code, string vocabulary, string ask) =>
        new("K027", $"\"{field}\" berisi \"{Cut(code)}\", yang tidak ada di kosakata/{vocabulary}.csv.{ask}");
    public static Sentence Duplicate(string what, string id, string path, int line) =>
        new("K028", $"{what} \"{Cut(id)}\" sudah dipakai di {path}({line}). Pilih yang lain.");
    public static Sentence SameAcceptance(int line) => new("K028", $"Pengecualian ini sudah ada di baris {line}. Hapus salah satu.");
    public static Sentence YearAgainstFileName(string written, string expected) =>
        new("K029", $"\"tahun\" berisi {written}, padahal nama berkas ini mengatakan {expected}.");
    public static Sentence FileNameNotYear(string name) => new("K029", $"Nama berkas harus tahun empat angka seperti \"2020.yaml\", tetapi di sini \"{name}\".");
    public static Sentence Cycle(IEnumerable<string> ids) =>
        new("K030", $"Pendahulu membentuk lingkaran: {string.Join(" → ", ids)}. Kosongkan salah satu \"pendahulu\".");
    public static Sentence NoFrontMatter() => new("K031", "Berkas harus dimulai dengan baris \"---\", lalu kunci dan isi, lalu baris \"---\" lagi.");
    public static Sentence OpenFrontMatter() => new("K031", "Bagian depan tidak ditutup dengan baris \"---\".");
    public static Sentence MissingHeading(string heading) => new("K032", $"Judul bagian \"## {heading}\" tidak ada.");
    public static Sentence UnknownHeading(string heading, string ask) => new("K032", $"Judul bagian \"## {Cut(heading)}\" tidak dikenal.{ask}");
    public static Sentence HeadingOrder(string heading, string before) => new("K032", $"Judul bagian \"## {heading}\" harus berada sebelum \"## {before}\".");
    public static Sentence HeadingTwice(string heading) => new("K032", $"Judul bagian \"## {heading}\" sudah ada. Gabungkan isinya.");
    public static Sentence HeadingLevel() => new("K032", "Judul tingkat satu (\"#\" atau garis \"===\") hanya untuk judul halaman. Pakai \"##\" atau \"###\".");
    public static Sentence HeadingUnderline() => new("K032", "Garis di bawah teks menjadikannya judul. Pakai \"##\", atau beri baris kosong di atas garis itu.");
    public static Sentence TextBeforeHeading(string heading) => new("K032", $"Ada teks sebelum judul pertama. Cerita dimulai dengan \"## {heading}\".");
    public static Sentence MarkdownTooDeep() => new("K032", "Markdown di berkas ini bersarang terlalu dalam. Kurangi kutipan atau daftar di dalam daftar.");
    public static Sentence RawHtml(string html) => new("K033", $"HTML mentah \"{Cut(html)}\" tidak boleh di dalam Markdown. Pakai Markdown saja, atau tulis \"&lt;\" bila yang dimaksud tanda lebih kecil.");
    public static Sentence CsvQuotes() =>
        new("K034", "Tanda kutip di baris ini tidak berpasangan. Apit sel dengan \", dan tulis \" di dalam sel sebagai \"\".");
    public static Sentence CsvColumns(int found, int expected) => new("K034", $"Baris ini punya {found} kolom, padahal judulnya {expected}. Apit sel yang memuat koma dengan tanda kutip.");
    public static Sentence CsvBlankLine() => new("K034", "Baris ini kosong. Hapus baris itu.");
    public static Sentence CsvSeparator(string sign) =>
        new("K035", $"Kolom di berkas ini dipisah {sign}, padahal harus koma. Di Excel pilih \"CSV UTF-8\" setelah pemisah daftar di pengaturan wilayah komputer diubah menjadi koma, atau simpan dari LibreOffice dengan pemisah koma.");
    public static Sentence CsvHeader(int column, string? found, string? wanted, IEnumerable<string> all) =>
        new("K035", (found, wanted) switch
        {
            (null, _) => $"Kolom ke-{column} tidak ada, padahal seharusnya \"{wanted}\". ",
            (_, null) => $"Kolom ke-{column}, \"{Cut(found)}\", tidak dikenal di tabel ini. Hapus kolom itu. ",
            _ => $"Kolom ke-{column} bernama \"{Cut(found)}\", padahal seharusnya \"{wanted}\". ",
        } + $"Baris pertama harus tepat: {string.Join(',', all)}");
    public static Sentence NoMethod(int year) => new("K036", $"Tahun {year} tidak punya berkas metode/{year}.yaml. Skor tanpa metode tidak dapat dibaca; tulis yang tidak diketahui sebagai tidak_diketahui.");
    public static Sentence SameItem(string field, string item) => new("K037", $"\"{field}\" memuat \"{Cut(item)}\" dua kali. Hapus salah satu.");
    public static Sentence PointsAtItself(string field) => new("K038", $"\"{field}\" menunjuk catatan ini sendiri. Hapus rujukan itu.");
    public static Sentence ForeignRelease(string why) =>
        new("K039", $"Ini bukan rilis yang utuh: {why}. Ambil lagi dari riwayat git, atau hapus; rilis tidak pernah diubah dengan tangan.");
    public static Sentence WithdrawnForm(string id) =>
        new("K040", $"Catatan penarikan rilis \"{id}\" harus berisi tanggal seperti 2026-12-01 di baris pertama dan alasannya di baris berikut.");
    public static Sentence StillWithdrawn(string id) =>
        new("K040", $"Rilis \"{id}\" sudah ditarik, tetapi isi content/ masih sama dengannya. Perbaiki isinya dan catat di perubahan.csv.");
    public static Sentence TwoReleasesOfADay(IEnumerable<string> ids) =>
        new("K041", $"Rilis {string.Join(" dan ", ids)} bertanggal sama, sehingga urutannya tidak jelas. Simpan satu saja.");
    public static Sentence TooLong(string field, int letters, int most) =>
        new("K042", $"\"{field}\" berisi {Digits(letters)} huruf, sedangkan satu sel tabel memuat {Digits(most)}. Pendekkan.");
    public static Sentence TooPrecise(string field, string value) =>
        new("K043", $"\"{field}\" berisi \"{Cut(value)}\", lebih teliti daripada yang dapat dibaca program tabel (15 digit). Bulatkan.");
    public static Sentence LostSlug(string slug, string release) =>
        new("K044", $"Rilis \"{release}\" menerbitkan cerita di alamat \"{slug}\", yang sekarang tidak menuju ke mana pun. Tulis \"{slug}\" di \"slug_lama\" cerita yang menggantikannya.");
    public static Sentence CurlyQuotes(string field) =>
        new("K045", $"\"{field}\" diapit tanda kutip lengkung (“ ”), yang ikut menjadi isinya. Hapus, atau ganti dengan tanda kutip lurus (\").");

    public static Sentence Weekday(string literal, DayOfWeek actual) =>
        new("K101", $"\"{Cut(literal)}\" menyebut hari yang salah: tanggal itu hari {DayName(actual)}. Periksa sumbernya; bila sumber memang menulis begitu, catat di peringatan.csv.");
    public static Sentence Acronym(string acronym) => new("K102", $"Singkatan \"{Cut(acronym)}\" belum dijelaskan di istilah.csv. Tambahkan di sana, atau tulis kepanjangannya.");
    public static Sentence LongSummary(int words, int most) => new("K103", $"Ringkasan berisi {words} kata, sedangkan batasnya {most}. Pendekkan.");
    public static Sentence OfficeWord(string word, string plain) => new("K104", $"\"{word}\" adalah kata birokrasi. Pakai \"{plain}\".");
    public static Sentence UncitedSource(string id) => new("K105", $"Sumber \"{id}\" tidak dirujuk oleh catatan mana pun. Rujuk, atau hapus barisnya.");
    public static Sentence LongSentence(string start, int words, int most) =>
        new("K106", $"Kalimat \"{Cut(start)} …\" berisi {words} kata, sedangkan batasnya {most}. Pecah menjadi dua kalimat.");
    public static Sentence LiteralDiffers(string field, string value, string literal) =>
        new("K107", $"\"{field}\" berisi {value}, tetapi angka itu tidak ada di \"{Cut(literal)}\". Periksa keduanya.");
    public static Sentence UnusedAcceptance(string code, string path) =>
        new("K108", $"Peringatan {code} di \"{Cut(path)}\" tidak muncul lagi. Hapus baris ini.");
    public static Sentence Expired(string field, DateOnly day) =>
        new("K109", $"\"{field}\" berisi {day:yyyy-MM-dd}, hari yang sudah lewat. Periksa apakah \"kontak\" masih dibaca, lalu tulis hari yang baru.");

    private static string DayName(DayOfWeek day) => CultureInfo.GetCultureInfo("id-ID").DateTimeFormat.GetDayName(day);

    private static string Digits(long number) => number.ToString("#,0", CultureInfo.GetCultureInfo("id-ID"));

    /// <summary>Keeps a sentence readable whatever someone wrote: one line, and not longer than needed to find it.</summary>
    private static string Cut(string text)
    {
        var line = text.ReplaceLineEndings(" ").Replace('\t', ' ');
        if (line.Length <= MostQuoted) return line;
        var end = char.IsHighSurrogate(line[MostQuoted - 1]) ? MostQuoted - 1 : MostQuoted;
        return string.Concat(line.AsSpan(0, end), "…");
    }
}
