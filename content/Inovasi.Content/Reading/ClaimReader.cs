using Inovasi.Content.Checking;

namespace Inovasi.Content.Reading;

/// <summary><c>klaim/&lt;slug&gt;.yaml</c> to its record.</summary>
internal static class ClaimReader
{
    public static Claim? Read(string text, string slug, FileReport report)
    {
        if (YamlReader.Read(text, 0, report) is not { } map) return null;
        var fields = new FieldReader(map, Shapes.Claim, report);
        if (fields.IsEmptyList("pernyataan")) report.Add(fields.LineOf("pernyataan"), ContentMessages.EmptyList("pernyataan"));
        return new Claim
        {
            Id = slug, Question = fields.Text("pertanyaan"), About = fields.Has("tentang") ? About(fields) : null,
            Statements = fields.Items("pernyataan", Shapes.Statement).Select(Statement).ToValueList(),
            Verdict = fields.Choice("putusan", Choices.Verdict), Reasoning = fields.Text("alasan"),
        };
    }

    private static Statement Statement(FieldReader item)
    {
        var literal = item.OptionalText("tertulis");
        Weekdays.Check(literal, item.LineOf("tertulis"), item.Report);
        if (item.Written("nilai") is { IsPlain: true } written && literal is null) item.Values.IsUnambiguous(written, mayHaveLiteral: true);
        return new Statement(
            item.Text("nilai"), item.OptionalText("oleh"), item.OptionalDate("tanggal"), item.Reference("sumber", Target.Source), literal,
            item.OptionalText("catatan"));
    }

    /// <summary>The record that the claim is about, which must exist.</summary>
    private static string? About(FieldReader fields)
    {
        if (fields.Written("tentang") is not { } written) return null;
        var slash = written.Text.IndexOf('/', StringComparison.Ordinal);
        var (kind, id) = slash < 0 ? (written.Text, "") : (written.Text[..slash], written.Text[(slash + 1)..]);
        Target? target = kind switch
        {
            "indeks" => Target.IndexYear,
            "metode" => Target.MethodYear,
            "inovasi" => Target.Innovation,
            "opd" => Target.Agency,
            "sumber" => Target.Source,
            _ => null,
        };
        if (target is null || id.Length == 0) fields.Report.Add(written.Line, ContentMessages.BadAbout(written.Text));
        else fields.Report.Refer(target.Value, id, written.Line, "tentang");
        return written.Text;
    }
}
