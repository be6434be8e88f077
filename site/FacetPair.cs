using Inovasi.Content;

namespace Inovasi.Site;

/// <summary>
/// The innovations that share two values. A pair has a page only where both values have more innovations than one page holds and the pair has fewer
/// than either: below that the reader sees the whole list of one value at once. So a small city has no such page, and a large one about a page for every ten stories.
/// Agencies take no part, since the page of an agency is divided by year.
/// </summary>
public sealed record FacetPair(Facet First, Facet Second, ValueList<Innovation> Innovations)
{
    public string Address => Urls.FacetPair(First, Second);

    /// <summary>Without those that nobody calls an innovation.</summary>
    public int Count { get; } = Innovations.Count(i => i.IsCounted);

    /// <summary>Every pair with a page, in the order of the facets; each pair once.</summary>
    public static IReadOnlyList<FacetPair> Of(IReadOnlyList<Facet> facets)
    {
        var large = facets.Where(f => f.Kind != FacetKind.Owner && f.Innovations.Count > ListPart.MostCards).ToArray();
        var values = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var (place, facet) in large.Index())
        {
            foreach (var innovation in facet.Innovations)
            {
                if (!values.TryGetValue(innovation.Id, out var places)) values.Add(innovation.Id, places = []);
                places.Add(place);
            }
        }
        var shared = new SortedDictionary<(int First, int Second), List<Innovation>>();
        foreach (var (place, facet) in large.Index())
        {
            foreach (var innovation in facet.Innovations)
            {
                foreach (var other in values[innovation.Id].Where(o => o > place))
                {
                    if (!shared.TryGetValue((place, other), out var innovations)) shared.Add((place, other), innovations = []);
                    innovations.Add(innovation);
                }
            }
        }
        return [.. shared.Select(s => new FacetPair(large[s.Key.First], large[s.Key.Second], s.Value.ToValueList()))
            .Where(p => p.Innovations.Count < p.First.Innovations.Count && p.Innovations.Count < p.Second.Innovations.Count)];
    }
}
