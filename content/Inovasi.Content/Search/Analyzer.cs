using System.Globalization;
using System.Text;

namespace Inovasi.Content.Search;

/// <summary>Turns text into the terms that are indexed and searched: folded, without stop words, everyday words replaced, reduced to roots.</summary>
public sealed class Analyzer
{
    /// <summary>A longer word is cut: nobody types it, and an index key stays small.</summary>
    public const int LongestWord = 40;

    private readonly SearchRules _rules;
    private readonly Stemmer _stemmer;
    private readonly string[][] _joined;

    /// <param name="rules">The rules of the language.</param>
    /// <param name="joined">Names of several words that people also write as one, such as the city's; each becomes one term.</param>
    public Analyzer(SearchRules rules, IEnumerable<string> joined)
    {
        _rules = rules;
        _stemmer = new Stemmer(rules);
        _joined = [.. joined.Select(name => Words(name).ToArray()).Where(words => words.Length > 1)];
    }

    /// <summary>The terms of a text in its order, repeated as often as they occur.</summary>
    public List<string> Terms(string text)
    {
        var words = Words(text);
        var terms = new List<string>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            if (JoinedAt(words, i) is { } name)
            {
                terms.Add(string.Concat(name));
                i += name.Length - 1;
                continue;
            }
            if (!_rules.Stop.Contains(words[i])) AddTerms(terms, words[i]);
        }
        return terms;
    }

    /// <summary>Lower case, without diacritics and apostrophes, cut into runs of letters and digits.</summary>
    public static List<string> Words(string text) => Ascii.IsValid(text) ? AsciiWords(text) : FoldedWords(text);

    /// <summary>The same for text that has nothing to fold but capitals: nearly all text is such, and a release has a lot of it.</summary>
    private static List<string> AsciiWords(string text)
    {
        var words = new List<string>();
        Span<char> word = stackalloc char[LongestWord];
        var length = 0;
        foreach (var character in text)
        {
            if (character == '\'') continue;
            if (char.IsAsciiLetterOrDigit(character))
            {
                if (length < LongestWord) word[length++] = char.ToLowerInvariant(character);
            }
            else if (length > 0)
            {
                words.Add(new string(word[..length]));
                length = 0;
            }
        }
        if (length > 0) words.Add(new string(word[..length]));
        return words;
    }

    private static List<string> FoldedWords(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in WellFormed(text).Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark || rune.Value is '\'' or 0x2019) continue;
            if (Rune.IsLetterOrDigit(rune))
            {
                if (word.Length < LongestWord) word.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else
            {
                Flush();
            }
        }
        Flush();
        return words;

        void Flush()
        {
            if (word.Length == 0) return;
            words.Add(word.ToString());
            word.Clear();
        }
    }

    /// <summary>Half a surrogate pair becomes U+FFFD, which is no letter: normalisation refuses such text.</summary>
    private static string WellFormed(string text) => text.Any(char.IsSurrogate) ? Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) : text;

    private void AddTerms(List<string> terms, string word)
    {
        if (_rules.Replacements.TryGetValue(word, out var replaced))
        {
            foreach (var other in replaced) terms.Add(_stemmer.Stem(other));
            return;
        }
        var root = _stemmer.Stem(word);
        if (_rules.Replacements.TryGetValue(root, out var others))
            terms.AddRange(others);
        else
            terms.Add(root);
    }

    private string[]? JoinedAt(List<string> words, int index)
    {
        foreach (var name in _joined)
        {
            var i = 0;
            while (i < name.Length && index + i < words.Count && words[index + i] == name[i]) i++;
            if (i == name.Length) return name;
        }
        return null;
    }
}
