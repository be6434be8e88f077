using System.Text.RegularExpressions;
using Inovasi.Content;

namespace Inovasi.Site.Gallery;

/// <summary>The made-up records of the component gallery: every state that a fact can be in, and texts that try to break a page. Each says that it is made up.</summary>
public static partial class GalleryData
{
    /// <summary>A word without a place to break it, two directions of writing, and what would be HTML.</summary>
    public const string Hardest = "Contoh <b>tebal</b> & <script>alert(1)</script> مثال 👩🏽‍🔧 "
        + "pertanggungjawabanpertanggungjawabanpertanggungjawabanpertanggungjawabanpertanggungjawabanpertanggungjawabanpertanggungjawabanpertanggungjawaban";

    private static readonly string[] Vocabularies =
        ["bentuk", "cara-dibaca", "inisiator", "jenis", "jenis-opd", "jenis-sumber", "pengajuan", "predikat", "status", "tahap", "urusan"];

    private static readonly Cited<string> NotFound = Cited<string>.Unknown(UnknownReason.NotFound);

    public static Cited<string> Stated { get; } = Cited<string>.Known("Keterangan contoh.", Basis.Stated, "contoh-satu");

    /// <summary>As much as a fact can carry: sources, what they print, a note and the day on which we looked.</summary>
    public static Cited<string> Laden { get; } = Cited<string>.Known("Keterangan contoh.", Basis.Inferred, "contoh-satu", "contoh-dua", "contoh-tiga") with
    {
        Literal = "Jumat (7/4/2021)",
        Note = "Catatan contoh.",
        CheckedOn = new DateOnly(2024, 1, 15),
    };

    public static Cited<string> Counted { get; } = Cited<string>.Known("3", Basis.Counted);

    public static Cited<string> UnknownWithNote { get; } = Cited<string>.Unknown(UnknownReason.NotPublished, "contoh-dua") with { Note = "Catatan contoh." };

    public static HowToUse NothingKnown { get; } =
        new() { Requirements = NotFound, Steps = NotFound, Cost = NotFound, Time = NotFound, Channel = NotFound, Complaints = NotFound };

    public static HowToUse SomethingKnown { get; } = NothingKnown with
    {
        Requirements = Stated,
        Cost = Cited<string>.Known("Gratis (contoh).", Basis.Inferred, "contoh-dua"),
        Steps = UnknownWithNote,
        Complaints = Cited<string>.Unknown(UnknownReason.NotApplicable),
    };

    /// <summary>Of everything something.</summary>
    public static Innovation Whole { get; } = new()
    {
        Id = "INV-0001", Slug = "contoh", Name = "Inovasi contoh", Summary = "Kalimat contoh tentang sesuatu yang tidak ada.", Aliases = ["Nama lain contoh"],
        Recognition = Cited<Recognition>.Known(Recognition.Named, Basis.Stated, "contoh-satu"), Owner = Code("dinas-contoh"), Form = Code("contoh"), Kind = Code("contoh"),
        Stage = NotFound, Initiator = NotFound, Urusan = Cited<string>.Known("contoh", Basis.Inferred, "contoh-dua"), Status = Code("contoh"),
        Start = Cited<PartialDate>.Known(PartialDate.Parse("2021-04/2021-05"), Basis.Stated, "contoh-satu"),
        FirstMention = Cited<PartialDate>.Unknown(UnknownReason.NotFound), HowToUse = SomethingKnown, Story = "",
        Submissions = [new Submission(2021, Code("contoh"))],
        Results =
        [
            new Result(Stated, 1_500_000m, "rupiah", PartialDate.Parse("2022")), new Result(Stated, 2501m, "contoh", null), new Result(Stated, null, null, null),
        ],
        Criticism = [new Criticism(Stated, PartialDate.Parse("2022"), Laden), new Criticism(Stated, null, null)],
        Timeline =
        [
            new TimelineEvent(PartialDate.Parse("2021"), null, Stated), new TimelineEvent(PartialDate.Parse("2021-04/2021-05"), "Jumat (7/4/2021)", Stated),
            new TimelineEvent(PartialDate.Parse("2022-02-01"), "1 Februari 2022", Laden),
        ],
    };

    /// <summary>Of nothing anything, under a name that is too long.</summary>
    public static Innovation Bare { get; } = Whole with
    {
        Id = "INV-0002",
        Slug = "kosong",
        Name = Hardest,
        Summary = Hardest,
        Aliases = [],
        Recognition = Cited<Recognition>.Known(Recognition.Similar, Basis.Inferred, "contoh-dua"),
        Owner = NotFound,
        Form = NotFound,
        Kind = NotFound,
        Urusan = NotFound,
        Status = NotFound,
        Start = Cited<PartialDate>.Unknown(UnknownReason.NotFound),
        HowToUse = NothingKnown,
        Submissions = [],
        Results = [],
        Criticism = [],
        Timeline = [],
    };

    /// <summary>Four years: a score that may be joined to the one before, one that may not, one without a scale, and one that is unknown.</summary>
    public static ValueList<IndexResult> Results { get; } =
    [
        Year(2020, 2501m, null), Year(2021, 40m, 38m), Year(2022, 65.5m, 41.25m), Year(2023, null, 46m), Year(2024, 12m, null),
    ];

    public static ValueList<Method> Methods { get; } = [Method(2020, "tanpa batas", 35), Method(2021, "0-100", 36), Method(2022, "0-100", 36), Method(2023, "0-100", 36), Method(2024, "0-100", 37)];

    /// <summary>One with parts and one without.</summary>
    public static ValueList<Indicator> Indicators { get; } = [Indicator("CTH-01a"), Indicator("CTH-01b"), Indicator("CTH-02")];

    /// <summary>The real settings and texts, so that header and footer are those of the site; every record made up.</summary>
    public static Catalogue CatalogueBeside(Catalogue real) => real with
    {
        Innovations = [Whole, Bare],
        Agencies =
        [
            new Agency { Id = "dinas-contoh", Name = "Dinas Contoh", ShortName = "Discontoh", Kind = "contoh", PredecessorId = "kantor-contoh", Confidence = Confidence.Low, SourceIds = ["contoh-satu"] },
            new Agency { Id = "kantor-contoh", Name = "Kantor Contoh", Kind = "contoh", Confidence = Confidence.Low, SourceIds = ["contoh-satu"] },
        ],
        IndexResults = Results,
        Methods = Methods,
        Indicators = real.Indicators.Count == 0 ? [] : Indicators, // the footer leads to them where there are any
        Claims = [.. Enum.GetValues<Verdict>().Select((v, n) => new Claim { Id = $"contoh-{n + 1}", Question = $"Pertanyaan contoh {n + 1}?", Verdict = v, Reasoning = "Alasan contoh.", About = "inovasi/INV-0001" })],
        Sources =
        [
            new Source { Id = "contoh-satu", Title = "Judul contoh", Publisher = "Kabar Contoh", Published = PartialDate.Parse("2021-04-07"), Address = "https://contoh.example/satu", Kind = "contoh", Obtained = "contoh" },
            new Source { Id = "contoh-dua", Description = "Sumber contoh tanpa judul, penerbit, dan tanggal.", Kind = "contoh", Obtained = "contoh" },
            new Source { Id = "contoh-tiga", Title = Hardest, Publisher = "Kabar <i>Contoh</i>", PublishedLiteral = "Tanpa tanggal", Kind = "contoh", Obtained = "contoh" },
        ],
        Terms = [new Term { Id = "sic", Name = "SIC", Expansion = "Sistem Informasi Contoh", Meaning = "Istilah contoh, dijelaskan di tempat." }],
        Vocabularies = [.. Vocabularies.Select(v => new Vocabulary(v, [new VocabularyValue("contoh", null, "Pilihan contoh", "Example", "Arti contoh.", null, [])]))],
        Changes = [],
    };

    /// <summary>The page without its ways into records that do not exist.</summary>
    public static string WithoutLinks(string html)
    {
        var (start, end) = (html.IndexOf("<main", StringComparison.Ordinal), html.IndexOf("</main>", StringComparison.Ordinal));
        return string.Concat(html.AsSpan(0, start), InnerLink().Replace(html[start..end], " href=\"#contoh\""), html.AsSpan(end));
    }

    private static Cited<string> Code(string code) => Cited<string>.Known(code, Basis.Stated, "contoh-satu");

    private static IndexResult Year(int year, decimal? score, decimal? average) => new()
    {
        Year = year,
        Score = score is { } known ? Cited<decimal>.Known(known, Basis.Stated, "contoh-satu") : Cited<decimal>.Unknown(UnknownReason.NotFound),
        Predicate = score is null ? NotFound : Code("contoh"),
        InnovationCount = Cited<int>.Unknown(UnknownReason.NotFound),
        NationalParticipants = Cited<int>.Unknown(UnknownReason.NotFound),
        NationalInnovations = Cited<int>.Unknown(UnknownReason.NotFound),
        NationalAverage = average is { } mean ? Cited<decimal>.Known(mean, Basis.Stated, "contoh-dua") : Cited<decimal>.Unknown(UnknownReason.NotFound),
    };

    private static Method Method(int year, string scale, int indicators) => new()
    {
        Year = year,
        Summary = "Metode contoh.",
        Aspects = Cited<int>.Known(2, Basis.Stated, "contoh-satu"),
        Variables = Cited<int>.Known(8, Basis.Stated, "contoh-satu"),
        Indicators = Cited<int>.Known(indicators, Basis.Stated, "contoh-satu"),
        Scale = Cited<string>.Known(scale, Basis.Stated, "contoh-satu"),
        Formula = Stated,
        Divisor = Stated,
        LegalBasis = NotFound,
    };

    private static Indicator Indicator(string code) => new()
    {
        Code = code, Year = 2024, Aspect = "Aspek contoh", Variable = "Variabel contoh", Name = $"Indikator contoh {code}", Question = "Pertanyaan contoh?",
        Weight = 1, MaximumScore = 3, SourceIds = ["contoh-satu"],
    };

    [GeneratedRegex(" href=\"/[^\"]*\"", RegexOptions.CultureInvariant)]
    private static partial Regex InnerLink();
}
