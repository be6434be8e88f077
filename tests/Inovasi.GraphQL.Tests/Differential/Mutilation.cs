using System.Text.RegularExpressions;

namespace Inovasi.GraphQL.Tests.Differential;

/// <summary>Changes one or two tokens of a text, so that it is probably wrong, and in ways that people get things wrong.</summary>
internal static partial class Mutilation
{
    private static readonly string[] Intruders =
    [
        "{", "}", "(", ")", "[", "]", ":", "=", "|", "&", "!", "...", "@skip(if: true)", "@nobody", "$v1", "on", "fragment", "query", "null", "true", "type",
        "\"", "\"\"\"", "\\", "01", "1.", "-", ".", "1_0", "\"\\u{1F600}\"", "\"\\uD800\"", "\u00a0", "#c\r\n", "\0", "__typename", "extend", "\ufeff",
    ];

    public static string Of(Chance chance, string text)
    {
        var tokens = Token().Matches(text).Select(match => match.Value).ToList();
        for (var edits = chance.Between(1, 2); edits > 0 && tokens.Count > 1; edits--) Edit(chance, tokens);
        return string.Join(chance.Of(" ", "\n"), tokens);
    }

    private static void Edit(Chance chance, List<string> tokens)
    {
        var at = chance.Between(0, tokens.Count - 1);
        switch (chance.Between(0, 6))
        {
            case 0: tokens.RemoveAt(at); break;
            case 1: tokens.Insert(at, chance.Of(tokens)); break;
            case 2: tokens.Insert(at, chance.Of(Intruders)); break;
            case 3: tokens[at] = chance.Of(Intruders); break;
            case 4: tokens.RemoveRange(at, tokens.Count - at); break;
            default:
                // The likeliest mistake: a name where another should stand.
                var names = Enumerable.Range(0, tokens.Count).Where(i => char.IsAsciiLetter(tokens[i][0])).ToArray();
                if (names.Length > 0) tokens[chance.Of(names)] = tokens[chance.Of(names)];
                break;
        }
    }

    [GeneratedRegex("""
        "{3}[\s\S]*?"{3}|"(?:\\.|[^"\\])*"|\.\.\.|[_A-Za-z]\w*|-?\d[\d.eE+-]*|\S
        """)]
    private static partial Regex Token();
}
