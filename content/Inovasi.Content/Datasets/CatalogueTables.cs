using System.Collections.Immutable;

namespace Inovasi.Content.Datasets;

/// <summary>
/// Catalogue to tables and back without loss: what a database or a download holds is the whole catalogue.
/// (Every vocabulary has at least one value; one without any has no rows to be found again by.)
/// </summary>
public static class CatalogueTables
{
    /// <summary>Every published dataset with its rows, in the order of <see cref="PublishedDatasets.All"/>.</summary>
    public static ImmutableArray<Table> Write(Catalogue catalogue) =>
        [.. PublishedDatasets.All.Select(d => new Table(d, [.. d.Rows(catalogue)]))];

    /// <summary>
    /// The catalogue that the tables were written from; derived tables may be missing. Rows stand in the order in which they were written.
    /// Throws <see cref="FormatException"/> when a table that is needed is missing or a cell cannot be what its column says: tables are made by us, so that is a fault.
    /// </summary>
    public static Catalogue Read(IEnumerable<Table> tables)
    {
        var rows = new TableReader(tables);
        return new Catalogue
        {
            Release = ReferenceRows.Release(rows),
            Settings = ReferenceRows.Settings(rows),
            Innovations = InnovationRows.Read(rows),
            Agencies = ReferenceRows.Agencies(rows),
            IndexResults = IndexRows.Results(rows),
            Methods = IndexRows.Methods(rows),
            Indicators = IndexRows.Indicators(rows),
            Claims = ReferenceRows.Claims(rows),
            Sources = ReferenceRows.Sources(rows),
            Terms = ReferenceRows.Terms(rows),
            Vocabularies = ReferenceRows.Vocabularies(rows),
            Changes = ReferenceRows.Changes(rows),
            Pages = ReferenceRows.Pages(rows),
        };
    }
}
