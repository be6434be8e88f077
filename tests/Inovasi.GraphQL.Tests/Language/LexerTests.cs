using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Text;

namespace Inovasi.GraphQL.Tests.Language;

[Trait("Spec", "Language.Source-Text")]
[Trait("Spec", "Language.Source-Text.Lexical-Tokens")]
public sealed class LexerTests
{
    // Tokens as "kind start-end=value"; an error as its message and place.
    private static string Lex(string text) => Lexer.TryReadAll(new Source(text), out var tokens, out var error)
        ? string.Join(' ', tokens.Select(t => $"{t.Kind.Text()} {t.Start}-{t.End}{(t.Value is null ? "" : "=" + t.Value)}"))
        : error.ToString();

    [Theory]
    [Trait("Spec", "White-Space")]
    [Trait("Spec", "Line-Terminators")]
    [Trait("Spec", "Comments")]
    [Trait("Spec", "Insignificant-Commas")]
    [Trait("Spec", "Language.Source-Text.Ignored-Tokens.Byte-Order-Mark")]
    [Trait("Spec", "Language.Source-Text.Ignored-Tokens")]
    [InlineData(" \t a", "Name 3-4 <EOF> 4-4")]
    [InlineData("\n\r\r\na", "Name 4-5 <EOF> 5-5")]
    [InlineData("#a\nb#c\rd#e", "Name 3-4 Name 7-8 <EOF> 10-10")]
    [InlineData("#\ud83d\ude00 emoji\n", "<EOF> 10-10")]
    [InlineData(",,a,,b,,", "Name 2-3 Name 5-6 <EOF> 8-8")]
    [InlineData("\ufeffa\ufeffb", "Name 1-2 Name 3-4 <EOF> 4-4")]
    [InlineData("", "<EOF> 0-0")]
    public void Passes_over_what_means_nothing(string text, string tokens) => Assert.Equal(tokens, Lex(text));

    [Theory]
    [Trait("Spec", "Punctuators")]
    [Trait("Spec", "Names")]
    [InlineData("!$&()...:=@[]{|}", "! 0-1 $ 1-2 & 2-3 ( 3-4 ) 4-5 ... 5-8 : 8-9 = 9-10 @ 10-11 [ 11-12 ] 12-13 { 13-14 | 14-15 } 15-16 <EOF> 16-16")]
    [InlineData("_ aZ09_ __typename", "Name 0-1 Name 2-7 Name 8-18 <EOF> 18-18")]
    public void Reads_punctuators_and_names(string text, string tokens) => Assert.Equal(tokens, Lex(text));

    [Theory]
    [Trait("Spec", "Int-Value")]
    [Trait("Spec", "Float-Value")]
    [InlineData("0 -0 4 -45", "Int 0-1 Int 2-4 Int 5-6 Int 7-10 <EOF> 10-10")]
    [InlineData("0.0 -1.5e3 1E-2 1e+9", "Float 0-3 Float 4-10 Float 11-15 Float 16-20 <EOF> 20-20")]
    [InlineData("999999999999999999999999999999", "Int 0-30 <EOF> 30-30")]
    [InlineData("00", "Syntax Error: Invalid number, unexpected digit after 0: \"0\". (1:2)")]
    [InlineData("+1", "Syntax Error: Unexpected character: \"+\". (1:1)")]
    [InlineData("1.", "Syntax Error: Invalid number, expected digit but got: <EOF>. (1:3)")]
    [InlineData("1e", "Syntax Error: Invalid number, expected digit but got: <EOF>. (1:3)")]
    [InlineData("1E-x", "Syntax Error: Invalid number, expected digit but got: \"x\". (1:4)")]
    [InlineData(".5", "Syntax Error: Unexpected character: \".\". (1:1)")]
    [InlineData("-", "Syntax Error: Invalid number, expected digit but got: <EOF>. (1:2)")]
    [InlineData("1.2.3", "Syntax Error: Invalid number, expected digit but got: \".\". (1:4)")]
    [InlineData("0x1", "Syntax Error: Invalid number, expected digit but got: \"x\". (1:2)")]
    [InlineData("1a", "Syntax Error: Invalid number, expected digit but got: \"a\". (1:2)")]
    [InlineData("1\u0000", "Syntax Error: Unexpected character: U+0000. (1:2)")]
    public void Reads_numbers(string text, string tokens) => Assert.Equal(tokens, Lex(text));

    [Theory]
    [Trait("Spec", "String-Value")]
    [Trait("Spec", "String-Value.Escape-Sequences")]
    [Trait("Spec", "String-Value.Static-Semantics")]
    [InlineData("\"\"", "String 0-2= <EOF> 2-2")]
    [InlineData("\" a # b \"", "String 0-9= a # b  <EOF> 9-9")]
    [InlineData("""
        "\"\\\/\b\f\n\r\t"
        """, "String 0-18=\"\\/\b\f\n\r\t <EOF> 18-18")]
    [InlineData("""
        "\u00e9\u{e9}\u{1F600}\uD83D\uDE00"
        """, "String 0-35=\u00e9\u00e9\ud83d\ude00\ud83d\ude00 <EOF> 35-35")]
    [InlineData("\"\ud83d\ude00\"", "String 0-4=\ud83d\ude00 <EOF> 4-4")]
    [InlineData("\"", "Syntax Error: Unterminated string. (1:2)")]
    [InlineData("\"a\nb\"", "Syntax Error: Unterminated string. (1:3)")]
    [InlineData("""
        "\x"
        """, "Syntax Error: Invalid character escape sequence: \"\\x\". (1:2)")]
    [InlineData("""
        "\u00g1"
        """, "Syntax Error: Invalid Unicode escape sequence: \"\\u00g1\". (1:2)")]
    [InlineData("""
        "\uD83D"
        """, "Syntax Error: Invalid Unicode escape sequence: \"\\uD83D\". (1:2)")]
    [InlineData("""
        "\uDE00\uD83D"
        """, "Syntax Error: Invalid Unicode escape sequence: \"\\uDE00\". (1:2)")]
    [InlineData("""
        "\u{110000}"
        """, "Syntax Error: Invalid Unicode escape sequence: \"\\u{110000}\". (1:2)")]
    [InlineData("""
        "\u{}"
        """, "Syntax Error: Invalid Unicode escape sequence: \"\\u{}\". (1:2)")]
    [InlineData("""
        "\u{00000000e9}"
        """, "Syntax Error: Invalid Unicode escape sequence: \"\\u{00000000e\". (1:2)")]
    [InlineData("""
        "\u{D800}"
        """, "Syntax Error: Invalid Unicode escape sequence: \"\\u{D800}\". (1:2)")]
    [InlineData("'a'", "Syntax Error: Unexpected single quote character ('), did you mean to use a double quote (\")? (1:1)")]
    public void Reads_strings(string text, string tokens) => Assert.Equal(tokens, Lex(text));

    [Theory]
    [Trait("Spec", "String-Value.Block-Strings")]
    [InlineData("\"\"\"\"\"\"", "BlockString 0-6= <EOF> 6-6")]
    [InlineData("\"\"\" a \\ \\n \\u00e9 \"\"\"", "BlockString 0-21= a \\ \\n \\u00e9  <EOF> 21-21")]
    [InlineData("\"\"\"a \\\"\"\" b\"\"\"", "BlockString 0-14=a \"\"\" b <EOF> 14-14")]
    [InlineData("\"\"\"\n  a\n    b\r\n  c\r\"\"\"", "BlockString 0-22=a\n  b\nc <EOF> 22-22")]
    [InlineData("\"\"\"a\"\"", "Syntax Error: Unterminated string. (1:7)")]
    public void Reads_block_strings(string text, string tokens) => Assert.Equal(tokens, Lex(text));

    [Fact]
    public void Refuses_lone_surrogates_wherever_they_stand()
    {
        // Not in attributes: what a lone surrogate becomes in metadata is not what was written.
        Assert.Equal("Syntax Error: Invalid character: U+D800. (1:3)", Lex("a \ud800"));
        Assert.Equal("Syntax Error: Invalid character: U+DC00. (1:2)", Lex("#\udc00"));
        Assert.Equal("Syntax Error: Invalid character within String: U+DC00. (1:3)", Lex("\"a\udc00\""));
        Assert.Equal("Syntax Error: Invalid character within String: U+D83D. (1:4)", Lex("\"\"\"\ud83d\"\"\""));
    }

    [Fact]
    public void Names_characters_that_cannot_be_seen_by_their_code_point()
    {
        Assert.Equal("Syntax Error: Unexpected character: U+00A0. (1:1)", Lex("\u00a0"));
        Assert.Equal("Syntax Error: Unexpected character: U+1F600. (1:1)", Lex("\ud83d\ude00"));
        Assert.Equal("Syntax Error: Unexpected character: \"?\". (2:1)", Lex("\n?"));
    }
}
