using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Text;

namespace Inovasi.GraphQL.Tests.Language;

[Trait("Spec", "String-Value.Block-Strings")]
public sealed class BlockStringTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  \n\t\n ", "")]
    [InlineData("one line", "one line")]
    [InlineData("  spaces stay  ", "  spaces stay  ")]
    [InlineData("\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n  ", "Hello,\n  World!\n\nYours,\n  GraphQL.")]
    [InlineData("first\n  second\n    third", "first\nsecond\n  third")]
    [InlineData("\n\n  a\n \n  b\n\n", "a\n\nb")]
    [InlineData("\ta\r\n\t\tb\rc", "\ta\n\t\tb\nc")]
    [InlineData("\n  a\n    \n  b   \n", "a\n  \nb   ")]
    public void Removes_common_indentation_and_blank_ends(string raw, string value) => Assert.Equal(value, BlockString.Dedent(raw));

    [Theory]
    [InlineData("", "\"\"\"\"\"\"")]
    [InlineData("short", "\"\"\"short\"\"\"")]
    [InlineData(" indented", "\"\"\" indented\"\"\"")]
    [InlineData("two\nlines", "\"\"\"\ntwo\nlines\n\"\"\"")]
    [InlineData("ends with \"", "\"\"\"\nends with \"\n\"\"\"")]
    [InlineData("ends with \\", "\"\"\"\nends with \\\n\"\"\"")]
    [InlineData("has \"\"\" inside", "\"\"\"has \\\"\"\" inside\"\"\"")]
    [InlineData("   indented\nand not", "\"\"\"\n   indented\nand not\n\"\"\"")]
    [InlineData("not\n  indented", "\"\"\"\nnot\n  indented\n\"\"\"")]
    public void Prints_a_literal_that_reads_well(string value, string literal) => Assert.Equal(literal, BlockString.Print(value));

    [Theory]
    [InlineData("two\nlines", "\"\"\"two\nlines\"\"\"")]
    [InlineData("not\n  indented", "\"\"\"\nnot\n  indented\"\"\"")]
    [InlineData("ends with \"", "\"\"\"ends with \"\n\"\"\"")]
    public void Prints_a_short_literal(string value, string literal) => Assert.Equal(literal, BlockString.Print(value, minimize: true));

    [Theory]
    [InlineData("", true)]
    [InlineData("a\nb", true)]
    [InlineData(" a\nb", true)]
    [InlineData("a\n b", true)]
    [InlineData("\na", false)]
    [InlineData("a\n", false)]
    [InlineData("  a\n  b", false)]
    [InlineData("a\rb", false)]
    [InlineData("a\u0007", false)]
    [InlineData("  ", false)]
    public void Knows_which_values_it_can_represent(string value, bool can) => Assert.Equal(can, BlockString.CanRepresent(value));

    [Fact]
    public void Reads_back_what_it_prints()
    {
        var random = new Random(20_250_901);
        string[] parts = ["a", " ", "  ", "\t", "\n", "\"", "\\", "\"\"\"", "\u00e9"];
        for (var i = 0; i < 5_000; i++)
        {
            var value = string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => parts[random.Next(parts.Length)]));
            if (!BlockString.CanRepresent(value)) continue;
            foreach (var minimize in (bool[])[false, true])
            {
                Assert.True(Parser.TryParseValue(new Source(BlockString.Print(value, minimize)), out var node, out var error), error?.ToString());
                Assert.Equal(value, Assert.IsType<StringValueNode>(node).Value);
            }
        }
    }
}
