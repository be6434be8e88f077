using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Text;

namespace Inovasi.GraphQL.Tests.Language;

[Trait("Spec", "Language.Source-Text.Ignored-Tokens")]
public sealed class IgnoredCharactersTests
{
    private static string Strip(string text) => IgnoredCharacters.TryStrip(new Source(text), out var stripped, out var error) ? stripped : error!.ToString();

    [Theory]
    [InlineData("query SomeQuery($foo: String!, $bar: String) {\n  a(x: $foo) { b ...c }\n}", "query SomeQuery($foo:String!$bar:String){a(x:$foo){b ...c}}")]
    [InlineData(" # only a comment\n\ufeff,", "")]
    [InlineData("{a,,1 , \"s\"\"t\" }", "{a 1 \"s\" \"t\"}")]
    [InlineData("\"\"\"\n   block\n     string\n\"\"\"", "\"\"\"\nblock\n  string\"\"\"")]
    [InlineData("{ a ?", "Syntax Error: Unexpected character: \"?\". (1:5)")]
    public void Leaves_only_what_means_something(string text, string stripped) => Assert.Equal(stripped, Strip(text));

    [Fact]
    public void Changes_nothing_the_second_time_and_means_the_same()
    {
        var once = Strip(KitchenSink.Text);
        Assert.Equal(once, Strip(once));
        Assert.Equal(Parser.Parse(KitchenSink.Text).ToString(), Parser.Parse(once).ToString());
    }
}
