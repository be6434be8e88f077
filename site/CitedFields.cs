using Inovasi.Content;

namespace Inovasi.Site;

/// <summary>
/// Every cited fact of a record with the name of its field, in the order in which its page shows them.
/// The names are those that editors write; <c>FieldLabel</c> says them in words.
/// </summary>
public static class CitedFields
{
    /// <summary>The facts that every innovation has, known or not: what the fact table shows.</summary>
    public static IEnumerable<(string Field, Cited Cited)> FactsOf(Innovation innovation)
    {
        yield return ("pengakuan", innovation.Recognition);
        yield return ("pemilik", innovation.Owner);
        yield return ("status", innovation.Status);
        yield return ("bentuk", innovation.Form);
        yield return ("jenis", innovation.Kind);
        yield return ("urusan", innovation.Urusan);
        yield return ("inisiator", innovation.Initiator);
        yield return ("tahap", innovation.Stage);
        yield return ("mulai", innovation.Start);
        yield return ("pertama_disebut", innovation.FirstMention);
        foreach (var submission in innovation.Submissions) yield return ("pengajuan", submission.Role);
    }

    /// <summary>The parts of the service standard.</summary>
    public static IEnumerable<(string Field, Cited Cited)> Of(HowToUse use)
    {
        yield return ("syarat", use.Requirements);
        yield return ("langkah", use.Steps);
        yield return ("biaya", use.Cost);
        yield return ("waktu", use.Time);
        yield return ("saluran", use.Channel);
        yield return ("pengaduan", use.Complaints);
    }

    public static IEnumerable<(string Field, Cited Cited)> Of(Innovation innovation)
    {
        foreach (var part in Of(innovation.HowToUse)) yield return part;
        foreach (var result in innovation.Results) yield return ("hasil", result.Text);
        foreach (var criticism in innovation.Criticism) yield return ("kritik", criticism.Text);
        foreach (var criticism in innovation.Criticism)
        {
            if (criticism.Reply is { } reply) yield return ("tanggapan", reply);
        }
        foreach (var fact in FactsOf(innovation)) yield return fact;
        foreach (var happening in innovation.Timeline) yield return ("linimasa", happening.Text);
    }

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
