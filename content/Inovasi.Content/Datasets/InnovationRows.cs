namespace Inovasi.Content.Datasets;

/// <summary>Innovations out of the tables of <see cref="InnovationDatasets"/>.</summary>
internal static class InnovationRows
{
    public static ValueList<Innovation> Read(TableReader tables)
    {
        var howToUse = tables.Rows("how_to_use").ToDictionary(r => r.Text("innovation"), HowToUse);
        return [.. tables.Rows("innovations").Select(row => Innovation(tables, row, howToUse[row.Text("id")]))];
    }

    private static Innovation Innovation(TableReader tables, Row row, HowToUse howToUse)
    {
        var id = row.Text("id");
        var key = new RowKey(id, 0);
        return new Innovation
        {
            Id = id,
            Slug = row.Text("slug"),
            Name = row.Text("name"),
            Aliases = tables.Aliases("innovations", id),
            FormerSlugs = [.. tables.Children("former_slugs", "innovation", id).Select(r => r.Text("slug"))],
            Summary = row.Text("summary"),
            Recognition = row.Cited(key, "recognition", v => EnumCodes.Parse<Recognition>((string)v)),
            Owner = row.CitedText(key, "owner"),
            Form = row.CitedText(key, "form"),
            Kind = row.CitedText(key, "kind"),
            Stage = row.CitedText(key, "stage"),
            Initiator = row.CitedText(key, "initiator"),
            Urusan = row.CitedText(key, "urusan"),
            Start = row.CitedDate(key, "start"),
            Status = row.CitedText(key, "status"),
            FirstMention = row.CitedDate(key, "first_mention"),
            Submissions = [.. tables.Children("submissions", "innovation", id).Select(Submission)],
            HowToUse = howToUse,
            Results = [.. tables.Children("results", "innovation", id).Select(Result)],
            Criticism = [.. tables.Children("criticism", "innovation", id).Select(Criticism)],
            Timeline = [.. tables.Children("timeline", "innovation", id).Select(TimelineEvent)],
            RelatedIds = [.. tables.Children("related", "innovation", id).Select(r => r.Text("related"))],
            Story = row.Text("story"),
        };
    }

    private static HowToUse HowToUse(Row row)
    {
        var key = new RowKey(row.Text("innovation"), 0);
        return new HowToUse
        {
            Requirements = row.CitedText(key, "requirements"),
            Steps = row.CitedText(key, "steps"),
            Cost = row.CitedText(key, "cost"),
            Time = row.CitedText(key, "time"),
            Channel = row.CitedText(key, "channel"),
            Complaints = row.CitedText(key, "complaints"),
        };
    }

    private static RowKey Key(Row row) => new(row.Text("innovation"), row.Integer("position"));

    private static Submission Submission(Row row) => new(row.Integer("year"), row.CitedText(Key(row), "role"));

    private static Result Result(Row row) =>
        new(row.CitedText(Key(row), "text"), row.OptionalDecimal("figure"), row.OptionalText("unit"), row.OptionalPartialDate("date"));

    private static Criticism Criticism(Row row) =>
        new(row.CitedText(Key(row), "text"), row.OptionalPartialDate("date"), row.OptionalCited(Key(row), "reply", v => (string)v));

    private static TimelineEvent TimelineEvent(Row row) =>
        new(PartialDate.Parse(row.Text("date")), row.OptionalText("date_literal"), row.CitedText(Key(row), "text"));
}
