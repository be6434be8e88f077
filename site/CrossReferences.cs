using System.Globalization;
using Inovasi.Content;

namespace Inovasi.Site;

/// <summary>
/// The catalogue read backwards: what rests on a source, what an agency owns, what is claimed about a record. Made once a build.
/// </summary>
public sealed class CrossReferences
{
    private readonly ILookup<string, SourceUse> _uses;
    private readonly ILookup<string, Claim> _claims;
    private readonly ILookup<string, Innovation> _owned;
    private readonly ILookup<string, Agency> _successors;
    private readonly ILookup<string, FacetPair> _pairs;

    public CrossReferences(Catalogue catalogue)
    {
        var lists = Task.Run(() =>
        {
            var facets = Facet.Of(catalogue);
            return (facets, FacetPair.Of(facets));
        });
        var ofInnovations = new (string SourceId, SourceUse Use)[catalogue.Innovations.Count][];
        Parallel.For(0, ofInnovations.Length, at => ofInnovations[at] = [.. Uses(CitationsOf(catalogue.Innovations[at]))]);
        _uses = ofInnovations.SelectMany(u => u).Concat(Uses(Citations(catalogue))).ToLookup(u => u.SourceId, u => u.Use);
        _claims = catalogue.Claims.Where(c => c.About is not null).ToLookup(c => c.About!);
        _owned = catalogue.Innovations.Where(i => i.Owner.IsKnown).ToLookup(i => i.Owner.Value);
        _successors = catalogue.Agencies.Where(a => a.PredecessorId is not null).ToLookup(a => a.PredecessorId!);
        (Facets, Pairs) = lists.GetAwaiter().GetResult();
        _pairs = Pairs.SelectMany(p => new[] { (p.First.Address, p), (p.Second.Address, p) }).ToLookup(p => p.Address, p => p.p);
    }

    public IReadOnlyList<Facet> Facets { get; }

    /// <summary>The pairs of facets that have a page.</summary>
    public IReadOnlyList<FacetPair> Pairs { get; }

    /// <summary>The pairs that narrow a facet down.</summary>
    public IEnumerable<FacetPair> PairsOf(Facet facet) => _pairs[facet.Address];

    /// <summary>Everything that rests on a source, in the order innovations, agencies, results, methods, indicators, claims, terms, pages.</summary>
    public IEnumerable<SourceUse> UsesOf(string sourceId) => _uses[sourceId];

    public IEnumerable<Claim> ClaimsAbout(string subject) => _claims[subject];

    /// <summary>Those whose owner is stated or inferred to be this agency.</summary>
    public IEnumerable<Innovation> OwnedBy(string agencyId) => _owned[agencyId];

    /// <summary>The agencies that followed this one.</summary>
    public IEnumerable<Agency> SuccessorsOf(string agencyId) => _successors[agencyId];

    public static string Subject(Innovation innovation) => $"inovasi/{innovation.Id}";

    public static string Subject(Agency agency) => $"opd/{agency.Id}";

    public static string Subject(Source source) => $"sumber/{source.Id}";

    public static string Subject(IndexResult result) => $"indeks/{result.Year.ToString(CultureInfo.InvariantCulture)}";

    public static string Subject(Method method) => $"metode/{method.Year.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Codes repeat from method to method.</summary>
    public static string Subject(Indicator indicator) => $"indikator/{indicator.Year.ToString(CultureInfo.InvariantCulture)}/{indicator.Code}";

    private static IEnumerable<(string SourceId, SourceUse Use)> Uses(IEnumerable<(string SourceId, string Subject, string Field)> citations)
    {
        var fields = new OrderedDictionary<(string SourceId, string Subject), List<string>>();
        foreach (var (source, subject, field) in citations)
        {
            if (!fields.TryGetValue((source, subject), out var known)) fields.Add((source, subject), known = []);
            if (!known.Contains(field)) known.Add(field);
        }
        return fields.Select(f => (f.Key.SourceId, new SourceUse(f.Key.Subject, f.Value.ToValueList())));
    }

    private static IEnumerable<(string SourceId, string Subject, string Field)> CitationsOf(Innovation innovation) =>
        Citations(Subject(innovation), CitedFields.Of(innovation), innovation.Story);

    /// <summary>Those of everything but innovations.</summary>
    private static IEnumerable<(string SourceId, string Subject, string Field)> Citations(Catalogue catalogue) =>
    [
        .. catalogue.Agencies.SelectMany(a => a.SourceIds.Select(id => (id, Subject(a), "opd"))),
        .. catalogue.IndexResults.SelectMany(r => Citations(Subject(r), CitedFields.Of(r))),
        .. catalogue.Methods.SelectMany(m => Citations(Subject(m), CitedFields.Of(m))),
        .. catalogue.Indicators.SelectMany(i => i.SourceIds.Select(id => (id, Subject(i), "indikator"))),
        .. catalogue.Claims.SelectMany(c => c.Statements.Select(s => (s.SourceId, $"klaim/{c.Id}", "pernyataan"))),
        .. catalogue.Terms.SelectMany(t => t.SourceIds.Select(id => (id, $"istilah/{t.Id}", "istilah"))),
        .. catalogue.Vocabularies.SelectMany(v => v.Values.SelectMany(x => x.SourceIds.Select(id => (id, $"kosakata/{v.Name}", "kosakata")))),
        .. catalogue.Pages.SelectMany(p => MarkdownText.CitationsIn(p.Body).Select(id => (id, $"halaman/{p.Slug}", "isi"))),
    ];

    private static IEnumerable<(string SourceId, string Subject, string Field)> Citations(
        string subject, IEnumerable<(string Field, Cited Cited)> fields, string text = "") =>
    [
        .. MarkdownText.CitationsIn(text).Select(id => (id, subject, "isi")),
        .. fields.SelectMany(f => f.Cited.SourceIds.Select(id => (id, subject, f.Field))),
    ];
}
