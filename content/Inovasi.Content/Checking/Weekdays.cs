namespace Inovasi.Content.Checking;

/// <summary>Warns of a printed date that names a weekday it did not have. The date stays as printed: it is evidence.</summary>
internal static class Weekdays
{
    public static void Check(string? literal, int line, FileReport report)
    {
        if (PartialDate.WeekdayDisagrees(literal) && PrintedDate.TryRead(literal!, out _, out var day))
            report.Add(line, ContentMessages.Weekday(literal!, day.DayOfWeek));
    }
}
