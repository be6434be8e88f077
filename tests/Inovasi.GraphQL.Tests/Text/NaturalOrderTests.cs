using Inovasi.GraphQL.Text;

namespace Inovasi.GraphQL.Tests.Text;

public sealed class NaturalOrderTests
{
    [Theory]
    [InlineData("a", "a", 0)]
    [InlineData("a", "b", -1)]
    [InlineData("A", "a", -1)]
    [InlineData("a2", "a10", -1)]
    [InlineData("a10", "a9", 1)]
    [InlineData("a", "a1", -1)]
    [InlineData("1a", "1b", -1)]
    [InlineData("a01", "a1", -1)]
    [InlineData("0a", "00a", 1)]
    [InlineData("9999999999999999999999", "10000000000000000000000", -1)]
    public void Counts_runs_of_digits_as_numbers(string a, string b, int order)
    {
        Assert.Equal(order, Math.Sign(NaturalOrder.Compare(a, b)));
        Assert.Equal(-order, Math.Sign(NaturalOrder.Compare(b, a)));
    }
}
