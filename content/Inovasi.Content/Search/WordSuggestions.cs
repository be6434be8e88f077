namespace Inovasi.Content.Search;

/// <summary>
/// Near spellings among the words of names, aliases and summaries, their roots, names of two words written as one, agencies' short names
/// and everyday words: what people type. The stories' other words are too many to send to a browser. They stand by their first letter, which people
/// seldom get wrong: a word is looked for under its own first two letters, so that a browser loads a tenth of them.
/// </summary>
internal sealed class WordSuggestions
{
    private const int ShortestWord = 4;

    private WordSuggestions(IEnumerable<string> words) =>
        ByFirstLetter = new SortedDictionary<char, string[]>(words.GroupBy(w => w[0]).ToDictionary(g => g.Key, g => g.ToArray()));

    /// <summary>Distinct folded words in ordinal order.</summary>
    public IReadOnlyDictionary<char, string[]> ByFirstLetter { get; }

    /// <param name="catalogue">Whose words.</param>
    /// <param name="rules">The rules of the language.</param>
    /// <param name="roots">The terms of a word.</param>
    /// <param name="isFound">Whether a word finds anything: no other is offered.</param>
    public static WordSuggestions Of(Catalogue catalogue, SearchRules rules, Func<string, List<string>> roots, Func<string, bool> isFound)
    {
        var names = catalogue.Innovations.SelectMany(i => i.Aliases.Prepend(i.Name)).Select(Analyzer.Words).ToArray();
        var written = names.SelectMany(n => n).Concat(catalogue.Innovations.SelectMany(i => Analyzer.Words(i.Summary))).ToArray();
        return new(written
            .Concat(written.SelectMany(roots).Where(rules.Roots.Contains))
            .Concat(names.Where(n => n.Count == 2).Select(n => n[0] + n[1]))
            .Concat(catalogue.Agencies.SelectMany(a => Analyzer.Words(a.ShortName ?? "")))
            .Concat(rules.Replacements.Keys)
            .Where(w => w.Length >= ShortestWord && !char.IsSurrogate(w[0]) && !rules.Stop.Contains(w))
            .Distinct(StringComparer.Ordinal)
            .Where(isFound)
            .Order(StringComparer.Ordinal));
    }

    /// <summary>The question with its unknown words replaced; null when none could be.</summary>
    public string? Suggest(string question, Func<string, bool> isKnown)
    {
        var words = Analyzer.Words(question).Take(SearchIndex.MostTerms).ToArray();
        var changed = false;
        for (var i = 0; i < words.Length; i++)
        {
            if (isKnown(words[i]) || Nearest(words[i]) is not { } near) continue;
            words[i] = near;
            changed = true;
        }
        return changed ? string.Join(' ', words) : null;
    }

    /// <summary>The nearest word with at most one slip, two from eight letters on; of equally near ones the first in ordinal order.</summary>
    private string? Nearest(string word)
    {
        if (word.Length < ShortestWord) return null;
        var most = word.Length < 8 ? 1 : 2;
        string? best = null;
        foreach (var candidate in word[..2].Distinct().Order().SelectMany(letter => ByFirstLetter.GetValueOrDefault(letter, [])))
        {
            if (Math.Abs(candidate.Length - word.Length) > most) continue;
            var distance = Distance(word, candidate);
            if (distance > most) continue;
            (best, most) = (candidate, distance - 1);
            if (most < 0) break;
        }
        return best;
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours (optimal string alignment), each 1.</summary>
    private static int Distance(string a, string b)
    {
        var (before, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
            (before, last, row) = (last, row, before);
        }
        return last[b.Length];
    }
}
