using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Inovasi.Content;

/// <summary>How much of a date is known.</summary>
public enum DatePrecision
{
    Year,
    Month,
    Day,
    Interval,
}

/// <summary>
/// A date as exactly as it is known: <c>2021</c>, <c>2021-04</c>, <c>2021-04-07</c>, or an interval <c>2021-04/2021-05</c>,
/// in the notation of ISO 8601-2 (EDTF level 0). Sorts by its earliest day, then by its latest.
/// </summary>
public sealed partial record PartialDate : IComparable<PartialDate>
{
    private PartialDate(string text, DatePrecision precision, DateOnly earliest, DateOnly latest) =>
        (Text, Precision, Earliest, Latest) = (text, precision, earliest, latest);

    /// <summary>The notation above, exactly as it is parsed.</summary>
    public string Text { get; }

    public DatePrecision Precision { get; }

    /// <summary>The first day that the date may mean.</summary>
    public DateOnly Earliest { get; }

    /// <summary>The last day that the date may mean.</summary>
    public DateOnly Latest { get; }

    public int Year => Earliest.Year;

    public static bool TryParse(string? text, [NotNullWhen(true)] out PartialDate? date)
    {
        date = null;
        if (text is null) return false;
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        if (slash < 0) return TryParseSimple(text, out date);
        if (!TryParseSimple(text[..slash], out var from) || !TryParseSimple(text[(slash + 1)..], out var to)) return false;
        if (to.Latest < from.Earliest || from.Text == to.Text) return false;
        date = new PartialDate(text, DatePrecision.Interval, from.Earliest, to.Latest);
        return true;
    }

    /// <summary>Throws <see cref="FormatException"/> when the text is not in the notation of this type.</summary>
    public static PartialDate Parse(string text) =>
        TryParse(text, out var date) ? date : throw new FormatException($"\"{text}\" is not a date such as 2021, 2021-04, 2021-04-07 or 2021-04/2021-05.");

    /// <summary>
    /// Whether a printed date such as "Jumat (7/4/2021)" or "Selasa 2 Februari 2024" names a weekday that the date did not have.
    /// False when it has no weekday, no full date, or they agree. Day before month, as printed in Indonesia.
    /// </summary>
    public static bool WeekdayDisagrees(string? literal) =>
        literal is not null && PrintedDate.TryRead(literal, out var weekday, out var day) && day.DayOfWeek != weekday;

    /// <summary>The day that a date as printed names beside a weekday: 7 April 2021 for "Jumat (7/4/2021)". Null when it names no weekday or no whole date.</summary>
    public static DateOnly? PrintedDay(string? literal) =>
        literal is not null && PrintedDate.TryRead(literal, out _, out var day) ? day : null;

    public int CompareTo(PartialDate? other)
    {
        if (other is null) return 1;
        var byStart = Earliest.CompareTo(other.Earliest);
        if (byStart != 0) return byStart;
        var byEnd = Latest.CompareTo(other.Latest);
        return byEnd != 0 ? byEnd : string.CompareOrdinal(Text, other.Text);
    }

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    public override string ToString() => Text;

    private static bool TryParseSimple(string text, [NotNullWhen(true)] out PartialDate? date)
    {
        date = null;
        if (!Notation().IsMatch(text)) return false;
        var year = int.Parse(text.AsSpan(0, 4), CultureInfo.InvariantCulture);
        if (year == 0) return false;
        if (text.Length == 4)
        {
            date = new PartialDate(text, DatePrecision.Year, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            return true;
        }
        var month = int.Parse(text.AsSpan(5, 2), CultureInfo.InvariantCulture);
        if (month is < 1 or > 12) return false;
        if (text.Length == 7)
        {
            date = new PartialDate(text, DatePrecision.Month, new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));
            return true;
        }
        var day = int.Parse(text.AsSpan(8, 2), CultureInfo.InvariantCulture);
        if (day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        var only = new DateOnly(year, month, day);
        date = new PartialDate(text, DatePrecision.Day, only, only);
        return true;
    }

    [GeneratedRegex(@"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Notation();
}
