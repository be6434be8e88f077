using System.Text.RegularExpressions;
using Inovasi.Site.Components;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Inovasi.Site;

/// <summary>
/// The Markdown of the content as safe HTML: raw HTML is text, images are their description, links lead to the web, to mail or into
/// the site and nowhere else, and a citation <c>[@source-id]</c> is a numbered mark. Headings start at level two, since the page owns level one.
/// </summary>
public static partial class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = Build();

    private static readonly string[] Schemes = ["https://", "http://", "mailto:"];

    /// <summary>The cited source ids in reading order, repetitions included.</summary>
    public static IEnumerable<string> CitationsIn(string markdown) => Citation().Matches(markdown).Select(m => m.Groups[1].Value);

    /// <summary>The words of each paragraph, list item and cell in reading order, without headings, marks and markup.</summary>
    public static IEnumerable<string> Paragraphs(string markdown) =>
        Parse(markdown).Descendants<ParagraphBlock>().Select(p => Plain(p.Inline)).Where(text => text.Length > 0);

    /// <summary>The whole text as HTML. Throws <see cref="KeyNotFoundException"/> for a citation that the notes do not hold.</summary>
    public static string Html(string markdown, SourceNotes notes) => Render(Parse(markdown), notes);

    /// <summary>
    /// The text divided at its second-level headings: the heading's words and the HTML under it. Text before the first is left out.
    /// </summary>
    public static IReadOnlyList<(string Heading, string Html)> Sections(string markdown, SourceNotes notes)
    {
        var sections = new List<(string, string)>();
        var document = Parse(markdown);
        string? heading = null;
        var body = new MarkdownDocument();
        foreach (var block in document.ToArray())
        {
            document.Remove(block);
            if (block is HeadingBlock { Level: 2 } next)
            {
                if (heading is not null) sections.Add((heading, Render(body, notes)));
                (heading, body) = (Plain(next.Inline), new MarkdownDocument());
            }
            else
            {
                body.Add(block);
            }
        }
        if (heading is not null) sections.Add((heading, Render(body, notes)));
        return sections;
    }

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        return builder.Build();
    }

    private static MarkdownDocument Parse(string markdown)
    {
        var document = Markdown.Parse(markdown, Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>()) heading.Level = Math.Clamp(heading.Level, 2, 6);
        foreach (var link in document.Descendants<LinkInline>().Where(l => l.IsImage || !IsAllowed(l.Url)).ToArray()) Unlink(link);
        foreach (var link in document.Descendants<AutolinkInline>().Where(l => !l.IsEmail && !IsAllowed(l.Url)).ToArray())
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }
        foreach (var table in document.Descendants<Table>()) table.GetAttributes().AddClass("table");
        return document;
    }

    private static bool IsAllowed(string? url) =>
        url is not null
        && (Schemes.Any(scheme => url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase)) || url.StartsWith('#')
            || (url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal)));

    /// <summary>Leaves the words of a link where it stood.</summary>
    private static void Unlink(LinkInline link)
    {
        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.InsertBefore(child);
        }
        link.Remove();
    }

    private static string Plain(ContainerInline? inlines) =>
        inlines is null ? "" : string.Concat(inlines.Descendants<LeafInline>().Select(i => i switch
        {
            LiteralInline literal => literal.Content.ToString(),
            CodeInline code => code.Content,
            LineBreakInline => " ",
            _ => "",
        }));

    private static string Render(MarkdownDocument document, SourceNotes notes)
    {
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Insert(0, new CitationRenderer(notes));
        renderer.ObjectRenderers.Insert(0, new ScrollingTableRenderer());
        renderer.Render(document);
        return writer.ToString();
    }

    [GeneratedRegex(@"\[@([a-z0-9]+(?:-[a-z0-9]+)*)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Citation();

    private sealed class CitationInline(string sourceId) : LeafInline
    {
        public string SourceId { get; } = sourceId;
    }

    /// <summary>Reads <c>[@source-id]</c> and takes the space before it, so that a mark never starts a line.</summary>
    private sealed class CitationParser : InlineParser
    {
        public CitationParser() => OpeningCharacters = ['['];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var match = Citation().Match(slice.Text, slice.Start, slice.End - slice.Start + 1);
            if (!match.Success || match.Index != slice.Start) return false;
            if (processor.Inline is LiteralInline before) before.Content.TrimEnd();
            processor.Inline = new CitationInline(match.Groups[1].Value);
            slice.Start = match.Index + match.Length;
            return true;
        }
    }

    /// <summary>A table that is wider than the screen scrolls by itself.</summary>
    private sealed class ScrollingTableRenderer : HtmlTableRenderer
    {
        protected override void Write(HtmlRenderer renderer, Table table)
        {
            renderer.Write(ScrollRegion.Opening);
            base.Write(renderer, table);
            renderer.Write(ScrollRegion.Closing);
        }
    }

    private sealed class CitationRenderer(SourceNotes notes) : HtmlObjectRenderer<CitationInline>
    {
        protected override void Write(HtmlRenderer renderer, CitationInline citation) =>
            renderer.Write(SourceMarks.Html(notes, [citation.SourceId]));
    }
}
