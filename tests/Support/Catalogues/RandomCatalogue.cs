using Inovasi.Content;

namespace Inovasi.Tests;

/// <summary>
/// Whole catalogues from a seed: every field filled, empty or unknown by chance, references always to records that are there,
/// texts with everything that a file format can stumble over.
/// </summary>
internal sealed class RandomCatalogue(int seed)
{
    private static readonly string[] Pieces =
    [
        "inovasi", "layanan", " ", "\"", "'", ";", ",", "\n", "\r\n", "\t", "=1+1", "@x", "007", "2.501", "é", "😀", "\u200b", "<b>", "&", "[@x]", "\\", "|", "%", "-", "null",
    ];

    private static readonly string[] Vocabularies =
        ["bentuk", "cara-dibaca", "inisiator", "jenis", "jenis-opd", "jenis-sumber", "pengajuan", "predikat", "status", "tahap", "urusan"];

#pragma warning disable CA5394 // the same seed must give the same catalogue; nothing here is a secret
    private readonly Random _random = new(seed);
    private string[] _sources = [];
    private string[] _agencies = [];
    private string[] _innovations = [];

    public static Catalogue Make(int seed) => new RandomCatalogue(seed).Make();

    private Catalogue Make()
    {
        _sources = Ids("sumber", 8);
        _agencies = Ids("opd", 6);
        _innovations = [.. Enumerable.Range(1, Below(7)).Select(n => $"INV-{n:0000}")];
        var day = Day();
        var sha = string.Concat(Enumerable.Range(0, 64).Select(_ => "0123456789abcdef"[Below(16)]));
        return new Catalogue
        {
            Release = new Release($"{day:yyyy-MM-dd}-{sha[..8]}", day, sha),
            Settings = new SiteSettings
            {
                Name = Text(), Tagline = Text(), City = Text(), RegionCode = "18.71", Programme = Text(), Publisher = MaybeText(), Contact = MaybeText(),
                SiteOrigin = MaybeText(), ApiOrigin = MaybeText(), SecurityExpires = Maybe(Day),
            },
            Innovations = [.. _innovations.Select(Innovation)],
            Agencies = [.. _agencies.Select(Agency)],
            IndexResults = [.. Years().Select(IndexResult)],
            Methods = [.. Years().Select(Method)],
            Indicators = [.. Years().SelectMany(y => Enumerable.Range(1, 3).Select(n => Indicator(y, n)))],
            Claims = [.. Ids("klaim", 4).Select(Claim)],
            Sources = [.. _sources.Select(Source)],
            Terms = [.. Ids("istilah", 5).Select(Term)],
            Vocabularies = [.. Vocabularies.Select(Vocabulary)],
            Changes = List(() => new Change(Day(), Text())),
            Pages = [.. Ids("halaman", 3).Select(id => new StaticPage(id, Text(), Text(), Text()))],
        };
    }

    private Innovation Innovation(string id) => new()
    {
        Id = id,
        Slug = "s-" + id.ToLowerInvariant(),
        Name = Text(),
        Aliases = List(Text),
        FormerSlugs = [.. Enumerable.Range(1, Below(4)).Select(n => $"lama-{id.ToLowerInvariant()}-{n}")],
        Summary = Text(),
        Recognition = Cited(() => Pick(Enum.GetValues<Recognition>())),
        Owner = _agencies.Length == 0 ? Unknown<string>() : Cited(() => Pick(_agencies)),
        Form = Cited(Code),
        Kind = Cited(Code),
        Stage = Cited(Code),
        Initiator = Cited(Code),
        Urusan = Cited(Code),
        Start = Cited(Date),
        Status = Cited(Code),
        FirstMention = Cited(Date),
        Submissions = List(() => new Submission(Year(), Cited(Code))),
        HowToUse = new HowToUse
        {
            Requirements = Cited(Text), Steps = Cited(Text), Cost = Cited(Text), Time = Cited(Text), Channel = Cited(Text), Complaints = Cited(Text),
        },
        Results = List(() => new Result(Cited(Text), Maybe(Number), MaybeText(), MaybeDate())),
        Criticism = List(() => new Criticism(Cited(Text), MaybeDate(), Below(2) == 0 ? null : Cited(Text))),
        Timeline = List(() => new TimelineEvent(Date(), Below(3) == 0 ? "Jumat (7/4/2021)" : MaybeText(), Cited(Text))),
        RelatedIds = List(() => Pick(_innovations)),
        Story = Text(),
    };

    private Agency Agency(string id) => new()
    {
        Id = id, Name = Text(), ShortName = MaybeText(), Kind = Code(), Code = MaybeText(), Aliases = List(Text),
        PredecessorId = Below(2) == 0 ? null : Pick(_agencies), Since = MaybeDate(), Confidence = Pick(Enum.GetValues<Confidence>()), Note = MaybeText(), SourceIds = Sources(),
    };

    private IndexResult IndexResult(int year) => new()
    {
        Year = year, Score = Cited(Number), Predicate = Cited(Code), Awards = List(() => Cited(Text)), InnovationCount = Cited(Count), CountMeaning = MaybeText(),
        NationalParticipants = Cited(Count), NationalInnovations = Cited(Count), NationalAverage = Cited(Number), Note = MaybeText(),
    };

    private Method Method(int year) => new()
    {
        Year = year, Summary = Text(), Aspects = Cited(Count), Variables = Cited(Count), Indicators = Cited(Count), Scale = Cited(Text), Formula = Cited(Text),
        Divisor = Cited(Text), LegalBasis = Cited(Text), Bands = List(() => new Band(Code(), Cited(Number), Cited(Number))),
    };

    private Indicator Indicator(int year, int number) => new()
    {
        Code = $"SPD-{number:00}", Year = year, Aspect = Text(), Variable = Text(), Name = Text(), Question = Text(), Weight = Number(), MaximumScore = Number(),
        IsMandatory = Below(3) switch { 0 => null, 1 => true, _ => false }, Tier1 = MaybeText(), Tier2 = MaybeText(), Tier3 = MaybeText(), Note = MaybeText(),
        SourceIds = Sources(),
    };

    private Claim Claim(string id) => new()
    {
        Id = id, Question = Text(), About = About(), Verdict = Pick(Enum.GetValues<Verdict>()), Reasoning = Text(),
        Statements = _sources.Length == 0 ? [] : List(() => new Statement(Text(), MaybeText(), MaybeDate(), Pick(_sources), MaybeText(), MaybeText())),
    };

    private string? About()
    {
        string[] subjects = [.. _innovations.Select(i => $"inovasi/{i}"), .. _agencies.Select(a => $"opd/{a}"), .. _sources.Select(s => $"sumber/{s}")];
        return subjects.Length == 0 || Below(3) == 0 ? null : Pick(subjects);
    }

    private Source Source(string id) => new()
    {
        Id = id, Title = MaybeText(), Description = MaybeText(), Publisher = MaybeText(), Published = MaybeDate(), PublishedLiteral = MaybeText(), Address = MaybeText(),
        Kind = Code(), Obtained = Code(), Note = MaybeText(),
    };

    private Term Term(string id) => new()
    {
        Id = id, Name = Text(), Expansion = MaybeText(), Meaning = Text(), Aliases = List(Text), Note = MaybeText(), SourceIds = Sources(),
    };

    private Vocabulary Vocabulary(string name) => new(name,
    [
        .. Enumerable.Range(1, 4).Select(n => new VocabularyValue($"kode-{n}", MaybeText(), Text(), Text(), Text(), MaybeText(), Sources())),
    ]);

    private Cited<T> Cited<T>(Func<T> value) where T : notnull => Below(3) == 0
        ? Unknown<T>()
        : Inovasi.Content.Cited<T>.Known(value(), Pick(Enum.GetValues<Basis>()), [.. Sources()]) with
        {
            Literal = MaybeText(),
            Note = MaybeText(),
            CheckedOn = Maybe(Day),
        };

    private Cited<T> Unknown<T>() where T : notnull => Inovasi.Content.Cited<T>.Unknown(Pick(Enum.GetValues<UnknownReason>()), [.. Sources()]) with
    {
        Literal = MaybeText(),
        Note = MaybeText(),
        CheckedOn = Maybe(Day),
    };

    private ValueList<string> Sources() => _sources.Length == 0 ? [] : [.. Enumerable.Range(0, Below(4)).Select(_ => Pick(_sources))];

    private int[] Years() => [.. Enumerable.Range(2018, Below(4))];

    private string[] Ids(string prefix, int most) => [.. Enumerable.Range(1, Below(most + 1)).Select(n => $"{prefix}-{n}")];

    private string Text() => string.Concat(Enumerable.Range(0, Below(8)).Select(_ => Pick(Pieces)));

    private string? MaybeText() => Below(2) == 0 ? null : Text();

    private string Code() => $"kode-{1 + Below(4)}";

    private int Year() => 2015 + Below(12);

    private int Count() => Below(50_000);

    private decimal Number() => Below(1_000_000) / (Below(2) == 0 ? 100m : 1m);

    private DateOnly Day() => new(Year(), 1 + Below(12), 1 + Below(28));

    private PartialDate Date()
    {
        var day = Day();
        return PartialDate.Parse(Below(4) switch
        {
            0 => $"{day:yyyy}",
            1 => $"{day:yyyy-MM}",
            2 => $"{day:yyyy-MM-dd}",
            _ => $"{day:yyyy-MM}/{day.AddMonths(1 + Below(9)):yyyy-MM}",
        });
    }

    private PartialDate? MaybeDate() => Below(2) == 0 ? null : Date();

    private T? Maybe<T>(Func<T> value) where T : struct => Below(2) == 0 ? null : value();

    private ValueList<T> List<T>(Func<T> item) => [.. Enumerable.Range(0, Below(4)).Select(_ => item())];

    private T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    private int Below(int bound) => _random.Next(bound);
#pragma warning restore CA5394
}
