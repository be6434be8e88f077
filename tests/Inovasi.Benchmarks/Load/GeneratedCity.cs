using System.Globalization;
using System.Text;
using Inovasi.Content;

namespace Inovasi.Benchmarks.Load;

/// <summary>
/// A city from a seed: 60 agencies, and stories with four cited facts each, so 5,000 of them make 20,000 citations. The same number of stories gives the
/// same catalogue. Vocabularies, methods and terms are those of a given catalogue; words and lengths are like those of real stories.
/// </summary>
internal sealed class GeneratedCity
{
    public const int AgencyCount = 60;

    /// <summary>How many values of each vocabulary are in use: with three states, 39 sorts of stories.</summary>
    private const int UrusanCount = 13;

    private const int StoriesToASource = 5;

    private static readonly string[] Deeds =
        ["Layanan", "Antar", "Jemput", "Gerai", "Kampung", "Klinik", "Sekolah", "Pasar", "Radio", "Peta", "Rumah", "Bank"];

    private static readonly string[] Things =
    [
        "izin", "akta", "sampah", "air", "pajak", "taman", "buku", "jalan", "lampu", "makanan", "obat", "angkutan", "tanaman", "nelayan", "wisata",
        "pelatihan", "imunisasi", "beasiswa",
    ];

    private static readonly string[] Places = ["utara", "pesisir", "kota", "lembah", "pulau", "batas", "pelabuhan", "dataran", "muara", "bukit"];

    private static readonly string[] Words =
        ("warga layanan petugas kantor data umum rilis mitra daerah pelatihan cara biaya manfaat antrean waktu laporan mutu akses percaya survei rancangan "
        + "kebijakan hasil dokumen kelurahan jadwal pendaftaran pemeriksaan bantuan keluarga anak pasar sekolah kesehatan lingkungan usaha").Split(' ');

    private readonly Catalogue _own;
    private readonly string[] _urusan;
    private readonly string[] _statuses;
    private readonly string[] _forms;
    private uint _state = 20261121;

    private GeneratedCity(Catalogue own)
    {
        _own = own;
        _urusan = Codes("urusan").Take(UrusanCount).ToArray();
        _statuses = Codes("status").ToArray();
        _forms = Codes("bentuk").ToArray();
    }

    /// <param name="own">Whose vocabularies and other small tables are used.</param>
    /// <param name="stories">How many.</param>
    /// <param name="release">Any number; another one gives the same stories under another release id.</param>
    public static Catalogue Make(Catalogue own, int stories, int release = 1) => new GeneratedCity(own).Make(stories, release);

    private Catalogue Make(int stories, int release)
    {
        var sources = Enumerable.Range(1, Math.Max(1, stories / StoriesToASource)).Select(Source).ToArray();
        var day = _own.Release.Date;
        var sha = string.Create(CultureInfo.InvariantCulture, $"{release:x8}{stories:x8}").PadRight(64, '0');
        return _own with
        {
            Release = new Release($"{day:yyyy-MM-dd}-{sha[..8]}", day, sha),
            Agencies = [.. Enumerable.Range(1, AgencyCount).Select(Agency)],
            Sources = [.. _own.Sources, .. sources],
            Claims = [],
            Terms = [.. _own.Terms],
            Innovations = [.. Enumerable.Range(1, stories).Select(n => Story(n, sources))],
        };
    }

    private Innovation Story(int number, Source[] sources)
    {
        var (deed, thing, place) = (Pick(Deeds), Pick(Things), Pick(Places));
        var name = $"{deed} {thing} untuk {place}";
        return new Innovation
        {
            Id = $"INV-{number.ToString("000000", CultureInfo.InvariantCulture)}",
            Slug = $"{deed}-{thing}-untuk-{place}-{number}".ToLowerInvariant(),
            Name = name,
            Summary = $"{name}: {Sentence(27)}",
            Recognition = Cited<Recognition>.Known(Recognition.Called, Basis.Inferred),
            Owner = Known(AgencyId(1 + (int)(Next() % AgencyCount)), sources),
            Form = Cited<string>.Known(Pick(_forms), Basis.Inferred),
            Kind = Cited<string>.Unknown(UnknownReason.NotFound),
            Stage = Cited<string>.Unknown(UnknownReason.NotFound),
            Initiator = Cited<string>.Unknown(UnknownReason.NotFound),
            Urusan = Known(Pick(_urusan), sources),
            Start = Known(Date(), sources),
            Status = Known(Pick(_statuses), sources),
            FirstMention = Cited<PartialDate>.Unknown(UnknownReason.NotFound),
            HowToUse = NobodySays,
            RelatedIds = number == 1 ? [] : ["INV-000001"],
            Story = $"## Apa ini?\n{name}. {Sentence(20)}\n## Cara memakai\n{Sentence(30)}\n## Yang belum diketahui\n{Sentence(15)}",
        };
    }

    private static HowToUse NobodySays { get; } = new()
    {
        Requirements = Cited<string>.Unknown(UnknownReason.NotPublished),
        Steps = Cited<string>.Unknown(UnknownReason.NotPublished),
        Cost = Cited<string>.Unknown(UnknownReason.NotPublished),
        Time = Cited<string>.Unknown(UnknownReason.NotPublished),
        Channel = Cited<string>.Unknown(UnknownReason.NotPublished),
        Complaints = Cited<string>.Unknown(UnknownReason.NotPublished),
    };

    private Agency Agency(int number) => new()
    {
        Id = AgencyId(number), Name = $"Dinas {Pick(Things)} daerah {number}", ShortName = $"Dis{number}", Kind = Codes("jenis-opd").First(), Confidence = Confidence.High,
    };

    private Source Source(int number) => new()
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"koran-{2015 + (number % 11)}-{Pick(Things)}-{number}"),
        Title = $"Berita {Sentence(6)}",
        Publisher = $"Koran {Pick(Places)}",
        Published = Date(),
        Address = string.Create(CultureInfo.InvariantCulture, $"https://koran.example/{number}"),
        Kind = Codes("jenis-sumber").First(),
        Obtained = Codes("cara-dibaca").First(),
    };

    private Cited<T> Known<T>(T value, Source[] sources) where T : notnull =>
        Cited<T>.Known(value, Basis.Stated, sources[(int)(Next() % (uint)sources.Length)].Id);

    private IEnumerable<string> Codes(string vocabulary) => _own.Vocabulary(vocabulary).Values.Select(v => v.Code);

    private static string AgencyId(int number) => string.Create(CultureInfo.InvariantCulture, $"dinas-{number}");

    private PartialDate Date() => PartialDate.Parse(string.Create(CultureInfo.InvariantCulture, $"{2015 + (Next() % 11)}-{1 + (Next() % 12):00}"));

    private string Sentence(int words)
    {
        var text = new StringBuilder();
        while (words-- > 0) text.Append(Pick(Words)).Append(words == 0 ? "." : " ");
        return text.ToString();
    }

    private string Pick(string[] list) => list[Next() % list.Length];

    /// <summary>The upper bits of a linear congruence: the same everywhere, and good enough to scatter words.</summary>
    private uint Next() => (_state = (_state * 1664525u) + 1013904223u) >> 8;
}
