using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Tests.Language;

[Trait("Spec", "Document")]
public sealed class PrinterTests
{
    [Fact]
    public void Prints_all_the_grammar_as_it_was_written() => Assert.Equal(KitchenSink.Text, Parser.Parse(KitchenSink.Text).ToString());

    [Theory]
    [InlineData("query { a }", "{\n  a\n}")]
    [InlineData("query q { a }", "query q {\n  a\n}")]
    [InlineData("query ($a: Int) { a }", "query ($a: Int) {\n  a\n}")]
    [InlineData("mutation { a }", "mutation {\n  a\n}")]
    [InlineData("\"d\" query { a }", "\"d\"\nquery {\n  a\n}")]
    [InlineData("type T { \"\"\" a\n   b \"\"\" f : Int }", "type T {\n  \"\"\"\n   a\n  b \n  \"\"\"\n  f: Int\n}")]
    [InlineData("union U = | A | B", "union U = A | B")]
    [InlineData("extend schema @a query { a } { b }", "extend schema @a\n\nquery {\n  a\n}\n\n{\n  b\n}")]
    [InlineData("type T query { a }", "type T\n\nquery {\n  a\n}")]
    [InlineData("scalar S { a }", "scalar S\n\n{\n  a\n}")]
    public void Prints_canonically(string text, string printed) => Assert.Equal(printed, Parser.Parse(text).ToString());

    [Theory]
    [InlineData(60, "f(a: \"{0}\")")]
    [InlineData(80, "f(\n  a: \"{0}\"\n)")]
    public void Breaks_arguments_that_make_a_long_line(int length, string field)
    {
        var value = new string('x', length);
        var set = ((OperationDefinitionNode)Parser.Parse($"{{ f(a: \"{value}\") }}").Definitions[0]).SelectionSet;
        Assert.Equal(field.Replace("{0}", value, StringComparison.Ordinal), set.Selections[0].ToString());
    }
}
