using System.Globalization;
using System.Text.RegularExpressions;
using Inovasi.Content;

namespace Inovasi.Site;

/// <summary>
/// Numbers, dates and rupiah in the form that people in Indonesia read and say. The marks and month names stand here and are not asked
/// of the machine: its language data differ between versions, and pages must not.
/// </summary>
public static partial class Format
{
    private static readonly NumberFormatInfo Indonesian = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    private static readonly string[] Months =
        ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    private static readonly string[] Weekdays = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];

    /// <summary><c>2.501</c>, <c>60,14</c>.</summary>
    public static string Number(decimal number) => number.ToString("#,##0.############", Indonesian);

    /// <summary>A share of a whole in per cent, rounded to a whole number: <c>40%</c>. Only nothing is 0 and only all is 100.</summary>
    public static string Percent(int part, int whole)
    {
        if (part == 0) return "0%";
        if (part == whole) return "100%";
        var rounded = decimal.Round(100m * part / whole, 0, MidpointRounding.AwayFromZero);
        return $"{Math.Clamp(rounded, 1, 99).ToString(CultureInfo.InvariantCulture)}%";
    }

    /// <summary>The size of a file: <c>812 B</c>, <c>14,2 KB</c>, <c>3,1 MB</c>; a thousand bytes are a KB.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1_000 => $"{Number(bytes)} B",
        < 1_000_000 => $"{Number(decimal.Round(bytes / 1_000m, 1))} KB",
        _ => $"{Number(decimal.Round(bytes / 1_000_000m, 1))} MB",
    };

    /// <summary><c>Rp15.000</c>; from a million on in words where that is exact: <c>Rp2,5 miliar</c>.</summary>
    public static string Rupiah(decimal amount)
    {
        if (amount < 0) return $"-{Rupiah(-amount)}";
        (decimal Size, string Name)[] words = [(1_000_000_000_000m, "triliun"), (1_000_000_000m, "miliar"), (1_000_000m, "juta")];
        foreach (var (size, name) in words)
        {
            if (amount < size) continue;
            var share = amount / size;
            if (share == decimal.Round(share, 2)) return $"Rp{Number(share)} {name}";
        }
        return $"Rp{Number(amount)}";
    }

    /// <summary>A number with what it counts, as people say it: <c>Rp1,5 juta</c>, <c>86,3%</c>, <c>2.501 keran</c>.</summary>
    public static (string Number, string? Unit) Quantity(decimal number, string? unit) => unit?.ToLowerInvariant() switch
    {
        "rupiah" => (Rupiah(number), null),
        "persen" => ($"{Number(number)}%", null),
        _ => (Number(number), unit),
    };

    /// <summary><c>Rabu</c>.</summary>
    public static string Weekday(DateOnly day) => Weekdays[(int)day.DayOfWeek];

    /// <summary><c>7 April 2021</c>.</summary>
    public static string Date(DateOnly day) => $"{day.Day.ToString(CultureInfo.InvariantCulture)} {Month(day)} {Year(day)}";

    /// <summary>
    /// <c>2021</c>, <c>April 2021</c>, <c>7 April 2021</c>; an interval of two neighbours is <c>April atau Mei 2021</c>,
    /// a longer one <c>antara Januari 2024 dan Desember 2025</c>.
    /// </summary>
    public static string Date(PartialDate date) => date.Precision switch
    {
        DatePrecision.Year => Year(date.Earliest),
        DatePrecision.Month => $"{Month(date.Earliest)} {Year(date.Earliest)}",
        DatePrecision.Day => Date(date.Earliest),
        _ => Interval(date),
    };

    /// <summary>The first sentence of a text, which is all of it where none ends before the last.</summary>
    public static string FirstSentence(string text) => Sentence().Match(text) is { Success: true } first ? first.Value : text;

    [GeneratedRegex("^.+?[.!?][\"”)]?(?= +[\"“A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    private static string Interval(PartialDate date)
    {
        var slash = date.Text.IndexOf('/', StringComparison.Ordinal);
        var (from, to) = (PartialDate.Parse(date.Text[..slash]), PartialDate.Parse(date.Text[(slash + 1)..]));
        var areNeighbours = from.Precision == to.Precision && from.Latest.AddDays(1) == to.Earliest;
        var (first, last) = (Shortened(from, to), Date(to));
        return areNeighbours ? $"{first} atau {last}" : $"antara {first} dan {last}";
    }

    /// <summary>The first date of two without what the second says again.</summary>
    private static string Shortened(PartialDate from, PartialDate to)
    {
        if (from.Precision != to.Precision || from.Year != to.Year || from.Precision == DatePrecision.Year) return Date(from);
        if (from.Precision == DatePrecision.Month) return Month(from.Earliest);
        var day = from.Earliest.Day.ToString(CultureInfo.InvariantCulture);
        return from.Earliest.Month == to.Earliest.Month ? day : $"{day} {Month(from.Earliest)}";
    }

    private static string Month(DateOnly day) => Months[day.Month - 1];

    private static string Year(DateOnly day) => day.Year.ToString("0000", CultureInfo.InvariantCulture);
}
