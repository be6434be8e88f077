using Inovasi.Content.Datasets;

namespace Inovasi.Site.Tests.Downloads;

/// <summary>Rows of a dataset with every type of column, full of what file formats stumble over.</summary>
internal static class HostileRows
{
    private static readonly string[] Texts =
    [
        "", " ", "\"", "\"\"", "'", ";", ",", "a;b,c", "\n", "\r\n", "\r", "baris\nkedua\r\nketiga\rkeempat", "\t", " tepi ", "007", "0012.50", "18.71", "18.71.01", "2.501", "2021-04", "2021-04-07",
        "1E5", "1/2", "60%", "Rp5.000", "(5)", "=1+1", "=\"007\"", "+62 721", "-5", "- butir", "@x", "\t=1", "TRUE", "false", "benar", "null", "NULL", "NA", "NaN", "Mar 21", "Mei 2021", "desa",
        "é", "e\u0301", "😀", "👩‍👩‍👧", "\u200b", "\u2028", "\u00a0", "<b>&amp;</b>", "]]>", "_x000D_", "_x00e9_", "_xZZZZ_", "__", "\\", "\\n", "|", "%", "'; DROP TABLE innovations; --",
        new string('a', 10_000), string.Concat(Enumerable.Repeat("😀\"\n", 2_500)), new string('x', Column.LongestText), "5" + new string(' ', 70) + "x",
    ];

    private static readonly decimal[] Numbers = [0m, 1m, -1m, 0.5m, 60.14m, -0.25m, 2501m, 999_999_999_999.125m, 0.000001m, 1_000_000_000_000m, 12.50m];

    /// <summary>The innovations' follow-up figures have text, codes, a decimal, a partial date; the timeline has truth; the citations have days and whole numbers.</summary>
    public static IReadOnlyList<Table> Tables { get; } =
    [
        .. new[] { "results", "timeline", "citations", "settings" }.Select(name => new Table(PublishedDatasets.Named(name), [.. Rows(PublishedDatasets.Named(name))])),
    ];

    private static IEnumerable<object?[]> Rows(Dataset dataset)
    {
        for (var n = 0; n < Texts.Length; n++)
        {
            var at = n;
            yield return [.. dataset.Columns.Select((c, column) => c.IsNullable && (at + column) % 5 == 0 ? null : Cell(c, at, at + column))];
        }
    }

    private static object Cell(Column column, int row, int mixed) => column.Type switch
    {
        _ when column.IsKey && column.Type == ColumnType.Code => $"0{row}",
        _ when column.IsKey => row,
        ColumnType.Integer => mixed % 3 == 0 ? -mixed : mixed * 7_919,
        ColumnType.Decimal => Numbers[mixed % Numbers.Length],
        ColumnType.Boolean => mixed % 2 == 0,
        ColumnType.Date => new DateOnly(1900 + (mixed % 200), 3, 1 + (mixed % 28)),
        ColumnType.PartialDate => mixed % 2 == 0 ? "2021-04" : "2021-04/2021-05",
        _ => Texts[mixed % Texts.Length],
    };
}
