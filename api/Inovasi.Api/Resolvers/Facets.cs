using Inovasi.Content;

namespace Inovasi.Api.Resolvers;

/// <summary>How the rows of a connection divide by one facet.</summary>
internal sealed record Facet(string Name, IReadOnlyList<FacetValue> Values)
{
    /// <summary>The most frequent first, equal ones by value, the unknown last.</summary>
    public static IEnumerable<Facet> Of(Connection<Innovation> connection, IReadOnlyList<string>? names)
    {
        var facets = names is null ? InnovationFields.Facets : names.Distinct().Select(InnovationFields.Facet);
        return facets.Select(f => new Facet(f.Name, Count(connection, f)));
    }

    private static List<FacetValue> Count(Connection<Innovation> connection, InnovationFacet facet)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var unknown = 0;
        foreach (var innovation in connection.AllRows)
        {
            if (facet.Value(innovation) is { } value) counts[value] = counts.GetValueOrDefault(value) + 1;
            else unknown++;
        }
        var values = counts.OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal)
            .Select(p => new FacetValue(p.Key, facet.Label(connection.Sequence.Release.Catalogue, p.Key), p.Value)).ToList();
        if (unknown > 0) values.Add(new FacetValue(null, null, unknown));
        return values;
    }
}

/// <summary>One value of a facet; null when not known.</summary>
internal sealed record FacetValue(string? Value, string? Label, int Count);
