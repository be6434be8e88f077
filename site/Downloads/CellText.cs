using System.Globalization;

namespace Inovasi.Site.Downloads;

/// <summary>A cell as text: the same in every format that holds text, so that files can be compared.</summary>
internal static class CellText
{
    /// <summary>Numbers with a decimal point and no grouping, days as 2021-04-07, truth as <c>true</c> and <c>false</c>.</summary>
    public static string Of(object cell) => cell switch
    {
        string text => text,
        bool truth => truth ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A cell is a {cell.GetType().Name}, which no column holds.", nameof(cell)),
    };
}
