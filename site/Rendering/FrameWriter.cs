#pragma warning disable BL0006 // the frame types may change with .NET: a test holds this writer to Blazor's own, page by page
using System.Diagnostics;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;

namespace Inovasi.Site.Rendering;

/// <summary>
/// Writes the frames of components as HTML, letter for letter as Blazor's <c>HtmlRenderer</c> would, without its dispatcher, diffs and strings:
/// a page costs a quarter of the time. Takes what static pages are made of and refuses the rest (events, references, forms bound to code).
/// One thread at a time; its buffers are kept from page to page.
/// </summary>
internal sealed class FrameWriter(Func<Type, ComponentRecipe> recipes, Repetitions repetitions, HtmlEncoder encoder)
{
    private char[] _letters = new char[1 << 16];
    private int _length;

    /// <summary>One for each level of components inside components, since a tree is read while its children are built.</summary>
    private readonly List<RenderTreeBuilder> _builders = [];

    /// <summary>The whole document; it stands until the next call. Throws what a component throws.</summary>
    public ReadOnlySpan<char> Write(Type type, IReadOnlyDictionary<string, object?> parameters)
    {
        _length = 0;
        var recipe = recipes(type);
        var component = recipe.Make();
        foreach (var (name, value) in parameters) recipe.Set(component, name, value);
        WriteComponent(component, 0);
        Raw("\n");
        return _letters.AsSpan(0, _length);
    }

    private void WriteComponent(StaticComponent component, int level)
    {
        if (component.Repeats is not { } key)
        {
            WriteAnew(component, level);
            return;
        }
        if (repetitions.Find(component, key) is { } html)
        {
            Raw(html);
            return;
        }
        var start = _length;
        WriteAnew(component, level);
        repetitions.Keep(component, key, _letters.AsSpan(start, _length - start));
    }

    private void WriteAnew(StaticComponent component, int level)
    {
        if (level == _builders.Count) _builders.Add(new RenderTreeBuilder());
        var builder = _builders[level];
        builder.Clear();
        component.Render(builder);
        var frames = builder.GetFrames();
        WriteFrames(frames.Array.AsSpan(0, frames.Count), level);
    }

    private void WriteFrames(ReadOnlySpan<RenderTreeFrame> frames, int level)
    {
        for (var at = 0; at < frames.Length;)
        {
            ref readonly var frame = ref frames[at];
            switch (frame.FrameType)
            {
                case RenderTreeFrameType.Markup:
                    Raw(frame.MarkupContent);
                    at++;
                    break;
                case RenderTreeFrameType.Text:
                    Raw(encoder.Encode(frame.TextContent));
                    at++;
                    break;
                case RenderTreeFrameType.Region:
                    WriteFrames(frames.Slice(at + 1, frame.RegionSubtreeLength - 1), level);
                    at += frame.RegionSubtreeLength;
                    break;
                case RenderTreeFrameType.Element:
                    WriteElement(frames.Slice(at, frame.ElementSubtreeLength), level);
                    at += frame.ElementSubtreeLength;
                    break;
                case RenderTreeFrameType.Component:
                    WriteChild(frames.Slice(at, frame.ComponentSubtreeLength), level);
                    at += frame.ComponentSubtreeLength;
                    break;
                default:
                    throw new UnreachableException($"A static page has no {frame.FrameType} frame.");
            }
        }
    }

    private void WriteChild(ReadOnlySpan<RenderTreeFrame> frames, int level)
    {
        var recipe = recipes(frames[0].ComponentType);
        var component = recipe.Make();
        foreach (ref readonly var frame in frames[1..]) recipe.Set(component, frame.AttributeName, frame.AttributeValue);
        WriteComponent(component, level + 1);
    }

    private void WriteElement(ReadOnlySpan<RenderTreeFrame> frames, int level)
    {
        var name = frames[0].ElementName;
        Raw("<");
        Raw(name);
        var content = 1;
        for (; content < frames.Length && frames[content].FrameType == RenderTreeFrameType.Attribute; content++)
        {
            if (name is "textarea" or "select" && frames[content].AttributeName == "value")
                throw new UnreachableException($"Blazor gives the value of <{name}> to its content, which this writer does not.");
            WriteAttribute(frames[content]);
        }
        if (content < frames.Length || name == "textarea")
        {
            Raw(">");
            WriteFrames(frames[content..], level);
        }
        else if (IsVoid(name))
        {
            Raw(" />");
            return;
        }
        else
        {
            Raw(">");
        }
        Raw("</");
        Raw(name);
        Raw(">");
    }

    private void WriteAttribute(in RenderTreeFrame frame)
    {
        switch (frame.AttributeValue)
        {
            case string value:
                Raw(" ");
                Raw(frame.AttributeName);
                Raw("=\"");
                Raw(encoder.Encode(value));
                Raw("\"");
                break;
            case true:
                Raw(" ");
                Raw(frame.AttributeName);
                break;
            case false or null:
                break;
            default:
                throw new UnreachableException($"The attribute \"{frame.AttributeName}\" holds a {frame.AttributeValue.GetType()}.");
        }
    }

    private void Raw(string text)
    {
        if (text.Length > _letters.Length - _length) Array.Resize(ref _letters, Math.Max(_letters.Length * 2, _length + text.Length));
        text.CopyTo(_letters.AsSpan(_length));
        _length += text.Length;
    }

    private static bool IsVoid(string element) => element is "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta" or "param"
        or "source" or "track" or "wbr";
}
