namespace Inovasi.Content.Search;

/// <summary>
/// Adds to the terms of a text the expansion of every acronym in it, and the acronym of every expansion, by the glossary and the agencies' names.
/// It works on the indexed side only: either form then finds the other, and a question stays as it was typed.
/// </summary>
internal sealed class AcronymExpansion
{
    private readonly Dictionary<string, List<string[]>> _expansions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string[] Words, string Acronym)>> _acronyms = new(StringComparer.Ordinal);

    public AcronymExpansion(Analyzer analyzer, Catalogue catalogue)
    {
        var pairs = catalogue.Terms.Where(t => t.Expansion is not null).Select(t => (t.Name, t.Expansion!))
            .Concat(catalogue.Agencies.Where(a => a.ShortName is not null).Select(a => (a.ShortName!, a.Name)));
        foreach (var (name, expansion) in pairs)
        {
            var acronym = analyzer.Terms(name);
            var words = analyzer.Terms(expansion).ToArray();
            if (acronym.Count != 1 || words.Length < 2) continue;
            Put(_expansions, acronym[0], words);
            Put(_acronyms, words[0], (words, acronym[0]));
        }
    }

    /// <summary>The terms themselves, then what they stand for.</summary>
    public List<string> Expand(List<string> terms)
    {
        var all = new List<string>(terms);
        for (var i = 0; i < terms.Count; i++)
        {
            if (_expansions.TryGetValue(terms[i], out var expansions))
                foreach (var words in expansions) all.AddRange(words);
            if (_acronyms.TryGetValue(terms[i], out var acronyms))
                foreach (var (words, acronym) in acronyms)
                    if (terms.Skip(i).Take(words.Length).SequenceEqual(words)) all.Add(acronym);
        }
        return all;
    }

    private static void Put<T>(Dictionary<string, List<T>> map, string key, T value)
    {
        if (!map.TryGetValue(key, out var list)) map[key] = list = [];
        list.Add(value);
    }
}
