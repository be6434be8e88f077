using System.Buffers;
using System.Collections.Frozen;

namespace Inovasi.Content.Reading;

/// <summary>
/// The YAML that our files are made of, in one pass: mappings and lists by indentation, braces and brackets on one line, text plain or in quotes on one line.
/// Whatever else stands there, right or wrong, is left whole to <see cref="YamlReader"/>, which knows all of YAML and says what is wrong;
/// a library that must be ready for everything takes many times as long, which a large catalogue feels.
/// </summary>
internal ref struct PlainYaml
{
    /// <summary>Above our forms, which have five; what is deeper is the library's.</summary>
    private const int MostLevels = 8;

    /// <summary>The keys of our forms, so that a file does not make each of them anew.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Keys =
        Shapes.All.SelectMany(s => s.Keys).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> KeyLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_");

    /// <summary>What means something to YAML at some places, or to the library; text without quotes that holds one of them is left to it.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("&*!|>%@#{}[]\"");

    private readonly ReadOnlySpan<char> _text;
    private int _at;
    private int _line;

    /// <summary>That of the line in which the reader stands; -1 behind the last.</summary>
    private int _indentation;

    private PlainYaml(ReadOnlySpan<char> text, int firstLine)
    {
        _text = text;
        _line = firstLine;
    }

    /// <summary>The letter in which the reader stands; a line end behind the last.</summary>
    private readonly char Current => _at < _text.Length ? _text[_at] : '\n';

    private readonly ReadOnlySpan<char> Rest => _text[Math.Min(_at, _text.Length)..];

    /// <summary>The mapping that the text is, as <see cref="YamlReader"/> would give it; null when it is not of this plain kind.</summary>
    /// <param name="text">Without carriage returns.</param>
    /// <param name="lineOffset">How many lines of the file stand before it.</param>
    public static YamlMap? Read(ReadOnlySpan<char> text, int lineOffset)
    {
        if (text.ContainsAny("\t\uFEFF`")) return null; // of these the library has a mind of its own, even inside quotes
        var reader = new PlainYaml(text, lineOffset + 1);
        reader.SkipEmptyLines();
        return reader._indentation == 0 && reader.Map(0, 1) is { } map && reader._indentation < 0 ? map : null;
    }

    /// <summary>The mapping whose first key is here, to the first line that is indented less.</summary>
    private YamlMap? Map(int indentation, int level)
    {
        if (level > MostLevels) return null;
        var map = new YamlMap(_line, []);
        do
        {
            var line = _line;
            if (Key() is not { } key || Has(map, key) || Under(indentation, level) is not { } value) return null;
            map.Entries.Add(new YamlEntry(key, line, value));
        }
        while (_indentation == indentation);
        return _indentation < indentation ? map : null;
    }

    /// <summary>The list whose first hyphen is here, to the first line that is indented less, or not at all where the key above it is not either.</summary>
    private YamlList? List(int indentation, int level)
    {
        if (level > MostLevels) return null;
        var list = new YamlList(_line, []);
        do
        {
            if (Rest is not ['-', ' ', ..]) return _indentation == indentation && list.Items.Count > 0 ? list : null;
            var start = _at++;
            SkipSpaces();
            if ((KeyLength() > 0 ? Map(indentation + _at - start, level + 1) : Line(level + 1)) is not { } item) return null;
            list.Items.Add(item);
        }
        while (_indentation == indentation);
        return _indentation < indentation ? list : null;
    }

    /// <summary>What belongs to a key that has just been read: the rest of its line, or what stands under it.</summary>
    private YamlNode? Under(int indentation, int level)
    {
        SkipSpaces();
        if (Current != '\n') return Line(level + 1);
        NextLine();
        if (Current == '-') return _indentation >= indentation ? List(_indentation, level + 1) : null;
        return _indentation > indentation ? Map(_indentation, level + 1) : null;
    }

    /// <summary>The value that the rest of the line is.</summary>
    private YamlNode? Line(int level)
    {
        var value = Value(level, isInside: false);
        SkipSpaces();
        return value is not null && NextLine() ? value : null;
    }

    /// <param name="level">How deep it stands.</param>
    /// <param name="isInside">Whether it stands in braces or brackets, where a comma ends it.</param>
    private YamlNode? Value(int level, bool isInside) => Current switch
    {
        _ when level > MostLevels => null,
        '{' => Braces(level),
        '[' => Brackets(level),
        '"' or '\'' => Quoted(Current),
        _ => Plain(isInside),
    };

    private YamlMap? Braces(int level)
    {
        var map = new YamlMap(_line, []);
        do
        {
            _at++; // the brace or the comma
            SkipSpaces();
            if (Key() is not { } key || Has(map, key)) return null;
            SkipSpaces();
            if (Value(level + 1, isInside: true) is not { } value) return null;
            map.Entries.Add(new YamlEntry(key, _line, value));
            SkipSpaces();
        }
        while (Current == ',');
        return Current == '}' && _at++ >= 0 ? map : null;
    }

    private YamlList? Brackets(int level)
    {
        var list = new YamlList(_line, []);
        do
        {
            _at++; // the bracket or the comma
            SkipSpaces();
            if (Current == ']' && list.Items.Count == 0) break;
            if (Value(level + 1, isInside: true) is not { } item) return null;
            list.Items.Add(item);
            SkipSpaces();
        }
        while (Current == ',');
        return Current == ']' && _at++ >= 0 ? list : null;
    }

    /// <summary>Text in quotes; of the escapes only those of the quotation mark and of the backslash.</summary>
    private YamlText? Quoted(char quote)
    {
        var rest = _text[(_at + 1)..];
        var isEscaped = false;
        var end = 0;
        for (; ; end++)
        {
            var next = rest[end..].IndexOfAny(quote, quote == '"' ? '\\' : quote, '\n');
            if (next < 0 || rest[end += next] == '\n') return null;
            if (rest[end] == quote) break;
            if (end + 1 == rest.Length || rest[++end] is not ('"' or '\\')) return null;
            isEscaped = true;
        }
        _at += end + 2;
        if (quote == '\'' && Current == '\'') return null; // a doubled one stands for itself
        return new YamlText(_line, isEscaped ? Unescaped(rest[..end]) : rest[..end].ToString(), IsPlain: false);
    }

    private static string Unescaped(ReadOnlySpan<char> text)
    {
        var letters = new char[text.Length];
        var length = 0;
        for (var at = 0; at < text.Length; at++) letters[length++] = text[at] == '\\' ? text[++at] : text[at];
        return new string(letters, 0, length);
    }

    /// <summary>Text without quotes that begins with a letter or a digit and holds nothing that could mean something else.</summary>
    private YamlText? Plain(bool isInside)
    {
        var rest = Rest;
        var end = isInside ? rest.IndexOfAny(",]}\n") : rest.IndexOf('\n');
        var text = (end < 0 ? rest : rest[..end]).TrimEnd(' ');
        if (text.IsEmpty || !char.IsLetterOrDigit(text[0]) || text[^1] == ':') return null;
        if (text.ContainsAny(Signs) || (isInside ? text.Contains(':') : text.Contains(": ", StringComparison.Ordinal))) return null;
        _at += text.Length;
        return new YamlText(_line, text.ToString(), IsPlain: true);
    }

    /// <summary>Reads a key with its colon; null where none stands.</summary>
    private string? Key()
    {
        var length = KeyLength();
        if (length == 0) return null;
        var name = Rest[..length];
        _at += length + 1;
        return Keys.TryGetValue(name, out var known) ? known : name.ToString();
    }

    /// <summary>How long the key is that stands here with a colon and a space or a line end behind it; 0 when none does.</summary>
    private readonly int KeyLength()
    {
        var rest = Rest;
        var length = rest.IndexOfAnyExcept(KeyLetters);
        if (length <= 0 || rest[length] != ':') return 0;
        return length + 1 == rest.Length || rest[length + 1] is ' ' or '\n' ? length : 0;
    }

    private static bool Has(YamlMap map, string key)
    {
        foreach (var entry in map.Entries)
        {
            if (entry.Key == key) return true;
        }
        return false;
    }

    private void SkipSpaces()
    {
        while (_at < _text.Length && _text[_at] == ' ') _at++;
    }

    /// <summary>From the end of a line to the next with something on it; false when this is not the end.</summary>
    private bool NextLine()
    {
        if (Current != '\n') return false;
        _at++;
        _line++;
        SkipEmptyLines();
        return true;
    }

    private void SkipEmptyLines()
    {
        for (; _at < _text.Length; _at++, _line++)
        {
            var start = _at;
            SkipSpaces();
            _indentation = _at - start;
            if (_at < _text.Length && _text[_at] == '#') _at += Rest.IndexOf('\n') is >= 0 and var length ? length : Rest.Length;
            else if (_at < _text.Length && _text[_at] != '\n') return;
        }
        _indentation = -1;
    }
}
