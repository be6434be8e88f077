using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Inovasi.Api.Csv;

/// <summary>
/// Rows of an answer as CSV: https://www.rfc-editor.org/rfc/rfc4180. UTF-8 without a byte order mark, CRLF after each row, spelled as the datasets' files are:
/// null is an empty cell, an empty text is <c>""</c>, numbers have a point. Nothing is put before texts to keep spreadsheets from calculating them:
/// content with a text that starts as a formula is refused before it is published.
/// </summary>
internal static class CsvText
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");

    /// <summary>The file, and how many rows it has below its headers.</summary>
    public static (byte[] Bytes, int Rows) Write(CsvShape shape, JsonElement data)
    {
        var text = new StringBuilder();
        text.AppendJoin(',', shape.Columns.Select(c => c.Header)).Append("\r\n");
        var rows = 0;
        foreach (var row in Rows(data, shape.RowsPath))
        {
            rows++;
            for (var n = 0; n < shape.Columns.Length; n++)
            {
                if (n > 0) text.Append(',');
                // A table of one column has a line of its own for an empty cell, which many readers would pass over.
                if ((Cell(Find(row, shape.Columns[n].Path)) ?? (shape.Columns.Length == 1 ? "" : null)) is { } cell) Append(text, cell);
            }
            text.Append("\r\n");
        }
        return (Encoding.UTF8.GetBytes(text.ToString()), rows);
    }

    private static JsonElement[] Rows(JsonElement data, ImmutableArray<string> path)
    {
        if (path.IsEmpty) return [data];
        var list = Find(data, path);
        return list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [];
    }

    /// <summary>Undefined where something on the way is null, or is of a type that has no such field.</summary>
    private static JsonElement Find(JsonElement value, ImmutableArray<string> path)
    {
        foreach (var name in path)
        {
            if (value.ValueKind != JsonValueKind.Object || !value.TryGetProperty(name, out value)) return default;
        }
        return value;
    }

    private static string? Cell(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Select(Cell)),
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        _ => value.GetRawText(),
    };

    private static void Append(StringBuilder text, string cell)
    {
        if (cell.Length > 0 && !cell.AsSpan().ContainsAny(NeedQuotes) && cell[0] != ' ' && cell[^1] != ' ') text.Append(cell);
        else text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
    }
}
