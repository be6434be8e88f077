namespace Inovasi.Content.Datasets;

/// <summary>The datasets of those who act and of what was said: agencies, claims with their statements, sources.</summary>
internal static class LedgerDatasets
{
    public static Dataset Agencies { get; } = new DatasetBuilder<Agency>(
            "agencies", ("OPD", "Agencies"), ("Satu baris untuk setiap OPD dan kecamatan, termasuk yang sudah berganti.", "One row for each agency and district of the city, replaced ones included."),
            c => c.Agencies, a => new RowKey(a.Id, 0))
        .Add("id", ColumnType.Code, a => a.Id, ("Kode", "Id"), ("Kode tetap.", "Permanent."), key: true)
        .Add("name", ColumnType.Text, a => a.Name, ("Nama", "Name"), ("Nama lengkap.", "Full name."))
        .Add("short_name", ColumnType.Text, a => a.ShortName, ("Singkatan", "Short name"), ("Kosong bila tidak ada yang dipakai.", "Empty when none is in use."), nullable: true)
        .Add("kind", ColumnType.Code, a => a.Kind, ("Jenis", "Kind"), ("Jenis OPD.", "Kind of agency."), vocabulary: "jenis-opd")
        .Add("code", ColumnType.Code, a => a.Code, ("Kode resmi", "Official code"), ("Kode wilayah; kosong bila tidak ditemukan.", "Region code; empty when none was found."), nullable: true)
        .Add("predecessor", ColumnType.Code, a => a.PredecessorId, ("Pendahulu", "Predecessor"), ("OPD yang digantikannya; kosong bila tidak diketahui ada.", "The agency that it followed; empty when none is known."),
            nullable: true, references: "agencies.id")
        .Add("since", ColumnType.PartialDate, a => a.Since?.Text, ("Sejak", "Since"), ("Sejak kapan berbentuk begini; kosong bila tidak ditemukan.", "Since when it exists in this form; empty when not found."), nullable: true)
        .Add("confidence", ColumnType.Code, a => EnumCodes.Of(a.Confidence), ("Keyakinan", "Confidence"), ("Seberapa yakin OPD ini ada dengan nama itu.", "How sure we are that it exists under this name."),
            codes: EnumCodes.All<Confidence>())
        .Add("note", ColumnType.Text, a => a.Note, ("Catatan", "Note"), ("Boleh kosong.", "May be empty (Indonesian)."), nullable: true)
        .SourcesOf(a => a.SourceIds)
        .Build();

    public static Dataset Claims { get; } = new DatasetBuilder<Claim>(
            "claims", ("Klaim", "Claims"), ("Satu baris untuk setiap pertanyaan yang dijawab berbeda-beda, dengan putusan kami.", "One row for each question that was answered by several, with our verdict."),
            c => c.Claims, c => new RowKey(c.Id, 0))
        .Add("id", ColumnType.Code, c => c.Id, ("Kode", "Id"), ("Kode tetap.", "Permanent."), key: true)
        .Add("question", ColumnType.Text, c => c.Question, ("Pertanyaan", "Question"), ("Yang dipersoalkan.", "What is in question (Indonesian)."))
        .Add("about", ColumnType.Code, c => c.About, ("Tentang", "About"), ("Jenis dan kunci rekaman, misalnya indeks/2020; kosong bila tentang program secara umum.",
            "Kind and key of a record, such as indeks/2020 (index result), inovasi/INV-0012, opd/…, sumber/… or metode/2023; empty for the programme as a whole."), nullable: true)
        .Add("verdict", ColumnType.Code, c => EnumCodes.Of(c.Verdict), ("Putusan", "Verdict"), ("Penilaian kami.", "What we make of it."), codes: EnumCodes.All<Verdict>())
        .Add("reasoning", ColumnType.Text, c => c.Reasoning, ("Alasan", "Reasoning"), ("Dua kalimat.", "Two sentences (Indonesian)."))
        .Build();

    public static Dataset Statements { get; } = Part.Child(
            "statements", ("Pernyataan", "Statements"), ("Satu baris untuk setiap jawaban seorang pembicara dalam satu sumber.", "One row for each answer of one speaker in one source."),
            c => c.Claims.SelectMany(k => Part.Of(k.Id, k.Statements)), "claim", "claims", ("Klaim", "Claim"), ("Kode klaim.", "Id of the claim."))
        .Add("value", ColumnType.Text, p => p.Item.Value, ("Jawaban", "Value"), ("Jawaban yang diberikan.", "The answer given (Indonesian)."))
        .Add("speaker", ColumnType.Text, p => p.Item.By, ("Oleh", "Speaker"), ("Jabatan pembicara; kosong bila sumber tidak menyebutnya.", "Who said it, by office (Indonesian); empty when the source does not tell."), nullable: true)
        .Add("date", ColumnType.PartialDate, p => p.Item.Date?.Text, ("Tanggal", "Date"), ("Kapan dikatakan; kosong bila tidak disebut.", "When it was said; empty when not told."), nullable: true)
        .Add("source", ColumnType.Code, p => p.Item.SourceId, ("Sumber", "Source"), ("Kode sumber.", "Id of the source."), references: "sources.id")
        .Add("literal", ColumnType.Text, p => p.Item.Literal, ("Tertulis", "Literal"), ("Seperti tercetak; kosong bila sama.", "As printed; empty when that is the same."), nullable: true)
        .Add("note", ColumnType.Text, p => p.Item.Note, ("Catatan", "Note"), ("Boleh kosong.", "May be empty (Indonesian)."), nullable: true)
        .Build();

    public static Dataset Sources { get; } = new DatasetBuilder<Source>(
            "sources", ("Sumber", "Sources"), ("Satu baris untuk setiap sumber yang kami baca.", "One row for each source that we read."),
            c => c.Sources, s => new RowKey(s.Id, 0))
        .Add("id", ColumnType.Code, s => s.Id, ("Kode", "Id"), ("Kode tetap: penerbit, tahun, kata kunci.", "Permanent: publisher, year and keyword."), key: true)
        .Add("title", ColumnType.Text, s => s.Title, ("Judul", "Title"), ("Kosong bila salinan yang kami baca tidak menampilkannya.", "Empty when the copy that we read does not show it."), nullable: true)
        .Add("description", ColumnType.Text, s => s.Description, ("Keterangan", "Description"), ("Apa sumber ini; boleh kosong.", "What it is (Indonesian); may be empty."), nullable: true)
        .Add("publisher", ColumnType.Text, s => s.Publisher, ("Penerbit", "Publisher"), ("Kosong bila tidak ditampilkan.", "Empty when not shown."), nullable: true)
        .Add("published", ColumnType.PartialDate, s => s.Published?.Text, ("Terbit", "Published"), ("Sejelas yang diketahui; kosong bila tidak ditampilkan.", "As exactly as known; empty when not shown."), nullable: true)
        .Add("published_literal", ColumnType.Text, s => s.PublishedLiteral, ("Terbit, tertulis", "Published, as printed"), ("Tanggal seperti tercetak; boleh kosong.", "The date as printed, or what is known of it in words; may be empty."), nullable: true)
        .Add("address", ColumnType.Text, s => s.Address, ("Alamat", "Address"), ("Kosong bila tidak ditampilkan. Belum tentu masih dapat dibuka.", "Empty when not shown. Whether it still answers is not claimed."), nullable: true)
        .Add("kind", ColumnType.Code, s => s.Kind, ("Jenis", "Kind"), ("Jenis sumber.", "Kind of source."), vocabulary: "jenis-sumber")
        .Add("obtained", ColumnType.Code, s => s.Obtained, ("Cara dibaca", "How obtained"), ("Seberapa banyak yang kami baca.", "How much of it we read."), vocabulary: "cara-dibaca")
        .Add("note", ColumnType.Text, s => s.Note, ("Catatan", "Note"), ("Boleh kosong.", "May be empty (Indonesian)."), nullable: true)
        .Build();
}
