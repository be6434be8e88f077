using System.Collections.Immutable;

namespace Inovasi.Content.Datasets;

/// <summary>The known limits of the data in plain words: what is missing, and what may not be compared or counted. Printed wherever the data is.</summary>
public static class DatasetLimits
{
    /// <summary>What holds for every dataset.</summary>
    public static ImmutableArray<Wording> Everywhere { get; } =
    [
        ("Data ini memuat apa yang dikatakan sumber terbuka yang kami baca, bukan seluruh inovasi kota. Yang tidak ada di sini belum tentu tidak ada.",
         "It holds what open sources that we read have said, not every innovation of the city. What is absent here may well exist."),
        ("Sel kosong tidak pernah berarti nol atau \"tidak\": definisi kolomnya mengatakan artinya, dan kolom *_reason mengapa sesuatu tidak diketahui.",
         "An empty cell never means zero or \"no\": the definition of its column says what it means, and a column *_reason why something is not known."),
        ("Sumber dapat bertentangan; pertentangan itu dicatat di claims dan statements, tidak dihapus.", "Sources contradict each other; the contradiction is kept in claims and statements, not removed."),
    ];

    private static readonly ImmutableArray<Wording> OnlyWhereFound =
    [
        ("Hanya yang disebut sumber: tidak adanya baris tidak berarti hal itu tidak terjadi.", "Only what a source tells of: no row does not mean that it did not happen."),
    ];

    internal static ImmutableArray<Wording> Of(string dataset) => dataset switch
    {
        "innovations" =>
        [
            ("Jumlah baris bukan jumlah inovasi kota: daftar resminya tidak kami temukan.", "The number of rows is not the city's number of innovations: we found no official list."),
            ("Baris dengan recognition = similar hanya mirip inovasi; jangan ikut dihitung.", "Rows with recognition = similar merely resemble one; leave them out of counts."),
            ("Pemilik dengan dasar inferred adalah kesimpulan kami; dasar setiap nilai ada di citations.", "An owner whose basis is inferred is our conclusion; the basis of every value is in citations."),
            ("Status berlaku pada tanggal checked_on di citations, bukan hari ini.", "A status holds for the day checked_on in citations, not for today."),
        ],
        "index_results" =>
        [
            ("Skor dari tahun dengan metode berbeda tidak boleh dibandingkan, dijumlahkan, atau digambar pada satu sumbu.", "Scores of years with different methods must not be compared, added up or drawn on one axis."),
            ("Predikat dikutip dari sumber, tidak dihitung dari skor.", "A predicate is quoted from a source, never computed from a score."),
            ("innovation_count menghitung hal yang berbeda dari tahun ke tahun: baca count_meaning.", "innovation_count counts different things from year to year: read count_meaning."),
        ],
        "methods" or "method_bands" or "indicators" =>
        [
            ("Setiap tahun punya metode sendiri; yang tidak diketahui untuk suatu tahun tidak diisi dari tahun lain.", "Every year has its own method; what is not known of one year is never filled in from another."),
        ],
        "coverage" =>
        [
            ("none-found berarti kami tidak menemukan; itu bukan penilaian terhadap OPD.", "none-found means that we found nothing; it is no judgement on the agency."),
            ("Jangan hitung persentase cakupan: jumlah inovasi seluruhnya tidak diketahui.", "Compute no percentage of coverage: the whole number of innovations is not known."),
        ],
        "results" =>
        [
            ("Angka berasal dari sumber yang berbeda dan satuannya berbeda: jangan dijumlahkan.", "Figures come from different sources in different units: do not add them up."), .. OnlyWhereFound,
        ],
        "agencies" =>
        [
            ("Keberadaan OPD dengan keyakinan rendah belum terverifikasi; lihat confidence.", "That an agency of low confidence exists under this name is not verified; see confidence."),
        ],
        "sources" =>
        [
            ("Sebagian sumber hanya dibaca sebagian: lihat obtained. Alamatnya belum tentu masih dapat dibuka.", "Some sources were read only in part: see obtained. An address may no longer answer."),
        ],
        "awards" or "submissions" or "criticism" or "timeline" or "aliases" or "related" => OnlyWhereFound,
        "how_to_use" =>
        [
            ("Bukan petunjuk resmi: tanyakan kepada OPD sebelum datang.", "No official instructions: ask the agency before you go."),
        ],
        "claims" or "statements" =>
        [
            ("Putusan adalah penilaian redaksi atas sumber yang dibaca, bukan putusan hukum.", "A verdict is the editors' reading of the sources, not a legal finding."),
        ],
        _ => [],
    };
}
