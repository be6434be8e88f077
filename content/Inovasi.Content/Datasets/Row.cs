namespace Inovasi.Content.Datasets;

/// <summary>One row being read: typed cells by name, and cited facts put together again from the row and its citations.</summary>
internal readonly struct Row(TableReader tables, Dataset dataset, object?[] cells)
{
    public object? this[string column] => cells[dataset.Ordinal(column)];

    public string Text(string column) => Cell<string>(column);

    public string? OptionalText(string column) => (string?)this[column];

    public int Integer(string column) => Cell<int>(column);

    public decimal Decimal(string column) => Cell<decimal>(column);

    public decimal? OptionalDecimal(string column) => (decimal?)this[column];

    public bool? OptionalBoolean(string column) => (bool?)this[column];

    public DateOnly Date(string column) => Cell<DateOnly>(column);

    public DateOnly? OptionalDate(string column) => (DateOnly?)this[column];

    public PartialDate? OptionalPartialDate(string column) => OptionalText(column) is { } text ? PartialDate.Parse(text) : null;

    /// <summary>A cell as it is written where it is the key of a record.</summary>
    public string KeyText(string column) => this[column] is int year ? Part.Key(year) : Text(column);

    /// <summary>Sources of the whole row.</summary>
    public ValueList<string> Sources(string record) =>
        [.. tables.Citations(dataset.Name, new RowKey(record, 0), CitationsDataset.WholeRow).Select(c => c.Text("source"))];

    public Cited<string> CitedText(RowKey key, string field) => Cited(key, field, v => (string)v);

    public Cited<int> CitedInteger(RowKey key, string field) => Cited(key, field, v => (int)v);

    public Cited<decimal> CitedDecimal(RowKey key, string field) => Cited(key, field, v => (decimal)v);

    public Cited<PartialDate> CitedDate(RowKey key, string field) => Cited(key, field, v => PartialDate.Parse((string)v));

    public Cited<T> Cited<T>(RowKey key, string field, Func<object, T> value) where T : notnull =>
        OptionalCited(key, field, value) ?? throw new FormatException($"The fact \"{field}\" of \"{dataset.Name}\" {key} has no citation.");

    /// <summary>Null when the record says nothing on it, which is not the same as unknown.</summary>
    public Cited<T>? OptionalCited<T>(RowKey key, string field, Func<object, T> value) where T : notnull
    {
        var citations = tables.Citations(dataset.Name, key, field);
        if (citations.Count == 0) return null;
        var first = citations[0];
        ReadOnlySpan<string> sources = [.. citations.Select(c => c.OptionalText("source")).OfType<string>()];
        var cited = this[field] is { } cell
            ? Content.Cited<T>.Known(value(cell), EnumCodes.Parse<Basis>(first.Text("basis")), sources)
            : Content.Cited<T>.Unknown(EnumCodes.Parse<UnknownReason>(Text(field + "_reason")), sources);
        return cited with { Literal = first.OptionalText("literal"), Note = first.OptionalText("note"), CheckedOn = first.OptionalDate("checked_on") };
    }

    private T Cell<T>(string column) =>
        this[column] is T value ? value : throw new FormatException($"A cell of \"{dataset.Name}.{column}\" is {this[column] ?? "empty"}, where {typeof(T).Name} was expected.");
}
