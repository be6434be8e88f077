namespace Inovasi.Content;

/// <summary>How sure we are that the agency exists under this name.</summary>
public enum Confidence
{
    Low,
    Medium,
    High,
}

/// <summary>An agency of the city (OPD) or one of its districts (kecamatan): a row of <c>content/opd.csv</c>.</summary>
public sealed record Agency
{
    /// <summary>A slug, permanent: <c>disdukcapil</c>.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Null when none is in use.</summary>
    public string? ShortName { get; init; }

    /// <summary>Code in the vocabulary <c>jenis-opd</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Official region code (<c>18.71.01</c>); null when none was found.</summary>
    public string? Code { get; init; }

    public ValueList<string> Aliases { get; init; } = [];

    /// <summary>Id of the agency that this one followed; null when none is known.</summary>
    public string? PredecessorId { get; init; }

    /// <summary>Since when it exists in this form; null when not found.</summary>
    public PartialDate? Since { get; init; }

    public required Confidence Confidence { get; init; }

    public string? Note { get; init; }

    public ValueList<string> SourceIds { get; init; } = [];

    /// <summary>The short name if there is one, else the name.</summary>
    public string Label => ShortName ?? Name;
}
