namespace Inovasi.Content.Datasets;

/// <summary>Index results, methods and indicators out of the tables of <see cref="IndexDatasets"/>.</summary>
internal static class IndexRows
{
    public static ValueList<IndexResult> Results(TableReader tables) => [.. tables.Rows("index_results").Select(row => Result(tables, row))];

    public static ValueList<Method> Methods(TableReader tables) => [.. tables.Rows("methods").Select(row => Method(tables, row))];

    public static ValueList<Indicator> Indicators(TableReader tables) => [.. tables.Rows("indicators").Select(Indicator)];

    private static IndexResult Result(TableReader tables, Row row)
    {
        var key = new RowKey(row.KeyText("year"), 0);
        return new IndexResult
        {
            Year = row.Integer("year"),
            Score = row.CitedDecimal(key, "score"),
            Predicate = row.CitedText(key, "predicate"),
            Awards = [.. tables.Children("awards", "year", key.Record).Select(r => r.CitedText(ItemKey(r), "text"))],
            InnovationCount = row.CitedInteger(key, "innovation_count"),
            CountMeaning = row.OptionalText("count_meaning"),
            NationalParticipants = row.CitedInteger(key, "national_participants"),
            NationalInnovations = row.CitedInteger(key, "national_innovations"),
            NationalAverage = row.CitedDecimal(key, "national_average"),
            Note = row.OptionalText("note"),
        };
    }

    private static Method Method(TableReader tables, Row row)
    {
        var key = new RowKey(row.KeyText("year"), 0);
        return new Method
        {
            Year = row.Integer("year"),
            Summary = row.Text("summary"),
            Aspects = row.CitedInteger(key, "aspects"),
            Variables = row.CitedInteger(key, "variables"),
            Indicators = row.CitedInteger(key, "indicators"),
            Scale = row.CitedText(key, "scale"),
            Formula = row.CitedText(key, "formula"),
            Divisor = row.CitedText(key, "divisor"),
            LegalBasis = row.CitedText(key, "legal_basis"),
            Bands = [.. tables.Children("method_bands", "year", key.Record).Select(Band)],
        };
    }

    private static Band Band(Row row) =>
        new(row.Text("predicate"), row.CitedDecimal(ItemKey(row), "lower"), row.CitedDecimal(ItemKey(row), "upper"));

    private static Indicator Indicator(Row row)
    {
        var indicator = new Indicator
        {
            Code = row.Text("code"),
            Year = row.Integer("year"),
            Aspect = row.Text("aspect"),
            Variable = row.Text("variable"),
            Name = row.Text("name"),
            Question = row.Text("question"),
            Weight = row.Decimal("weight"),
            MaximumScore = row.Decimal("maximum_score"),
            IsMandatory = row.OptionalBoolean("is_mandatory"),
            Tier1 = row.OptionalText("tier1"),
            Tier2 = row.OptionalText("tier2"),
            Tier3 = row.OptionalText("tier3"),
            Note = row.OptionalText("note"),
        };
        return indicator with { SourceIds = row.Sources(IndexDatasets.RecordKey(indicator)) };
    }

    private static RowKey ItemKey(Row row) => new(row.KeyText("year"), row.Integer("position"));
}
