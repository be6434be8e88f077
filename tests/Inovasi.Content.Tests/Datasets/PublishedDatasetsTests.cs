using System.Text.RegularExpressions;
using Inovasi.Content.Datasets;
using Inovasi.Content.Reading;
using Inovasi.Tests;

namespace Inovasi.Content.Tests.Datasets;

/// <summary>The definitions themselves: complete, and true of every row.</summary>
public sealed partial class PublishedDatasetsTests
{
    private static readonly Dictionary<ColumnType, Type> CellTypes = new()
    {
        [ColumnType.Text] = typeof(string), [ColumnType.Code] = typeof(string), [ColumnType.PartialDate] = typeof(string), [ColumnType.Integer] = typeof(int),
        [ColumnType.Decimal] = typeof(decimal), [ColumnType.Boolean] = typeof(bool), [ColumnType.Date] = typeof(DateOnly),
    };

    public static TheoryData<string> Names => [.. PublishedDatasets.All.Select(d => d.Name)];

    [Fact]
    public void Lists_every_dataset_once() => Assert.Equal(
        [
            "release", "settings", "sources", "vocabularies", "agencies", "innovations", "former_slugs", "submissions", "how_to_use", "results", "criticism",
            "timeline", "related", "coverage", "index_results", "awards", "methods", "method_bands", "indicators", "claims", "statements", "terms", "aliases", "changes",
            "pages", "citations",
        ],
        PublishedDatasets.All.Select(d => d.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Describes_itself_and_every_column_in_both_languages(string name)
    {
        var dataset = PublishedDatasets.Named(name);
        Wording[] said = [dataset.Title, dataset.Description, .. dataset.Columns.SelectMany(c => new[] { c.Title, c.Description })];
        Assert.All(said, w => Assert.False(string.IsNullOrWhiteSpace(w.Id) || string.IsNullOrWhiteSpace(w.En)));
        Assert.All(dataset.Columns, c => Assert.EndsWith(".", c.Description.En, StringComparison.Ordinal));
        Assert.All(dataset.Columns, c => Assert.EndsWith(".", c.Description.Id, StringComparison.Ordinal));
        Assert.All(dataset.Columns, c => Assert.Matches(ColumnName(), c.Name));
        Assert.Equal(dataset.Columns.Length, dataset.Columns.Select(c => c.Name).Distinct().Count());
        Assert.All(dataset.Columns.Where(c => c.Type == ColumnType.Decimal), c => Assert.NotNull(c.Unit));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Has_a_key_without_empty_cells_and_refers_to_keys_of_datasets_before_it(string name)
    {
        var dataset = PublishedDatasets.Named(name);
        Assert.Contains(dataset.Columns, c => c.IsKey);
        Assert.All(dataset.Columns.Where(c => c.IsKey), c => Assert.False(c.IsNullable));
        var before = PublishedDatasets.All.TakeWhile(d => d.Name != name).Append(dataset).ToDictionary(d => d.Name);
        foreach (var reference in dataset.Columns.Select(c => c.References).OfType<ColumnReference>())
        {
            var target = before[reference.Dataset];
            Assert.Equal([reference.Column], target.Columns.Where(c => c.IsKey).Select(c => c.Name));
        }
    }

    [Fact]
    public void Fills_every_cell_as_its_column_says()
    {
        for (var seed = 0; seed < 100; seed++)
        {
            foreach (var table in CatalogueTables.Write(RandomCatalogue.Make(seed))) DatasetFacts.HoldFor(table, CellTypes);
        }
    }

    [Fact]
    public void Fills_every_cell_as_its_column_says_on_the_shipped_content()
    {
        var catalogue = CatalogueReader.Read(RepositoryRoot.Combine("content")).Catalogue!;
        foreach (var table in CatalogueTables.Write(catalogue))
        {
            DatasetFacts.HoldFor(table, CellTypes);
            var vocabularies = table.Dataset.Columns.Where(c => c.Vocabulary is not null);
            foreach (var (column, cells) in vocabularies.SelectMany(c => table.Rows.Select(r => (c, r))))
            {
                if (cells[table.Dataset.Ordinal(column.Name)] is string code) Assert.NotNull(catalogue.FindValue(column.Vocabulary!, code));
            }
        }
    }

    [GeneratedRegex("^[a-z][a-z0-9_]*$")]
    private static partial Regex ColumnName();
}
