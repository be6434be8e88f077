namespace Inovasi.Content.Datasets;

/// <summary>
/// What Indonesia's data standard (Satu Data, Perpres 39/2019, article 5) asks to be said of every column: the idea behind it, what it says exactly,
/// the classes that its values fall in, what is measured, and in which unit. Said from the column's definition, so that the two cannot part.
/// </summary>
public sealed record DataStandard(Wording Concept, Wording Definition, Wording Classification, Wording Measure, Wording Unit)
{
    private static readonly Wording NoClasses = ("tidak digolongkan", "not classified");
    private static readonly Wording NoUnit = ("tanpa satuan", "no unit");
    private static readonly Wording Year = ("tahun", "year");

    internal static DataStandard Of(Column column)
    {
        var idea = Idea(column);
        return new DataStandard(
            ($"{idea.Id}: {column.Title.Id}", $"{idea.En}: {column.Title.En}"), column.Description, ClassesOf(column), MeasureOf(column), UnitOf(column));
    }

    private static Wording Idea(Column column) => column switch
    {
        _ when column.Name.EndsWith("_reason", StringComparison.Ordinal) => ("Batas pengetahuan", "Limit of knowledge"),
        { References: not null } => ("Hubungan antarrekaman", "Relation between records"),
        { Vocabulary: not null } or { Codes.Length: > 0 } => ("Penggolongan", "Classification"),
        { Name: "position" or "source_position" or "item" } => ("Urutan", "Order"),
        { Name: "year" } or { Type: ColumnType.Date or ColumnType.PartialDate } => ("Waktu", "Time"),
        { Type: ColumnType.Code } => ("Identitas", "Identity"),
        { Type: ColumnType.Integer or ColumnType.Decimal } => ("Besaran", "Quantity"),
        { Type: ColumnType.Boolean } => ("Keadaan", "State of affairs"),
        _ => ("Uraian", "Description"),
    };

    private static Wording ClassesOf(Column column) => column switch
    {
        { Vocabulary: { } name } => ($"kosakata {name}, lihat vocabularies", $"vocabulary {name}, see vocabularies"),
        { Codes.Length: > 0 } => (string.Join(", ", column.Codes), string.Join(", ", column.Codes)),
        { References: { } to } => ($"rekaman di {to.Dataset}", $"records of {to.Dataset}"),
        { Type: ColumnType.Boolean } => ("true, false", "true, false"),
        _ => NoClasses,
    };

    private static Wording MeasureOf(Column column) => column switch
    {
        { Unit: not null, Type: ColumnType.Integer } => ("jumlah", "count"),
        { Type: ColumnType.Decimal } => ("nilai desimal", "decimal value"),
        { Name: "year" } => ("tahun kalender", "calendar year"),
        { Type: ColumnType.Integer } => ("urutan (ordinal)", "rank (ordinal)"),
        { Type: ColumnType.Date } => ("hari kalender, ISO 8601", "calendar day, ISO 8601"),
        { Type: ColumnType.PartialDate } => ("tanggal sejelas yang diketahui, ISO 8601-2", "date as exactly as known, ISO 8601-2"),
        { Type: ColumnType.Boolean } => ("ya atau tidak", "yes or no"),
        { Type: ColumnType.Code } => ("kategori (nominal)", "category (nominal)"),
        _ => ("teks bebas", "free text"),
    };

    private static Wording UnitOf(Column column) => column.Unit ?? (column.Name == "year" ? Year : NoUnit);
}
