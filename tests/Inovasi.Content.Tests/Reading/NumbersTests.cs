using System.Globalization;
using Inovasi.Content.Reading;

namespace Inovasi.Content.Tests.Reading;

public class NumbersTests
{
    [Theory]
    [InlineData("2.501", true)]
    [InlineData("14,897", true)]
    [InlineData("1.234.567", true)]
    [InlineData("-2.501", true)]
    [InlineData("2501", false)]
    [InlineData("0.75", false)]
    [InlineData("53.1234", false)]
    [InlineData("2.50", false)]
    [InlineData("2.501\n", false)]
    public void Knows_a_number_that_two_languages_read_differently(string text, bool ambiguous) => Assert.Equal(ambiguous, Numbers.IsAmbiguous(text));

    [Theory]
    [InlineData("2.501", "2501", true)]
    [InlineData("2,501 poin", "2501", true)]
    [InlineData("nilai 53,97.", "53.97", true)]
    [InlineData("naik 1,3 juta orang", "1300000", true)]
    [InlineData("400 ribu", "400000", true)]
    [InlineData("empat ratus", "400", true)] // in words: nothing to compare
    [InlineData("dari 484 menjadi 485", "485", true)]
    [InlineData("2.501", "2510", false)]
    [InlineData("2.501", "25010", false)]
    [InlineData("999999999999999999999999999999", "9", false)]
    public void Finds_a_number_in_its_printed_form(string literal, string number, bool holds) =>
        Assert.Equal(holds, Numbers.Holds(literal, decimal.Parse(number, CultureInfo.InvariantCulture)));
}
