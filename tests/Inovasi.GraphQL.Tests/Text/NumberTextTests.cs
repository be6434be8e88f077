using Inovasi.GraphQL.Text;

namespace Inovasi.GraphQL.Tests.Text;

/// <summary>Numbers as ECMAScript writes and reads them (Number::toString and StringToNumber of its specification).</summary>
public sealed class NumberTextTests
{
    [Theory]
    [InlineData(0.0, "0")]
    [InlineData(1.0, "1")]
    [InlineData(-1.5, "-1.5")]
    [InlineData(0.1, "0.1")]
    [InlineData(123456789.125, "123456789.125")]
    [InlineData(1e15, "1000000000000000")]
    [InlineData(123456789012345680000.0, "123456789012345680000")]
    [InlineData(1e20, "100000000000000000000")]
    [InlineData(1e21, "1e+21")]
    [InlineData(1.5e300, "1.5e+300")]
    [InlineData(-1e-6, "-0.000001")]
    [InlineData(1.25e-6, "0.00000125")]
    [InlineData(1e-7, "1e-7")]
    [InlineData(1.25e-7, "1.25e-7")]
    [InlineData(5e-324, "5e-324")]
    [InlineData(1.7976931348623157e308, "1.7976931348623157e+308")]
    [InlineData(9007199254740993.0, "9007199254740992")]
    [InlineData(double.NaN, "NaN")]
    [InlineData(double.NegativeInfinity, "-Infinity")]
    public void Writes_the_shortest_text_that_reads_back(double value, string text) => Assert.Equal(text, NumberText.Format(value));

    [Fact]
    public void Writes_negative_zero_as_zero() => Assert.Equal("0", NumberText.Format(-0.0));

    [Theory]
    [InlineData("", 0.0)]
    [InlineData(" \t\n", 0.0)]
    [InlineData("12", 12.0)]
    [InlineData(" +1.5e3 ", 1500.0)]
    [InlineData(".5", 0.5)]
    [InlineData("5.", 5.0)]
    [InlineData("0x1F", 31.0)]
    [InlineData("0b101", 5.0)]
    [InlineData("0o17", 15.0)]
    [InlineData("-Infinity", double.NegativeInfinity)]
    [InlineData("1e999", double.PositiveInfinity)]
    [InlineData("1,5", null)]
    [InlineData("0x", null)]
    [InlineData("0b2", null)]
    [InlineData("1 2", null)]
    [InlineData("one", null)]
    [InlineData(".", null)]
    public void Reads_a_text_as_a_number(string text, double? value) => Assert.Equal(value, NumberText.Parse(text));
}
