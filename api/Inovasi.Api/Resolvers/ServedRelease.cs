using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.InteropServices;
using Inovasi.Content;
using Inovasi.Content.Datasets;
using Inovasi.Content.Releases;

namespace Inovasi.Api.Resolvers;

/// <summary>
/// One release in memory with everything that questions need and the catalogue does not keep: nodes by id, orders, and who refers to whom.
/// Made once, never changed, shared by all requests.
/// </summary>
internal sealed class ServedRelease
{
    private readonly FrozenDictionary<string, object> _nodes;
    private readonly FrozenDictionary<string, ImmutableArray<Released<Claim>>> _claimsAbout;
    private readonly ILookup<string, CitationRow> _citationsBySource;
    private readonly ILookup<string, ClaimStatement> _statementsBySource;
    private readonly ILookup<string, Agency> _successors;
    private readonly Released<Innovation>[] _innovationsByNumber;
    private readonly FrozenDictionary<string, Released<Innovation>> _innovations;
    private readonly FrozenDictionary<string, int> _numbers;
    private readonly FrozenDictionary<string, Released<Innovation>> _innovationsBySlug;
    private readonly FrozenDictionary<string, Released<Agency>> _agencies;
    private readonly FrozenDictionary<string, Released<Source>> _sources;
    private readonly FrozenDictionary<string, FrozenDictionary<string, Released<CodedValue>>> _values;
    private readonly FrozenDictionary<string, ValueList<string>> _sourcesOfInnovation;
    private readonly Lazy<FrozenDictionary<string, int>> _rowCounts;
    private readonly ConcurrentDictionary<(string Field, bool Descending), InnovationSequence> _innovationOrders = new();
    private readonly ConcurrentDictionary<string, Sequence<Released<CitationRow>>> _citations = new(StringComparer.Ordinal);

    /// <param name="catalogue">The release.</param>
    /// <param name="manifest">What it promises of its files, if it was cut.</param>
    public ServedRelease(Catalogue catalogue, ReleaseManifest? manifest = null)
    {
        (Catalogue, Manifest) = (catalogue, manifest);
        _rowCounts = new Lazy<FrozenDictionary<string, int>>(() => PublishedDatasets.All.ToFrozenDictionary(d => d.Name, d => d.Rows(catalogue).Count()));
        _nodes = Nodes().ToFrozenDictionary(n => n.Id, n => n.Node, StringComparer.Ordinal);
        _claimsAbout = catalogue.Claims.Where(c => c.About is not null).GroupBy(c => NodeIds.OfSubject(c.About!))
            .ToFrozenDictionary(g => g.Key, g => g.Select(c => Node(c)).ToImmutableArray());
        _statementsBySource = catalogue.Claims.SelectMany(c => c.Statements.Select(s => new ClaimStatement(c, s))).ToLookup(s => s.Statement.SourceId);
        _citationsBySource = CitationRow.All(catalogue).ToLookup(c => c.SourceId);
        _successors = catalogue.Agencies.Where(a => a.PredecessorId is not null).ToLookup(a => a.PredecessorId!);
        _innovations = ByKey<Innovation>(i => i.Id);
        _innovationsByNumber = [.. catalogue.Innovations.Select(i => _innovations[i.Id])];
        _numbers = catalogue.Innovations.Select((i, n) => (i.Id, n)).ToFrozenDictionary(p => p.Id, p => p.n, StringComparer.Ordinal);
        _innovationsBySlug = BySlug(catalogue);
        _agencies = ByKey<Agency>(a => a.Id);
        _sources = ByKey<Source>(s => s.Id);
        _values = _nodes.Values.OfType<Released<CodedValue>>().GroupBy(v => v.Value.Vocabulary)
            .ToFrozenDictionary(g => g.Key, g => g.ToFrozenDictionary(v => v.Value.Value.Code, StringComparer.Ordinal), StringComparer.Ordinal);
        _sourcesOfInnovation = catalogue.Innovations
            .ToFrozenDictionary(i => i.Id, i => InnovationFields.AllFacts(i).SelectMany(f => f.SourceIds).Distinct().ToValueList());
        Index = new InnovationIndex(catalogue, SourcesOfInnovation);
        Coverage = new Coverage(catalogue);
        Search = new InnovationSearch(this);
        Agencies = new Sequence<Released<Agency>>("agencies", this, [.. Ordered(catalogue.Agencies, a => a.Name, a => a.Id).Select(a => Agency(a.Id))]);
        Sources = new Sequence<Released<Source>>("sources", this, [.. catalogue.Sources.OrderBy(s => s.Id, StringComparer.Ordinal).Select(s => Source(s.Id))]);
        Claims = new Sequence<Released<Claim>>("claims", this, [.. catalogue.Claims.OrderBy(c => c.Id, StringComparer.Ordinal).Select(Node)]);
    }

    public Catalogue Catalogue { get; }

    /// <summary>Rows, bytes and hashes of its files; null when the release was not cut.</summary>
    public ReleaseManifest? Manifest { get; }

    public bool IsCut => Manifest is not null;

    /// <summary>What answers depend on: the release, and whether its files are known.</summary>
    public string Version => IsCut ? $"{Code} cut" : Code;

    public string Code => Catalogue.Release.Id;

    public Coverage Coverage { get; }

    public InnovationSearch Search { get; }

    /// <summary>What filters and facets read instead of the stories.</summary>
    public InnovationIndex Index { get; }

    public Sequence<Released<Agency>> Agencies { get; }

    public Sequence<Released<Source>> Sources { get; }

    public Sequence<Released<Claim>> Claims { get; }

    /// <summary>How many rows a dataset has; counted, all of them at once, when it is first asked for.</summary>
    public int RowCount(string dataset) => _rowCounts.Value[dataset];

    /// <summary>A record by its id, such as <c>Innovation:INV-0012</c>; null when there is none.</summary>
    public object? FindNode(string id) => _nodes.GetValueOrDefault(id);

    public Released<Innovation> Innovation(string code) => _innovations[code];

    public Released<Agency> Agency(string slug) => _agencies[slug];

    public Released<Source> Source(string slug) => _sources[slug];

    public Released<CodedValue> Value(string vocabulary, string code) => _values[vocabulary][code];

    /// <summary>Null when the vocabulary, which must be one, has no such code.</summary>
    public Released<CodedValue>? FindValue(string vocabulary, string code) => _values[vocabulary].GetValueOrDefault(code);

    public Released<Source>[] SourcesOf(ValueList<string> slugs)
    {
        var sources = new Released<Source>[slugs.Count];
        for (var n = 0; n < sources.Length; n++) sources[n] = _sources[slugs[n]];
        return sources;
    }

    public Released<Claim> Node(Claim claim) => (Released<Claim>)_nodes[NodeIds.Of("Claim", claim.Id)];

    /// <summary>By the slug of now, else by a former one; null when there is none.</summary>
    public Released<Innovation>? FindInnovationBySlug(string slug) => _innovationsBySlug.GetValueOrDefault(slug);

    public ImmutableArray<Released<Claim>> ClaimsAbout(string nodeId) => _claimsAbout.TryGetValue(nodeId, out var claims) ? claims : [];

    public IEnumerable<Released<ClaimStatement>> StatementsIn(string source) => _statementsBySource[source].Select(s => new Released<ClaimStatement>(this, s));

    /// <summary>Made when a source is first asked for its citations.</summary>
    public Sequence<Released<CitationRow>> CitationsOf(string source) => _citations.GetOrAdd(
        source,
        static (slug, release) => new($"citations-{slug}", release, [.. release._citationsBySource[slug].Select(c => new Released<CitationRow>(release, c))]), this);

    public IEnumerable<Released<Agency>> SuccessorsOf(string agency) => _successors[agency].Select(a => Agency(a.Id));

    public ValueList<string> SourcesOfInnovation(string code) => _sourcesOfInnovation[code];

    /// <summary>All innovations in one order, made when it is first asked for.</summary>
    public InnovationSequence Innovations(string field, bool descending) => _innovationOrders.GetOrAdd((field, descending), static (order, release) =>
        release.InSequence(
            $"innovations-{order.Field.ToLowerInvariant().Replace('_', '-')}-{(order.Descending ? "desc" : "asc")}",
            [.. release.Sorted(order.Field, order.Descending).Select(i => release._numbers[i.Id])]), this);

    /// <summary>The numbers in the catalogue of innovations that are there.</summary>
    public int[] NumbersOf(IEnumerable<string> codes) => [.. codes.Select(c => _numbers[c])];

    /// <summary>Some innovations in this order, by their numbers in the catalogue.</summary>
    public InnovationSequence InSequence(string name, int[] numbers) =>
        new(name, this, ImmutableCollectionsMarshal.AsImmutableArray(Array.ConvertAll(numbers, n => _innovationsByNumber[n])), numbers);

    private ImmutableArray<Innovation> Sorted(string field, bool descending) => field switch
    {
        "NAME" => Ordered(Catalogue.Innovations, i => i.Name, i => i.Id, descending),
        "CODE" => descending ? [.. Catalogue.Innovations.Reverse()] : [.. Catalogue.Innovations],
        "START" => ByDate(i => i.Start, descending),
        "FIRST_MENTION" => ByDate(i => i.FirstMention, descending),
        _ => throw new System.Diagnostics.UnreachableException($"Order {field}."),
    };

    private ImmutableArray<Innovation> ByDate(Func<Innovation, Cited<PartialDate>> get, bool descending)
    {
        var known = Catalogue.Innovations.Where(i => get(i).IsKnown);
        var sorted = descending ? known.OrderByDescending(i => get(i).Value) : known.OrderBy(i => get(i).Value);
        return [.. sorted.ThenBy(i => i.Id, StringComparer.Ordinal), .. Catalogue.Innovations.Where(i => !get(i).IsKnown)];
    }

    /// <summary>A slug of now goes before a former one.</summary>
    private FrozenDictionary<string, Released<Innovation>> BySlug(Catalogue catalogue)
    {
        var found = new Dictionary<string, Released<Innovation>>(StringComparer.Ordinal);
        foreach (var innovation in catalogue.Innovations)
        {
            foreach (var former in innovation.FormerSlugs) found[former] = _innovations[innovation.Id];
        }
        foreach (var innovation in catalogue.Innovations) found[innovation.Slug] = _innovations[innovation.Id];
        return found.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private FrozenDictionary<string, Released<T>> ByKey<T>(Func<T, string> key) =>
        _nodes.Values.OfType<Released<T>>().ToFrozenDictionary(n => key(n.Value), StringComparer.Ordinal);

    private static ImmutableArray<T> Ordered<T>(IEnumerable<T> items, Func<T, string> name, Func<T, string> key, bool descending = false) =>
        [.. (descending ? items.OrderByDescending(name, StringComparer.OrdinalIgnoreCase) : items.OrderBy(name, StringComparer.OrdinalIgnoreCase)).ThenBy(key, StringComparer.Ordinal)];

    private IEnumerable<(string Id, object Node)> Nodes()
    {
        yield return Node("Release", Code, Catalogue.Release);
        foreach (var record in Catalogue.Innovations) yield return Node("Innovation", record.Id, record);
        foreach (var record in Catalogue.Agencies) yield return Node("Agency", record.Id, record);
        foreach (var record in Catalogue.Sources) yield return Node("Source", record.Id, record);
        foreach (var record in Catalogue.Claims) yield return Node("Claim", record.Id, record);
        foreach (var record in Catalogue.IndexResults) yield return Node("IndexResult", Year(record.Year), record);
        foreach (var record in Catalogue.Methods) yield return Node("Method", Year(record.Year), record);
        foreach (var record in Catalogue.Indicators) yield return Node("Indicator", $"{Year(record.Year)}/{record.Code}", record);
        foreach (var record in Catalogue.Terms) yield return Node("Term", record.Id, record);
        foreach (var vocabulary in Catalogue.Vocabularies)
        {
            yield return Node("Vocabulary", vocabulary.Name, vocabulary);
            foreach (var value in vocabulary.Values) yield return Node("VocabularyValue", $"{vocabulary.Name}/{value.Code}", new CodedValue(vocabulary.Name, value));
        }
    }

    private (string Id, object Node) Node<T>(string type, string key, T record) => (NodeIds.Of(type, key), new Released<T>(this, record));

    private static string Year(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
