using Inovasi.Content.Search;
using Inovasi.Tests;

namespace Inovasi.Content.Tests.Search;

public class StemmerTests
{
    private static readonly Analyzer Analyzer = new(SearchRules.Shipped, []);

    [Fact]
    public void Joins_all_pairs_of_the_word_families()
    {
        var pairs = Lines("word-families.txt").SelectMany(family =>
            from a in family from b in family where string.CompareOrdinal(a, b) < 0 select (a, b)).ToArray();
        var missed = pairs.Where(p => !Terms(p.a).SequenceEqual(Terms(p.b))).Select(p => $"{p.a} -> {Text(p.a)}, {p.b} -> {Text(p.b)}").ToArray();
        Assert.True(Lines("word-families.txt").Count() >= 40, "There are fewer than 40 families.");
        Assert.Empty(missed);
    }

    [Fact]
    public void Keeps_words_apart_that_only_look_alike()
    {
        var joined = Lines("kept-apart.txt").Where(pair => Terms(pair[0]).SequenceEqual(Terms(pair[1]))).Select(pair => $"{pair[0]} and {pair[1]} -> {Text(pair[0])}");
        Assert.Empty(joined);
    }

    private static string Text(string word) => string.Join(' ', Terms(word));

    /// <summary>A doubled word counts once: "anak-anak" is "anak".</summary>
    private static IEnumerable<string> Terms(string word) => Analyzer.Terms(word).Distinct();

    private static IEnumerable<string[]> Lines(string file) =>
        File.ReadLines(RepositoryRoot.Combine("tests", "Inovasi.Content.Tests", "Search", file)).Where(l => !l.StartsWith('#')).Select(l => l.Split(' '));
}
