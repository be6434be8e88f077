using Inovasi.Content.Checking;

namespace Inovasi.Content.Reading;

/// <summary><c>inovasi/&lt;slug&gt;.md</c> to its record.</summary>
internal static class InnovationReader
{
    public static Innovation? Read(string text, string slug, FileReport report)
    {
        report.Define(Target.InnovationSlug, slug, 1);
        if (FrontMatter.Read(text, report) is not { } file) return null;
        var fields = new FieldReader(file.Keys, Shapes.Innovation, report);
        var id = Id(fields, report);
        var summary = fields.Text("ringkasan");
        report.Prose.Add(new Prose(ProseKind.Summary, summary, fields.LineOf("ringkasan")));
        StoryReader.Read(file.Body, file.BodyLine, report);
        return new Innovation
        {
            Id = id, Slug = slug, Name = fields.Text("nama"), Aliases = fields.Texts("alias"), FormerSlugs = FormerSlugs(fields, report),
            Summary = summary, Recognition = fields.CitedChoice("pengakuan", Choices.Recognition),
            Owner = fields.CitedReference("pemilik", Target.Agency), Form = Code(fields, "bentuk"), Kind = Code(fields, "jenis"),
            Stage = Code(fields, "tahap"), Initiator = Code(fields, "inisiator"), Urusan = Code(fields, "urusan"),
            Start = fields.CitedDate("mulai"), Status = Code(fields, "status"), FirstMention = fields.CitedDate("pertama_disebut"),
            Submissions = fields.Items("pengajuan", Shapes.Submission).Select(Submission).ToValueList(),
            HowToUse = HowToUse(fields.Map("cara_pakai", Shapes.HowToUse)),
            Results = fields.Items("hasil", Shapes.Result).Select(Result).ToValueList(),
            Criticism = fields.Items("kritik", Shapes.Criticism).Select(Criticism).ToValueList(),
            Timeline = fields.Items("linimasa", Shapes.Timeline).Select(TimelineEvent).ToValueList(),
            RelatedIds = Related(fields, id), Story = file.Body.Trim('\n'),
        };
    }

    private static string Id(FieldReader fields, FileReport report)
    {
        if (fields.Written("id") is not { } written) return "";
        report.Define(Target.Innovation, written.Text, written.Line);
        if (!Slug.IsInnovationId(written.Text)) report.Add(written.Line, ContentMessages.BadInnovationId(written.Text));
        return written.Text;
    }

    private static ValueList<string> FormerSlugs(FieldReader fields, FileReport report)
    {
        var slugs = fields.Texts("slug_lama", fields.Values.SlugText);
        foreach (var slug in slugs) report.Define(Target.InnovationSlug, slug, fields.LineOf("slug_lama"));
        return slugs;
    }

    private static ValueList<string> Related(FieldReader fields, string id)
    {
        var related = fields.Texts("terkait", fields.Values.ReferenceTo(Target.Innovation));
        if (related.Contains(id)) fields.Report.Add(fields.LineOf("terkait"), ContentMessages.PointsAtItself("terkait"));
        return related;
    }

    /// <summary>A field whose vocabulary bears the same name.</summary>
    private static Cited<string> Code(FieldReader fields, string key) => fields.CitedReference(key, Target.Vocabulary(key));

    private static Submission Submission(FieldReader item) =>
        new(item.Year("tahun"), item.CitedReference("peran", Target.Vocabulary("pengajuan")));

    private static HowToUse HowToUse(FieldReader fields) => new()
    {
        Requirements = fields.CitedText("syarat"), Steps = fields.CitedText("langkah"), Cost = fields.CitedText("biaya"),
        Time = fields.CitedText("waktu"), Channel = fields.CitedText("saluran"), Complaints = fields.CitedText("pengaduan"),
    };

    private static Result Result(FieldReader item)
    {
        var text = item.CitedItem();
        decimal? figure = null;
        if (item.Has("angka") && item.Written("angka") is { } written
            && (text.Literal is not null || item.Values.IsUnambiguous(written, mayHaveLiteral: true)) && item.Values.Number(written, out var number))
            figure = number;
        if (figure is { } stated) CitedReader.CheckLiteral(item, item.LineOf("angka"), "angka", stated, text.Literal ?? (text.IsKnown ? text.Value : ""));
        return new Result(text, figure, item.OptionalText("satuan"), item.OptionalDate("tanggal"));
    }

    private static Criticism Criticism(FieldReader item) =>
        new(item.CitedItem(), item.OptionalDate("tanggal"), item.Has("tanggapan") ? item.CitedText("tanggapan") : null);

    private static TimelineEvent TimelineEvent(FieldReader item)
    {
        var literal = item.OptionalText("tertulis");
        Weekdays.Check(literal, item.LineOf("tertulis"), item.Report);
        return new TimelineEvent(item.Read<PartialDate>("tanggal", item.Values.Date) ?? PartialDate.Parse("1900"), literal, item.CitedItem(literalIsOfDate: true));
    }
}
