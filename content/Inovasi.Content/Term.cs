namespace Inovasi.Content;

/// <summary>A word of the glossary: a row of <c>content/istilah.csv</c>.</summary>
public sealed record Term
{
    /// <summary>A slug, permanent.</summary>
    public required string Id { get; init; }

    /// <summary>The term or acronym itself.</summary>
    public required string Name { get; init; }

    /// <summary>What an acronym stands for; null when it is no acronym or when no source unfolds it (then <see cref="Note"/> says so).</summary>
    public string? Expansion { get; init; }

    /// <summary>In plain words.</summary>
    public required string Meaning { get; init; }

    public ValueList<string> Aliases { get; init; } = [];

    public string? Note { get; init; }

    public ValueList<string> SourceIds { get; init; } = [];
}
