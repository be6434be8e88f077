using System.Collections.Concurrent;

namespace Inovasi.Content.Search;

/// <summary>
/// Reduces an Indonesian word to its root: takes off particles, possessives, suffixes and prefixes in every allowed way and keeps the way
/// that ends in a known root, preferring the one that had to guess no swallowed letter, then the longest root.
/// A word without a known root is shortened carefully, so that its own forms still meet.
/// Every step is spelled out in the rules' terms because the browser's script takes the same steps.
/// </summary>
public sealed class Stemmer(SearchRules rules)
{
    private const int ShortestRoot = 3;
    private const int MostPrefixes = 3;

    /// <summary>An ending that was changed counts for more than any letter that a prefix swallowed.</summary>
    private const int SpokenGuesses = 4;

    /// <summary>Roots that are remembered: more than a city's stories have words, and no more, since anybody may ask for any word.</summary>
    private const int MostKnown = 20_000;

    private readonly ConcurrentDictionary<string, string> _known = new(StringComparer.Ordinal);
    private int _knownCount;

    /// <summary>The root of a folded word; the word itself when nothing can be taken off.</summary>
    public string Stem(string word)
    {
        if (word.Length <= ShortestRoot) return word;
        if (_known.TryGetValue(word, out var root)) return root;
        root = Find(word);
        if (Volatile.Read(ref _knownCount) < MostKnown && _known.TryAdd(word, root)) Interlocked.Increment(ref _knownCount);
        return root;
    }

    private string Find(string word)
    {
        var inflected = Inflections(word);
        foreach (var form in inflected)
        {
            if (rules.Exceptions.TryGetValue(form, out var root)) return root;
            if (rules.Roots.Contains(form)) return form;
        }
        var best = default((string Root, int Guesses)?);
        foreach (var form in Derivations(inflected).SelectMany(AsWritten))
            foreach (var candidate in WithoutPrefixes(form))
                if (rules.Roots.Contains(candidate.Text) && (best is null || IsBetter(candidate, best.Value)))
                    best = candidate;
        return best?.Root ?? Shorten(word);
    }

    private static bool IsBetter((string Text, int Guesses) one, (string Root, int Guesses) other) =>
        one.Guesses != other.Guesses ? one.Guesses < other.Guesses : one.Text.Length > other.Root.Length;

    /// <summary>The word, and the word without a particle, a possessive, or both.</summary>
    private List<string> Inflections(string word)
    {
        var forms = new List<string> { word };
        TakeOff(forms, rules.Particles);
        TakeOff(forms, rules.Possessives);
        return forms;
    }

    private List<string> Derivations(List<string> inflected)
    {
        var forms = new List<string>(inflected);
        TakeOff(forms, rules.Suffixes);
        return forms;
    }

    private static void TakeOff(List<string> forms, IReadOnlyList<string> endings)
    {
        var count = forms.Count;
        for (var i = 0; i < count; i++)
            foreach (var ending in endings)
                if (forms[i].Length - ending.Length >= ShortestRoot && forms[i].EndsWith(ending, StringComparison.Ordinal))
                    forms.Add(forms[i][..^ending.Length]);
    }

    private List<(string Text, int Guesses)> WithoutPrefixes((string Text, int Guesses) form)
    {
        var found = new List<(string Text, int Guesses)> { form };
        var from = 0;
        for (var depth = 0; depth < MostPrefixes; depth++)
        {
            var to = found.Count;
            for (var i = from; i < to; i++)
                foreach (var rule in rules.Prefixes)
                    foreach (var give in rule.Give)
                        if (Without(rule, give, found[i].Text) is { } rest)
                            found.Add((rest, found[i].Guesses + give.Length));
            from = to;
        }
        return found;
    }

    /// <summary>The form, and the form with an ending of everyday speech as it is written: "pinjem" is "pinjam".</summary>
    private IEnumerable<(string Text, int Guesses)> AsWritten(string form)
    {
        yield return (form, 0);
        foreach (var (spoken, written) in rules.Spoken)
            if (form.Length > ShortestRoot && form.EndsWith(spoken, StringComparison.Ordinal))
                yield return (form[..^spoken.Length] + written, SpokenGuesses);
    }

    private static string? Without(PrefixRule rule, string give, string text)
    {
        var length = rule.Prefix.Length;
        if (text.Length - length + give.Length < ShortestRoot || !text.StartsWith(rule.Prefix, StringComparison.Ordinal)) return null;
        if (rule.Next.Length > 0 && (text.Length == length || !rule.Next.Contains(text[length], StringComparison.Ordinal))) return null;
        return give + text[length..];
    }

    /// <summary>For a word whose root is not known: at most one ending of each kind and one prefix, while enough letters stay.</summary>
    private string Shorten(string word)
    {
        word = ShortenEnd(word, rules.Particles);
        word = ShortenEnd(word, rules.Possessives.Take(1));
        word = ShortenEnd(word, rules.Suffixes.Where(s => s.Length > 1));
        foreach (var rule in rules.Prefixes)
            if (rule.Alone && Without(rule, rule.Give[0], word) is { } rest && rest.Length >= rules.MinimumRest)
                return rest;
        return word;
    }

    private string ShortenEnd(string word, IEnumerable<string> endings)
    {
        foreach (var ending in endings)
            if (word.Length - ending.Length > rules.MinimumRest && word.EndsWith(ending, StringComparison.Ordinal))
                return word[..^ending.Length];
        return word;
    }
}
