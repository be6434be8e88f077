using System.Globalization;
using Inovasi.Content;
using Inovasi.Tests;

namespace Inovasi.Site.Tests;

/// <summary>
/// The second city after many years: every list that can be divided fills at least three pages, each with text of its own, since copies would weigh nothing
/// on the wire. Three methods share codes of indicators, and the index has results of a quarter of a century.
/// </summary>
internal static class LongCity
{
    private const int Stories = 420;
    private const int Agencies = 250;
    private const int Claims = 250;
    private const int Sources = 190;
    private const int Terms = 200;
    private const int Changes = 250;
    private const int Years = 25;
    private const string Cited = "kabar-2021-air";
    private const string Owner = "dinas-air";

    public static Catalogue Catalogue { get; } = Make(SecondCity.Catalogue, new RandomWords(77));

    /// <summary>The pages of divided lists: of each kind of list the one with most pages, its first, a middle and its last page.</summary>
    public static IReadOnlyList<ListPart> Ends { get; } =
    [
        .. Parts.GroupBy(p => p.Component).Select(kind => kind.GroupBy(p => p.Part.List).MaxBy(list => list.Count())!.Select(p => p.Part).OrderBy(p => p.Number).ToArray())
            .SelectMany(list => new[] { list[0], list[list.Length / 2], list[^1] }),
    ];

    /// <summary>Every page that is a part of a list of several.</summary>
    public static IEnumerable<(Type Component, ListPart Part)> Parts =>
        SitePlan.Of(Catalogue).Where(p => p.Parameters.GetValueOrDefault("Part") is ListPart { IsDivided: true }).Select(p => (p.Component, (ListPart)p.Parameters["Part"]!));

    private static Catalogue Make(Catalogue city, RandomWords words) => city with
    {
        Innovations = [.. city.Innovations, .. Many(Stories, n => Story(city.Innovations[0], n, words))],
        Agencies = [.. city.Agencies, .. Many(Agencies, n => city.Agencies[0] with { Id = $"kantor-{n}", Name = $"Kantor {words.Title(5)}", ShortName = $"K{n}", Aliases = [], Kind = n % 3 == 0 ? "kecamatan" : "dinas" })],
        Claims = [.. city.Claims, .. Many(Claims, n => city.Claims[0] with { Id = $"klaim-{n}", Question = $"{words.Title(12)}?", Reasoning = words.Sentences(2), About = null, Verdict = (Verdict)(n % 6) })],
        Sources = [.. city.Sources, .. Many(Sources, n => city.Sources[0] with { Id = $"sumber-{n}", Title = words.Title(11), Publisher = words.Title(2), Kind = n % 2 == 0 ? "berita" : "data" })],
        Terms = [.. city.Terms, .. Many(Terms, n => new Term { Id = $"kata-{n}", Name = $"{words.Title(2)} {n}", Meaning = words.Sentences(2), SourceIds = [Cited] })],
        Changes = [.. Many(Changes, n => new Change(new DateOnly(2024, 1, 1).AddDays(-n), words.Sentences(2)))],
        IndexResults = [.. Many(Years, n => city.IndexResults[^1] with { Year = 1999 + n, Note = words.Sentences(1), Awards = [Cited<string>.Known(words.Title(6), Basis.Stated, $"sumber-{n}")] })],
        Methods = [.. Many(Years, n => city.Methods[^1] with { Year = 1999 + n, Summary = words.Sentences(2) })],
        Indicators = [.. Enumerable.Range(2021, 3).SelectMany(year => Many(40, n => Indicator(city.Indicators[0], year, n, words)))],
    };

    private static Innovation Story(Innovation model, int number, RandomWords words) => model with
    {
        Id = $"INV-{number + 5000}",
        Slug = $"cerita-{number}",
        Name = $"{words.Title(2)} {number}",
        Aliases = [],
        FormerSlugs = [],
        RelatedIds = [],
        Submissions = [],
        Summary = words.Sentence(),
        // Counts that share no divisor: every pair of values divides both.
        Form = Known(number % 2 == 0 ? "pelayanan-publik" : "tata-kelola"),
        Urusan = Known(number % 3 == 0 ? "air" : "sosial"),
        Kind = Known(number % 5 < 2 ? "digital" : "non-digital"),
        Status = Known(number % 7 < 3 ? "aktif" : "berakhir"),
        Owner = Known(number % 2 == 0 ? Owner : $"kantor-{(number % Agencies) + 1}"),
        Start = Cited<PartialDate>.Known(PartialDate.Parse((number % 11 < 5 ? 2021 : 2000 + (number % 25)).ToString(CultureInfo.InvariantCulture)), Basis.Stated, Cited),
        FirstMention = Cited<PartialDate>.Unknown(UnknownReason.NotFound),
    };

    private static Indicator Indicator(Indicator model, int year, int number, RandomWords words) => model with
    {
        Code = $"{(number <= 20 ? "SPD" : "SID")}-{number:00}",
        Aspect = number <= 20 ? "Satuan Pemerintah" : "Satuan Gagasan",
        Variable = $"Variabel {(char)('A' + (number / 6))}",
        Year = year,
        Name = words.Title(4),
        Question = words.Sentence(),
        Tier1 = words.Title(4),
        Tier2 = words.Title(4),
        Tier3 = words.Title(4),
        Note = words.Sentence(),
    };

    private static Cited<string> Known(string value) => Cited<string>.Known(value, Basis.Stated, Cited);

    private static IEnumerable<T> Many<T>(int count, Func<int, T> make) => Enumerable.Range(1, count).Select(make);
}
