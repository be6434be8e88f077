using System.Globalization;
using Inovasi.Content.Checking;

namespace Inovasi.Content.Reading;

/// <summary><c>indeks/&lt;year&gt;.yaml</c> and <c>metode/&lt;year&gt;.yaml</c> to their records.</summary>
internal static class YearReader
{
    public static IndexResult? Index(string text, string name, FileReport report)
    {
        Define(name, Target.IndexYear, report);
        if (YamlReader.Read(text, 0, report) is not { } map) return null;
        var fields = new FieldReader(map, Shapes.Index, report);
        var national = fields.Map("nasional", Shapes.National);
        return new IndexResult
        {
            Year = Year(fields, name), Score = fields.CitedDecimal("skor"),
            Predicate = fields.CitedReference("predikat", Target.Vocabulary("predikat")),
            Awards = fields.Items("penghargaan", Shapes.Award).Select(i => i.CitedItem()).ToValueList(),
            InnovationCount = fields.CitedWhole("jumlah_inovasi"), CountMeaning = fields.OptionalText("arti_jumlah"),
            NationalParticipants = national.CitedWhole("peserta"), NationalInnovations = national.CitedWhole("inovasi"),
            NationalAverage = national.CitedDecimal("rata_rata"), Note = fields.OptionalText("catatan"),
        };
    }

    public static Method? Method(string text, string name, FileReport report)
    {
        Define(name, Target.MethodYear, report);
        if (YamlReader.Read(text, 0, report) is not { } map) return null;
        var fields = new FieldReader(map, Shapes.Method, report);
        return new Method
        {
            Year = Year(fields, name), Summary = fields.Text("ringkasan"), Aspects = fields.CitedWhole("aspek"),
            Variables = fields.CitedWhole("variabel"), Indicators = fields.CitedWhole("indikator"), Scale = fields.CitedText("skala"),
            Formula = fields.CitedText("rumus"), Divisor = fields.CitedText("pembagi"), LegalBasis = fields.CitedText("dasar_hukum"),
            Bands = fields.Items("pita", Shapes.Band).Select(Band).ToValueList(),
        };
    }

    private static Band Band(FieldReader item) =>
        new(item.Reference("predikat", Target.Vocabulary("predikat")), item.CitedDecimal("dari"), item.CitedDecimal("sampai"));

    /// <summary>The file's name says which year there is, even when its keys cannot be read.</summary>
    private static void Define(string name, Target target, FileReport report)
    {
        if (ValueReader.IsYear(name)) report.Define(target, name, 1);
        else report.Add(1, ContentMessages.FileNameNotYear(name + ".yaml"));
    }

    /// <summary>The year that the file says, which must be the year of its name.</summary>
    private static int Year(FieldReader fields, string name)
    {
        var year = fields.Year("tahun");
        var written = year.ToString(CultureInfo.InvariantCulture);
        if (year != 0 && ValueReader.IsYear(name) && written != name)
            fields.Report.Add(fields.LineOf("tahun"), ContentMessages.YearAgainstFileName(written, name));
        return year;
    }
}
