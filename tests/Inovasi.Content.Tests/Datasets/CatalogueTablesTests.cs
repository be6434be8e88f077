using Inovasi.Content.Datasets;
using Inovasi.Content.Reading;
using Inovasi.Tests;

namespace Inovasi.Content.Tests.Datasets;

/// <summary>Tables hold the whole catalogue.</summary>
public sealed class CatalogueTablesTests
{
    [Fact]
    public void Reads_back_what_was_written_for_500_random_catalogues()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var catalogue = RandomCatalogue.Make(seed);
            var back = CatalogueTables.Read(CatalogueTables.Write(catalogue));
            Assert.True(catalogue.Equals(back), $"The catalogue of seed {seed} came back changed.");
        }
    }

    [Fact]
    public void Reads_back_the_shipped_content()
    {
        var catalogue = CatalogueReader.Read(RepositoryRoot.Combine("content")).Catalogue!;
        Assert.Equal(catalogue, CatalogueTables.Read(CatalogueTables.Write(catalogue)));
    }

    [Fact]
    public void Notices_every_cell_that_is_not_derived()
    {
        // The round trip could be right by luck only if reading ignored a cell; so changing any cell must change or break the catalogue.
        var unread = PublishedDatasets.All.Where(d => !d.IsDerived).SelectMany(d => d.Columns.Select(c => $"{d.Name}.{c.Name}")).ToHashSet();
        foreach (var catalogue in Enumerable.Range(0, 12).Select(RandomCatalogue.Make))
        {
            unread.RemoveWhere(place => IsNoticed(catalogue, place.Split('.')[0], place.Split('.')[1]));
        }
        // A value said twice for the reader's convenience, or computed from its neighbours. (The order of rows is the order of lists.)
        Assert.Equal(
            [
                "aliases.position", "changes.position", "citations.reason", "citations.source_position", "citations.value", "former_slugs.position",
                "related.position", "statements.position", "timeline.weekday_disagrees", "vocabularies.position",
            ],
            unread.Order(StringComparer.Ordinal));
    }

    private static bool IsNoticed(Catalogue catalogue, string dataset, string column)
    {
        foreach (var row in Enumerable.Range(0, PublishedDatasets.Named(dataset).Rows(catalogue).Count()))
        {
            var tables = CatalogueTables.Write(catalogue);
            var table = tables.Single(t => t.Dataset.Name == dataset);
            var cells = table.Rows[row];
            var ordinal = table.Dataset.Ordinal(column);
            if (cells[ordinal] is not { } cell) continue;
            cells[ordinal] = Other(cell, table.Dataset.Columns[ordinal]);
            try
            {
                if (!CatalogueTables.Read(tables).Equals(catalogue)) return true;
            }
            catch (Exception e) when (e is FormatException or KeyNotFoundException or InvalidOperationException)
            {
                return true;
            }
        }
        return false;
    }

    private static object Other(object cell, Column column) => cell switch
    {
        string when column.Type == ColumnType.PartialDate => "1999",
        string text => text + "x",
        int number => number + 1000,
        decimal number => number + 1,
        bool flag => !flag,
        DateOnly day => day.AddDays(1),
        _ => throw new InvalidOperationException($"A cell is a {cell.GetType()}."),
    };

    [Fact]
    public void Says_which_table_is_missing()
    {
        var tables = CatalogueTables.Write(RandomCatalogue.Make(1)).Where(t => t.Dataset.Name != "agencies");
        Assert.Equal("The table \"agencies\" is missing.", Assert.Throws<FormatException>(() => CatalogueTables.Read(tables)).Message);
    }
}
