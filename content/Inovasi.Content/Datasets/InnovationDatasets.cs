namespace Inovasi.Content.Datasets;

/// <summary>The datasets made of <see cref="Innovation"/>: one row each, and one dataset for every list that an innovation has.</summary>
internal static class InnovationDatasets
{
    private static readonly Wording OwnerTitle = ("Inovasi", "Innovation");
    private static readonly Wording OwnerDescription = ("Kode inovasi.", "Id of the innovation.");

    public static Dataset Innovations { get; } = new DatasetBuilder<Innovation>(
            "innovations", ("Inovasi", "Innovations"),
            ("Satu baris untuk setiap inovasi, termasuk yang hanya mirip inovasi (recognition = similar), yang tidak ikut dihitung.",
             "One row for each innovation, those that merely resemble one (recognition = similar, never counted) included."),
            c => c.Innovations, i => new RowKey(i.Id, 0))
        .Add("id", ColumnType.Code, i => i.Id, ("Kode", "Id"), ("Kode tetap, tidak pernah dipakai ulang.", "Permanent and never used again."), key: true)
        .Add("slug", ColumnType.Code, i => i.Slug, ("Nama alamat", "Slug"),
            ("Bagian alamat halaman; dapat berganti, yang lama ada di former_slugs.", "The part of its page's address; may change, old ones are in former_slugs."))
        .Add("name", ColumnType.Text, i => i.Name, ("Nama", "Name"), ("Nama yang paling sering dipakai sumber.", "The name that sources use most."))
        .Add("summary", ColumnType.Text, i => i.Summary, ("Ringkasan", "Summary"), ("Apa ini, dalam satu kalimat.", "What it is, in one sentence (Indonesian)."))
        .Cited("recognition", ColumnType.Code, i => i.Recognition, ("Pengakuan", "Recognition"),
            ("Bagaimana hal ini sampai disebut inovasi: diajukan ke kementerian (submitted), disebut inovasi oleh kota (named), disebut begitu oleh media (called), atau hanya mirip (similar).",
             "How it came to be called an innovation: submitted to the ministry, named by the city, called so by the press, or merely similar."),
            codes: EnumCodes.All<Recognition>())
        .Cited("owner", ColumnType.Code, i => i.Owner, ("Pemilik", "Owner"), ("OPD pemilik inovasi.", "The agency that owns it."), references: "agencies.id")
        .Cited("form", ColumnType.Code, i => i.Form, ("Bentuk", "Form"), ("Bentuk inovasi daerah.", "Its form under the rules on local innovation."), vocabulary: "bentuk")
        .Cited("kind", ColumnType.Code, i => i.Kind, ("Jenis", "Kind"), ("Digital atau tidak.", "Digital or not."), vocabulary: "jenis")
        .Cited("stage", ColumnType.Code, i => i.Stage, ("Tahap", "Stage"), ("Tahap: inisiatif, uji coba atau penerapan.", "Stage: initiative, trial or in use."), vocabulary: "tahap")
        .Cited("initiator", ColumnType.Code, i => i.Initiator, ("Inisiator", "Initiator"), ("Siapa yang memulai.", "Who started it."), vocabulary: "inisiator")
        .Cited("urusan", ColumnType.Code, i => i.Urusan, ("Urusan", "Field of government"), ("Urusan pemerintahan.", "The field of government (urusan)."), vocabulary: "urusan")
        .Cited("start", ColumnType.PartialDate, i => i.Start, ("Mulai", "Start"), ("Sejak kapan berjalan.", "Since when it runs."))
        .Cited("status", ColumnType.Code, i => i.Status, ("Status", "Status"), ("Apakah warga dapat memakainya sekarang.", "Whether residents can use it today."), vocabulary: "status")
        .Cited("first_mention", ColumnType.PartialDate, i => i.FirstMention, ("Pertama disebut", "First mention"),
            ("Kapan pertama kali disebut dalam sumber yang kami punya.", "When it was first mentioned in any source that we have."))
        .Add("story", ColumnType.Text, i => i.Story, ("Cerita", "Story"), ("Markdown; kutipan ditulis [@kode-sumber].", "Markdown, Indonesian; a citation is written [@source-id]."))
        .Build();

    public static Dataset FormerSlugs { get; } = Part.Child(
            "former_slugs", ("Nama alamat lama", "Former slugs"), ("Satu baris untuk setiap nama alamat yang pernah dipakai.", "One row for each slug once in use."),
            c => c.Innovations.SelectMany(i => Part.Of(i.Id, i.FormerSlugs)), "innovation", "innovations", OwnerTitle, OwnerDescription)
        .Add("slug", ColumnType.Code, p => p.Item, ("Nama alamat lama", "Former slug"), ("Alamatnya dialihkan ke yang sekarang.", "Its address redirects to the present one."))
        .Build();

    public static Dataset Submissions { get; } = Part.Child(
            "submissions", ("Pengajuan", "Submissions"),
            ("Satu baris untuk setiap tahun suatu inovasi diajukan, atau mungkin diajukan, ke kementerian.",
             "One row for each year in which an innovation was, or may have been, entered with the ministry."),
            c => c.Innovations.SelectMany(i => Part.Of(i.Id, i.Submissions)), "innovation", "innovations", OwnerTitle, OwnerDescription)
        .Add("year", ColumnType.Integer, p => p.Item.Year, ("Tahun", "Year"), ("Tahun penilaian atau penghargaan.", "Year of the award or index."))
        .Cited("role", ColumnType.Code, p => p.Item.Role, ("Peran", "Role"), ("Sebagai apa inovasi itu disebut.", "As what it is named."), vocabulary: "pengajuan")
        .Build();

    public static Dataset HowToUse { get; } = new DatasetBuilder<Innovation>(
            "how_to_use", ("Cara memakai", "How to use"),
            ("Satu baris untuk setiap inovasi: unsur standar pelayanan publik.", "One row for each innovation: the parts of a public service standard (Indonesian text)."),
            c => c.Innovations, i => new RowKey(i.Id, 0))
        .Add("innovation", ColumnType.Code, i => i.Id, OwnerTitle, OwnerDescription, key: true, references: "innovations.id")
        .Cited("requirements", ColumnType.Text, i => i.HowToUse.Requirements, ("Syarat", "Requirements"), ("Yang harus disiapkan.", "What to bring."))
        .Cited("steps", ColumnType.Text, i => i.HowToUse.Steps, ("Langkah", "Steps"), ("Yang dilakukan warga.", "What a resident does."))
        .Cited("cost", ColumnType.Text, i => i.HowToUse.Cost, ("Biaya", "Cost"), ("Yang dibayar warga.", "What a resident pays."))
        .Cited("time", ColumnType.Text, i => i.HowToUse.Time, ("Waktu", "Time"), ("Lamanya.", "How long it takes."))
        .Cited("channel", ColumnType.Text, i => i.HowToUse.Channel, ("Saluran", "Channel"), ("Di mana atau lewat apa.", "Where, or by what means."))
        .Cited("complaints", ColumnType.Text, i => i.HowToUse.Complaints, ("Pengaduan", "Complaints"), ("Ke mana mengadu.", "Where to complain."))
        .Build();

    public static Dataset Results { get; } = Part.Child(
            "results", ("Hasil", "Results"), ("Satu baris untuk setiap hasil yang disebut sumber.", "One row for each result that a source tells of."),
            c => c.Innovations.SelectMany(i => Part.Of(i.Id, i.Results)), "innovation", "innovations", OwnerTitle, OwnerDescription)
        .Cited("text", ColumnType.Text, p => p.Item.Text, ("Hasil", "Result"), ("Satu kalimat.", "One sentence (Indonesian)."))
        .Add("figure", ColumnType.Decimal, p => p.Item.Figure, ("Angka", "Figure"), ("Angka dalam kalimat itu; kosong bila tidak ada.", "The number in that sentence; empty when there is none."),
            nullable: true, unit: ("sesuai kolom unit", "as the column unit says"))
        .Add("unit", ColumnType.Text, p => p.Item.Unit, ("Satuan", "Unit"), ("Yang dihitung oleh angka itu; kosong bila tidak ada angka.", "What the number counts (Indonesian); empty when there is none."),
            nullable: true)
        .Add("date", ColumnType.PartialDate, p => p.Item.Date?.Text, ("Tanggal", "Date"), ("Kapan itu berlaku; kosong bila tidak disebut.", "When it held; empty when not said."), nullable: true)
        .Build();

    public static Dataset Criticism { get; } = Part.Child(
            "criticism", ("Kritik", "Criticism"), ("Satu baris untuk setiap kritik dalam sumber, dengan tanggapannya bila ada.", "One row for each criticism in a source, with the reply if any."),
            c => c.Innovations.SelectMany(i => Part.Of(i.Id, i.Criticism)), "innovation", "innovations", OwnerTitle, OwnerDescription)
        .Cited("text", ColumnType.Text, p => p.Item.Text, ("Kritik", "Criticism"), ("Satu kalimat.", "One sentence (Indonesian)."))
        .Add("date", ColumnType.PartialDate, p => p.Item.Date?.Text, ("Tanggal", "Date"), ("Kapan disampaikan; kosong bila tidak disebut.", "When it was voiced; empty when not said."), nullable: true)
        .Cited("reply", ColumnType.Text, p => p.Item.Reply, ("Tanggapan", "Reply"),
            ("Tanggapan OPD; bila tidak ada yang ditemukan, reply_reason juga kosong.", "The agency's reply; where none was found, reply_reason is empty too."))
        .Build();

    public static Dataset Timeline { get; } = Part.Child(
            "timeline", ("Linimasa", "Timeline"), ("Satu baris untuk setiap peristiwa.", "One row for each event."),
            c => c.Innovations.SelectMany(i => Part.Of(i.Id, i.Timeline)), "innovation", "innovations", OwnerTitle, OwnerDescription)
        .Add("date", ColumnType.PartialDate, p => p.Item.Date.Text, ("Tanggal", "Date"), ("Sejelas yang diketahui.", "As exactly as known."))
        .Add("date_literal", ColumnType.Text, p => p.Item.DateLiteral, ("Tanggal tertulis", "Date as printed"),
            ("Tanggal seperti tercetak di sumber; kosong bila sama dengan tanggalnya.", "The date as the source prints it; empty where that is the date itself."), nullable: true)
        .Add("weekday_disagrees", ColumnType.Boolean, p => p.Item.WeekdayDisagrees, ("Hari tidak cocok", "Weekday disagrees"),
            ("Apakah tanggal tertulis menyebut hari yang tidak cocok dengan tanggalnya.", "Whether the printed date names a weekday that it did not have."))
        .Cited("text", ColumnType.Text, p => p.Item.Text, ("Peristiwa", "Event"), ("Satu kalimat.", "One sentence (Indonesian)."))
        .Build();

    public static Dataset Related { get; } = Part.Child(
            "related", ("Terkait", "Related"), ("Satu baris untuk setiap inovasi lain yang terkait.", "One row for each other innovation that is related."),
            c => c.Innovations.SelectMany(i => Part.Of(i.Id, i.RelatedIds)), "innovation", "innovations", OwnerTitle, OwnerDescription)
        .Add("related", ColumnType.Code, p => p.Item, ("Inovasi terkait", "Related innovation"), ("Kode inovasi lain itu.", "Id of the other innovation."), references: "innovations.id")
        .Build();
}
