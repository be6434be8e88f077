namespace Inovasi.Site.Explaining;

/// <summary>Which parts of a page are its own running text, in which words may be explained, and which are names, quotations or controls.</summary>
internal static class PlainText
{
    /// <summary>The name of the element that opens at the beginning; empty for a closing tag or a comment.</summary>
    public static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        var length = 1;
        while (length < tag.Length && char.IsAsciiLetterOrDigit(tag[length])) length++;
        return tag[1..length];
    }

    /// <summary>How long the element that opens at the beginning is with all that is in it, if it is to be left alone; else 0.</summary>
    /// <exception cref="InvalidOperationException">It is not closed.</exception>
    public static int LengthOf(ReadOnlySpan<char> html, ReadOnlySpan<char> name)
    {
        if (!IsLeftAlone(name) && !IsLeftAloneByClass(html, name)) return 0;
        var depth = 0;
        for (var tag = 0; ;)
        {
            var rest = html[tag..];
            if (Name(rest).SequenceEqual(name)) depth++;
            else if (rest.Length > 1 && rest[1] == '/' && Name(rest[1..]).SequenceEqual(name) && --depth == 0) return tag + rest.IndexOf('>') + 1;
            var next = rest[1..].IndexOf('<');
            if (next < 0) throw new InvalidOperationException($"The element <{name}> is not closed.");
            tag += next + 1;
        }
    }

    /// <summary>The name if it is that of a block; else null.</summary>
    public static string? Block(ReadOnlySpan<char> name) => name switch
    {
        "p" => "p",
        "li" => "li",
        "dd" or "dt" or "th" or "td" or "div" or "caption" or "figcaption" => "label",
        _ => null,
    };

    /// <summary>Whether sentences stand in such a block, and not labels.</summary>
    public static bool IsRunning(string block) => block is "p" or "li";

    /// <summary>Whether a quotation that began in the same text is still open at the end of <paramref name="html"/>: nothing may be put into other people's words.</summary>
    public static bool IsQuoted(ReadOnlySpan<char> html)
    {
        var text = html[(html.LastIndexOf('>') + 1)..];
        return text.Count("&quot;") % 2 == 1 || text.Count('“') > text.Count('”');
    }

    /// <summary>Whether a bracket that began in the same text is still open at the end of <paramref name="html"/>.</summary>
    public static bool IsInBrackets(ReadOnlySpan<char> html)
    {
        var text = html[(html.LastIndexOf('>') + 1)..];
        return text.Count('(') > text.Count(')');
    }

    private static bool IsLeftAlone(ReadOnlySpan<char> name) =>
        name is "a" or "blockquote" or "button" or "code" or "form" or "h1" or "h2" or "h3" or "h4" or "nav" or "pre" or "script" or "svg" or "textarea";

    /// <summary>Quotations, titles of sources and the like, by the first class of their element.</summary>
    private static bool IsLeftAloneByClass(ReadOnlySpan<char> tag, ReadOnlySpan<char> name)
    {
        const string Opening = " class=\"";
        var attribute = tag[(1 + name.Length)..];
        if (name.IsEmpty || !attribute.StartsWith(Opening)) return false;
        attribute = attribute[Opening.Length..];
        return attribute[..attribute.IndexOfAny('"', ' ')] is "agencies" or "card" or "cite" or "names" or "notes" or "quote" or "said" or "sources" or "terms" or "unknown" or "uses";
    }
}
