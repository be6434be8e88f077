using System.Text.Json;
using Inovasi.Content.Datasets;

namespace Inovasi.Site.Downloads;

/// <summary>A few lines that read a dataset's CSV as it is meant: codes stay text, only an empty cell is unknown. The tests run them.</summary>
public static class Snippets
{
    /// <param name="dataset">The dataset.</param>
    /// <param name="source">Address or name of its CSV file.</param>
    public static string Pandas(Dataset dataset, string source)
    {
        var typed = Typed(dataset, c => c.Type switch
        {
            ColumnType.Integer => "Int64",
            ColumnType.Decimal => "Float64",
            ColumnType.Boolean => "boolean",
            _ => null,
        });
        var types = typed.Length == 0 ? "" : $", {{{string.Join(", ", typed.Select(t => $"\"{t.Name}\": \"{t.Type}\""))}}}";
        return $"""
            from collections import defaultdict
            import pandas as pd

            types = defaultdict(lambda: "string"{types})
            {dataset.Name} = pd.read_csv({JsonSerializer.Serialize(source)}, dtype=types, keep_default_na=False, na_values=[""])
            """;
    }

    public static string R(Dataset dataset, string source)
    {
        var types = string.Join(", ", dataset.Columns.Select(c => c.Type switch
        {
            ColumnType.Integer => "\"integer\"",
            ColumnType.Decimal => "\"numeric\"",
            ColumnType.Boolean => "\"logical\"",
            _ => "\"character\"",
        }));
        return $"""
            types <- c({types})
            {dataset.Name} <- read.csv({JsonSerializer.Serialize(source)}, colClasses = types, na.strings = "", fileEncoding = "UTF-8")
            """;
    }

    private static (string Name, string Type)[] Typed(Dataset dataset, Func<Column, string?> type) =>
        [.. dataset.Columns.Where(c => type(c) is not null).Select(c => (c.Name, type(c)!))];
}
