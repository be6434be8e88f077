using System.Collections.Immutable;

namespace Inovasi.Content.Datasets;

/// <summary>The data dictionary as a dataset, so that it is written in every format by the same writers as the data.</summary>
internal static class DictionaryDataset
{
    private sealed record Entry(Dataset Dataset, int Position, Column Column)
    {
        public DataStandard Standard { get; } = Column.Standard;
    }

    public static Dataset Over(ImmutableArray<Dataset> datasets) =>
        new DatasetBuilder<Entry>(
            "dictionary", ("Kamus data", "Data dictionary"), ("Satu baris untuk setiap kolom setiap tabel.", "One row for each column of each dataset."),
            _ => datasets.SelectMany(d => d.Columns.Select((c, n) => new Entry(d, n + 1, c))), e => new RowKey($"{e.Dataset.Name}.{e.Column.Name}", 0))
        .Add("dataset", ColumnType.Code, e => e.Dataset.Name, ("Tabel", "Dataset"), ("Tabel yang memuat kolom ini.", "The dataset that has the column."), key: true)
        .Add("column", ColumnType.Code, e => e.Column.Name, ("Kolom", "Column"), ("Nama kolom, sama di semua format.", "Its name, the same in every format."), key: true)
        .Add("position", ColumnType.Integer, e => e.Position, ("Urutan", "Position"), ("Urutan kolom, mulai dari 1.", "The column's place, from 1."))
        .Both("title", e => e.Column.Title, ("Judul", "Title"), ("Judul untuk orang", "What people read"))
        .Both("concept", e => e.Standard.Concept, ("Konsep", "Concept"), ("Gagasan di balik data", "The idea behind the data"))
        .Both("definition", e => e.Standard.Definition, ("Definisi", "Definition"), ("Apa isi sel, dan apa arti sel kosong", "What a cell says, and what an empty one means"))
        .Both("classification", e => e.Standard.Classification, ("Klasifikasi", "Classification"), ("Golongan nilainya", "The classes of its values"))
        .Both("measure", e => e.Standard.Measure, ("Ukuran", "Measure"), ("Apa yang diukur", "What is measured"))
        .Both("unit", e => e.Standard.Unit, ("Satuan", "Unit"), ("Satuan ukurannya", "Its unit"))
        .Add("type", ColumnType.Code, e => EnumCodes.Of(e.Column.Type), ("Jenis", "Type"), ("Jenis isi sel.", "What the cells hold."), codes: EnumCodes.All<ColumnType>())
        .Add("may_be_empty", ColumnType.Boolean, e => e.Column.IsNullable, ("Boleh kosong", "May be empty"), ("Apakah sel boleh kosong.", "Whether a cell may be empty."))
        .Add("is_key", ColumnType.Boolean, e => e.Column.IsKey, ("Kunci", "Key"), ("Apakah bagian dari kunci tabel.", "Whether it is part of the dataset's key."))
        .Add("refers_to", ColumnType.Code, e => e.Column.References is { } to ? $"{to.Dataset}.{to.Column}" : null, ("Merujuk", "Refers to"),
            ("Tabel dan kolom yang dirujuk; kosong bila tidak merujuk.", "The dataset and column that its cells name; empty when none."), nullable: true)
        .Build();

    private static DatasetBuilder<Entry> Both(this DatasetBuilder<Entry> builder, string name, Func<Entry, Wording> words, Wording title, Wording meaning) => builder
        .Add(name + "_id", ColumnType.Text, e => words(e).Id, ($"{title.Id} (Indonesia)", $"{title.En} (Indonesian)"), ($"{meaning.Id}, dalam bahasa Indonesia.", $"{meaning.En}, in Indonesian."))
        .Add(name + "_en", ColumnType.Text, e => words(e).En, ($"{title.Id} (Inggris)", $"{title.En} (English)"), ($"{meaning.Id}, dalam bahasa Inggris.", $"{meaning.En}, in English."));
}
