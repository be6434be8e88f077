using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Tests.Language;

[Trait("Spec", "String-Value")]
public sealed class StringLiteralTests
{
    [Theory]
    [InlineData("plain \u00e9 \ud83d\ude00", "\"plain \u00e9 \ud83d\ude00\"")]
    [InlineData("\"\\", "\"\\\"\\\\\"")]
    [InlineData("\b\t\n\f\r", "\"\\b\\t\\n\\f\\r\"")]
    [InlineData("\u0000\u001f\u007f\u009f", "\"\\u0000\\u001F\\u007F\\u009F\"")]
    public void Escapes_what_must_not_stand_in_a_literal(string value, string literal) => Assert.Equal(literal, StringLiteral.Print(value));
}
