using System.Globalization;
using Inovasi.Content.Checking;

namespace Inovasi.Content.Reading;

/// <summary>
/// Typed getters over one YAML mapping. A getter that cannot give what it promises records a problem and returns a stand-in,
/// so that all problems of a file come out at once; a catalogue is never made of a file with an error, so no stand-in gets further.
/// </summary>
internal sealed class FieldReader
{
    private readonly YamlMap? _map;
    private readonly Shape _shape;
    private readonly FileReport _report;

    /// <summary>Records every key that the shape does not know and every required one that is not there.</summary>
    public FieldReader(YamlMap? map, Shape shape, FileReport report)
    {
        (_map, _shape, _report, Values) = (map, shape, report, new ValueReader(report));
        if (map is null) return;
        foreach (var entry in map.Entries)
        {
            if (!shape.Knows(entry.Key)) report.Add(entry.Line, ContentMessages.UnknownKey(entry.Key, Ask(entry, shape)));
        }
        foreach (var key in shape.Required)
        {
            if (Find(key) is null) report.Add(map.Line, ContentMessages.MissingKey(key));
        }
    }

    public ValueReader Values { get; }

    /// <summary>Whether there is no mapping at all, which has been said where it should be.</summary>
    public bool IsAbsent => _map is null;

    public int Line => _map?.Line ?? 1;

    public FileReport Report => _report;

    /// <summary>Whether the key stands there with something after it.</summary>
    public bool Has(string key) => Find(key) is { Value: not YamlText { Value: "", IsPlain: true } };

    public bool IsEmptyList(string key) => Find(key) is { Value: YamlList { Items.Count: 0 } };

    public int LineOf(string key) => Find(key)?.Value.Line ?? Line;

    public string Text(string key) => Read<string>(key, Values.Text) ?? "";

    public string? OptionalText(string key) => Has(key) ? Text(key) : null;

    public int Year(string key) => Read<int>(key, Values.Year);

    public PartialDate? OptionalDate(string key) => Has(key) ? Read<PartialDate>(key, Values.Date) : null;

    public DateOnly? OptionalDay(string key) => Has(key) && Written(key) is { } written && Values.Day(written, out var day) ? day : null;

    public string SlugText(string key) => Read<string>(key, Values.SlugText) ?? "";

    public T Choice<T>(string key, Choice<T> choice) where T : struct, Enum =>
        Written(key) is { } written && Values.Choice(written, choice, out var value) ? value : default;

    public string Reference(string key, Target target) =>
        Written(key) is { } written && Values.Reference(written, target, out var id) ? id : "";

    public T? Read<T>(string key, ValueParser<T> parse) where T : notnull =>
        Written(key) is { } written && parse(written, out var value) ? value : default;

    /// <summary>A list of texts, none twice; empty when the key is not there.</summary>
    public ValueList<string> Texts(string key, ValueParser<string>? parse = null)
    {
        if (Find(key) is not { } entry) return [];
        if (entry.Value is not YamlList list)
        {
            WrongType(entry, "daftar seperti [satu, dua]");
            return [];
        }
        var texts = new List<string>(list.Items.Count);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            if (item is not YamlText text) _report.Add(item.Line, ContentMessages.WrongType(key, "daftar teks", NameOf(item)));
            else if ((parse ?? Values.Text)(new Written(text.Value, text.Line, key), out var value))
            {
                if (seen.Add(value)) texts.Add(value);
                else _report.Add(text.Line, ContentMessages.SameItem(key, value));
            }
        }
        return texts.ToValueList();
    }

    public ValueList<string> SourceIds(string key) => Texts(key, Values.ReferenceTo(Target.Source));

    /// <summary>The mapping under a key; a silent one when it is not there, because that has been said already.</summary>
    public FieldReader Map(string key, Shape shape)
    {
        if (Find(key) is not { } entry) return new FieldReader(null, shape, _report);
        if (entry.Value is YamlMap map) return new FieldReader(map, shape, _report);
        WrongType(entry, "pasangan kunci dan isi");
        return new FieldReader(null, shape, _report);
    }

    /// <summary>The mappings of a list; empty when the key is not there.</summary>
    public IEnumerable<FieldReader> Items(string key, Shape shape)
    {
        if (Find(key) is not { } entry) yield break;
        if (entry.Value is not YamlList list)
        {
            WrongType(entry, "daftar yang butirnya diawali \"- \"");
            yield break;
        }
        foreach (var item in list.Items)
        {
            if (item is YamlMap map) yield return new FieldReader(map, shape, _report);
            else _report.Add(item.Line, ContentMessages.WrongType(key, "daftar yang butirnya pasangan kunci dan isi", NameOf(item)));
        }
    }

    /// <summary>The scalar under a key; null when there is none, which is a problem only if something else stands there.</summary>
    public Written? Written(string key)
    {
        if (Find(key) is not { } entry) return null;
        if (entry.Value is YamlText text) return new Written(text.Value, text.Line, key, text.IsPlain);
        WrongType(entry, "teks");
        return null;
    }

    private YamlEntry? Find(string key)
    {
        if (!_shape.Knows(key)) throw new ArgumentException($"The shape \"{_shape.Name}\" has no key \"{key}\".", nameof(key));
        if (_map is null) return null;
        foreach (var entry in _map.Entries)
        {
            if (entry.Key == key) return entry;
        }
        return null;
    }

    /// <summary>Inside braces a comma ends a value, so that the rest of a text or of a number is taken for a key.</summary>
    private static string Ask(YamlEntry entry, Shape shape)
    {
        var near = Suggestions.Ask(entry.Key, shape.Keys);
        if (near.Length > 0 || entry.Value is not YamlText { Value: "", IsPlain: true }) return near;
        return int.TryParse(entry.Key, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? ContentMessages.AskForPoint : ContentMessages.AskForQuotes;
    }

    private void WrongType(YamlEntry entry, string expected) =>
        _report.Add(entry.Value.Line, ContentMessages.WrongType(entry.Key, expected, NameOf(entry.Value)));

    private static string NameOf(YamlNode node) => node switch
    {
        YamlList => "daftar",
        YamlMap => "pasangan kunci dan isi",
        YamlText { Value: "" } => "kosong",
        _ => "teks",
    };
}
