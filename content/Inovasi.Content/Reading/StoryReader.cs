using Inovasi.Content.Checking;
using Markdig.Syntax;

namespace Inovasi.Content.Reading;

/// <summary>Holds a story to its six sections, each with something in it.</summary>
internal static class StoryReader
{
    public static void Read(string body, int firstLine, FileReport report)
    {
        if (PageBody.Check(body, firstLine, report) is not { } document) return;
        if (document.Count > 0 && document[0] is not HeadingBlock { Level: <= 2 })
            report.Add(firstLine + document[0].Line, ContentMessages.TextBeforeHeading(StorySections.What));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var furthest = -1;
        for (var i = 0; i < document.Count; i++)
        {
            if (document[i] is not HeadingBlock { Level: 2, IsSetext: false } heading) continue;
            var line = firstLine + heading.Line;
            var text = TextOf(heading, body);
            var place = IndexOf(text);
            if (place < 0)
            {
                report.Add(line, ContentMessages.UnknownHeading(text, Suggestions.Ask(text, StorySections.Headings)));
                continue;
            }
            if (!seen.Add(text)) report.Add(line, ContentMessages.HeadingTwice(text));
            else if (place < furthest) report.Add(line, ContentMessages.HeadingOrder(text, StorySections.Headings[furthest]));
            furthest = Math.Max(furthest, place);
            var next = NextSection(document, i);
            if (next == i + 1) report.Add(line, ContentMessages.EmptySection(text));
            else if (text == StorySections.ForWhom) AddProse(document, i, next, body, firstLine, report);
        }
        foreach (var heading in StorySections.Headings)
        {
            if (!seen.Contains(heading)) report.Add(firstLine, ContentMessages.MissingHeading(heading));
        }
    }

    private static void AddProse(MarkdownDocument document, int heading, int next, string body, int firstLine, FileReport report)
    {
        var (start, end) = (document[heading + 1].Span.Start, document[next - 1].Span.End + 1);
        report.Prose.Add(new Prose(ProseKind.ForWhom, body[start..end], firstLine + document[heading + 1].Line));
    }

    private static int NextSection(MarkdownDocument document, int heading)
    {
        var next = heading + 1;
        while (next < document.Count && document[next] is not HeadingBlock { Level: 2 }) next++;
        return next;
    }

    private static int IndexOf(string heading)
    {
        for (var i = 0; i < StorySections.Headings.Count; i++)
        {
            if (StorySections.Headings[i] == heading) return i;
        }
        return -1;
    }

    private static string TextOf(HeadingBlock heading, string body) =>
        body.AsSpan(heading.Span.Start, heading.Span.Length).Trim().Trim('#').Trim().ToString();
}
