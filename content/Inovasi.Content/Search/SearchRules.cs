using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Inovasi.Content.Search;

/// <summary>
/// The one set of rules for Indonesian words, read from <c>rules.json</c> beside this file. The browser's script interprets the same file,
/// so nothing that is specific to the language stands in code.
/// </summary>
public sealed partial class SearchRules
{
    private SearchRules(RulesFile file)
    {
        MinimumRest = file.MinimumRest;
        Particles = file.Particles;
        Possessives = file.Possessives;
        Suffixes = file.Suffixes;
        Prefixes = file.Prefixes;
        Spoken = [.. file.Spoken.Select(pair => (pair[0], pair[1]))];
        Stop = Words(file.Stop).ToFrozenSet(StringComparer.Ordinal);
        Roots = Words(file.Roots).ToFrozenSet(StringComparer.Ordinal);
        Replacements = file.Words.ToFrozenDictionary(StringComparer.Ordinal);
        Exceptions = file.Exceptions.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The rules that this project ships.</summary>
    public static SearchRules Shipped { get; } = Load();

    /// <summary>Letters that must stay when a word without a known root is shortened.</summary>
    public int MinimumRest { get; }

    public IReadOnlyList<string> Particles { get; }

    public IReadOnlyList<string> Possessives { get; }

    public IReadOnlyList<string> Suffixes { get; }

    public IReadOnlyList<PrefixRule> Prefixes { get; }

    /// <summary>Endings of everyday speech, and how they are written.</summary>
    public ValueList<(string Spoken, string Written)> Spoken { get; }

    /// <summary>Words that are neither indexed nor searched.</summary>
    public FrozenSet<string> Stop { get; }

    public FrozenSet<string> Roots { get; }

    /// <summary>Everyday words and the words that the stories use instead.</summary>
    public FrozenDictionary<string, string[]> Replacements { get; }

    /// <summary>Words whose root the rules alone would miss.</summary>
    public FrozenDictionary<string, string> Exceptions { get; }

    /// <summary>The file itself, for the browser.</summary>
    public static byte[] FileBytes()
    {
        using var stream = typeof(SearchRules).Assembly.GetManifestResourceStream("Inovasi.Content.Search.rules.json")
            ?? throw new InvalidOperationException("The search rules are not embedded in the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static SearchRules Load() =>
        new(JsonSerializer.Deserialize(FileBytes(), RulesJson.Default.RulesFile)
            ?? throw new InvalidOperationException("The search rules are empty."));

    private static IEnumerable<string> Words(string[] lines) => lines.SelectMany(line => line.Split(' '));

    internal sealed record RulesFile(
        int MinimumRest, string[] Particles, string[] Possessives, string[] Suffixes, PrefixRule[] Prefixes, string[][] Spoken,
        string[] Stop, Dictionary<string, string[]> Words, Dictionary<string, string> Exceptions, string[] Roots);

    /// <summary>Read by code made at build time: working out how to read a file is a good part of a server's start.</summary>
    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
    [JsonSerializable(typeof(RulesFile))]
    private sealed partial class RulesJson : JsonSerializerContext;
}

/// <summary>One way in which a prefix joins a root.</summary>
/// <param name="Prefix">What is taken off: <c>meng</c>.</param>
/// <param name="Next">The letters that may follow it; empty for any.</param>
/// <param name="Give">What is put in its place, tried in this order: the letter that the nasal swallowed, or nothing.</param>
/// <param name="Alone">Whether it may be taken off a word whose root is not known.</param>
public sealed record PrefixRule(string Prefix, string Next, string[] Give, bool Alone);
