namespace Inovasi.Content.Datasets;

/// <summary>The datasets that explain the others: glossary, vocabularies, other names, changes, pages of text, and what this copy is.</summary>
internal static class ReferenceDatasets
{
    private sealed record Alias(string Dataset, string Record, int Position, string Name);

    public static Dataset Release { get; } = new DatasetBuilder<Release>(
            "release", ("Rilis", "Release"), ("Satu baris: rilis yang memuat semua tabel ini.", "One row: the release that all these datasets belong to."),
            c => [c.Release], r => new RowKey(r.Id, 0))
        .Add("id", ColumnType.Code, r => r.Id, ("Kode", "Id"), ("Tanggal dan awal sidik data.", "Date and beginning of the hash."), key: true)
        .Add("date", ColumnType.Date, r => r.Date, ("Tanggal", "Date"), ("Tanggal terakhir di changes.", "The last date in changes."))
        .Add("sha256", ColumnType.Code, r => r.Sha256, ("Sidik SHA-256", "SHA-256"), ("Sidik isi yang melahirkan rilis ini.", "Hash of the content that the release was made from."))
        .Build();

    public static Dataset Settings { get; } = new DatasetBuilder<SiteSettings>(
            "settings", ("Keterangan situs", "Settings"), ("Satu baris: siapa menerbitkan apa tentang kota mana.", "One row: who publishes what about which city."),
            c => [c.Settings], s => new RowKey(s.RegionCode, 0))
        .Add("region_code", ColumnType.Code, s => s.RegionCode, ("Kode wilayah", "Region code"), ("Kode wilayah resmi kota.", "The city's official region code."), key: true)
        .Add("city", ColumnType.Text, s => s.City, ("Kota", "City"), ("Nama kota.", "Name of the city."))
        .Add("name", ColumnType.Text, s => s.Name, ("Nama", "Name"), ("Nama situs.", "Name of the site."))
        .Add("tagline", ColumnType.Text, s => s.Tagline, ("Semboyan", "Tagline"), ("Satu kalimat.", "One sentence (Indonesian)."))
        .Add("programme", ColumnType.Text, s => s.Programme, ("Program", "Programme"), ("Program yang diliput.", "The programme that it covers."))
        .Add("publisher", ColumnType.Text, s => s.Publisher, ("Penerbit", "Publisher"), ("Kosong bila belum ditetapkan; selama itu bukan situs resmi.", "Empty when not set; until then this is not an official site."), nullable: true)
        .Add("contact", ColumnType.Text, s => s.Contact, ("Kontak", "Contact"), ("Alamat surel untuk koreksi; kosong bila belum ditetapkan.", "E-mail address for corrections; empty when not set."), nullable: true)
        .Add("site_origin", ColumnType.Text, s => s.SiteOrigin, ("Alamat situs", "Site origin"), ("Kosong bila belum ditetapkan.", "Empty when not set."), nullable: true)
        .Add("api_origin", ColumnType.Text, s => s.ApiOrigin, ("Alamat API", "API origin"), ("Kosong bila belum ditetapkan.", "Empty when not set."), nullable: true)
        .Add("security_expires", ColumnType.Date, s => s.SecurityExpires, ("security.txt berlaku sampai", "security.txt expires"), ("Kosong bila belum ditetapkan.", "Empty when not set."), nullable: true)
        .Build();

    public static Dataset Aliases { get; } = new DatasetBuilder<Alias>(
            "aliases", ("Nama lain", "Aliases"), ("Satu baris untuk setiap nama atau ejaan lain yang ditemukan.", "One row for each other name or spelling seen."),
            AliasRows, a => new RowKey(a.Record, a.Position))
        .Add("dataset", ColumnType.Code, a => a.Dataset, ("Tabel", "Dataset"), ("Tabel yang memuat rekaman itu.", "The dataset that holds the record."), key: true, codes: ["innovations", "agencies", "terms"])
        .Add("record", ColumnType.Code, a => a.Record, ("Rekaman", "Record"), ("Kode rekaman yang punya nama lain.", "Id of the record that bears the name."), key: true)
        .Add("position", ColumnType.Integer, a => a.Position, ("Urutan", "Position"), ("Urutan dalam daftar, mulai dari 1.", "Order in the list, from 1."), key: true)
        .Add("alias", ColumnType.Text, a => a.Name, ("Nama lain", "Alias"), ("Nama atau ejaan lain.", "The other name or spelling."))
        .Build();

    public static Dataset Terms { get; } = new DatasetBuilder<Term>(
            "terms", ("Istilah", "Terms"), ("Satu baris untuk setiap istilah atau akronim.", "One row for each term or acronym."), c => c.Terms, t => new RowKey(t.Id, 0))
        .Add("id", ColumnType.Code, t => t.Id, ("Kode", "Id"), ("Kode tetap.", "Permanent."), key: true)
        .Add("name", ColumnType.Text, t => t.Name, ("Istilah", "Term"), ("Istilah atau akronim.", "The term or acronym itself."))
        .Add("expansion", ColumnType.Text, t => t.Expansion, ("Kepanjangan", "Expansion"), ("Kosong bila bukan akronim, atau bila tidak ada sumber yang menjelaskannya (lihat note).",
            "What an acronym stands for (Indonesian); empty when it is none, or when no source unfolds it (see note)."), nullable: true)
        .Add("meaning", ColumnType.Text, t => t.Meaning, ("Arti", "Meaning"), ("Dengan kata-kata sederhana.", "In plain words (Indonesian)."))
        .Add("note", ColumnType.Text, t => t.Note, ("Catatan", "Note"), ("Boleh kosong.", "May be empty (Indonesian)."), nullable: true)
        .SourcesOf(t => t.SourceIds)
        .Build();

    public static Dataset Vocabularies { get; } = new DatasetBuilder<Part<VocabularyValue>>(
            "vocabularies", ("Kosakata", "Vocabularies"), ("Satu baris untuk setiap kode dalam setiap kosakata.", "One row for each code of each vocabulary."),
            c => c.Vocabularies.SelectMany(v => Part.Of(v.Name, v.Values)), p => new RowKey(VocabularyKey(p.Record, p.Item.Code), 0))
        .Add("vocabulary", ColumnType.Code, p => p.Record, ("Kosakata", "Vocabulary"), ("Nama kosakata.", "Name of the vocabulary."), key: true)
        .Add("code", ColumnType.Code, p => p.Item.Code, ("Kode", "Code"), ("Kode tetap.", "Permanent."), key: true)
        .Add("position", ColumnType.Integer, p => p.Position, ("Urutan", "Position"), ("Urutan yang dilihat orang, mulai dari 1.", "The order that people see, from 1."))
        .Add("group_name", ColumnType.Text, p => p.Item.Group, ("Kelompok", "Group"), ("Judul bersama beberapa kode; kosong bila tidak dikelompokkan.", "Heading over several codes (Indonesian); empty when not grouped."), nullable: true)
        .Add("label_id", ColumnType.Text, p => p.Item.LabelId, ("Label Indonesia", "Indonesian label"), ("Label untuk orang.", "What people read."))
        .Add("label_en", ColumnType.Text, p => p.Item.LabelEn, ("Label Inggris", "English label"), ("Label dalam bahasa Inggris.", "What people read, in English."))
        .Add("meaning", ColumnType.Text, p => p.Item.Meaning, ("Arti", "Meaning"), ("Dengan kata-kata sederhana.", "In plain words (Indonesian)."))
        .Add("legal_source", ColumnType.Text, p => p.Item.LegalSource, ("Dasar hukum", "Legal source"), ("Peraturan yang menetapkannya; kosong bila kode ini kami buat sendiri.", "The rule that defines it; empty when the code is ours."), nullable: true)
        .SourcesOf(p => p.Item.SourceIds)
        .Build();

    public static Dataset Changes { get; } = new DatasetBuilder<Part<Change>>(
            "changes", ("Perubahan", "Changes"), ("Satu baris untuk setiap perubahan data, yang terbaru dahulu.", "One row for each change of the data, newest first."),
            c => Part.Of("", c.Changes), p => p.Key)
        .Add("position", ColumnType.Integer, p => p.Position, ("Urutan", "Position"), ("Mulai dari 1, yang terbaru.", "From 1, the newest."), key: true)
        .Add("date", ColumnType.Date, p => p.Item.Date, ("Tanggal", "Date"), ("Hari perubahan.", "The day of the change."))
        .Add("text", ColumnType.Text, p => p.Item.Text, ("Perubahan", "Change"), ("Apa yang berubah.", "What changed (Indonesian)."))
        .Build();

    public static Dataset Pages { get; } = new DatasetBuilder<StaticPage>(
            "pages", ("Halaman", "Pages"), ("Satu baris untuk setiap halaman teks situs.", "One row for each page of text on the site."), c => c.Pages, p => new RowKey(p.Slug, 0))
        .Add("slug", ColumnType.Code, p => p.Slug, ("Nama alamat", "Slug"), ("Bagian alamat halaman.", "The part of the page's address."), key: true)
        .Add("title", ColumnType.Text, p => p.Title, ("Judul", "Title"), ("Judul halaman.", "Title (Indonesian)."))
        .Add("summary", ColumnType.Text, p => p.Summary, ("Ringkasan", "Summary"), ("Satu kalimat.", "One sentence (Indonesian)."))
        .Add("body", ColumnType.Text, p => p.Body, ("Isi", "Body"), ("Markdown.", "Markdown (Indonesian)."))
        .Build();

    /// <summary>The key of a vocabulary's value in the citations: codes repeat from vocabulary to vocabulary.</summary>
    public static string VocabularyKey(string vocabulary, string code) => $"{vocabulary}/{code}";

    private static IEnumerable<Alias> AliasRows(Catalogue catalogue) =>
        catalogue.Innovations.SelectMany(i => Of("innovations", i.Id, i.Aliases))
            .Concat(catalogue.Agencies.SelectMany(a => Of("agencies", a.Id, a.Aliases)))
            .Concat(catalogue.Terms.SelectMany(t => Of("terms", t.Id, t.Aliases)));

    private static IEnumerable<Alias> Of(string dataset, string record, ValueList<string> names) =>
        names.Select((name, n) => new Alias(dataset, record, n + 1, name));
}
