using Inovasi.Content.Checking;

namespace Inovasi.Content.Reading;

/// <summary>The rows of each kind of table to records.</summary>
internal static class TableReader
{
    /// <summary>The words that <c>wajib</c> takes; a question that does not arise is null in the record.</summary>
    private enum Duty
    {
        Yes,
        No,
        NotApplicable,
    }

    private static readonly Choice<Duty> Duties = new([("ya", Duty.Yes), ("tidak", Duty.No), ("tidak-berlaku", Duty.NotApplicable)]);

    public static IReadOnlyList<string> DutyWords => [.. Duties.Words];

    public static Agency Agency(RowReader row)
    {
        var id = Id(row, "id", Target.Agency);
        var predecessor = row.OptionalReference("pendahulu", Target.Agency);
        if (predecessor is not null && predecessor == id) row.Report.Add(row.Line, ContentMessages.PointsAtItself("pendahulu"));
        return new Agency
        {
            Id = id, Name = row.Text("nama"), ShortName = row.OptionalText("singkatan"),
            Kind = Code(row, "jenis", "jenis-opd"), Code = row.Read<string>("kode", row.Values.RegionCode), Aliases = row.List("alias"),
            PredecessorId = predecessor, Since = row.OptionalDate("sejak"), Confidence = row.Choice("keyakinan", Choices.Confidence),
            Note = row.OptionalText("catatan"), SourceIds = row.SourceIds("sumber"),
        };
    }

    public static Source Source(RowReader row)
    {
        var printed = row.OptionalText("terbit_tertulis");
        Weekdays.Check(printed, row.Line, row.Report);
        if (!row.Has("judul") && !row.Has("keterangan")) row.Report.Add(row.Line, ContentMessages.Empty("judul atau keterangan"));
        return new Source
        {
            Id = Id(row, "id", Target.Source), Title = row.OptionalText("judul"), Description = row.OptionalText("keterangan"),
            Publisher = row.OptionalText("penerbit"), Published = row.OptionalDate("terbit"), PublishedLiteral = printed,
            Address = row.Read<string>("alamat", row.Values.Address), Kind = Code(row, "jenis", "jenis-sumber"),
            Obtained = Code(row, "cara_dibaca", "cara-dibaca"), Note = row.OptionalText("catatan"),
        };
    }

    public static Indicator Indicator(RowReader row)
    {
        var code = row.Raw("kode");
        if (code.Length > 0 && !Slug.IsIndicatorCode(code)) row.Report.Add(row.Line, ContentMessages.BadIndicatorCode(code));
        row.Report.Define(Target.Indicator, $"{code} {row.Raw("tahun")}", row.Line);
        var duty = row.Choice("wajib", Duties);
        return new Indicator
        {
            Code = code, Year = row.Read<int>("tahun", row.Values.Year), Aspect = row.Text("aspek"), Variable = row.Text("variabel"),
            Name = row.Text("nama"), Question = row.Text("penjelasan"), Weight = row.Number("bobot"), MaximumScore = row.Number("nilai_maks"),
            IsMandatory = duty == Duty.NotApplicable ? null : duty == Duty.Yes, Tier1 = row.OptionalText("tingkat1"),
            Tier2 = row.OptionalText("tingkat2"), Tier3 = row.OptionalText("tingkat3"), Note = row.OptionalText("catatan"),
            SourceIds = row.SourceIds("sumber"),
        };
    }

    public static Term Term(RowReader row) => new()
    {
        Id = Id(row, "id", Target.Term), Name = row.Text("istilah"), Expansion = row.OptionalText("kepanjangan"), Meaning = row.Text("arti"),
        Aliases = row.List("alias"), Note = row.OptionalText("catatan"), SourceIds = row.SourceIds("sumber"),
    };

    public static Change Change(RowReader row) => new(row.Read<DateOnly>("tanggal", row.Values.Day), row.Text("perubahan"));

    /// <param name="row">The row.</param>
    /// <param name="vocabulary">The file's name.</param>
    public static VocabularyValue VocabularyValue(RowReader row, string vocabulary) => new(
        Id(row, "kode", Target.Vocabulary(vocabulary)), row.OptionalText("kelompok"), row.Text("label_id"), row.Text("label_en"), row.Text("arti"),
        row.OptionalText("dasar_hukum"), row.SourceIds("sumber"));

    public static Acceptance Acceptance(RowReader row) => new(row.Text("kode"), row.Text("berkas"), row.Raw("memuat"), row.Text("alasan"), row.Line);

    /// <summary>Defines the id even when its form is wrong, so that references to it are not called wrong as well.</summary>
    private static string Id(RowReader row, string column, Target target)
    {
        if (!row.Has(column)) return "";
        row.Report.Define(target, row.Raw(column), row.Line);
        return row.Read<string>(column, row.Values.SlugText) ?? "";
    }

    private static string Code(RowReader row, string column, string vocabulary) =>
        row.OptionalReference(column, Target.Vocabulary(vocabulary)) ?? "";
}
