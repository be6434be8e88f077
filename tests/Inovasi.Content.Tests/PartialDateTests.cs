namespace Inovasi.Content.Tests;

public class PartialDateTests
{
    [Theory]
    [InlineData("2021", DatePrecision.Year, "2021-01-01", "2021-12-31")]
    [InlineData("2024-02", DatePrecision.Month, "2024-02-01", "2024-02-29")]
    [InlineData("2021-04-07", DatePrecision.Day, "2021-04-07", "2021-04-07")]
    [InlineData("2021-04/2021-05", DatePrecision.Interval, "2021-04-01", "2021-05-31")]
    [InlineData("2021/2021-05-06", DatePrecision.Interval, "2021-01-01", "2021-05-06")]
    public void Knows_the_first_and_last_day_that_it_may_mean(string text, DatePrecision precision, string earliest, string latest)
    {
        var date = PartialDate.Parse(text);
        Assert.Equal((text, precision), (date.ToString(), date.Precision));
        Assert.Equal((earliest, latest), (date.Earliest.ToString("yyyy-MM-dd", null), date.Latest.ToString("yyyy-MM-dd", null)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("21")]
    [InlineData("0000")]
    [InlineData("2021-13")]
    [InlineData("2021-00")]
    [InlineData("2021-02-29")]
    [InlineData("2021-4")]
    [InlineData("2021-04-07 ")]
    [InlineData("2021-04-07\n")]
    [InlineData("2021-05/2021-04")]
    [InlineData("2021/2021")]
    [InlineData("2021/2022/2023")]
    [InlineData("/2021")]
    [InlineData("٢٠٢١")]
    public void Refuses_everything_else(string text)
    {
        Assert.False(PartialDate.TryParse(text, out var date));
        Assert.Null(date);
        Assert.Throws<FormatException>(() => PartialDate.Parse(text));
    }

    [Theory]
    [InlineData("Jumat (7/4/2021)", true)] // it was a Wednesday
    [InlineData("Jumat (7/5/2021)", false)]
    [InlineData("Selasa 2 Februari 2024", true)] // it was a Friday
    [InlineData("Jum'at, 2 Februari 2024", false)]
    [InlineData("Minggu (20/12)", false)] // no year, so nothing to compare
    [InlineData("Jumat (31/2/2021)", false)] // no such day
    [InlineData("7/4/2021", false)]
    [InlineData(null, false)]
    public void Tells_whether_a_printed_weekday_and_date_disagree(string? literal, bool disagrees) =>
        Assert.Equal(disagrees, PartialDate.WeekdayDisagrees(literal));

    [Fact]
    public void Sorts_by_the_earliest_day_then_by_the_latest()
    {
        string[] sorted = ["2020-12-20", "2021-01", "2021-01/2021-06", "2021", "2021-04", "2021-04/2021-05", "2021-04-07"];
        Assert.Equal(sorted, sorted.Reverse().Select(PartialDate.Parse).Order().Select(d => d.Text));
    }
}
