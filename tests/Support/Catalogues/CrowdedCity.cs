using Inovasi.Content;

namespace Inovasi.Tests;

/// <summary>
/// A catalogue filled up with made-up stories about things that its own stories do not tell of, so that its own questions keep their answers.
/// Each made-up story is one thing done for one kind of people or in one place; no two are the same. The words of its long text come from the
/// search rules' roots, frequent ones often and rare ones seldom, in the forms that prefixes and suffixes give them. The same number gives the same city.
/// </summary>
internal sealed class CrowdedCity
{
    /// <summary>What is done as a story says it, to what, and the verb as a resident types it.</summary>
    private static readonly (string Story, string Thing, string Question)[] Deeds =
    [
        ("Melaporkan", "lampu jalan yang padam", "lapor lampu jalan padam"), ("Mengangkut", "sampah organik", "angkutan sampah organik"),
        ("Pembuatan", "lubang biopori", "bikin lubang biopori"), ("Memantau", "sumur resapan", "pemantauan sumur resapan"),
        ("Penyewaan", "gedung serbaguna", "menyewa gedung serbaguna"), ("Menimbang", "berat balita", "timbang balita"),
        ("Memperbaiki", "rambu lalu lintas", "perbaikan rambu lalu lintas"), ("Langganan", "parkir bulanan", "berlangganan parkir bulanan"),
        ("Mengantar", "pelajar dengan bus", "antaran bus pelajar"), ("Pengaturan", "trayek angkot", "mengatur trayek angkot"),
        ("Membersihkan", "halte bus kota", "kebersihan halte bus"), ("Penambalan", "jalan berlubang", "menambal jalan berlubang"),
        ("Merawat", "taman bermain", "perawatan taman bermain"), ("Memangkas", "pohon tumbang", "pangkas pohon tumbang"),
        ("Mengeruk", "saluran drainase", "pengerukan drainase"), ("Peringatan", "banjir sungai", "mengingatkan banjir sungai"),
        ("Memadamkan", "kebakaran gudang", "pemadam kebakaran gudang"), ("Penangkapan", "sarang tawon", "tangkap tawon"),
        ("Meminjamkan", "buku perpustakaan", "pinjam buku perpustakaan"), ("Mendengarkan", "dongeng anak", "dengar dongeng"),
        ("Menyalurkan", "beasiswa kuliah", "penyaluran beasiswa"), ("Mengajak", "anak putus sekolah", "ajakan putus sekolah"),
        ("Melatih", "guru honorer", "pelatihan guru honorer"), ("Bimbingan", "belajar malam", "membimbing belajar"),
        ("Kunjungan", "museum kota", "mengunjungi museum"), ("Mementaskan", "tari daerah", "pentas tari"),
        ("Menjual", "kain batik", "penjualan kain batik"), ("Memandu", "wisata sungai", "pemandu wisata sungai"),
        ("Menginap", "rumah wisata", "penginapan rumah wisata"), ("Melelang", "ikan segar", "lelang ikan segar"),
        ("Pembenihan", "lele kolam", "benih lele"), ("Menyubsidi", "pupuk petani", "subsidi pupuk"),
        ("Mengairi", "sawah kering", "pengairan sawah"), ("Penyuluhan", "tanam sayur", "penyuluh sayur"),
        ("Menyimpan", "tabungan koperasi", "simpanan koperasi"), ("Menjahit", "baju seragam", "jahitan seragam"),
        ("Mempertemukan", "pencari kerja dengan pabrik", "bertemu pabrik cari kerja"), ("Pemagangan", "siswa kejuruan", "magang kejuruan"),
        ("Menghuni", "rumah susun", "penghuni rusun"), ("Membedah", "rumah tidak layak", "bedah rumah tidak layak"),
        ("Menyambung", "pipa air bersih", "sambungan pipa air"), ("Membaca", "meter air", "pembacaan meteran air"),
        ("Menyedot", "tinja rumah", "sedot tinja"), ("Mengolah", "limbah cair", "pengolahan limbah"),
        ("Pengukuran", "mutu udara", "mengukur udara"), ("Menata", "arsip surat", "penataan arsip"),
        ("Menukar", "botol plastik", "penukaran botol plastik"), ("Mendaur", "kertas bekas", "daur kertas"),
        ("Menggali", "makam umum", "penggalian makam"), ("Pengaduan", "pungutan liar", "mengadu pungli pungutan"),
        ("Menyembelih", "kurban idul", "penyembelihan kurban"), ("Mengawal", "jenazah", "kawal jenazah"),
        ("Menyemprot", "nyamuk demam", "penyemprotan nyamuk"), ("Memeriksa", "mata rabun", "periksa mata"),
        ("Pencabutan", "gigi berlubang", "cabut gigi"), ("Menyumbang", "darah", "sumbangan darah"),
        ("Memasak", "makanan bergizi", "masakan bergizi"), ("Penyaringan", "tuberkulosis", "saring tuberkulosis"),
        ("Mengundi", "kios pasar", "undian kios"), ("Menera", "timbangan pedagang", "tera timbangan pedagang"),
    ];

    /// <summary>For whom, where or how: as a story says it, and as a resident types it.</summary>
    private static readonly (string Story, string Question)[] Ways =
    [
        ("di pasar", "pasar"), ("di terminal", "terminal"), ("di pesisir", "daerah pesisir"), ("di pondok pesantren", "pesantren"),
        ("di kampung nelayan", "kampung nelayan"), ("di kampus", "kampus"), ("di kompleks perumahan", "perumahan"), ("di stasiun kereta", "stasiun kereta"),
        ("untuk penyandang disabilitas", "difabel"), ("untuk lansia", "manula"), ("untuk remaja", "anak remaja"), ("untuk pengemudi ojek", "ojek"),
        ("pada malam hari", "malam"), ("pada akhir pekan", "akhir pekan"), ("pada bulan puasa", "puasa"), ("lewat radio warga", "radio"), ("lewat kartu pintar", "kartu pintar"),
    ];

    private const int EachAsked = 10;

    private readonly RandomWords _words = new(20211);

    private CrowdedCity(Catalogue own, int needed)
    {
        var made = Enumerable.Range(0, needed).Select(n => Story(own, n)).ToArray();
        Catalogue = own with { Innovations = [.. own.Innovations, .. made] };
        Questions = [.. Enumerable.Range(0, needed).Where(n => n % EachAsked == 3).Select(n => ($"{DeedOf(n).Question} {WayOf(n).Question}", made[n].Slug))];
    }

    public Catalogue Catalogue { get; }

    /// <summary>What residents type about some of the made-up stories, in other forms of the words, and the story that they mean.</summary>
    public IReadOnlyList<(string Text, string Slug)> Questions { get; }

    /// <summary>Throws when there are not so many different stories to tell.</summary>
    public static CrowdedCity Of(Catalogue own, int count)
    {
        var needed = count - own.Innovations.Count;
        ArgumentOutOfRangeException.ThrowIfGreaterThan(needed, Deeds.Length * Ways.Length);
        return new CrowdedCity(own, needed);
    }

    private static (string Story, string Thing, string Question) DeedOf(int number) => Deeds[number % Deeds.Length];

    // Steps by one more each round, so that neighbours in one round differ in both parts.
    private static (string Story, string Question) WayOf(int number) => Ways[((number / Deeds.Length) + number) % Ways.Length];

    private Innovation Story(Catalogue own, int number)
    {
        var (deed, way) = (DeedOf(number), WayOf(number));
        var model = own.Innovations[number % own.Innovations.Count];
        return model with
        {
            Id = $"INV-{number + 5000}",
            Slug = $"cerita-{number}",
            Name = $"Si-{Syllable(deed.Thing)}{Syllable(way.Story)} {number}",
            Aliases = [],
            FormerSlugs = [],
            RelatedIds = [],
            Summary = $"{deed.Story} {deed.Thing} {way.Story}, supaya warga {_words.Word()} tanpa {_words.Word()}.",
            Story = $"## Apa ini?\n{deed.Story} {deed.Thing} {way.Story}. {_words.Sentences(4)}\n## Untuk siapa?\n{_words.Sentences(2)}\n## Cara memakai\n{_words.Sentences(4)}\n## Apa yang berubah?\n{_words.Sentences(4)}\n## Bagaimana kita tahu?\n{_words.Sentences(2)}\n## Yang belum diketahui\n{_words.Sentences(3)}",
        };
    }

    /// <summary>The beginning of the last word, as names of such services are put together.</summary>
    private static string Syllable(string words)
    {
        var word = words.Split(' ')[^1];
        return char.ToUpperInvariant(word[0]) + word[1..Math.Min(4, word.Length)];
    }
}
