using Inovasi.GraphQL.Text;

namespace Inovasi.GraphQL.Tests.Text;

public sealed class QuotingTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", " Did you mean \"a\"?")]
    [InlineData("a b", " Did you mean \"a\" or \"b\"?")]
    [InlineData("a b c", " Did you mean \"a\", \"b\", or \"c\"?")]
    [InlineData("a b c d e f", " Did you mean \"a\", \"b\", \"c\", \"d\", or \"e\"?")]
    public void Offers_at_most_five_names(string names, string sentence) =>
        Assert.Equal(sentence, Quoting.DidYouMean(names.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [Fact]
    public void Names_the_kind_of_thing() => Assert.Equal(" Did you mean the enum value \"RED\"?", Quoting.DidYouMean("the enum value", ["RED"]));
}
