namespace Inovasi.Content.Datasets;

/// <summary>One item of a list that a record has: a row of a child dataset.</summary>
/// <param name="Record">Key of the record that has the list.</param>
/// <param name="Position">Place in the list, from 1.</param>
/// <param name="Item">The item itself.</param>
internal sealed record Part<T>(string Record, int Position, T Item)
{
    public RowKey Key => new(Record, Position);
}

/// <summary>Makes the rows of child datasets.</summary>
internal static class Part
{
    private static readonly Wording PositionTitle = ("Urutan", "Position");
    private static readonly Wording PositionDescription = ("Urutan dalam daftar, mulai dari 1.", "Order in the list, from 1.");

    public static IEnumerable<Part<T>> Of<T>(string record, IEnumerable<T> items) => items.Select((item, n) => new Part<T>(record, n + 1, item));

    /// <summary>The two key columns of a child dataset whose parent's key is text.</summary>
    public static DatasetBuilder<Part<T>> Child<T>(
        string name, Wording title, Wording description, Func<Catalogue, IEnumerable<Part<T>>> rows,
        string parent, string parentDataset, Wording parentTitle, Wording parentDescription) =>
        new DatasetBuilder<Part<T>>(name, title, description, rows, p => p.Key)
            .Add(parent, ColumnType.Code, p => p.Record, parentTitle, parentDescription, key: true, references: $"{parentDataset}.id")
            .Position();

    /// <summary>The same for a parent whose key is a year.</summary>
    public static DatasetBuilder<Part<T>> ChildOfYear<T>(
        string name, Wording title, Wording description, Func<Catalogue, IEnumerable<Part<T>>> rows,
        string parentDataset, Wording parentDescription) =>
        new DatasetBuilder<Part<T>>(name, title, description, rows, p => p.Key)
            .Add("year", ColumnType.Integer, p => Year(p.Record), ("Tahun", "Year"), parentDescription, key: true, references: $"{parentDataset}.year")
            .Position();

    /// <summary>How a year is written where it is the key of a record.</summary>
    public static string Key(int year) => year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);

    private static int Year(string record) => int.Parse(record, System.Globalization.CultureInfo.InvariantCulture);

    private static DatasetBuilder<Part<T>> Position<T>(this DatasetBuilder<Part<T>> builder) =>
        builder.Add("position", ColumnType.Integer, p => p.Position, PositionTitle, PositionDescription, key: true);
}
