namespace Inovasi.Content.Checking;

/// <summary>Cuts a text into words and sentences, as far as counting and looking up needs it. Citations are no words.</summary>
internal static class Words
{
    /// <summary>Runs of letters and digits, with a hyphen or apostrophe inside; what stands in a citation or an address is left out.</summary>
    public static IEnumerable<(int Start, int Length)> Of(string text) => Of(text, 0, text.Length);

    /// <summary>Those of a part of the text that begins and ends where a word can, such as at a space: no word and nothing that is left out goes over white space.</summary>
    public static IEnumerable<(int Start, int Length)> Of(string text, int from, int to)
    {
        for (var i = from; i < to;)
        {
            if (StartsUnread(text, i))
            {
                i++; // past a bracket that opens it
                while (i < to && text[i] is not (']' or ')') && !char.IsWhiteSpace(text[i])) i++;
                continue;
            }
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }
            var start = i;
            while (i < to && (char.IsLetterOrDigit(text[i]) || IsInside(text, i))) i++;
            yield return (start, i - start);
        }
    }

    /// <summary>The sentences of a Markdown text: an end mark before white space, an empty line or a new list item ends one.</summary>
    public static IEnumerable<(int Start, int Length)> Sentences(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var ends = text[i] is '.' or '!' or '?' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1]) || text[i + 1] == '[');
            var breaks = text[i] == '\n' && i + 1 < text.Length && text[i + 1] is '\n' or '-' or '*' or '#' or '|';
            if (!ends && !breaks) continue;
            yield return (start, i + 1 - start);
            start = i + 1;
        }
        if (start < text.Length) yield return (start, text.Length - start);
    }

    private static bool StartsUnread(string text, int i) =>
        text[i] switch
        {
            '[' => string.CompareOrdinal(text, i, "[@", 0, 2) == 0,
            ']' => string.CompareOrdinal(text, i, "](", 0, 2) == 0,
            'h' => string.CompareOrdinal(text, i, "http", 0, 4) == 0,
            _ => false,
        };

    private static bool IsInside(string text, int i) =>
        text[i] is '-' or '\'' or '’' && i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]) && i > 0 && char.IsLetterOrDigit(text[i - 1]);
}
