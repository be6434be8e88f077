using Inovasi.Content.Checking;

namespace Inovasi.Content.Reading;

/// <summary>One file with its bytes, what is wrong with it, and its record or its list of records; null when it could not be read.</summary>
internal sealed record ReadFile(ContentFile File, byte[] Bytes, FileReport Report, object? Records)
{
    public static ReadFile From(ContentFile file)
    {
        var report = new FileReport(file.Path) { HasGoodName = Slug.IsWellFormed(file.Name) };
        var size = new FileInfo(file.FullPath).Length;
        if (size > TextBytes.MostBytes)
        {
            report.Break(1, ContentMessages.TooBig(size, TextBytes.MostBytes));
            return new ReadFile(file, [], report, null);
        }
        return From(file, System.IO.File.ReadAllBytes(file.FullPath), report);
    }

    /// <summary>As above, with the bytes at hand.</summary>
    public static ReadFile From(ContentFile file, byte[] bytes, FileReport report)
    {
        var text = TextBytes.Read(bytes, report);
        return new ReadFile(file, bytes, report, text is null ? null : Parse(file, text, report));
    }

    private static object? Parse(ContentFile file, string text, FileReport report) => file.Kind switch
    {
        ContentKind.Innovation => InnovationReader.Read(text, file.Name, report),
        ContentKind.Index => YearReader.Index(text, file.Name, report),
        ContentKind.Method => YearReader.Method(text, file.Name, report),
        ContentKind.Claim => ClaimReader.Read(text, file.Name, report),
        ContentKind.Page => SiteReader.Page(text, file.Name, report),
        ContentKind.Settings => SiteReader.Settings(text, report),
        ContentKind.Vocabulary => Vocabulary(file.Name, text, report),
        ContentKind.Agencies => Rows(text, Shapes.Agencies, report, TableReader.Agency),
        ContentKind.Sources => Rows(text, Shapes.Sources, report, TableReader.Source),
        ContentKind.Indicators => Rows(text, Shapes.Indicators, report, TableReader.Indicator),
        ContentKind.Terms => Rows(text, Shapes.Terms, report, TableReader.Term),
        ContentKind.Changes => Changes(text, report),
        ContentKind.Acceptances => Rows(text, Shapes.Acceptances, report, TableReader.Acceptance),
        _ => throw new System.Diagnostics.UnreachableException($"No reader for {file.Kind}."),
    };

    private static List<T> Rows<T>(string text, Table table, FileReport report, Func<RowReader, T> read) =>
        CsvReading.Rows(text, table, report).ConvertAll(row => read(row));

    private static Vocabulary Vocabulary(string name, string text, FileReport report) =>
        new(name, Rows(text, Shapes.Vocabulary, report, row => TableReader.VocabularyValue(row, name)).ToValueList());

    private static List<Change> Changes(string text, FileReport report)
    {
        var changes = Rows(text, Shapes.Changes, report, TableReader.Change);
        if (changes.Count == 0 && !report.IsBroken) report.Add(1, ContentMessages.NoChanges());
        return changes;
    }
}
