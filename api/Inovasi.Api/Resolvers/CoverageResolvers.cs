using Inovasi.Content;
using Inovasi.GraphQL.Execution;

namespace Inovasi.Api.Resolvers;

/// <summary>The matrix of agencies and years.</summary>
internal static class CoverageResolvers
{
    private sealed record Cell(Agency? Agency, int? Year);

    public static void Bind(ResolverMap map)
    {
        void Add(string field, Func<Released<Cell>, object?> read) => map.Add("CoverageCell", field, read);
        Add("agency", c => c.Value.Agency is { } agency ? c.Release.Agency(agency.Id) : null);
        Add("year", c => c.Value.Year);
        Add("state", c => EnumNames<CoverageState>.Of(c.Release.Coverage.State(c.Value.Agency, c.Value.Year)));
        Add("innovations", c => c.Release.Coverage.Innovations(c.Value.Agency, c.Value.Year).Select(i => c.Release.Innovation(i.Id)));
        map.Add<Released<Agency>>("Agency", "coverage", OfAgency);
    }

    /// <summary>Every agency in a year (null: year unknown), and then what has no known owner.</summary>
    public static IEnumerable<object> OfYear(ServedRelease release, int? year) =>
        release.Catalogue.Agencies.Append(null).Select(agency => new Released<Cell>(release, new Cell(agency, year)));

    private static IEnumerable<object> OfAgency(Released<Agency> agency) =>
        agency.Release.Coverage.Years.Select(year => (int?)year).Append(null).Select(year => new Released<Cell>(agency.Release, new Cell(agency.Value, year)));
}
