using System.Collections.Frozen;

namespace Inovasi.Content.Checking;

/// <summary>Words of office language with what to say instead: the two columns of <c>kata-birokrasi.csv</c> beside this file.</summary>
internal static class OfficeWords
{
    private static readonly FrozenDictionary<string, string> PlainByWord = Load();
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> BySpan = PlainByWord.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly string[] Phrases = [.. PlainByWord.Keys.Where(w => w.Contains(' ', StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>Each office word in the text with its place; a word as often as it stands there.</summary>
    public static IEnumerable<(int At, string Word, string Plain)> Find(string text)
    {
        foreach (var word in Words.Of(text))
        {
            if (BySpan.TryGetValue(text.AsSpan(word.Start, word.Length), out var plain)) yield return (word.Start, text.Substring(word.Start, word.Length), plain);
        }
        foreach (var phrase in Phrases)
        {
            var at = text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase);
            if (at >= 0) yield return (at, text.Substring(at, phrase.Length), PlainByWord[phrase]);
        }
    }

    private static FrozenDictionary<string, string> Load()
    {
        const string Name = "Inovasi.Content.Checking.kata-birokrasi.csv";
        using var stream = typeof(OfficeWords).Assembly.GetManifestResourceStream(Name) ?? throw new FileNotFoundException(Name);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.Split(',')).ToFrozenDictionary(cells => cells[0], cells => cells[1], StringComparer.OrdinalIgnoreCase);
    }
}
