using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Inovasi.Content.Datasets;

/// <summary>A table that people can download: what it says, its columns, and how a catalogue becomes its rows.</summary>
public abstract class Dataset
{
    private readonly FrozenDictionary<string, int> _ordinals;

    private protected Dataset(string name, Wording title, Wording description, ImmutableArray<Column> columns)
    {
        (Name, Title, Description, Columns) = (name, title, description, columns);
        _ordinals = columns.Select((c, n) => (c.Name, n)).ToFrozenDictionary(p => p.Name, p => p.n);
    }

    /// <summary>Lower case with underscores: file name, table name and key of every reference.</summary>
    public string Name { get; }

    public Wording Title { get; }

    /// <summary>What one row is.</summary>
    public Wording Description { get; }

    public ImmutableArray<Column> Columns { get; }

    /// <summary>Whether it is computed from the other datasets alone, so that reading a catalogue back does not need it.</summary>
    public bool IsDerived { get; init; }

    /// <summary>What the rows leave out and what must not be done with them; empty where only what holds for all datasets is to be said.</summary>
    public ImmutableArray<Wording> Limits => DatasetLimits.Of(Name);

    /// <summary>Rows in the order that people see, made one at a time; cells in the order of <see cref="Columns"/>, of the types of <see cref="ColumnType"/>.</summary>
    public abstract IEnumerable<object?[]> Rows(Catalogue catalogue);

    /// <summary>The place of a column. Throws <see cref="KeyNotFoundException"/> when there is none of that name.</summary>
    public int Ordinal(string column) => _ordinals[column];

    /// <summary>Every cited fact that its rows hold, in row order; the citations dataset is made of these.</summary>
    internal abstract IEnumerable<CitedFact> Facts(Catalogue catalogue);
}

/// <summary>The address of a row: the record it belongs to, and its place in a list of that record (from 1), or 0 when it is the record itself.</summary>
internal readonly record struct RowKey(string Record, int Item);

/// <summary>One fact with its sources; <see cref="Cited"/> is null where sources speak for the row as a whole.</summary>
internal readonly record struct CitedFact(string Dataset, RowKey Key, string Field, Cited? Cited, ValueList<string> SourceIds);

/// <summary>A dataset whose rows are made of one record each.</summary>
internal sealed class Dataset<T>(
    string name,
    Wording title,
    Wording description,
    ImmutableArray<(Column Column, Func<T, object?> Get)> columns,
    ImmutableArray<(string Field, Func<T, Cited?> Get)> citedFields,
    Func<Catalogue, IEnumerable<T>> records,
    Func<T, RowKey> key,
    Func<T, ValueList<string>>? sources)
    : Dataset(name, title, description, [.. columns.Select(c => c.Column)])
{
    public override IEnumerable<object?[]> Rows(Catalogue catalogue) => records(catalogue).Select(Row);

    internal override IEnumerable<CitedFact> Facts(Catalogue catalogue) => records(catalogue).SelectMany(RowFacts);

    private object?[] Row(T record)
    {
        var cells = new object?[columns.Length];
        for (var n = 0; n < cells.Length; n++) cells[n] = columns[n].Get(record);
        return cells;
    }

    private IEnumerable<CitedFact> RowFacts(T record)
    {
        if (sources?.Invoke(record) is { Count: > 0 } whole) yield return new CitedFact(Name, key(record), CitationsDataset.WholeRow, null, whole);
        foreach (var (field, get) in citedFields)
        {
            if (get(record) is { } cited) yield return new CitedFact(Name, key(record), field, cited, cited.SourceIds);
        }
    }
}
