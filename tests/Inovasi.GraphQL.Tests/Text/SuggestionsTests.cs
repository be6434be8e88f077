using Inovasi.GraphQL.Text;

namespace Inovasi.GraphQL.Tests.Text;

public sealed class SuggestionsTests
{
    [Theory]
    [InlineData("", "a", "a")]
    [InlineData("abc", "", "")]
    [InlineData("greenish", "green gold", "green")]
    [InlineData("verylongstring", "VERYLONGSTRING", "VERYLONGSTRING")]
    [InlineData("VerylongString", "VERYLONGSTRING", "VERYLONGSTRING")]
    [InlineData("sgr", "agr", "agr")]
    [InlineData("gr", "rg", "rg")]
    [InlineData("abc", "a ab abc", "abc ab a")]
    [InlineData("tahu", "tahun judul status", "tahun")]
    [InlineData("boo", "moo foo zoo", "foo moo zoo")]
    [InlineData("abc", "a1 a12 a2", "a1 a2 a12")]
    [InlineData("a", "a a A", "a A")]
    public void Offers_near_names_the_nearest_first(string input, string options, string expected) =>
        Assert.Equal(expected, string.Join(' ', Suggestions.For(input, options.Split(' '))));

    [Fact]
    public void Offers_nothing_for_a_name_that_nobody_types() => Assert.Empty(Suggestions.For(new string('a', 200), [new string('a', 199)]));
}
