using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Inovasi.Content.Checking;

namespace Inovasi.Content.Reading;

/// <summary>Reads a table strictly by RFC 4180: the header exactly, as many cells as columns in every row, quotes in pairs.</summary>
internal static class CsvReading
{
    /// <summary>The rows under the header. A row that has not the right cells is left out, with the reason in the report, which is then broken.</summary>
    public static List<RowReader> Rows(string text, Table table, FileReport report)
    {
        var rows = new List<RowReader>();
        var hasBadQuotes = false;
        var settings = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            HasHeaderRecord = false, Mode = CsvMode.RFC4180, IgnoreBlankLines = false, DetectDelimiter = false, Delimiter = ",",
            BadDataFound = _ => hasBadQuotes = true,
        };
        using var parser = new CsvParser(new StringReader(text), settings);
        var line = 1;
        var isHeader = true;
        while (parser.Read())
        {
            var cells = parser.Record ?? [];
            if (hasBadQuotes) report.Break(line, ContentMessages.CsvQuotes());
            else if (isHeader && !cells.SequenceEqual(table.Columns)) report.Break(line, HeaderFault(cells, table.Columns));
            if (report.IsBroken && isHeader) return rows;
            if (!isHeader && !hasBadQuotes && IsWhole(cells, table, line, report)) rows.Add(new RowReader(cells, line, table, report));
            (isHeader, hasBadQuotes) = (false, false);
            line = parser.RawRow + 1;
        }
        if (isHeader) report.Break(1, HeaderFault([], table.Columns));
        return rows;
    }

    private static Sentence HeaderFault(string[] cells, string[] columns)
    {
        if (cells is [var all] && (all.Contains(';') ? "titik koma (;)" : all.Contains('\t') ? "Tab" : null) is { } sign) return ContentMessages.CsvSeparator(sign);
        var same = cells.Zip(columns).TakeWhile(pair => pair.First == pair.Second).Count();
        var (found, wanted) = (cells.ElementAtOrDefault(same), columns.ElementAtOrDefault(same));
        return ContentMessages.CsvHeader(same + 1, found is "" && same == 0 ? null : found, wanted, columns);
    }

    private static bool IsWhole(string[] cells, Table table, int line, FileReport report)
    {
        if (cells.Length == table.Columns.Length) return true;
        report.Break(line, cells is [""] ? ContentMessages.CsvBlankLine() : ContentMessages.CsvColumns(cells.Length, table.Columns.Length));
        return false;
    }
}
