namespace Inovasi.Content;

/// <summary>How something came to be called an innovation.</summary>
public enum Recognition
{
    /// <summary>Said to have been submitted to the ministry.</summary>
    Submitted,

    /// <summary>Named an innovation by the city.</summary>
    Named,

    /// <summary>Called an innovation by the press only.</summary>
    Called,

    /// <summary>Resembles one, but nobody found calls it so. Shown apart and never counted.</summary>
    Similar,
}

/// <summary>One innovation and what has been said about it: a file <c>content/inovasi/&lt;slug&gt;.md</c>.</summary>
public sealed record Innovation
{
    /// <summary>Permanent: <c>INV-0012</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The part of its address that may change; old ones stand in <see cref="FormerSlugs"/>.</summary>
    public required string Slug { get; init; }

    public required string Name { get; init; }

    /// <summary>Every other spelling or name seen.</summary>
    public ValueList<string> Aliases { get; init; } = [];

    public ValueList<string> FormerSlugs { get; init; } = [];

    /// <summary>What it is, in one sentence that a resident understands.</summary>
    public required string Summary { get; init; }

    public required Cited<Recognition> Recognition { get; init; }

    /// <summary>Id of an <see cref="Agency"/>.</summary>
    public required Cited<string> Owner { get; init; }

    /// <summary>Bentuk: code in the vocabulary <c>bentuk</c>.</summary>
    public required Cited<string> Form { get; init; }

    /// <summary>Jenis, digital or not: code in the vocabulary <c>jenis</c>.</summary>
    public required Cited<string> Kind { get; init; }

    /// <summary>Tahap: code in the vocabulary <c>tahap</c>.</summary>
    public required Cited<string> Stage { get; init; }

    /// <summary>Inisiator: code in the vocabulary <c>inisiator</c>.</summary>
    public required Cited<string> Initiator { get; init; }

    /// <summary>Urusan pemerintahan: code in the vocabulary <c>urusan</c>.</summary>
    public required Cited<string> Urusan { get; init; }

    public required Cited<PartialDate> Start { get; init; }

    /// <summary>Whether residents can use it today: code in the vocabulary <c>status</c>, with the day we last looked.</summary>
    public required Cited<string> Status { get; init; }

    /// <summary>When it was first mentioned in any source that we have.</summary>
    public required Cited<PartialDate> FirstMention { get; init; }

    public ValueList<Submission> Submissions { get; init; } = [];

    public required HowToUse HowToUse { get; init; }

    public ValueList<Result> Results { get; init; } = [];

    public ValueList<Criticism> Criticism { get; init; } = [];

    public ValueList<TimelineEvent> Timeline { get; init; } = [];

    /// <summary>Ids of other innovations.</summary>
    public ValueList<string> RelatedIds { get; init; } = [];

    /// <summary>Markdown; a citation is <c>[@source-id]</c>.</summary>
    public required string Story { get; init; }

    /// <summary>Whether it counts where innovations are counted.</summary>
    public bool IsCounted => !Recognition.IsKnown || Recognition.Value != Content.Recognition.Similar;
}

/// <summary>One entry to the ministry's yearly award or index, as far as it is known.</summary>
/// <param name="Year">The year of the award or index.</param>
/// <param name="Role">Code in the vocabulary <c>pengajuan</c>: named as submitted, shown as a flagship, or unclear.</param>
public sealed record Submission(int Year, Cited<string> Role);

/// <summary>The parts of a public service standard, each cited or unknown.</summary>
public sealed record HowToUse
{
    public required Cited<string> Requirements { get; init; }

    public required Cited<string> Steps { get; init; }

    public required Cited<string> Cost { get; init; }

    public required Cited<string> Time { get; init; }

    public required Cited<string> Channel { get; init; }

    public required Cited<string> Complaints { get; init; }

    /// <summary>Whether no part applies: there is nothing that a resident could use.</summary>
    public bool IsNotApplicable => new[] { Requirements, Steps, Cost, Time, Channel, Complaints }.All(part => part.Reason == UnknownReason.NotApplicable);
}

/// <summary>Something that is said to have come of it.</summary>
/// <param name="Text">One sentence.</param>
/// <param name="Figure">The number in that sentence, null when there is none.</param>
/// <param name="Unit">What the number counts; null when there is no number.</param>
/// <param name="Date">When it held; null when not said.</param>
public sealed record Result(Cited<string> Text, decimal? Figure, string? Unit, PartialDate? Date);

/// <summary>Criticism in a source, and the reply of the agency if one was found.</summary>
public sealed record Criticism(Cited<string> Text, PartialDate? Date, Cited<string>? Reply);

/// <summary>Something that happened.</summary>
/// <param name="Date">As exactly as known.</param>
/// <param name="DateLiteral">The date as the source prints it, where that matters: "Jumat (7/4/2021)".</param>
/// <param name="Text">One sentence.</param>
public sealed record TimelineEvent(PartialDate Date, string? DateLiteral, Cited<string> Text)
{
    /// <summary>Whether the printed date names a weekday that it did not have.</summary>
    public bool WeekdayDisagrees => PartialDate.WeekdayDisagrees(DateLiteral);
}
