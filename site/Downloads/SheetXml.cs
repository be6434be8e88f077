using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Inovasi.Content.Datasets;

namespace Inovasi.Site.Downloads;

/// <summary>The XML of one sheet: what stands around its rows, and its cells.</summary>
internal static class SheetXml
{
    /// <summary>Numbers of the cell formats in the styles part.</summary>
    public const int HeaderStyle = 1;
    public const int DayStyle = 2;

    public const string End = "</sheetData></worksheet>";

    private const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");
    private static readonly DateOnly DayZero = new(1899, 12, 30);
    private static readonly SearchValues<char> Special = SearchValues.Create([.. Enumerable.Range(0, 32).Select(c => (char)c), '&', '<', '>', '_', '\uFFFE', '\uFFFF']);

    /// <summary>Up to the first row: the headers stay in sight, long texts get wide columns.</summary>
    public static string Start(Dataset dataset)
    {
        var xml = new StringBuilder($"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{"\n"}<worksheet xmlns="{Namespace}">""");
        xml.Append("""<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>""");
        for (var n = 1; n <= dataset.Columns.Length; n++)
        {
            var width = dataset.Columns[n - 1].Type == ColumnType.Text ? 40 : 18;
            xml.Append(CultureInfo.InvariantCulture, $"""<col min="{n}" max="{n}" width="{width}" customWidth="1"/>""");
        }
        return xml.Append("</cols><sheetData>").ToString();
    }

    /// <summary>A, B, ... Z, AA.</summary>
    public static string ColumnName(int index) => index < 26 ? ((char)('A' + index)).ToString() : ColumnName((index / 26) - 1) + ColumnName(index % 26);

    /// <summary>The rest of a cell whose <c>r</c> attribute was just begun and not yet closed.</summary>
    public static void WriteCell(TextWriter xml, object cell, int style, Func<string> place)
    {
        var attributes = style == 0 ? "\"" : "\" s=\"1\"";
        switch (cell)
        {
            case string text:
                if (text.Length > Column.LongestText) throw new InvalidOperationException($"A text of {place()} has {text.Length} letters; a spreadsheet's cell holds {Column.LongestText}.");
                xml.Write(attributes);
                xml.Write(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
                WriteText(xml, text);
                xml.Write("</t></is></c>");
                break;
            case int or decimal:
                Value(xml, attributes, CellText.Of(cell));
                break;
            case bool truth:
                Value(xml, attributes + " t=\"b\"", truth ? "1" : "0");
                break;
            case DateOnly day:
                Value(xml, "\" s=\"2\"", (day.DayNumber - DayZero.DayNumber).ToString(CultureInfo.InvariantCulture));
                break;
            default:
                throw new UnreachableException(cell.GetType().Name);
        }
    }

    private static void Value(TextWriter xml, string attributes, string value)
    {
        xml.Write(attributes);
        xml.Write("><v>");
        xml.Write(value);
        xml.Write("</v></c>");
    }

    /// <summary>XML's own escapes, and the format's <c>_x000D_</c> for what XML cannot hold or would change (ISO/IEC 29500-1, 22.9.2.19).</summary>
    private static void WriteText(TextWriter xml, string text)
    {
        var rest = text.AsSpan();
        for (var at = rest.IndexOfAny(Special); at >= 0; at = rest.IndexOfAny(Special))
        {
            xml.Write(rest[..at]);
            var found = rest[at];
            switch (found)
            {
                case '&': xml.Write("&amp;"); break;
                case '<': xml.Write("&lt;"); break;
                case '>': xml.Write("&gt;"); break;
                case '\n' or '\t': xml.Write(found); break;
                case '_': xml.Write(LooksEscaped(rest[at..]) ? "_x005F_" : "_"); break;
                default: xml.Write(string.Create(CultureInfo.InvariantCulture, $"_x{(int)found:X4}_")); break;
            }
            rest = rest[(at + 1)..];
        }
        xml.Write(rest);
    }

    /// <summary>Whether a reader would take the text's own letters for an escape.</summary>
    private static bool LooksEscaped(ReadOnlySpan<char> text) =>
        text.Length >= 7 && text[1] is 'x' && text[6] is '_' && !text[2..6].ContainsAnyExcept(HexDigits);
}
