namespace Inovasi.Content.Datasets;

/// <summary>The datasets of the Indeks Inovasi Daerah: results, awards, methods with their bands, and indicators.</summary>
internal static class IndexDatasets
{
    private static readonly Wording Innovations = ("inovasi", "innovations");
    private static readonly Wording ScoreUnit = ("skor pada skala metode tahun itu", "score on the scale of that year's method");

    public static Dataset Results { get; } = new DatasetBuilder<IndexResult>(
            "index_results", ("Hasil indeks", "Index results"),
            ("Satu baris untuk setiap tahun. Skor dari metode yang berbeda tidak boleh dibandingkan: lihat methods.",
             "One row for each year. Scores of different methods cannot be compared: see methods."),
            c => c.IndexResults, r => new RowKey(Part.Key(r.Year), 0))
        .Add("year", ColumnType.Integer, r => r.Year, ("Tahun", "Year"), ("Tahun penilaian.", "Year of the assessment."), key: true)
        .Cited("score", ColumnType.Decimal, r => r.Score, ("Skor", "Score"), ("Skor kota pada metode tahun itu.", "The city's score under that year's method."), unit: ScoreUnit)
        .Cited("predicate", ColumnType.Code, r => r.Predicate, ("Predikat", "Predicate"), ("Dikutip, tidak pernah dihitung.", "Quoted, never computed."), vocabulary: "predikat")
        .Cited("innovation_count", ColumnType.Integer, r => r.InnovationCount, ("Jumlah inovasi", "Number of innovations"),
            ("Yang dihitung disebut di count_meaning.", "What is counted is said in count_meaning."), unit: Innovations)
        .Add("count_meaning", ColumnType.Text, r => r.CountMeaning, ("Arti jumlah", "Meaning of the count"),
            ("Apa yang dihitung oleh innovation_count; kosong bila tidak ada jumlah.", "What innovation_count counts (Indonesian); empty when there is no count."), nullable: true)
        .Cited("national_participants", ColumnType.Integer, r => r.NationalParticipants, ("Peserta nasional", "National participants"),
            ("Pemerintah daerah yang ikut.", "Local governments that took part."), unit: ("pemerintah daerah", "local governments"))
        .Cited("national_innovations", ColumnType.Integer, r => r.NationalInnovations, ("Inovasi nasional", "National innovations"),
            ("Inovasi yang mereka laporkan.", "Innovations that they reported."), unit: Innovations)
        .Cited("national_average", ColumnType.Decimal, r => r.NationalAverage, ("Rata-rata nasional", "National average"),
            ("Skor rata-rata nasional.", "Average score of the country."), unit: ScoreUnit)
        .Add("note", ColumnType.Text, r => r.Note, ("Catatan", "Note"), ("Boleh kosong.", "May be empty (Indonesian)."), nullable: true)
        .Build();

    public static Dataset Awards { get; } = Part.ChildOfYear(
            "awards", ("Penghargaan", "Awards"), ("Satu baris untuk setiap penghargaan atau nominasi.", "One row for each award or nomination."),
            c => c.IndexResults.SelectMany(r => Part.Of(Part.Key(r.Year), r.Awards)), "index_results", ("Tahun penilaian.", "Year of the assessment."))
        .Cited("text", ColumnType.Text, p => p.Item, ("Penghargaan", "Award"), ("Satu kalimat.", "One sentence (Indonesian)."))
        .Build();

    public static Dataset Methods { get; } = new DatasetBuilder<Method>(
            "methods", ("Metode", "Methods"), ("Satu baris untuk setiap tahun: cara indeks disusun.", "One row for each year: how the index was built."),
            c => c.Methods, m => new RowKey(Part.Key(m.Year), 0))
        .Add("year", ColumnType.Integer, m => m.Year, ("Tahun", "Year"), ("Tahun metode.", "Year of the method."), key: true)
        .Add("summary", ColumnType.Text, m => m.Summary, ("Ringkasan", "Summary"), ("Satu atau dua kalimat.", "One or two sentences (Indonesian)."))
        .Cited("aspects", ColumnType.Integer, m => m.Aspects, ("Aspek", "Aspects"), ("Jumlah aspek.", "Number of aspects."), unit: ("aspek", "aspects"))
        .Cited("variables", ColumnType.Integer, m => m.Variables, ("Variabel", "Variables"), ("Jumlah variabel.", "Number of variables."), unit: ("variabel", "variables"))
        .Cited("indicators", ColumnType.Integer, m => m.Indicators, ("Indikator", "Indicators"), ("Jumlah indikator.", "Number of indicators."), unit: ("indikator", "indicators"))
        .Cited("scale", ColumnType.Text, m => m.Scale, ("Skala", "Scale"), ("Rentang skor.", "The range of scores (Indonesian)."))
        .Cited("formula", ColumnType.Text, m => m.Formula, ("Rumus", "Formula"), ("Cara menghitung skor.", "How the score is computed (Indonesian)."))
        .Cited("divisor", ColumnType.Text, m => m.Divisor, ("Pembagi", "Divisor"), ("Pembagi dalam rumus.", "What the formula divides by (Indonesian)."))
        .Cited("legal_basis", ColumnType.Text, m => m.LegalBasis, ("Dasar hukum", "Legal basis"), ("Peraturan yang menetapkannya.", "The rule that lays it down (Indonesian)."))
        .Build();

    public static Dataset Bands { get; } = Part.ChildOfYear(
            "method_bands", ("Pita predikat", "Method bands"), ("Satu baris untuk setiap predikat suatu metode.", "One row for each predicate of a method."),
            c => c.Methods.SelectMany(m => Part.Of(Part.Key(m.Year), m.Bands)), "methods", ("Tahun metode.", "Year of the method."))
        .Add("predicate", ColumnType.Code, p => p.Item.Predicate, ("Predikat", "Predicate"), ("Sebutan bagi skor dalam pita ini.", "What a score within the band is called."), vocabulary: "predikat")
        .Cited("lower", ColumnType.Decimal, p => p.Item.Lower, ("Dari", "Lower"), ("Skor terendah, termasuk skor itu.", "Lowest score, itself included."), unit: ScoreUnit)
        .Cited("upper", ColumnType.Decimal, p => p.Item.Upper, ("Sampai", "Upper"), ("Skor tertinggi, termasuk skor itu.", "Highest score, itself included."), unit: ScoreUnit)
        .Build();

    public static Dataset Indicators { get; } = new DatasetBuilder<Indicator>(
            "indicators", ("Indikator", "Indicators"), ("Satu baris untuk setiap indikator, atau bagian indikator, suatu metode.", "One row for each indicator, or part of one, of a method."),
            c => c.Indicators, i => new RowKey(RecordKey(i), 0))
        .Add("year", ColumnType.Integer, i => i.Year, ("Tahun", "Year"), ("Tahun metode yang memuatnya.", "Year of the method that has it."), key: true)
        .Add("code", ColumnType.Code, i => i.Code, ("Kode", "Code"), ("Aspek, nomor, dan huruf bila indikator punya bagian.", "Aspect, number, and a letter where an indicator has parts."), key: true)
        .Add("aspect", ColumnType.Text, i => i.Aspect, ("Aspek", "Aspect"), ("Aspek.", "Aspect (Indonesian)."))
        .Add("variable", ColumnType.Text, i => i.Variable, ("Variabel", "Variable"), ("Variabel.", "Variable (Indonesian)."))
        .Add("name", ColumnType.Text, i => i.Name, ("Nama", "Name"), ("Nama indikator.", "Name of the indicator (Indonesian)."))
        .Add("question", ColumnType.Text, i => i.Question, ("Pertanyaan", "Question"), ("Yang diukur, sebagai pertanyaan.", "What is measured, as a question (Indonesian)."))
        .Add("weight", ColumnType.Decimal, i => i.Weight, ("Bobot", "Weight"), ("Bobot dalam skor.", "Weight in the score."), unit: ("poin", "points"))
        .Add("maximum_score", ColumnType.Decimal, i => i.MaximumScore, ("Nilai maksimum", "Maximum score"), ("Nilai tertinggi yang mungkin.", "Highest score that can be had."), unit: ("poin", "points"))
        .Add("is_mandatory", ColumnType.Boolean, i => i.IsMandatory, ("Wajib", "Mandatory"), ("Kosong bila pertanyaan ini tidak berlaku.", "Empty where the question does not arise."), nullable: true)
        .Add("tier1", ColumnType.Text, i => i.Tier1, ("Tingkat 1", "Tier 1"), ("Yang memberi satu kali bobot; kosong bila tanpa tingkat.", "What earns the weight once (Indonesian); empty without tiers."), nullable: true)
        .Add("tier2", ColumnType.Text, i => i.Tier2, ("Tingkat 2", "Tier 2"), ("Yang memberi dua kali bobot; kosong bila tanpa tingkat.", "What earns it twice (Indonesian); empty without tiers."), nullable: true)
        .Add("tier3", ColumnType.Text, i => i.Tier3, ("Tingkat 3", "Tier 3"), ("Yang memberi tiga kali bobot; kosong bila tanpa tingkat.", "What earns it three times (Indonesian); empty without tiers."), nullable: true)
        .Add("note", ColumnType.Text, i => i.Note, ("Catatan", "Note"), ("Boleh kosong.", "May be empty (Indonesian)."), nullable: true)
        .SourcesOf(i => i.SourceIds)
        .Build();

    /// <summary>The key of an indicator in the citations: codes repeat from method to method.</summary>
    public static string RecordKey(Indicator indicator) => $"{Part.Key(indicator.Year)}/{indicator.Code}";
}
