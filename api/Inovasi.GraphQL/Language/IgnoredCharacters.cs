using System.Text;
using Inovasi.GraphQL.Response;
using Inovasi.GraphQL.Text;

namespace Inovasi.GraphQL.Language;

/// <summary>
/// Removes what means nothing (white space, line ends, commas, comments, byte order marks, indentation of block strings), so that
/// documents that differ only in looks become one text. What remains parses to the same document.
/// </summary>
public static class IgnoredCharacters
{
    /// <summary>Gives the text without ignored characters, or the first lexical error. The text need not parse.</summary>
    public static bool TryStrip(Source source, out string stripped, out GraphQLError? error)
    {
        try
        {
            (stripped, error) = (Strip(source), null);
            return true;
        }
        catch (SyntaxException e)
        {
            (stripped, error) = ("", e.Error);
            return false;
        }
    }

    private static string Strip(Source source)
    {
        var lexer = new Lexer(source);
        var result = new StringBuilder(source.Body.Length);
        var afterWord = false;
        for (var token = lexer.Next(0); token.Kind != TokenKind.EndOfFile; token = lexer.Next(token.End))
        {
            var isWord = !token.Kind.IsPunctuator();
            // A number directly before "..." would read as a broken float.
            if (afterWord && (isWord || token.Kind == TokenKind.Spread)) result.Append(' ');
            if (token.Kind == TokenKind.BlockString) result.Append(BlockString.Print(token.Value!, minimize: true));
            else result.Append(source.Body, token.Start, token.End - token.Start);
            afterWord = isWord;
        }
        return result.ToString();
    }
}
