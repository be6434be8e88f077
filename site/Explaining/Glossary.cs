using System.Collections.Frozen;
using Inovasi.Content;

namespace Inovasi.Site.Explaining;

/// <summary>
/// The words that pages explain, found by their first word. Left out are words that only help the search (aliases in small letters, or part of the name itself)
/// and names of innovations, which have pages of their own.
/// </summary>
public sealed class Glossary
{
    /// <summary>Terms that are everyday words too ("tingkat kota"): explained only where they stand alone, as a label.</summary>
    private static readonly FrozenSet<string> Everyday = new[]
    {
        "cakupan", "dibaca sebagian", "dihitung", "dinyatakan", "disimpulkan", "klaim", "penerapan", "rilis", "tahap", "tidak ditemukan", "tingkat",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private const int LongestWord = 31;

    private readonly FrozenDictionary<string, Wording[]>.AlternateLookup<ReadOnlySpan<char>> _byFirstWord;

    /// <summary>Which words can be one at all, by first letter and length: nearly every word of a page is told apart by these two.</summary>
    private readonly bool[] _mayBe = new bool[128 * (LongestWord + 1)];

    public Glossary(Catalogue catalogue)
    {
        var names = catalogue.Innovations.SelectMany(i => i.Aliases.Append(i.Name)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var wordings = catalogue.Terms.Where(t => !names.Contains(t.Name))
            .SelectMany(t => t.Aliases.Where(a => IsShown(a, t.Name) && !names.Contains(a)).Prepend(t.Name).Select(text => new Wording(text, t)))
            .GroupBy(w => w.Text[..FirstWord(w.Text)], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(w => w.Text.Length).ToArray(), StringComparer.OrdinalIgnoreCase);
        _byFirstWord = wordings.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in wordings.Keys)
        {
            if (!char.IsAscii(word[0])) continue;
            _mayBe[Place(char.ToLowerInvariant(word[0]), word.Length)] = true;
            _mayBe[Place(char.ToUpperInvariant(word[0]), word.Length)] = true;
        }
    }

    /// <summary>The longest wording that stands at the beginning of a text, which must be the beginning of a word; null when none does.</summary>
    /// <param name="text">From the word on.</param>
    /// <param name="word">How long the first word is.</param>
    /// <param name="isWhole">Whether the text is all that its element says.</param>
    internal Wording? At(ReadOnlySpan<char> text, int word, bool isWhole)
    {
        if (char.IsAscii(text[0]) && !_mayBe[Place(text[0], word)]) return null;
        if (!_byFirstWord.TryGetValue(text[..word], out var wordings)) return null;
        foreach (var wording in wordings)
        {
            var length = wording.Text.Length;
            if (!text.StartsWith(wording.Text, wording.Comparison) || (text.Length > length && char.IsLetterOrDigit(text[length]))) continue;
            if (!Everyday.Contains(wording.Text) || (isWhole && text.Length == length)) return wording;
        }
        return null;
    }

    /// <summary>How many letters and digits a text begins with.</summary>
    internal static int FirstWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsLetterOrDigit(text[length])) length++;
        return length;
    }

    private static int Place(char first, int length) => (first * (LongestWord + 1)) + Math.Min(length, LongestWord);

    private static bool IsShown(string alias, string name) =>
        alias.Any(char.IsUpper) && !name.Contains(alias, StringComparison.OrdinalIgnoreCase);

    /// <summary>One way to write a term.</summary>
    internal sealed record Wording(string Text, Term Term)
    {
        /// <summary>Acronyms count in capitals only: "API" is not "api", "SIDa" is not "SID".</summary>
        public StringComparison Comparison { get; } =
            Text.Count(char.IsUpper) > Text.Split(' ').Length ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

        /// <summary>What a page says of the word at its end, as HTML.</summary>
        public string Explanation { get; } = TermSection.Entry(Term);

        /// <summary>What an acronym stands for; an alias is spelled out by nobody.</summary>
        public string? Expansion => Text == Term.Name ? Term.Expansion : null;
    }
}
