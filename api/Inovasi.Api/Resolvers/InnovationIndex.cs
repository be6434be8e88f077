using System.Collections.Frozen;
using Inovasi.Content;

namespace Inovasi.Api.Resolvers;

/// <summary>
/// Postings over the innovations of a release, by their numbers in the catalogue: for each value of each field those that have it.
/// A filter intersects them and never looks at a story.
/// </summary>
internal sealed class InnovationIndex
{
    private readonly FrozenDictionary<string, FacetColumn> _facets;
    private readonly FrozenDictionary<string, int[]> _unknown;
    private readonly FrozenDictionary<string, int[]> _bySource;
    private readonly FrozenDictionary<int, int[]> _bySubmissionYear;
    private readonly int[] _counted;
    private readonly int[] _notCounted;

    public InnovationIndex(Catalogue catalogue, Func<string, ValueList<string>> sourcesOf)
    {
        var all = catalogue.Innovations;
        var numbers = Enumerable.Range(0, all.Count).ToArray();
        Count = all.Count;
        _facets = InnovationFields.Facets.ToFrozenDictionary(f => f.Name, f => new FacetColumn(all, f.Value), StringComparer.Ordinal);
        _unknown = InnovationFields.Facts.ToFrozenDictionary(f => f.Name, f => Array.FindAll(numbers, n => !f.Get(all[n]).IsKnown), StringComparer.Ordinal);
        _bySource = Postings(numbers, n => sourcesOf(all[n].Id));
        _bySubmissionYear = Postings(numbers, n => all[n].Submissions.Select(s => s.Year).Distinct());
        _counted = Array.FindAll(numbers, n => all[n].IsCounted);
        _notCounted = Array.FindAll(numbers, n => !all[n].IsCounted);
        Start = new DateColumn(all, i => i.Start);
        FirstMention = new DateColumn(all, i => i.FirstMention);
    }

    public int Count { get; }

    public DateColumn Start { get; }

    public DateColumn FirstMention { get; }

    /// <summary>By a name of the contract's enum <c>InnovationFacet</c>.</summary>
    public FacetColumn Facet(string name) => _facets[name];

    public RowSet WithFacet(string name, IEnumerable<string> values) => RowSet.Of(Count, values.Select(Facet(name).Rows));

    public RowSet WithSource(IEnumerable<string> sources) => RowSet.Of(Count, sources.Select(s => _bySource.GetValueOrDefault(s, [])));

    public RowSet SubmittedIn(IEnumerable<int> years) => RowSet.Of(Count, years.Select(y => _bySubmissionYear.GetValueOrDefault(y, [])));

    /// <summary>Those of which a fact is not known.</summary>
    public RowSet Unknown(string fact) => RowSet.Of(Count, [_unknown[fact]]);

    public RowSet Counted(bool isCounted) => RowSet.Of(Count, [isCounted ? _counted : _notCounted]);

    private static FrozenDictionary<TKey, int[]> Postings<TKey>(int[] numbers, Func<int, IEnumerable<TKey>> keys) where TKey : notnull =>
        numbers.SelectMany(n => keys(n).Select(k => (Key: k, Number: n))).GroupBy(p => p.Key, p => p.Number).ToFrozenDictionary(g => g.Key, g => g.ToArray());
}

/// <summary>The first and the last day that a partial date may mean, for all innovations; nothing fits where it is not known.</summary>
internal sealed class DateColumn
{
    private readonly int[] _earliest;
    private readonly int[] _latest;

    public DateColumn(IReadOnlyList<Innovation> innovations, Func<Innovation, Cited<PartialDate>> get)
    {
        _earliest = [.. innovations.Select(i => get(i) is { IsKnown: true } date ? date.Value.Earliest.DayNumber : int.MaxValue)];
        _latest = [.. innovations.Select(i => get(i) is { IsKnown: true } date ? date.Value.Latest.DayNumber : int.MinValue)];
    }

    /// <summary>Those that may be of this day or a later one.</summary>
    public RowSet From(DateOnly day) => RowSet.Where(_latest.Length, n => _latest[n] >= day.DayNumber);

    /// <summary>Those that may be of this day or an earlier one.</summary>
    public RowSet To(DateOnly day) => RowSet.Where(_earliest.Length, n => _earliest[n] <= day.DayNumber);
}
