using System.Collections.Frozen;

namespace Inovasi.Site.Explaining;

/// <summary>Which parts of a page are its own running text, in which words may be explained, and which are names, quotations or controls.</summary>
internal static class PlainText
{
    private static readonly FrozenSet<string> LeftAlone =
        new[] { "a", "blockquote", "button", "code", "form", "h1", "h2", "h3", "h4", "nav", "pre", "script", "svg", "textarea" }.ToFrozenSet();

    /// <summary>Quotations, titles of sources and the like, by the class of their element.</summary>
    private static readonly FrozenSet<string> LeftAloneByClass = new[] { "agencies", "card", "cite", "names", "notes", "quote", "said", "sources", "terms", "unknown", "uses" }.ToFrozenSet();

    private static readonly FrozenSet<string> Blocks = new[] { "p", "li", "dd", "dt", "th", "td", "caption", "div", "figcaption" }.ToFrozenSet();

    /// <summary>Behind an element that is left alone, if the tag at this place opens one; else null.</summary>
    public static int? EndOf(string html, int at)
    {
        var rest = html.AsSpan(at);
        var name = Name(rest);
        if (name.IsEmpty || !(LeftAlone.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name) || IsLeftAloneByClass(rest, name))) return null;
        return End(html, at, name);
    }

    /// <summary>The name of the block that the tag at the beginning opens; null when it opens none.</summary>
    public static string? BlockAt(ReadOnlySpan<char> rest) =>
        Blocks.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(Name(rest), out var name) ? name : null;

    /// <summary>Whether sentences stand in such a block, and not labels.</summary>
    public static bool IsRunning(string block) => block is "p" or "li";

    /// <summary>Whether a quotation that began in the same text is still open: nothing may be put into other people's words.</summary>
    public static bool IsQuoted(string html, int at)
    {
        var text = html.AsSpan(0, at);
        text = text[(text.LastIndexOf('>') + 1)..];
        return text.Count("&quot;") % 2 == 1 || text.Count('“') > text.Count('”');
    }

    private static bool IsLeftAloneByClass(ReadOnlySpan<char> rest, ReadOnlySpan<char> name)
    {
        var attribute = rest[(1 + name.Length)..];
        const string Opening = " class=\"";
        if (!attribute.StartsWith(Opening)) return false;
        attribute = attribute[Opening.Length..];
        attribute = attribute[..attribute.IndexOf('"')];
        var space = attribute.IndexOf(' ');
        return LeftAloneByClass.GetAlternateLookup<ReadOnlySpan<char>>().Contains(space < 0 ? attribute : attribute[..space]);
    }

    /// <summary>Behind the closing tag of the element that opens here, elements of the same name inside it counted.</summary>
    private static int End(string html, int at, ReadOnlySpan<char> name)
    {
        var depth = 0;
        for (var tag = at; tag >= 0; tag = html.IndexOf('<', tag + 1))
        {
            var rest = html.AsSpan(tag);
            if (Name(rest).SequenceEqual(name)) depth++;
            else if (rest.Length > 1 && rest[1] == '/' && Name(rest[1..]).SequenceEqual(name) && --depth == 0) return html.IndexOf('>', tag) + 1;
        }
        throw new InvalidOperationException($"The element <{name}> is not closed.");
    }

    /// <summary>The name behind the first character of a tag; empty for a closing tag or a comment.</summary>
    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        var length = 1;
        while (length < tag.Length && char.IsAsciiLetterOrDigit(tag[length])) length++;
        return tag[1..length];
    }
}
