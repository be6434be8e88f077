using System.Globalization;
using System.Text.RegularExpressions;

namespace Inovasi.Content.Reading;

/// <summary>What a printed number may mean: the dot groups thousands in Indonesian and starts the fraction in English; the comma the reverse.</summary>
internal static partial class Numbers
{
    /// <summary><c>2.501</c> or <c>14,897</c>: groups of exactly three digits, which the two languages read differently.</summary>
    public static bool IsAmbiguous(string text) => text.Length is > 4 and < 40 && Grouped().IsMatch(text);

    public static string WithoutGrouping(string text) => text.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);

    /// <summary>
    /// Whether the printed text holds the number in either reading, alone or with a word such as <c>juta</c> after it.
    /// True when it holds no digits at all, for a number may be printed in words.
    /// </summary>
    public static bool Holds(string literal, decimal number)
    {
        var any = false;
        foreach (Match match in Printed().Matches(literal))
        {
            any = true;
            foreach (var reading in Readings(match.Groups[1].Value))
            {
                if (Math.Abs(reading) == Math.Abs(number) || Math.Abs(reading * Scale(match.Groups[2].Value)) == Math.Abs(number)) return true;
            }
        }
        return !any;
    }

    private static IEnumerable<decimal> Readings(string digits)
    {
        var printed = digits.TrimEnd('.', ',');
        if (printed.Length > 24) yield break; // longer than any count; keeps the arithmetic inside its type
        var indonesian = printed.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        var english = printed.Replace(",", "", StringComparison.Ordinal);
        if (decimal.TryParse(indonesian, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var first)) yield return first;
        if (decimal.TryParse(english, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var second)) yield return second;
    }

    private static decimal Scale(string word) => word.ToLowerInvariant() switch
    {
        "ribu" => 1_000m,
        "juta" => 1_000_000m,
        "miliar" or "milyar" => 1_000_000_000m,
        "triliun" => 1_000_000_000_000m,
        _ => 1m,
    };

    [GeneratedRegex(@"^[+-]?[0-9]{1,3}([.,][0-9]{3})+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"([0-9][0-9.,]*)(?:\s*(ribu|juta|miliar|milyar|triliun)\b)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Printed();
}
