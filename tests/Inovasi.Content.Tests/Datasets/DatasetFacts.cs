using Inovasi.Content.Datasets;

namespace Inovasi.Content.Tests.Datasets;

/// <summary>What must hold for the rows of any table: types, emptiness, closed lists of codes, unique keys.</summary>
internal static class DatasetFacts
{
    public static void HoldFor(Table table, IReadOnlyDictionary<ColumnType, Type> cellTypes)
    {
        var columns = table.Dataset.Columns;
        foreach (var cells in table.Rows)
        {
            Assert.Equal(columns.Length, cells.Length);
            foreach (var (column, cell) in columns.Zip(cells))
            {
                var place = $"{table.Dataset.Name}.{column.Name}";
                if (cell is null) Assert.True(column.IsNullable, place);
                else Assert.True(cell.GetType() == cellTypes[column.Type], place);
                if (cell is string code && column.Codes.Length > 0) Assert.Contains(code, column.Codes);
            }
        }
        var keys = table.Rows.Select(cells => string.Join('\u0001', columns.Zip(cells).Where(p => p.First.IsKey).Select(p => p.Second))).ToList();
        Assert.Equal(keys.Count, keys.Distinct().Count());
    }
}
