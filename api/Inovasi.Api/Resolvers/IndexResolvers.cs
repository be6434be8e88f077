using System.Globalization;
using Inovasi.Content;
using Inovasi.GraphQL.Execution;

namespace Inovasi.Api.Resolvers;

/// <summary>The index of local innovation: results, methods, indicators.</summary>
internal static class IndexResolvers
{
    public static void Bind(ResolverMap map)
    {
        BindResult(map);
        BindMethod(map);
        BindIndicator(map);
    }

    /// <summary>The key of a year in an id.</summary>
    public static string Key(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    public static object? Result(ServedRelease release, int year) => release.FindNode(NodeIds.Of("IndexResult", Key(year)));

    public static object? Method(ServedRelease release, int year) => release.FindNode(NodeIds.Of("Method", Key(year)));

    public static object? Indicator(ServedRelease release, Indicator indicator) =>
        release.FindNode(NodeIds.Of("Indicator", $"{Key(indicator.Year)}/{indicator.Code}"));

    private static void BindResult(ResolverMap map)
    {
        void Add(string field, Func<Released<IndexResult>, object?> read) => map.Add("IndexResult", field, read);
        Add("id", r => NodeIds.Of("IndexResult", Key(r.Value.Year)));
        Add("year", r => r.Value.Year);
        Add("score", r => r.Fact(r.Value.Score));
        Add("predicate", r => r.Fact("predikat", r.Value.Predicate));
        Add("awards", r => r.Value.Awards.Select(a => r.Fact(a)));
        Add("innovationCount", r => r.Fact(r.Value.InnovationCount));
        Add("countMeaning", r => r.Value.CountMeaning);
        Add("nationalParticipants", r => r.Fact(r.Value.NationalParticipants));
        Add("nationalInnovations", r => r.Fact(r.Value.NationalInnovations));
        Add("nationalAverage", r => r.Fact(r.Value.NationalAverage));
        Add("method", r => Method(r.Release, r.Value.Year));
        Add("note", r => r.Value.Note);
        Add("claims", r => r.Release.ClaimsAbout(NodeIds.Of("IndexResult", Key(r.Value.Year))));
    }

    private static void BindMethod(ResolverMap map)
    {
        void Add(string field, Func<Released<Method>, object?> read) => map.Add("Method", field, read);
        Add("id", m => NodeIds.Of("Method", Key(m.Value.Year)));
        Add("year", m => m.Value.Year);
        Add("summary", m => m.Value.Summary);
        Add("aspectCount", m => m.Fact(m.Value.Aspects));
        Add("variableCount", m => m.Fact(m.Value.Variables));
        Add("indicatorCount", m => m.Fact(m.Value.Indicators));
        Add("scale", m => m.Fact(m.Value.Scale));
        Add("formula", m => m.Fact(m.Value.Formula));
        Add("divisor", m => m.Fact(m.Value.Divisor));
        Add("legalBasis", m => m.Fact(m.Value.LegalBasis));
        Add("bands", m => m.Value.Bands.Select(b => new Released<Band>(m.Release, b)));
        Add("indicators", m => m.Release.Catalogue.Indicators.Where(i => i.Year == m.Value.Year).Select(i => Indicator(m.Release, i)));
        Add("claims", m => m.Release.ClaimsAbout(NodeIds.Of("Method", Key(m.Value.Year))));

        map.Add<Released<Band>>("MethodBand", "predicate", b => b.Release.Value("predikat", b.Value.Predicate));
        map.Add<Released<Band>>("MethodBand", "lower", b => b.Fact(b.Value.Lower));
        map.Add<Released<Band>>("MethodBand", "upper", b => b.Fact(b.Value.Upper));
    }

    private static void BindIndicator(ResolverMap map)
    {
        void Add(string field, Func<Released<Indicator>, object?> read) => map.Add("Indicator", field, read);
        Add("id", i => NodeIds.Of("Indicator", $"{Key(i.Value.Year)}/{i.Value.Code}"));
        Add("code", i => i.Value.Code);
        Add("year", i => i.Value.Year);
        Add("aspect", i => i.Value.Aspect);
        Add("variable", i => i.Value.Variable);
        Add("name", i => i.Value.Name);
        Add("question", i => i.Value.Question);
        Add("weight", i => (double)i.Value.Weight);
        Add("maximumScore", i => (double)i.Value.MaximumScore);
        Add("isMandatory", i => i.Value.IsMandatory);
        Add("tier1", i => i.Value.Tier1);
        Add("tier2", i => i.Value.Tier2);
        Add("tier3", i => i.Value.Tier3);
        Add("note", i => i.Value.Note);
        Add("sources", i => i.Release.SourcesOf(i.Value.SourceIds));
    }
}
