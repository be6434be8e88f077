namespace Inovasi.Site.Tests;

public class ListPartTests
{
    [Fact]
    public void Divides_a_list_and_says_where_each_page_stands()
    {
        var parts = ListPart<int>.Of("/inovasi/", Enumerable.Range(1, 101), 50);
        Assert.Equal(
            [("/inovasi/", 1, 50, (string?)null, "/inovasi/halaman/2/"), ("/inovasi/halaman/2/", 51, 100, "/inovasi/", "/inovasi/halaman/3/"), ("/inovasi/halaman/3/", 101, 101, "/inovasi/halaman/2/", null)],
            parts.Select(p => (p.Address, p.First, p.Last, p.Previous, p.Next)));
        Assert.All(parts, p => Assert.Equal((3, 101, true), (p.Count, p.Total, p.IsDivided)));
        Assert.Equal(Enumerable.Range(1, 101), parts.SelectMany(p => p.Items));
    }

    [Fact]
    public void Gives_an_empty_list_one_page()
    {
        var part = Assert.Single(ListPart<int>.Of("/klaim/", [], 50));
        Assert.Equal(("/klaim/", 1, 0, 0, 0, false), (part.Address, part.Count, part.First, part.Last, part.Total, part.IsDivided));
    }

    [Theory]
    [InlineData(1, 1, "1")]
    [InlineData(1, 5, "1 2 … 5")]
    [InlineData(3, 5, "1 2 3 4 5")]
    [InlineData(4, 9, "1 2 3 4 5 … 9")]
    [InlineData(5, 9, "1 … 4 5 6 … 9")]
    [InlineData(9, 9, "1 … 8 9")]
    public void Offers_the_ends_and_the_neighbours(int number, int count, string offered) =>
        Assert.Equal(offered, string.Join(' ', new ListPart<int>("/", number, count, 1, 1, 1, []).Offered().Select(n => n?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "…")));
}
