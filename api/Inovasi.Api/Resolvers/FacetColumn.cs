using System.Collections.Frozen;
using Inovasi.Content;

namespace Inovasi.Api.Resolvers;

/// <summary>What all innovations of a release have in one facet, by their numbers in the catalogue.</summary>
internal sealed class FacetColumn
{
    private const int Unknown = -1;

    private readonly string[] _values;
    private readonly int[] _valueOf;
    private readonly FrozenDictionary<string, int[]> _rows;

    public FacetColumn(IReadOnlyList<Innovation> innovations, Func<Innovation, string?> value)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        _valueOf = new int[innovations.Count];
        for (var n = 0; n < _valueOf.Length; n++)
        {
            if (value(innovations[n]) is not { } known) _valueOf[n] = Unknown;
            else if (numbers.TryGetValue(known, out var number)) _valueOf[n] = number;
            else numbers.Add(known, _valueOf[n] = numbers.Count);
        }
        _values = [.. numbers.Keys];
        _rows = Enumerable.Range(0, _valueOf.Length).Where(n => _valueOf[n] != Unknown).GroupBy(n => _values[_valueOf[n]])
            .ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The innovations with this value; none for a value that no innovation has.</summary>
    public int[] Rows(string value) => _rows.GetValueOrDefault(value, []);

    /// <summary>How many of some innovations have each value, and how many none that is known.</summary>
    public (IEnumerable<(string Value, int Count)> Known, int Unknown) Count(RowSet places, int[] numbers)
    {
        // The unknown, -1, is counted in front of the others.
        var counts = new int[_values.Length + 1];
        foreach (var place in places) counts[_valueOf[numbers[place]] + 1]++;
        return (_values.Select((value, n) => (value, counts[n + 1])).Where(v => v.Item2 > 0), counts[0]);
    }
}
