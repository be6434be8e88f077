using System.Globalization;
using System.Text;

namespace Inovasi.Site.Downloads;

/// <summary>How a CSV file spells cells, and what stands between them.</summary>
/// <param name="Separator">Between two cells of a row.</param>
/// <param name="Preamble">The first bytes of the file.</param>
/// <param name="Spell">A cell that is not empty, before quoting.</param>
internal sealed record CsvDialect(char Separator, string Preamble, Func<object, string> Spell)
{
    private const int LongestLiteral = 250; // a text inside an Excel formula ends at 255
    private const int LongestFormula = 8_192; // the content's checks refuse every text that starts like one
    private const int LongestGuess = 60; // nothing longer is taken for a number, a date or a truth value

    private static readonly string[] Truth = ["true", "false", "benar", "salah"];

    /// <summary>RFC 4180 in UTF-8 without a byte order mark.</summary>
    public static CsvDialect Standard { get; } = new(',', "", CellText.Of);

    /// <summary>
    /// What Excel in an Indonesian Windows opens by a double click: byte order mark, semicolons, decimal commas. A text that Excel would turn into
    /// a number, a date or a formula (<c>007</c>, <c>2021-04</c>, <c>18.71</c>) is wrapped as <c>="007"</c>, the one spelling that it leaves alone.
    /// </summary>
    public static CsvDialect IndonesianExcel { get; } = new(';', "\uFEFF", SpellForExcel);

    private static string SpellForExcel(object cell) => cell switch
    {
        string text => IsReadAsSomethingElse(text) ? Wrapped(text) : text,
        bool truth => truth ? "ya" : "tidak",
        decimal number => number.ToString(CultureInfo.InvariantCulture).Replace('.', ','),
        _ => CellText.Of(cell),
    };

    private static bool IsReadAsSomethingElse(string text)
    {
        if (text.Length == 0) return false;
        if (text[0] is '=' or '+' or '-' or '@' or '\t' or '\r') return true;
        // "Rp5.000" and "Selasa 2 Februari 2024" are read too, so that letters before the digits do not help.
        if (text.Length > LongestGuess) return false;
        return !char.IsLetter(text[0]) || text.AsSpan().ContainsAnyInRange('0', '9') || Truth.Contains(text, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>A formula whose value is the text, in pieces that Excel accepts.</summary>
    private static string Wrapped(string text)
    {
        var formula = new StringBuilder("=");
        for (var at = 0; at < text.Length;)
        {
            if (at > 0) formula.Append('&');
            if (char.IsControl(text[at]))
            {
                formula.Append(CultureInfo.InvariantCulture, $"CHAR({(int)text[at++]})");
                continue;
            }
            var end = at;
            while (end < text.Length && end - at < LongestLiteral && !char.IsControl(text[end])) end++;
            if (char.IsHighSurrogate(text[end - 1])) end++;
            formula.Append('"').Append(text[at..end].Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            at = end;
        }
        if (formula.Length > LongestFormula) throw new InvalidOperationException($"A text of {text.Length} letters starts like a formula; Excel leaves no more than about 8000 letters alone.");
        return formula.ToString();
    }
}
