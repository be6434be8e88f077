using System.Collections.Immutable;
using System.Globalization;

namespace Inovasi.Content.Datasets;

/// <summary>Every cited fact of the other datasets in long form: one row for each fact and source, one row for a fact without a source.</summary>
internal static class CitationsDataset
{
    public const string Name = "citations";

    /// <summary>The field of a row whose sources speak for the whole record.</summary>
    public const string WholeRow = "*";

    private sealed record Citation(CitedFact Fact, int SourcePosition, string? SourceId);

    public static Dataset Over(ImmutableArray<Dataset> others) =>
        new DatasetBuilder<Citation>(
            Name,
            ("Kutipan", "Citations"),
            ("Satu baris untuk setiap fakta dan setiap sumbernya; satu baris bila fakta tidak punya sumber.",
             "One row for each fact and each of its sources; one row for a fact that has none."),
            catalogue => others.SelectMany(d => d.Facts(catalogue)).SelectMany(Citations),
            c => c.Fact.Key)
        .Add("dataset", ColumnType.Code, c => c.Fact.Dataset, ("Tabel", "Dataset"),
            ("Tabel yang memuat fakta ini.", "The dataset that holds the fact."), key: true)
        .Add("record", ColumnType.Code, c => c.Fact.Key.Record, ("Rekaman", "Record"),
            ("Kunci rekaman pemilik fakta, misalnya INV-0012, 2020 atau bentuk/tata-kelola.", "Key of the record that the fact is about, such as INV-0012, 2020 or bentuk/tata-kelola."),
            key: true)
        .Add("item", ColumnType.Integer, c => c.Fact.Key.Item, ("Urutan butir", "Item"),
            ("Nilai kolom position pada tabel itu; 0 bila tabel tidak punya kolom position.", "The value of the column position in that dataset; 0 when the dataset has no such column."),
            key: true)
        .Add("field", ColumnType.Code, c => c.Fact.Field, ("Kolom", "Field"),
            ("Nama kolom fakta itu; * bila sumber berlaku untuk seluruh baris.", "The fact's column; * where the sources speak for the whole row."), key: true)
        .Add("source_position", ColumnType.Integer, c => c.SourcePosition, ("Urutan sumber", "Source position"),
            ("Urutan sumber, mulai dari 1; 0 bila fakta tidak punya sumber.", "Order of the sources, from 1; 0 when the fact has none."), key: true)
        .Add("source", ColumnType.Code, c => c.SourceId, ("Sumber", "Source"),
            ("Kode sumber; kosong bila fakta tidak punya sumber.", "Id of the source; empty when the fact has none."), nullable: true, references: "sources.id")
        .Add("value", ColumnType.Text, c => Text(c.Fact.Cited?.BoxedValue), ("Nilai", "Value"),
            ("Nilai fakta sebagai teks; kosong bila tidak diketahui atau bila sumber berlaku untuk seluruh baris.",
             "The fact's value as text; empty when not known or where the sources speak for the whole row."), nullable: true)
        .Add("reason", ColumnType.Code, c => c.Fact.Cited?.Reason is { } reason ? EnumCodes.Of(reason) : null, ("Alasan tidak diketahui", "Why not known"),
            ("Mengapa nilai tidak diketahui; kosong bila diketahui.", "Why the value is not known; empty when it is."), nullable: true, codes: EnumCodes.All<UnknownReason>())
        .Add("basis", ColumnType.Code, c => c.Fact.Cited?.Basis is { } basis ? EnumCodes.Of(basis) : null, ("Dasar", "Basis"),
            ("Disebut sumber (stated), disimpulkan (inferred) atau dihitung dari data ini (counted); kosong bila nilai tidak diketahui.",
             "Said by a source (stated), concluded by us (inferred) or counted in this data (counted); empty when the value is not known."),
            nullable: true, codes: EnumCodes.All<Basis>())
        .Add("literal", ColumnType.Text, c => c.Fact.Cited?.Literal, ("Tertulis", "Literal"),
            ("Nilai seperti tercetak di sumber; kosong bila sama.", "The value as the source prints it; empty when that is the same."), nullable: true)
        .Add("note", ColumnType.Text, c => c.Fact.Cited?.Note, ("Catatan", "Note"),
            ("Penjelasan redaksi; boleh kosong.", "A remark of the editors; may be empty."), nullable: true)
        .Add("checked_on", ColumnType.Date, c => c.Fact.Cited?.CheckedOn, ("Diperiksa", "Checked on"),
            ("Hari terakhir fakta ini diperiksa; kosong bila tidak dicatat.", "The day on which this was last looked at; empty when not recorded."), nullable: true)
        .Build();

    private static IEnumerable<Citation> Citations(CitedFact fact) => fact.SourceIds.Count == 0
        ? [new Citation(fact, 0, null)]
        : fact.SourceIds.Select((id, n) => new Citation(fact, n + 1, id));

    private static string? Text(object? value) => value switch
    {
        null => null,
        Enum code => EnumCodes.Of(code),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
