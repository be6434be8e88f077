using Inovasi.Content;

namespace Inovasi.Site;

/// <summary>The innovations that share one value, in the catalogue's order; never empty.</summary>
public sealed record Facet(FacetKind Kind, string Code, ValueList<Innovation> Innovations)
{
    public string Address => Urls.Facet(Kind, Code);

    /// <summary>Without those that nobody calls an innovation.</summary>
    public int Count { get; } = Innovations.Count(i => i.IsCounted);

    /// <summary>
    /// Every facet that at least one innovation has: by kind, years newest first, agencies in their file's order, other values in their vocabulary's.
    /// </summary>
    public static IReadOnlyList<Facet> Of(Catalogue catalogue) =>
        [.. FacetKind.All.SelectMany(kind => OfKind(catalogue, kind))];

    /// <summary>Those of one kind.</summary>
    public static IEnumerable<Facet> OfKind(Catalogue catalogue, FacetKind kind)
    {
        var groups = catalogue.Innovations.Where(i => kind.CodeOf(i) is not null).GroupBy(i => kind.CodeOf(i)!)
            .Select(g => new Facet(kind, g.Key, g.ToValueList()));
        if (kind == FacetKind.Year) return groups.OrderByDescending(f => f.Code, StringComparer.Ordinal);
        var codes = kind == FacetKind.Owner ? catalogue.Agencies.Select(a => a.Id) : catalogue.Vocabulary(kind.Slug).Values.Select(v => v.Code);
        var order = codes.Select((code, at) => (code, at)).ToDictionary(c => c.code, c => c.at);
        return groups.OrderBy(f => order[f.Code]);
    }
}
