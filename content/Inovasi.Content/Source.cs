namespace Inovasi.Content;

/// <summary>Something that we read: a row of <c>content/sumber.csv</c>.</summary>
public sealed record Source
{
    /// <summary>Publisher, year and keyword, permanent: <c>radarlampung-2020-kota-sangat-inovatif</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Null when the copy that we read does not show it; then <see cref="Description"/> says what it is.</summary>
    public string? Title { get; init; }

    public string? Description { get; init; }

    /// <summary>Null when not shown.</summary>
    public string? Publisher { get; init; }

    public PartialDate? Published { get; init; }

    /// <summary>The date as printed, or what is known of it in words.</summary>
    public string? PublishedLiteral { get; init; }

    /// <summary>Null when not shown. Whether it still answers is not claimed.</summary>
    public string? Address { get; init; }

    /// <summary>Code in the vocabulary <c>jenis-sumber</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Code in the vocabulary <c>cara-dibaca</c>: how much of it we read.</summary>
    public required string Obtained { get; init; }

    public string? Note { get; init; }

    /// <summary>What people see: the title, else the description.</summary>
    public string Label => Title ?? Description ?? Id;
}
