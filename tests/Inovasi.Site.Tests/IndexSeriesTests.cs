using Inovasi.Content;

namespace Inovasi.Site.Tests;

public class IndexSeriesTests
{
    private static readonly IndexResult Result = SecondCity.Catalogue.IndexResults[0];

    private static readonly Method Whole = SecondCity.Catalogue.Methods[0] with
    {
        Aspects = Cited<int>.Known(2, Basis.Stated, "a"),
        Variables = Cited<int>.Known(8, Basis.Stated, "a"),
        Indicators = Cited<int>.Known(36, Basis.Stated, "a"),
        Scale = Cited<string>.Known("0-100", Basis.Stated, "a"),
        Formula = Cited<string>.Known("jumlah", Basis.Stated, "a"),
        Divisor = Cited<string>.Known("10", Basis.Stated, "a"),
    };

    [Fact]
    public void Joins_years_only_when_every_part_of_both_methods_is_known_and_equal() =>
        Assert.Equal([MethodStep.First, MethodStep.Same], Steps(Whole, Whole with { Aspects = Cited<int>.Known(2, Basis.Inferred, "b") }));

    [Fact]
    public void Divides_years_whose_methods_differ() =>
        Assert.Equal([MethodStep.First, MethodStep.Different], Steps(Whole, Whole with { Divisor = Cited<string>.Known("12", Basis.Stated, "a") }));

    /// <summary>What is not known is not supposed to be as before.</summary>
    [Fact]
    public void Divides_years_of_which_not_everything_is_known() =>
        Assert.Equal(
            [MethodStep.First, MethodStep.Unclear, MethodStep.Unclear],
            Steps(Whole, Whole with { Formula = Cited<string>.Unknown(UnknownReason.NotFound) }, null));

    [Theory]
    [InlineData("0-100", "(0, 100)")]
    [InlineData("0–4", "(0, 4)")]
    [InlineData("0 sampai 100", "(0, 100)")]
    [InlineData("ribuan", "")]
    [InlineData("100-0", "")]
    [InlineData("0-100 poin", "")]
    public void Has_a_scale_only_where_the_method_gives_one(string scale, string expected) =>
        Assert.Equal(expected, Series(Whole with { Scale = Cited<string>.Known(scale, Basis.Stated, "a") })[0].Scale.ToString());

    /// <summary>The shipped scores are of methods that are not known to be the same.</summary>
    [Fact]
    public void Joins_no_years_of_the_shipped_content() =>
        Assert.DoesNotContain(IndexSeries.Of(SecondCity.Shipped), y => y.Step == MethodStep.Same);

    private static IEnumerable<MethodStep> Steps(params Method?[] methods) => Series(methods).Select(y => y.Step);

    private static IReadOnlyList<IndexYear> Series(params Method?[] methods) =>
        IndexSeries.Of(SecondCity.Catalogue with
        {
            IndexResults = [.. methods.Select((_, n) => Result with { Year = 2020 + n })],
            Methods = [.. methods.Select((m, n) => m is null ? null : m with { Year = 2020 + n }).OfType<Method>()],
        });
}
