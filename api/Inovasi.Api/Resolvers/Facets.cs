using Inovasi.Content;

namespace Inovasi.Api.Resolvers;

/// <summary>How the rows of a connection divide by one facet.</summary>
internal sealed record Facet(string Name, IReadOnlyList<FacetValue> Values)
{
    /// <summary>The most frequent first, equal ones by value, the unknown last.</summary>
    public static IEnumerable<Facet> Of(Connection<Released<Innovation>> connection, IReadOnlyList<string>? names)
    {
        var facets = names is null ? InnovationFields.Facets : names.Distinct().Select(InnovationFields.Facet);
        return facets.Select(f => new Facet(f.Name, Count(connection, f)));
    }

    private static List<FacetValue> Count(Connection<Released<Innovation>> connection, InnovationFacet facet)
    {
        var release = connection.Sequence.Release;
        var (known, unknown) = release.Index.Facet(facet.Name).Count(connection.All, ((InnovationSequence)connection.Sequence).Numbers);
        var values = known.OrderByDescending(v => v.Count).ThenBy(v => v.Value, StringComparer.Ordinal)
            .Select(v => new FacetValue(v.Value, facet.Label(release.Catalogue, v.Value), v.Count)).ToList();
        if (unknown > 0) values.Add(new FacetValue(null, null, unknown));
        return values;
    }
}

/// <summary>One value of a facet; null when not known.</summary>
internal sealed record FacetValue(string? Value, string? Label, int Count);
