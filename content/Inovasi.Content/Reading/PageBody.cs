using Inovasi.Content.Checking;
using Inovasi.Content.Datasets;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Inovasi.Content.Reading;

/// <summary>
/// What every Markdown text of the content must keep to: no HTML, no address that runs code, no level-one heading, no begin of a formula, and citations
/// <c>[@source-id]</c> that exist. A text that nests so deep that no renderer takes it is refused here, not met there.
/// </summary>
internal static class PageBody
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().Build();

    /// <summary>Reports what is wrong and gives the parsed text; null when it could not be parsed.</summary>
    /// <param name="body">The Markdown.</param>
    /// <param name="firstLine">The line of the file on which it starts.</param>
    /// <param name="report">Where problems, citations and prose go.</param>
    public static MarkdownDocument? Check(string body, int firstLine, FileReport report)
    {
        if (body.Length > Column.LongestText) report.Add(firstLine, ContentMessages.TooLong("isi", body.Length, Column.LongestText));
        var text = body.AsSpan().TrimStart('\n');
        if (text.Length > 0 && ValueReader.FormulaStart(text) is { } start) report.Add(firstLine + body.Length - text.Length, ContentMessages.Formula("isi", start));
        report.Prose.Add(new Prose(ProseKind.Story, body, firstLine));
        ReadCitations(body, firstLine, report);
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(body, Pipeline);
        }
        catch (ArgumentException)
        {
            // The parser's own bound on nesting; it has no other way to say so, and names no line.
            report.Add(firstLine, ContentMessages.MarkdownTooDeep());
            return null;
        }
        foreach (var node in document.Descendants()) CheckNode(node, body, firstLine, report);
        return document;
    }

    private static void CheckNode(MarkdownObject node, string body, int firstLine, FileReport report)
    {
        var line = firstLine + node.Line;
        switch (node)
        {
            case HtmlBlock:
                report.Add(line, ContentMessages.RawHtml(FirstLine(body.AsSpan(node.Span.Start, node.Span.Length))));
                break;
            case HtmlInline html:
                report.Add(line, ContentMessages.RawHtml(html.Tag));
                break;
            case LinkInline { IsImage: true, Url: var url } when url is null || !url.StartsWith('/') || !Addresses.IsLink(url):
                report.Add(line, ContentMessages.BadImage(url ?? ""));
                break;
            case LinkInline { IsImage: false, Url: var url } when url is null || !Addresses.IsLink(url):
                report.Add(line, ContentMessages.BadLink(url ?? ""));
                break;
            case AutolinkInline { IsEmail: false } link when !Addresses.IsLink(link.Url):
                report.Add(line, ContentMessages.BadLink(link.Url));
                break;
            case HeadingBlock { IsSetext: true }:
                report.Add(line, ContentMessages.HeadingUnderline());
                break;
            case HeadingBlock { Level: 1 }:
                report.Add(line, ContentMessages.HeadingLevel());
                break;
        }
    }

    private static void ReadCitations(string body, int firstLine, FileReport report)
    {
        const string Opening = "[@";
        var line = firstLine;
        var counted = 0;
        for (var at = body.IndexOf(Opening, StringComparison.Ordinal); at >= 0; at = body.IndexOf(Opening, at + 2, StringComparison.Ordinal))
        {
            line += body.AsSpan(counted, at - counted).Count('\n');
            counted = at;
            var rest = body.AsSpan(at + 2, Math.Min(Slug.MostLetters + 1, body.Length - at - 2)); // an unclosed citation must not take the whole text
            var end = rest.IndexOfAny(']', '\n');
            var id = (end < 0 ? rest : rest[..end]).ToString();
            report.Refer(Target.Source, id, line, $"[@{id}]");
        }
    }

    private static string FirstLine(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('\n');
        return (end < 0 ? text : text[..end]).ToString();
    }
}
