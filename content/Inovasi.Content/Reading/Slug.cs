namespace Inovasi.Content.Reading;

/// <summary>The form of permanent ids, file names and codes: lower-case letters, digits and single hyphens between them.</summary>
public static class Slug
{
    /// <summary>Longer than any name that people would type, short enough for every file system.</summary>
    public const int MostLetters = 100;

    public static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > MostLetters) return false;
        var afterHyphen = true;
        foreach (var c in text)
        {
            if (c == '-')
            {
                if (afterHyphen) return false;
                afterHyphen = true;
            }
            else if (char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)) afterHyphen = false;
            else return false;
        }
        return !afterHyphen;
    }

    /// <summary>Names of devices, which Windows gives to no file, whatever its ending.</summary>
    public static bool IsReserved(ReadOnlySpan<char> name) =>
        name is "con" or "prn" or "aux" or "nul" || (name.Length == 4 && name[..3] is "com" or "lpt" && char.IsAsciiDigit(name[3]));

    /// <summary><c>18.71.01</c>: two digits each for province, city and district, four for a village.</summary>
    public static bool IsRegionCode(ReadOnlySpan<char> text)
    {
        if (text.Length is not (2 or 5 or 8 or 13)) return false;
        for (var at = 0; at < text.Length; at++)
        {
            if (at is 2 or 5 or 8 ? text[at] != '.' : !char.IsAsciiDigit(text[at])) return false;
        }
        return true;
    }

    /// <summary><c>INV-0012</c>: at least four digits, no more zeros in front than that needs, never zero.</summary>
    public static bool IsInnovationId(ReadOnlySpan<char> text)
    {
        if (text.Length is < 8 or > 12 || !text.StartsWith("INV-", StringComparison.Ordinal)) return false;
        var digits = text[4..];
        return !digits.ContainsAnyExceptInRange('0', '9') && digits.ContainsAnyExcept('0') && (digits.Length == 4 || digits[0] != '0');
    }

    /// <summary><c>SPD-02a</c>: three capitals, two digits, and a small letter where an indicator has parts.</summary>
    public static bool IsIndicatorCode(ReadOnlySpan<char> text) =>
        text.Length is 6 or 7 && !text[..3].ContainsAnyExceptInRange('A', 'Z') && text[3] == '-'
        && !text[4..6].ContainsAnyExceptInRange('0', '9') && (text.Length == 6 || char.IsAsciiLetterLower(text[6]));
}
