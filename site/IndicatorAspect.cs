using Inovasi.Content;

namespace Inovasi.Site;

/// <summary>The indicators of one aspect of a year's method: what one page holds. A method has a handful of aspects, so the page stays light however many years there are.</summary>
/// <param name="Year">The method that they belong to.</param>
/// <param name="Code">The letters that its indicators' codes begin with: <c>SPD</c>.</param>
/// <param name="Indicators">In the file's order; never empty.</param>
public sealed record IndicatorAspect(int Year, string Code, ValueList<Indicator> Indicators)
{
    public string Address => Urls.IndicatorAspect(Year, Code);

    public string Name => Indicators[0].Aspect;

    /// <summary>Parts of one indicator count once.</summary>
    public int Count => Indicators.Select(i => i.Number).Distinct().Count();

    public IEnumerable<IGrouping<string, Indicator>> Variables => Indicators.GroupBy(i => i.Variable);

    /// <summary>The aspect that an indicator's code names.</summary>
    public static string CodeOf(string indicator) => indicator[..3];
}
