using System.Collections.Immutable;

namespace Inovasi.Content.Datasets;

/// <summary>
/// Collects the columns of one dataset in the order that people see. A cited field becomes two columns, its value and why that is not known,
/// and everything else about it goes to the citations dataset.
/// </summary>
internal sealed class DatasetBuilder<T>(
    string name, Wording title, Wording description, Func<Catalogue, IEnumerable<T>> records, Func<T, RowKey> key)
{
    private static readonly ImmutableArray<string> Reasons = EnumCodes.All<UnknownReason>();

    private readonly ImmutableArray<(Column, Func<T, object?>)>.Builder _columns = ImmutableArray.CreateBuilder<(Column, Func<T, object?>)>();
    private readonly ImmutableArray<(string, Func<T, Cited?>)>.Builder _cited = ImmutableArray.CreateBuilder<(string, Func<T, Cited?>)>();
    private Func<T, ValueList<string>>? _sources;

    /// <summary>A column that stands for itself.</summary>
    public DatasetBuilder<T> Add(
        string column, ColumnType type, Func<T, object?> get, Wording title, Wording description,
        bool nullable = false, bool key = false, string? references = null, string? vocabulary = null,
        ImmutableArray<string> codes = default, Wording? unit = null)
    {
        var made = new Column
        {
            Name = column, Title = title, Description = description, Type = type, IsNullable = nullable, IsKey = key,
            References = Reference(references), Vocabulary = vocabulary, Codes = codes.IsDefault ? [] : codes, Unit = unit,
        };
        _columns.Add((made, get));
        return this;
    }

    /// <summary>A cited field: the value and, beside it, why it is not known.</summary>
    public DatasetBuilder<T> Cited(
        string column, ColumnType type, Func<T, Cited?> get, Wording title, Wording description,
        string? references = null, string? vocabulary = null, ImmutableArray<string> codes = default, Wording? unit = null)
    {
        var meaning = new Wording(
            $"{description.Id} Kosong bila tidak diketahui; alasannya di {column}_reason, sumbernya di citations.",
            $"{description.En} Empty when not known; the reason is in {column}_reason, the sources in citations.");
        Add(column, type, r => Cell(get(r)?.BoxedValue), title, meaning, nullable: true, references: references, vocabulary: vocabulary, codes: codes, unit: unit);
        Add(
            column + "_reason", ColumnType.Code, r => get(r)?.Reason is { } reason ? EnumCodes.Of(reason) : null,
            ($"Alasan tidak diketahui: {title.Id}", $"Why not known: {title.En}"),
            ($"Mengapa {column} kosong; kosong bila nilainya diketahui.", $"Why {column} is empty; empty when the value is known."),
            nullable: true, codes: Reasons);
        _cited.Add((column, get));
        return this;
    }

    /// <summary>Sources that speak for the whole row.</summary>
    public DatasetBuilder<T> SourcesOf(Func<T, ValueList<string>> sources)
    {
        _sources = sources;
        return this;
    }

    public Dataset Build(bool derived = false) =>
        new Dataset<T>(name, title, description, _columns.DrainToImmutable(), _cited.DrainToImmutable(), records, key, _sources) { IsDerived = derived };

    private static ColumnReference? Reference(string? target)
    {
        if (target is null) return null;
        var dot = target.IndexOf('.', StringComparison.Ordinal);
        return new ColumnReference(target[..dot], target[(dot + 1)..]);
    }

    private static object? Cell(object? value) => value switch
    {
        PartialDate date => date.Text,
        Enum code => EnumCodes.Of(code),
        _ => value,
    };
}
