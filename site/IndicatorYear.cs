using Inovasi.Content;

namespace Inovasi.Site;

/// <summary>The indicators of one year's method: an overview that names them all, and a page for each aspect.</summary>
/// <param name="Year">The method.</param>
/// <param name="IsNewest">Whether no later method's indicators are known: its overview is the one that <c>/indikator/</c> shows.</param>
/// <param name="Aspects">In the file's order; never empty.</param>
public sealed record IndicatorYear(int Year, bool IsNewest, ValueList<IndicatorAspect> Aspects)
{
    public string Address => IsNewest ? Urls.Indicators : Urls.IndicatorYear(Year);

    public int Count => Aspects.Sum(a => a.Count);

    /// <summary>Whether a question has parts with codes of their own.</summary>
    public bool HasParts => Aspects.Any(a => a.Count < a.Indicators.Count);

    /// <summary>Newest first; empty when no indicator is known.</summary>
    public static IReadOnlyList<IndicatorYear> Of(Catalogue catalogue) =>
        [.. catalogue.Indicators.GroupBy(i => i.Year).OrderByDescending(y => y.Key).Select((year, at) => new IndicatorYear(
            year.Key, at == 0, year.GroupBy(i => IndicatorAspect.CodeOf(i.Code)).Select(a => new IndicatorAspect(year.Key, a.Key, a.ToValueList())).ToValueList()))];
}
