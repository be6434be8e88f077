using Inovasi.Content.Checking;

namespace Inovasi.Content.Tests.Checking;

public class SuggestionsTests
{
    [Theory]
    [InlineData("tahun", "tahun", 0)]
    [InlineData("TAHUN", "tahun", 0)]
    [InlineData("tahn", "tahun", 1)]
    [InlineData("tahuun", "tahun", 1)]
    [InlineData("tahin", "tahun", 1)]
    [InlineData("tahnu", "tahun", 1)] // neighbours swapped
    [InlineData("atahnu", "tahun", 2)]
    [InlineData("", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    public void Counts_letters_added_dropped_changed_and_swapped(string a, string b, int distance)
    {
        Assert.Equal(distance, Suggestions.Distance(a, b, 3));
        Assert.Equal(distance, Suggestions.Distance(b, a, 3));
    }

    [Fact]
    public void Stops_when_the_texts_are_further_apart_than_asked() => Assert.Equal(3, Suggestions.Distance("abcdef", "uvwxyz", 2));

    [Fact]
    public void Offers_at_most_three_and_the_nearest_first() =>
        Assert.Equal(""" Maksud Anda "hasil", "asil" atau "hasiln"?""", Suggestions.Ask("hasil", ["asil", "hasiln", "hasil", "hasilxy", "lain"]));

    [Fact]
    public void Offers_nothing_when_nothing_is_near() => Assert.Equal("", Suggestions.Ask("zzz", ["tahun", "judul"]));
}
