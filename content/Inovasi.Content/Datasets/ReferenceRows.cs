namespace Inovasi.Content.Datasets;

/// <summary>Everything else out of the tables of <see cref="LedgerDatasets"/> and <see cref="ReferenceDatasets"/>.</summary>
internal static class ReferenceRows
{
    public static Release Release(TableReader tables)
    {
        var row = tables.Rows("release").Single();
        return new Release(row.Text("id"), row.Date("date"), row.Text("sha256"));
    }

    public static SiteSettings Settings(TableReader tables)
    {
        var row = tables.Rows("settings").Single();
        return new SiteSettings
        {
            Name = row.Text("name"),
            Tagline = row.Text("tagline"),
            City = row.Text("city"),
            RegionCode = row.Text("region_code"),
            Programme = row.Text("programme"),
            Publisher = row.OptionalText("publisher"),
            Contact = row.OptionalText("contact"),
            SiteOrigin = row.OptionalText("site_origin"),
            ApiOrigin = row.OptionalText("api_origin"),
            SecurityExpires = row.OptionalDate("security_expires"),
        };
    }

    public static ValueList<Agency> Agencies(TableReader tables) => tables.Rows("agencies").Select(row => new Agency
    {
        Id = row.Text("id"),
        Name = row.Text("name"),
        ShortName = row.OptionalText("short_name"),
        Kind = row.Text("kind"),
        Code = row.OptionalText("code"),
        Aliases = tables.Aliases("agencies", row.Text("id")),
        PredecessorId = row.OptionalText("predecessor"),
        Since = row.OptionalPartialDate("since"),
        Confidence = EnumCodes.Parse<Confidence>(row.Text("confidence")),
        Note = row.OptionalText("note"),
        SourceIds = row.Sources(row.Text("id")),
    }).ToValueList();

    public static ValueList<Claim> Claims(TableReader tables) => tables.Rows("claims").Select(row => new Claim
    {
        Id = row.Text("id"),
        Question = row.Text("question"),
        About = row.OptionalText("about"),
        Statements = [.. tables.Children("statements", "claim", row.Text("id")).Select(Statement)],
        Verdict = EnumCodes.Parse<Verdict>(row.Text("verdict")),
        Reasoning = row.Text("reasoning"),
    }).ToValueList();

    public static ValueList<Source> Sources(TableReader tables) => tables.Rows("sources").Select(row => new Source
    {
        Id = row.Text("id"),
        Title = row.OptionalText("title"),
        Description = row.OptionalText("description"),
        Publisher = row.OptionalText("publisher"),
        Published = row.OptionalPartialDate("published"),
        PublishedLiteral = row.OptionalText("published_literal"),
        Address = row.OptionalText("address"),
        Kind = row.Text("kind"),
        Obtained = row.Text("obtained"),
        Note = row.OptionalText("note"),
    }).ToValueList();

    public static ValueList<Term> Terms(TableReader tables) => tables.Rows("terms").Select(row => new Term
    {
        Id = row.Text("id"),
        Name = row.Text("name"),
        Expansion = row.OptionalText("expansion"),
        Meaning = row.Text("meaning"),
        Aliases = tables.Aliases("terms", row.Text("id")),
        Note = row.OptionalText("note"),
        SourceIds = row.Sources(row.Text("id")),
    }).ToValueList();

    public static ValueList<Vocabulary> Vocabularies(TableReader tables) =>
        [.. tables.Rows("vocabularies").GroupBy(r => r.Text("vocabulary")).Select(g => new Vocabulary(g.Key, [.. g.Select(Value)]))];

    public static ValueList<Change> Changes(TableReader tables) => [.. tables.Rows("changes").Select(r => new Change(r.Date("date"), r.Text("text")))];

    public static ValueList<StaticPage> Pages(TableReader tables) =>
        [.. tables.Rows("pages").Select(r => new StaticPage(r.Text("slug"), r.Text("title"), r.Text("summary"), r.Text("body")))];

    private static Statement Statement(Row row) => new(
        row.Text("value"), row.OptionalText("speaker"), row.OptionalPartialDate("date"), row.Text("source"), row.OptionalText("literal"), row.OptionalText("note"));

    private static VocabularyValue Value(Row row) => new(
        row.Text("code"), row.OptionalText("group_name"), row.Text("label_id"), row.Text("label_en"), row.Text("meaning"), row.OptionalText("legal_source"),
        row.Sources(ReferenceDatasets.VocabularyKey(row.Text("vocabulary"), row.Text("code"))));
}
