using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Inovasi.Site;

/// <summary>
/// The one sheet that every page carries inline, joined from the base and the components' sheets in the order of their names,
/// without comments and indentation. Inline, because a page is then one request; allowed by its hash, because the policy allows nothing else.
/// </summary>
public sealed partial class StyleSheet
{
    private StyleSheet(string text)
    {
        Text = text;
        Hash = $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
    }

    public static StyleSheet Embedded { get; } = new(Join());

    public string Text { get; }

    /// <summary>As a content security policy writes it: <c>'sha256-…'</c>.</summary>
    public string Hash { get; }

    private static string Join() => string.Concat(EmbeddedText.Names("css/").Select(name => Shorten(EmbeddedText.Read(name))));

    /// <summary>Our sheets hold no strings with these characters, so that four plain rules are enough.</summary>
    private static string Shorten(string css)
    {
        css = Comment().Replace(css, "");
        css = Spaces().Replace(css, " ");
        css = AroundPunctuation().Replace(css, "$1$2");
        return css.Replace(";}", "}", StringComparison.Ordinal).Trim();
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    /// <summary>Before a colon a space means something: <c>main :target</c>.</summary>
    [GeneratedRegex(@" ?([{};,>]) ?|(:) ", RegexOptions.CultureInvariant)]
    private static partial Regex AroundPunctuation();
}
