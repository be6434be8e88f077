using Inovasi.Content.Checking;

namespace Inovasi.Content.Reading;

/// <summary>The two halves of a Markdown file of ours: keys between two lines of <c>---</c>, then the text.</summary>
/// <param name="Keys">The keys, with the lines of the file.</param>
/// <param name="Body">The Markdown as written, without the line ends after it.</param>
/// <param name="BodyLine">The line of the file on which the body starts.</param>
internal sealed record FrontMatter(YamlMap Keys, string Body, int BodyLine)
{
    private const string Fence = "---";

    /// <summary>Null when the file has not this form, with the reason in the report.</summary>
    public static FrontMatter? Read(string text, FileReport report)
    {
        if (!text.StartsWith("---\n", StringComparison.Ordinal))
        {
            report.Break(1, ContentMessages.NoFrontMatter());
            return null;
        }
        var end = FindClosingFence(text);
        if (end < 0)
        {
            report.Break(1, ContentMessages.OpenFrontMatter());
            return null;
        }
        var yaml = text.AsSpan(Fence.Length + 1, end - Fence.Length - 1);
        if ((PlainYaml.Read(yaml, 1) ?? YamlReader.ReadAny(yaml.ToString(), 1, report)) is not { } keys) return null;
        var bodyStart = Math.Min(text.Length, end + Fence.Length + 1);
        var fenceLine = 2 + yaml.Count('\n');
        return new FrontMatter(keys, text.AsSpan(bodyStart).TrimEnd('\n').ToString(), end + Fence.Length < text.Length ? fenceLine + 1 : fenceLine);
    }

    /// <summary>Where the first line after the opening one starts that is exactly <c>---</c>; -1 when there is none.</summary>
    private static int FindClosingFence(string text)
    {
        for (var line = Fence.Length + 1; line < text.Length;)
        {
            var lineEnd = text.IndexOf('\n', line);
            if (lineEnd < 0) lineEnd = text.Length;
            if (text.AsSpan(line, lineEnd - line).SequenceEqual(Fence)) return line;
            line = lineEnd + 1;
        }
        return -1;
    }
}
