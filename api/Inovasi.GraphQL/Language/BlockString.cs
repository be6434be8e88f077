using System.Text;

namespace Inovasi.GraphQL.Language;

/// <summary>The two directions of block strings: from their raw text to their value, and back to a literal that reads well.</summary>
public static class BlockString
{
    /// <summary>A line longer than this is worth lines of its own for the quotes.</summary>
    private const int LongLine = 70;

    /// <summary>
    /// The value of a block string's raw text: common indentation and blank first and last lines removed, lines joined with LF. Linear in
    /// the length of the text.
    /// </summary>
    /// <remarks>https://spec.graphql.org/September2025/#BlockStringValue()</remarks>
    public static string Dedent(ReadOnlySpan<char> raw)
    {
        var (commonIndent, first, last) = Measure(raw);
        if (last < 0) return "";
        if (first == 0 && last == 0) return raw[..LineLength(raw)].ToString();
        var result = new StringBuilder(raw.Length);
        for (var number = 0; number <= last; number++)
        {
            var line = NextLine(ref raw);
            if (number < first) continue;
            if (number > first) result.Append('\n');
            result.Append(number == 0 ? line : line[Math.Min(commonIndent, line.Length)..]);
        }
        return result.ToString();
    }

    // The indentation common to all lines but the first, and the numbers of the first and the last line that are not blank.
    private static (int CommonIndent, int First, int Last) Measure(ReadOnlySpan<char> raw)
    {
        var (commonIndent, first, last) = (int.MaxValue, -1, -1);
        var lines = CountLines(raw);
        for (var number = 0; number < lines; number++)
        {
            var line = NextLine(ref raw);
            var indent = line.IndexOfAnyExcept('\t', ' ');
            if (indent < 0) continue;
            if (first < 0) first = number;
            last = number;
            if (number > 0 && indent < commonIndent) commonIndent = indent;
        }
        return (commonIndent, first, last);
    }

    private static int CountLines(ReadOnlySpan<char> text)
    {
        var count = 1;
        for (var end = LineLength(text); end < text.Length; end = LineLength(text), count++) text = text[(end + TerminatorLength(text, end))..];
        return count;
    }

    private static ReadOnlySpan<char> NextLine(ref ReadOnlySpan<char> rest)
    {
        var end = LineLength(rest);
        var line = rest[..end];
        rest = end < rest.Length ? rest[(end + TerminatorLength(rest, end))..] : [];
        return line;
    }

    private static int LineLength(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('\n', '\r');
        return end < 0 ? text.Length : end;
    }

    private static int TerminatorLength(ReadOnlySpan<char> text, int at) =>
        text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;

    /// <summary>
    /// A block string literal of a value. The quotes get lines of their own where that reads better; <paramref name="minimize"/> adds
    /// only those line breaks without which the literal would mean something else.
    /// </summary>
    public static string Print(string value, bool minimize = false)
    {
        var escaped = value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        var isSingleLine = escaped.AsSpan().IndexOfAny('\n', '\r') < 0;
        var needsLeadingBreak = !isSingleLine && AllLaterLinesAreIndented(escaped);
        var endsWithTripleQuote = escaped.EndsWith("\\\"\"\"", StringComparison.Ordinal);
        var needsTrailingBreak = (value.EndsWith('"') && !endsWithTripleQuote) || value.EndsWith('\\');
        var onOwnLines = !minimize && (!isSingleLine || value.Length > LongLine || needsTrailingBreak || endsWithTripleQuote);
        // A break before a single line would make its leading white space an indentation, which is no part of the value.
        var keepsIndentation = isSingleLine && value.Length > 0 && Characters.IsWhiteSpace(value[0]);
        var before = (onOwnLines && !keepsIndentation) || needsLeadingBreak ? "\n" : "";
        var after = onOwnLines || needsTrailingBreak ? "\n" : "";
        return $"\"\"\"{before}{escaped}{after}\"\"\"";
    }

    private static bool AllLaterLinesAreIndented(ReadOnlySpan<char> text)
    {
        var lines = CountLines(text);
        NextLine(ref text);
        for (var number = 1; number < lines; number++)
        {
            var line = NextLine(ref text);
            if (line.Length > 0 && !Characters.IsWhiteSpace(line[0])) return false;
        }
        return true;
    }

    /// <summary>
    /// Whether a value survives being written as a block string and read again: no control characters, no blank first or last line, no
    /// common indentation.
    /// </summary>
    public static bool CanRepresent(string value)
    {
        if (value.Length == 0) return true;
        var (blankLine, indented, allIndented, severalLines) = (true, false, true, false);
        foreach (var c in value)
        {
            switch (c)
            {
                case '\n':
                    if (blankLine && !severalLines) return false;
                    (severalLines, blankLine, indented) = (true, true, false);
                    break;
                case '\t' or ' ':
                    indented |= blankLine;
                    break;
                case < ' ':
                    // Stricter than the grammar, which lets control characters stand in a block string: escaped they can be seen.
                    if (c >= '\u0010') goto default;
                    return false;
                default:
                    allIndented &= indented;
                    blankLine = false;
                    break;
            }
        }
        return !blankLine && !(allIndented && severalLines);
    }
}
