using System.Diagnostics;
using Inovasi.Content.Checking;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Inovasi.Content.Reading;

/// <summary>
/// Text to a tree that knows its lines. Takes the part of YAML whose meaning nobody has to look up:
/// one document, no anchors, aliases, tags or directives, every key a text and written once.
/// </summary>
internal sealed class YamlReader
{
    /// <summary>Our deepest form has five levels; the bound keeps hostile input from exhausting the stack.</summary>
    private const int MostLevels = 16;

    private readonly Parser _parser;
    private readonly int _lineOffset;
    private readonly FileReport _report;

    private YamlReader(string text, int lineOffset, FileReport report) =>
        (_parser, _lineOffset, _report) = (new Parser(new Scanner(new StringReader(text))), lineOffset, report);

    private ParsingEvent Current => _parser.Current ?? throw new UnreachableException("The parser has no event before its first move.");

    /// <summary>
    /// The mapping that <paramref name="text"/> is; null when it is none, with the reason in the report, which is then broken.
    /// <paramref name="lineOffset"/> is how many lines of the file stand before the text.
    /// </summary>
    public static YamlMap? Read(string text, int lineOffset, FileReport report) => PlainYaml.Read(text, lineOffset) ?? ReadAny(text, lineOffset, report);

    /// <summary>The same for every text, also for one that <see cref="PlainYaml"/> could read.</summary>
    internal static YamlMap? ReadAny(string text, int lineOffset, FileReport report)
    {
        var reader = new YamlReader(text, lineOffset, report);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException e)
        {
            // At the end of a text without a last line end, the parser stands on a line that is not there.
            var lines = text.AsSpan().Count('\n') + 1;
            // The library stops at the key above a line that begins with a tab, which nobody sees.
            if (LineWithTab(text) is { } tab) report.Break(tab + lineOffset, ContentMessages.YamlTab());
            else if (e.Start.Line > lines) report.Break(lines + lineOffset, ContentMessages.YamlSyntaxNear());
            else report.Break((int)e.Start.Line + lineOffset, ContentMessages.YamlSyntax((int)e.Start.Column));
        }
        catch (UnreadableException e)
        {
            report.Break(e.Line, e.Sentence);
        }
        return null;
    }

    private YamlMap? ReadDocument()
    {
        Move(); // stream start
        Move();
        if (Current is StreamEnd)
        {
            _report.Break(_lineOffset + 1, ContentMessages.YamlNotMap());
            return null;
        }
        var start = (DocumentStart)Current;
        if (start.Version is not null) _report.Add(LineOf(start), ContentMessages.YamlExtra("Perintah \"%YAML\""));
        Move();
        var node = ReadNode(1);
        Move();
        if (Current is DocumentStart)
        {
            _report.Break(LineOf(Current), ContentMessages.YamlManyDocuments());
            return null;
        }
        if (node is YamlMap map) return map;
        _report.Break(node.Line, ContentMessages.YamlNotMap());
        return null;
    }

    /// <summary>Reads the node at the current event and moves past it.</summary>
    private YamlNode ReadNode(int level)
    {
        var current = Current;
        var line = LineOf(current);
        if (level > MostLevels) throw new UnreadableException(line, ContentMessages.YamlTooDeep(MostLevels));
        if (current is AnchorAlias alias)
        {
            _report.Add(line, ContentMessages.YamlExtra($"Alias \"*{alias.Value}\""));
            Move();
            return new YamlText(line, $"*{alias.Value}", false);
        }
        // The parser lets some keys inside braces go without the value that must follow.
        if (current is not NodeEvent node) throw new UnreadableException(line, ContentMessages.YamlSyntaxNear());
        RefuseExtras(node, line);
        switch (current)
        {
            case Scalar scalar:
                Move();
                var isBlock = scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded;
                return new YamlText(line, isBlock ? scalar.Value.TrimEnd('\n') : scalar.Value, scalar.Style == ScalarStyle.Plain);
            case SequenceStart:
                return ReadList(line, level);
            case MappingStart:
                return ReadMap(line, level);
            default:
                throw new UnreachableException($"A node cannot start with {current}.");
        }
    }

    private YamlList ReadList(int line, int level)
    {
        var items = new List<YamlNode>();
        Move();
        while (Current is not SequenceEnd) items.Add(ReadNode(level + 1));
        Move();
        return new YamlList(line, items);
    }

    private YamlMap ReadMap(int line, int level)
    {
        var entries = new List<YamlEntry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        Move();
        while (Current is not MappingEnd)
        {
            var key = ReadNode(level + 1);
            var value = ReadNode(level + 1);
            if (key is not YamlText { Value: var name })
            {
                _report.Add(key.Line, ContentMessages.WrongType("kunci", "teks", key is YamlList ? "daftar" : "pasangan kunci dan isi"));
                continue;
            }
            if (lines.TryAdd(name, key.Line)) entries.Add(new YamlEntry(name, key.Line, value));
            else _report.Add(key.Line, ContentMessages.DuplicateKey(name, lines[name]));
        }
        Move();
        return new YamlMap(line, entries);
    }

    private void RefuseExtras(NodeEvent node, int line)
    {
        if (!node.Anchor.IsEmpty) _report.Add(line, ContentMessages.YamlExtra($"Jangkar \"&{node.Anchor.Value}\""));
        if (node.Tag.IsEmpty) return;
        var tag = node.Tag.Value.Replace("tag:yaml.org,2002:", "!!", StringComparison.Ordinal);
        _report.Add(line, ContentMessages.YamlExtra($"Tag \"{tag}\""));
    }

    /// <summary>
    /// To the next event. Two mistakes leave the scanner with exceptions that are not its own: an escape such as "\UFFFFFFFF" goes to the
    /// base library unchecked, and some plain texts inside braces end in a state that it holds impossible. Neither names a place, so the
    /// place is the last event before.
    /// </summary>
    private void Move()
    {
        try
        {
            _parser.MoveNext();
        }
        catch (ArgumentOutOfRangeException)
        {
            throw new UnreadableException(LineOf(_parser.Current), ContentMessages.YamlEscape());
        }
        catch (InvalidOperationException)
        {
            throw new UnreadableException(LineOf(_parser.Current), ContentMessages.YamlSyntaxNear());
        }
    }

    /// <summary>The first line whose indentation holds a tab; null when none does.</summary>
    private static int? LineWithTab(ReadOnlySpan<char> text)
    {
        var number = 0;
        foreach (var line in text.EnumerateLines())
        {
            number++;
            if (line[..(line.Length - line.TrimStart().Length)].Contains('\t')) return number;
        }
        return null;
    }

    private int LineOf(ParsingEvent? at) => (int)(at?.Start.Line ?? 1) + _lineOffset;

    private sealed class UnreadableException(int line, Sentence sentence) : Exception
    {
        public int Line { get; } = line;

        public Sentence Sentence { get; } = sentence;
    }
}
