using System.Buffers;
using System.Text;
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
public static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline = Build();

    private const string CitationOpening = "[@";

    private static readonly SearchValues<char> IdLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private static readonly string[] Schemes = ["https://", "http://", "mailto:"];

    /// <summary>The cited source ids in reading order, repetitions included.</summary>
    public static IEnumerable<string> CitationsIn(string markdown)
    {
        for (var at = 0; (at = markdown.IndexOf(CitationOpening, at, StringComparison.Ordinal)) >= 0; at++)
        {
            if (CitedAt(markdown.AsSpan(at)) is { IsEmpty: false } id) yield return id.ToString();
        }
    }

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
        using var writer = new StringWriter(new StringBuilder(markdown.Length));
        var renderer = Renderer(writer, notes);
        string? heading = null;
        foreach (var block in Parse(markdown))
        {
            if (block is HeadingBlock { Level: 2 } next)
            {
                Close();
                heading = Plain(next.Inline);
            }
            else if (heading is not null)
            {
                renderer.Write(block);
            }
        }
        Close();
        return sections;

        void Close()
        {
            if (heading is null) return;
            sections.Add((heading, writer.ToString()));
            renderer.EnsureLine(); // the next section begins on a line of its own, and not with the end of this one's
            writer.GetStringBuilder().Clear();
        }
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
        List<Inline>? refused = null;
        foreach (var node in document.Descendants())
        {
            if (node is HeadingBlock heading) heading.Level = Math.Clamp(heading.Level, 2, 6);
            else if (node is Table table) table.GetAttributes().AddClass("table");
            else if (node is LinkInline link ? link.IsImage || !IsAllowed(link.Url) : node is AutolinkInline { IsEmail: false } auto && !IsAllowed(auto.Url))
                (refused ??= []).Add((Inline)node);
        }
        foreach (var node in refused ?? [])
        {
            if (node is LinkInline link) Unlink(link);
            else node.ReplaceBy(new LiteralInline(((AutolinkInline)node).Url));
        }
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
        Renderer(writer, notes).Render(document);
        return writer.ToString();
    }

    private static HtmlRenderer Renderer(StringWriter writer, SourceNotes notes)
    {
        var renderer = new HtmlRenderer(writer);
        Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Insert(0, new CitationRenderer(notes));
        renderer.ObjectRenderers.Insert(0, new ScrollingTableRenderer());
        return renderer;
    }

    /// <summary>The source that a text beginning with a citation cites; empty when none stands there.</summary>
    private static ReadOnlySpan<char> CitedAt(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith(CitationOpening)) return [];
        var id = text[CitationOpening.Length..];
        var end = id.IndexOfAnyExcept(IdLetters);
        return end > 0 && id[end] == ']' && id[0] != '-' && id[end - 1] != '-' && !id[..end].Contains("--", StringComparison.Ordinal) ? id[..end] : [];
    }

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
            var id = CitedAt(slice.AsSpan());
            if (id.IsEmpty) return false;
            if (processor.Inline is LiteralInline before) before.Content.TrimEnd();
            processor.Inline = new CitationInline(id.ToString());
            slice.Start += CitationOpening.Length + id.Length + 1;
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
