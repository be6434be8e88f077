using System.Globalization;
using System.Text;

namespace Inovasi.GraphQL.Language;

/// <summary>Writes a value as a string literal between simple quotes.</summary>
public static class StringLiteral
{
    /// <summary>Quotes, backslashes and control characters are escaped; all else stands as it is.</summary>
    public static string Print(string value)
    {
        if (!NeedsEscape(value)) return $"\"{value}\"";
        var result = new StringBuilder(value.Length + 8).Append('"');
        foreach (var c in value)
        {
            switch (c)
            {
                case '"': result.Append("\\\""); break;
                case '\\': result.Append("\\\\"); break;
                case '\b': result.Append("\\b"); break;
                case '\t': result.Append("\\t"); break;
                case '\n': result.Append("\\n"); break;
                case '\f': result.Append("\\f"); break;
                case '\r': result.Append("\\r"); break;
                case < ' ' or (>= '\u007F' and <= '\u009F'): result.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"); break;
                default: result.Append(c); break;
            }
        }
        return result.Append('"').ToString();
    }

    private static bool NeedsEscape(string value)
    {
        foreach (var c in value)
        {
            if (c is < ' ' or '"' or '\\' or (>= '\u007F' and <= '\u009F')) return true;
        }
        return false;
    }
}
