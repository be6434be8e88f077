using System.Globalization;
using System.Text.RegularExpressions;
using Inovasi.Content;

namespace Inovasi.Site;

/// <summary>How the method of a year stands to that of the result before it.</summary>
public enum MethodStep
{
    /// <summary>The first result.</summary>
    First,

    /// <summary>Every part of both methods is known and equal: only then may a line join two scores.</summary>
    Same,

    /// <summary>A part that is known of both differs.</summary>
    Different,

    /// <summary>Nothing known differs, but not everything is known.</summary>
    Unclear,
}

/// <summary>One year of the index as it may be drawn.</summary>
/// <param name="Result">What is known of the year.</param>
/// <param name="Step">Whether its score may be set beside the one before.</param>
/// <param name="Scale">Lowest and highest possible score; null when the method has no fixed scale or none is known.</param>
public sealed record IndexYear(IndexResult Result, MethodStep Step, (decimal Low, decimal High)? Scale);

/// <summary>
/// The results of all years, divided where the method changes. Scores of different methods share no axis and no line; that two methods are the same must be known, not supposed.
/// </summary>
public static partial class IndexSeries
{
    /// <summary>By year.</summary>
    public static IReadOnlyList<IndexYear> Of(Catalogue catalogue)
    {
        var years = new List<IndexYear>();
        Method? before = null;
        foreach (var result in catalogue.IndexResults)
        {
            var method = catalogue.FindMethod(result.Year);
            var step = years.Count == 0 ? MethodStep.First : Compare(before, method);
            years.Add(new IndexYear(result, step, method is null ? null : Range(method.Scale)));
            before = method;
        }
        return years;
    }

    private static MethodStep Compare(Method? before, Method? now)
    {
        if (before is null || now is null) return MethodStep.Unclear;
        var pairs = Parts(before).Zip(Parts(now)).ToArray();
        if (pairs.Any(p => p.First.IsKnown && p.Second.IsKnown && !Equals(p.First.BoxedValue, p.Second.BoxedValue))) return MethodStep.Different;
        return pairs.All(p => p.First.IsKnown && p.Second.IsKnown) ? MethodStep.Same : MethodStep.Unclear;
    }

    private static Cited[] Parts(Method method) =>
        [method.Aspects, method.Variables, method.Indicators, method.Scale, method.Formula, method.Divisor];

    private static (decimal Low, decimal High)? Range(Cited<string> scale)
    {
        if (!scale.IsKnown || FixedScale().Match(scale.Value) is not { Success: true } match) return null;
        var (low, high) = (Number(match.Groups[1].Value), Number(match.Groups[2].Value));
        return low < high ? (low, high) : null;
    }

    private static decimal Number(string digits) => decimal.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^([0-9]{1,6})(?:[-–]| sampai )([0-9]{1,6})\z", RegexOptions.CultureInvariant)]
    private static partial Regex FixedScale();
}
