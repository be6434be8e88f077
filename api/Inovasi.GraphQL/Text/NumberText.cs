using System.Globalization;
using System.Text.RegularExpressions;

namespace Inovasi.GraphQL.Text;

/// <summary>
/// Numbers as JSON and GraphQL clients write and read them, which is how ECMAScript does it: shortest digits, no exponent between
/// 1e-7 and 1e21, negative zero as <c>0</c>. Results and messages then equal those of other GraphQL servers.
/// </summary>
public static partial class NumberText
{
    /// <summary>The shortest text that reads back as this number.</summary>
    public static string Format(double value)
    {
        if (double.IsNaN(value)) return "NaN";
        if (double.IsInfinity(value)) return value > 0 ? "Infinity" : "-Infinity";
        if (value == 0) return "0";
        if (Math.Abs(value) < 1e15 && value == Math.Truncate(value)) return ((long)value).ToString(CultureInfo.InvariantCulture);

        var shortest = Math.Abs(value).ToString("R", CultureInfo.InvariantCulture);
        return (value < 0 ? "-" : "") + Place(Digits(shortest), ExponentOf(shortest));
    }

    /// <summary>
    /// A text as a number, or null if it is none: white space around it is ignored, nothing at all is 0, <c>0x</c>, <c>0o</c>
    /// and <c>0b</c> are bases, <c>Infinity</c> is known.
    /// </summary>
    public static double? Parse(string text)
    {
        var trimmed = text.AsSpan().Trim().Trim('\uFEFF');
        if (trimmed.IsEmpty) return 0;
        if (trimmed.Length > 2 && trimmed[0] == '0')
        {
            var radix = char.ToLowerInvariant(trimmed[1]) switch { 'x' => 16, 'o' => 8, 'b' => 2, _ => 0 };
            if (radix != 0) return ParseDigits(trimmed[2..], radix);
        }
        if (!Decimal().IsMatch(trimmed))
        {
            return trimmed switch
            {
                "Infinity" or "+Infinity" => double.PositiveInfinity,
                "-Infinity" => double.NegativeInfinity,
                _ => null,
            };
        }
        return double.Parse(trimmed, NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    /// <summary>Is this the text of an IntValue of the language? https://spec.graphql.org/September2025/#IntValue</summary>
    public static bool IsInteger(ReadOnlySpan<char> text) => Integer().IsMatch(text);

    private static double? ParseDigits(ReadOnlySpan<char> digits, int radix)
    {
        var number = 0.0;
        foreach (var c in digits)
        {
            var digit = char.IsAsciiHexDigit(c) ? Convert.ToInt32(c.ToString(), 16) : radix;
            if (digit >= radix) return null;
            number = (number * radix) + digit;
        }
        return number;
    }

    private static string Digits(string shortest)
    {
        var mantissa = shortest.AsSpan(0, shortest.IndexOf('E', StringComparison.Ordinal) is var e and >= 0 ? e : shortest.Length);
        return mantissa.ToString().Replace(".", "", StringComparison.Ordinal).TrimStart('0').TrimEnd('0');
    }

    /// <summary>The power of ten of the first digit.</summary>
    private static int ExponentOf(string shortest)
    {
        if (shortest.IndexOf('E', StringComparison.Ordinal) is var e and >= 0) return int.Parse(shortest.AsSpan(e + 1), CultureInfo.InvariantCulture);
        var point = shortest.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? shortest.Length : point;
        if (shortest[0] != '0') return whole - 1;
        var firstDigit = shortest.AsSpan(point + 1).IndexOfAnyExcept('0');
        return -firstDigit - 1;
    }

    private static string Place(string digits, int exponent)
    {
        if (exponent is >= 21 or < -6)
        {
            var sign = exponent < 0 ? "-" : "+";
            var fraction = digits.Length > 1 ? "." + digits[1..] : "";
            return string.Create(CultureInfo.InvariantCulture, $"{digits[0]}{fraction}e{sign}{Math.Abs(exponent)}");
        }
        if (exponent < 0) return "0." + new string('0', -exponent - 1) + digits;
        return digits.Length <= exponent + 1
            ? digits + new string('0', exponent + 1 - digits.Length)
            : $"{digits[..(exponent + 1)]}.{digits[(exponent + 1)..]}";
    }

    [GeneratedRegex(@"^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?\z")]
    private static partial Regex Decimal();

    [GeneratedRegex(@"^-?(?:0|[1-9][0-9]*)\z")]
    private static partial Regex Integer();
}
