using Inovasi.Content;

namespace Inovasi.Site;

/// <summary>
/// Every cited fact of a record with the name of its field, in the order in which its page shows them.
/// The names are those that editors write; <c>FieldLabel</c> says them in words.
/// </summary>
public static class CitedFields
{
    /// <summary>The facts that every innovation has, known or not: what the fact table shows.</summary>
    public static IEnumerable<(string Field, Cited Cited)> FactsOf(Innovation innovation) =>
    [
        ("pengakuan", innovation.Recognition),
        ("pemilik", innovation.Owner),
        ("status", innovation.Status),
        ("bentuk", innovation.Form),
        ("jenis", innovation.Kind),
        ("urusan", innovation.Urusan),
        ("inisiator", innovation.Initiator),
        ("tahap", innovation.Stage),
        ("mulai", innovation.Start),
        ("pertama_disebut", innovation.FirstMention),
        .. innovation.Submissions.Select(s => ("pengajuan", (Cited)s.Role)),
    ];

    /// <summary>The parts of the service standard.</summary>
    public static IEnumerable<(string Field, Cited Cited)> Of(HowToUse use) =>
    [
        ("syarat", use.Requirements),
        ("langkah", use.Steps),
        ("biaya", use.Cost),
        ("waktu", use.Time),
        ("saluran", use.Channel),
        ("pengaduan", use.Complaints),
    ];

    public static IEnumerable<(string Field, Cited Cited)> Of(Innovation innovation) =>
    [
        .. Of(innovation.HowToUse),
        .. innovation.Results.Select(r => ("hasil", (Cited)r.Text)),
        .. innovation.Criticism.Select(c => ("kritik", (Cited)c.Text)),
        .. innovation.Criticism.Where(c => c.Reply is not null).Select(c => ("tanggapan", (Cited)c.Reply!)),
        .. FactsOf(innovation),
        .. innovation.Timeline.Select(t => ("linimasa", (Cited)t.Text)),
    ];

    public static IEnumerable<(string Field, Cited Cited)> Of(IndexResult result) =>
    [
        ("skor", result.Score),
        ("predikat", result.Predicate),
        .. result.Awards.Select(a => ("penghargaan", (Cited)a)),
        ("jumlah_inovasi", result.InnovationCount),
        ("nasional.peserta", result.NationalParticipants),
        ("nasional.inovasi", result.NationalInnovations),
        ("nasional.rata_rata", result.NationalAverage),
    ];

    public static IEnumerable<(string Field, Cited Cited)> Of(Method method) =>
    [
        ("aspek", method.Aspects),
        ("variabel", method.Variables),
        ("indikator", method.Indicators),
        ("skala", method.Scale),
        ("rumus", method.Formula),
        ("pembagi", method.Divisor),
        ("dasar_hukum", method.LegalBasis),
        .. method.Bands.SelectMany(b => new[] { ("pita", (Cited)b.Lower), ("pita", b.Upper) }),
    ];
}
