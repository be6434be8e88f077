namespace Inovasi.Content;

/// <summary>Our verdict on a claim.</summary>
public enum Verdict
{
    /// <summary>Independent sources agree.</summary>
    Confirmed,

    /// <summary>Someone says so; nothing found for or against it.</summary>
    Stated,

    /// <summary>Sources disagree and none settles it.</summary>
    Disputed,

    /// <summary>Better evidence speaks against it.</summary>
    Contradicted,

    /// <summary>It held once; something newer took its place.</summary>
    Superseded,

    /// <summary>Nothing found that answers the question.</summary>
    Unknown,
}

/// <summary>A question on which something was said, who said what, and what we make of it: <c>content/klaim/&lt;slug&gt;.yaml</c>.</summary>
public sealed record Claim
{
    /// <summary>A slug, permanent.</summary>
    public required string Id { get; init; }

    public required string Question { get; init; }

    /// <summary>What it is about: <c>indeks/2020</c>, <c>inovasi/INV-0012</c>, <c>opd/disdukcapil</c>, <c>sumber/…</c>; null for the programme as a whole.</summary>
    public string? About { get; init; }

    public ValueList<Statement> Statements { get; init; } = [];

    public required Verdict Verdict { get; init; }

    /// <summary>Two sentences.</summary>
    public required string Reasoning { get; init; }
}

/// <summary>What one speaker said in one source.</summary>
/// <param name="Value">The answer given.</param>
/// <param name="By">Who said it, by office; null when the source does not tell.</param>
/// <param name="Date">When it was said.</param>
/// <param name="SourceId">Where.</param>
/// <param name="Literal">As printed, where that differs.</param>
/// <param name="Note">One sentence.</param>
public sealed record Statement(string Value, string? By, PartialDate? Date, string SourceId, string? Literal, string? Note);
