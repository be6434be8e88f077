using Inovasi.GraphQL.Text;

namespace Inovasi.GraphQL.Tests.Text;

[Trait("Spec", "Line-Terminators")]
public sealed class SourceTests
{
    [Theory]
    [InlineData("abc", 0, 1, 1)]
    [InlineData("abc", 3, 1, 4)]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\r\nb", 2, 1, 3)]
    [InlineData("\n\n", 2, 3, 1)]
    [InlineData("\ud83d\ude00x", 2, 1, 3)]
    [InlineData("", 5, 1, 6)]
    public void Finds_line_and_column_in_utf16_units(string text, int offset, int line, int column) =>
        Assert.Equal(new SourceLocation(line, column), new Source(text).Locate(offset));
}
