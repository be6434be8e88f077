using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Inovasi.Content;

/// <summary>Reads weekday and full date out of a date as Indonesian papers print it: "Jumat (7/4/2021)", "Selasa, 2 Februari 2024".</summary>
internal static partial class PrintedDate
{
    private static readonly FrozenDictionary<string, DayOfWeek> Weekdays = new Dictionary<string, DayOfWeek>(StringComparer.OrdinalIgnoreCase)
    {
        ["minggu"] = DayOfWeek.Sunday, ["ahad"] = DayOfWeek.Sunday, ["senin"] = DayOfWeek.Monday, ["selasa"] = DayOfWeek.Tuesday,
        ["rabu"] = DayOfWeek.Wednesday, ["kamis"] = DayOfWeek.Thursday, ["jumat"] = DayOfWeek.Friday, ["jum'at"] = DayOfWeek.Friday,
        ["sabtu"] = DayOfWeek.Saturday,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Months =
        ["januari", "februari", "maret", "april", "mei", "juni", "juli", "agustus", "september", "oktober", "november", "desember"];

    public static bool TryRead(string literal, out DayOfWeek weekday, out DateOnly day)
    {
        (weekday, day) = (default, default);
        var named = WeekdayName().Match(literal);
        if (!named.Success) return false;
        weekday = Weekdays[named.Value];
        var numeric = NumericDate().Match(literal);
        if (numeric.Success) return TryMake(numeric.Groups[3].Value, Number(numeric.Groups[2].Value), numeric.Groups[1].Value, out day);
        var worded = WordedDate().Match(literal);
        if (!worded.Success) return false;
        var month = Array.FindIndex(Months, m => m.Equals(worded.Groups[2].Value, StringComparison.OrdinalIgnoreCase)) + 1;
        return month > 0 && TryMake(worded.Groups[3].Value, month, worded.Groups[1].Value, out day);
    }

    private static bool TryMake(string year, int month, string dayOfMonth, out DateOnly day)
    {
        day = default;
        var (y, d) = (Number(year), Number(dayOfMonth));
        if (y < 1 || month is < 1 or > 12 || d < 1 || d > DateTime.DaysInMonth(y, month)) return false;
        day = new DateOnly(y, month, d);
        return true;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(minggu|ahad|senin|selasa|rabu|kamis|jum'?at|sabtu)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WeekdayName();

    [GeneratedRegex(@"\b([0-9]{1,2})[/-]([0-9]{1,2})[/-]([0-9]{4})\b", RegexOptions.CultureInvariant)]
    private static partial Regex NumericDate();

    [GeneratedRegex(@"\b([0-9]{1,2}) ([A-Za-z]+) ([0-9]{4})\b", RegexOptions.CultureInvariant)]
    private static partial Regex WordedDate();
}
