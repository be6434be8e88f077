using System.Globalization;
using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Inovasi.Content.Datasets;
using Microsoft.Data.Sqlite;
using Column = Inovasi.Content.Datasets.Column;

namespace Inovasi.Site.Tests.Downloads;

/// <summary>Reads each format back into cells, by what the format says and not by our writers.</summary>
internal static class FileReaders
{
    public static List<object?[]> Read(DownloadFormat format, Dataset dataset, byte[] bytes) => format switch
    {
        _ when format == DownloadFormat.Csv => Csv(dataset, bytes, ',', text => text),
        _ when format == DownloadFormat.ExcelCsv => Csv(dataset, SkipMark(bytes), ';', ExcelValue),
        _ when format == DownloadFormat.Xlsx => Xlsx(dataset, bytes),
        _ when format == DownloadFormat.Json => Json(dataset, bytes),
        _ => Ndjson(dataset, bytes),
    };

    public static List<object?[]> Sqlite(Dataset dataset, SqliteConnection connection)
    {
        using var query = connection.CreateCommand();
        query.CommandText = $"SELECT * FROM \"{dataset.Name}\" ORDER BY rowid";
        using var reader = query.ExecuteReader();
        Assert.Equal(dataset.Columns.Select(c => c.Name), Enumerable.Range(0, reader.FieldCount).Select(reader.GetName));
        var rows = new List<object?[]>();
        while (reader.Read()) rows.Add([.. dataset.Columns.Select((c, n) => reader.IsDBNull(n) ? null : SqliteValue(c, reader.GetValue(n)))]);
        return rows;
    }

    private static object SqliteValue(Column column, object value) => column.Type switch
    {
        ColumnType.Integer => (int)(long)value,
        ColumnType.Boolean => (long)value == 1,
        ColumnType.Decimal => (decimal)(double)value,
        ColumnType.Date => Day((string)value),
        _ => (string)value,
    };

    private static List<object?[]> Csv(Dataset dataset, byte[] bytes, char separator, Func<string, string> value)
    {
        var lines = StrictCsv.Read(new UTF8Encoding(false, true).GetString(bytes), separator);
        Assert.Equal(dataset.Columns.Select(c => c.Name), lines[0]);
        return [.. lines.Skip(1).Select(cells => dataset.Columns.Zip(cells).Select(p => p.Second is { } text ? FromText(p.First, value(text)) : null).ToArray())];
    }

    private static object FromText(Column column, string text) => column.Type switch
    {
        ColumnType.Integer => int.Parse(text, CultureInfo.InvariantCulture),
        ColumnType.Decimal => decimal.Parse(text.Replace(',', '.'), CultureInfo.InvariantCulture),
        ColumnType.Boolean => text is "true" or "ya",
        ColumnType.Date => Day(text),
        _ => text,
    };

    private static byte[] SkipMark(byte[] bytes)
    {
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        return bytes[3..];
    }

    /// <summary>What Excel shows for a cell of the file: the value of its formula, or the text.</summary>
    private static string ExcelValue(string text)
    {
        if (!text.StartsWith('=')) return text;
        var value = new StringBuilder();
        for (var at = 1; at < text.Length;)
        {
            if (text.AsSpan(at).StartsWith("CHAR("))
            {
                var close = text.IndexOf(')', at);
                value.Append((char)int.Parse(text[(at + 5)..close], CultureInfo.InvariantCulture));
                at = close + 1;
            }
            else
            {
                Assert.Equal('"', text[at++]);
                var began = value.Length;
                while (text[at] != '"' || (at + 1 < text.Length && text[at + 1] == '"'))
                {
                    if (text[at] == '"') at++;
                    value.Append(text[at++]);
                }
                at++;
                Assert.True(value.Length - began <= 255, "A text inside an Excel formula has at most 255 letters.");
            }
            if (at < text.Length) Assert.Equal('&', text[at++]);
        }
        Assert.True(text.Length <= 8_192, "A formula of Excel has at most 8,192 letters.");
        return value.ToString();
    }

    private static List<object?[]> Json(Dataset dataset, byte[] bytes)
    {
        using var document = JsonDocument.Parse(bytes);
        return [.. document.RootElement.EnumerateArray().Select(row => JsonRow(dataset, row))];
    }

    private static List<object?[]> Ndjson(Dataset dataset, byte[] bytes)
    {
        var lines = Encoding.UTF8.GetString(bytes).Split('\n');
        Assert.Equal("", lines[^1]);
        return [.. lines[..^1].Select(line => { using var row = JsonDocument.Parse(line); return JsonRow(dataset, row.RootElement); })];
    }

    private static object?[] JsonRow(Dataset dataset, JsonElement row)
    {
        Assert.Equal(dataset.Columns.Select(c => c.Name), row.EnumerateObject().Select(p => p.Name));
        return [.. dataset.Columns.Zip(row.EnumerateObject(), (c, p) => (object?)(p.Value.ValueKind == JsonValueKind.Null ? null : c.Type switch
        {
            ColumnType.Integer => p.Value.GetInt32(),
            ColumnType.Decimal => p.Value.GetDecimal(),
            ColumnType.Boolean => p.Value.GetBoolean(),
            ColumnType.Date => Day(p.Value.GetString()!),
            _ => p.Value.GetString(),
        }))];
    }

    private static List<object?[]> Xlsx(Dataset dataset, byte[] bytes)
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        var rows = new List<object?[]>();
        foreach (var sheet in workbook.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>())
        {
            var part = (WorksheetPart)workbook.WorkbookPart.GetPartById(sheet.Id!);
            var read = part.Worksheet.Descendants<Row>().Select(r => Cells(dataset, r)).ToList();
            Assert.Equal(dataset.Columns.Select(c => c.Name), read[0].Select(c => c?.InlineString?.Text?.Text));
            rows.AddRange(read.Skip(1).Select(r => dataset.Columns.Zip(r, (c, cell) => cell is null ? null : XlsxValue(c, cell)).ToArray()));
        }
        return rows;
    }

    private static Cell?[] Cells(Dataset dataset, Row row)
    {
        var cells = new Cell?[dataset.Columns.Length];
        foreach (var cell in row.Elements<Cell>())
        {
            var letters = cell.CellReference!.Value!.TrimEnd("0123456789".ToCharArray());
            cells[letters.Aggregate(0, (sum, c) => (sum * 26) + c - 'A' + 1) - 1] = cell;
        }
        return cells;
    }

    private static object XlsxValue(Column column, Cell cell) => column.Type switch
    {
        ColumnType.Integer => int.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture),
        ColumnType.Decimal => decimal.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture),
        ColumnType.Boolean => cell.CellValue!.Text == "1",
        ColumnType.Date => new DateOnly(1899, 12, 30).AddDays(int.Parse(cell.CellValue!.Text, CultureInfo.InvariantCulture)),
        _ => Unescape(cell.InlineString!.Text!.Text),
    };

    private static string Unescape(string text) => System.Text.RegularExpressions.Regex.Replace(
        text, "_x([0-9A-Fa-f]{4})_", m => ((char)int.Parse(m.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
