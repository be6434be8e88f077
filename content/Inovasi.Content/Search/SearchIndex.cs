using System.Collections.Frozen;

namespace Inovasi.Content.Search;

/// <summary>
/// Postings over all innovations: what the API searches in memory and what the site writes as shards for the browser.
/// Scores are whole numbers made here, once, so that every reader of the postings ranks alike.
/// </summary>
public sealed class SearchIndex
{
    private const int NameWeight = 24, AliasWeight = 16, SummaryWeight = 8, OwnerWeight = 6, StoryWeight = 2;
    private const int MostInAField = 3;

    /// <summary>
    /// What nobody calls an innovation, or nobody outside of an office can use, weighs two parts of three,
    /// so that of two equal answers the innovation that serves residents comes first.
    /// </summary>
    private const int Parts = 3, LesserParts = 2;

    /// <summary>A longer question is cut: it would not find more.</summary>
    public const int MostTerms = 16;

    /// <summary>How many terms a last word that is still being typed may stand for.</summary>
    public const int MostCompletions = 8;

    private const int ShortestBeginning = 2;

    private readonly Analyzer _analyzer;
    private readonly FrozenDictionary<string, Posting[]> _postings;
    private readonly Lazy<WordSuggestions> _suggestions;
    private readonly string[] _terms;
    private readonly int _documents;

    private SearchIndex(Analyzer analyzer, FrozenDictionary<string, Posting[]> postings, Lazy<WordSuggestions> suggestions, string? city, int documents)
    {
        (_analyzer, _postings, _suggestions, CityTerm, _documents) = (analyzer, postings, suggestions, city, documents);
        _terms = [.. postings.Keys.Order(StringComparer.Ordinal)];
    }

    /// <summary>All terms in ordinal order.</summary>
    public IReadOnlyList<string> Terms => _terms;

    /// <summary>The term that the city's name becomes; null for a name that is none or several.</summary>
    public string? CityTerm { get; }

    /// <summary>Words that a misspelt one may have meant, in ordinal order, by their first letter.</summary>
    public IReadOnlyDictionary<char, string[]> SuggestableWords => _suggestions.Value.ByFirstLetter;

    public static SearchIndex Build(Catalogue catalogue)
    {
        var analyzer = new Analyzer(SearchRules.Shipped, [catalogue.Settings.City]);
        var acronyms = new AcronymExpansion(analyzer, catalogue);
        var weights = new Dictionary<string, List<Posting>>(StringComparer.Ordinal);
        for (var i = 0; i < catalogue.Innovations.Count; i++)
        {
            var document = SearchDocument.Of(catalogue, catalogue.Innovations[i]);
            var parts = catalogue.Innovations[i] is { IsCounted: true, HowToUse.IsNotApplicable: false } ? Parts : LesserParts;
            foreach (var (term, weight) in Weigh(document, analyzer, acronyms))
            {
                if (!weights.TryGetValue(term, out var list)) weights[term] = list = [];
                list.Add(new Posting(i, weight * parts / Parts));
            }
        }
        var count = catalogue.Innovations.Count;
        var postings = weights.ToFrozenDictionary(
            term => term.Key,
            term => term.Value.Select(p => p with { Score = p.Score * Rarity(count, term.Value.Count) }).ToArray(),
            StringComparer.Ordinal);
        var city = analyzer.Terms(catalogue.Settings.City) is [var name] ? name : null;
        var suggestions = new Lazy<WordSuggestions>(() =>
            WordSuggestions.Of(catalogue, SearchRules.Shipped, analyzer.Terms, word => analyzer.Terms(word).TrueForAll(postings.ContainsKey)));
        return new SearchIndex(analyzer, postings, suggestions, city, count);
    }

    /// <summary>Documents and scores of one term, by document; empty when the term is in none.</summary>
    public IReadOnlyList<Posting> Postings(string term) => _postings.GetValueOrDefault(term, []);

    /// <summary>
    /// The distinct terms of a question, at most <see cref="MostTerms"/>. The city's name beside others is none of them:
    /// on its site it tells no two stories apart, but people add it to every question.
    /// </summary>
    public IReadOnlyList<string> QuestionTerms(string question)
    {
        var terms = _analyzer.Terms(question).Distinct(StringComparer.Ordinal).ToList();
        if (CityTerm is not null && terms.Count > 1) terms.Remove(CityTerm);
        return terms.Count > MostTerms ? terms[..MostTerms] : terms;
    }

    /// <summary>
    /// Positions in <see cref="Catalogue.Innovations"/>, best first. A document counts for the sum of its scores times the square of the number
    /// of terms that it holds, so that holding all of a question beats holding one word of it often. Empty when nothing is found.
    /// </summary>
    public IReadOnlyList<SearchHit> Search(string question)
    {
        using var tally = new SearchTally(_documents);
        foreach (var term in QuestionTerms(question))
            tally.Add(_postings.GetValueOrDefault(term, []));
        if (Completions(question) is { Count: > 0 } completions)
            tally.Add([.. completions.SelectMany(Postings).GroupBy(p => p.Document).Select(g => g.MaxBy(p => p.Score))]);
        return tally.Hits();
    }

    /// <summary>The first terms that begin with the last word, when that word as it stands is in no document: it may still be being typed.</summary>
    private List<string> Completions(string question)
    {
        if (Analyzer.Words(question) is not [.., { Length: >= ShortestBeginning } last]) return [];
        if (QuestionTerms(last) is not [var term] || _postings.ContainsKey(term)) return [];
        var from = Array.BinarySearch(_terms, last, StringComparer.Ordinal);
        return [.. _terms.Skip(from < 0 ? ~from : from).TakeWhile(t => t.StartsWith(last, StringComparison.Ordinal)).Take(MostCompletions)];
    }

    /// <summary>The question with each word that is in no document replaced by the nearest that is; null when there is nothing to offer.</summary>
    public string? Suggest(string question) =>
        _suggestions.Value.Suggest(question, word => QuestionTerms(word).All(term => _postings.ContainsKey(term)));

    private static Dictionary<string, int> Weigh(SearchDocument document, Analyzer analyzer, AcronymExpansion acronyms)
    {
        var weights = new Dictionary<string, int>(StringComparer.Ordinal);
        Add([document.Name], NameWeight);
        Add(document.Aliases, AliasWeight);
        Add(document.Aliases.Prepend(document.Name).Select(AsOneWord), AliasWeight);
        Add([document.Summary], SummaryWeight);
        Add([document.Owner], OwnerWeight);
        Add([document.Story], StoryWeight);
        return weights;

        void Add(IEnumerable<string> texts, int weight)
        {
            var counts = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var text in texts)
                foreach (var term in acronyms.Expand(analyzer.Terms(text)))
                    counts[term] = counts.GetValueOrDefault(term) + 1;
            foreach (var (term, count) in counts)
                weights[term] = weights.GetValueOrDefault(term) + (weight * Math.Min(count, MostInAField));
        }
    }

    /// <summary>A name of several words as people also write it: "permenmanis". Empty for a name of one word.</summary>
    private static string AsOneWord(string name) => Analyzer.Words(name) is { Count: > 1 } words ? string.Concat(words) : "";

    /// <summary>How much a term says: 1 for a word of every document, more the rarer it is; halves of powers of two, so that no machine rounds differently.</summary>
    private static int Rarity(int documents, int holding)
    {
        var rarity = 1;
        for (var share = holding; share < documents; share *= 2) rarity++;
        return rarity;
    }
}

/// <summary>One document that holds a term.</summary>
/// <param name="Document">Position in <see cref="Catalogue.Innovations"/>.</param>
/// <param name="Score">What the term counts there.</param>
public readonly record struct Posting(int Document, int Score);

/// <summary>One answer to a question.</summary>
public readonly record struct SearchHit(int Document, int Score);
