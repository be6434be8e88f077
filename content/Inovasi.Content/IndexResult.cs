namespace Inovasi.Content;

/// <summary>
/// What is known of the city's result in the Indeks Inovasi Daerah of one year: <c>content/indeks/&lt;year&gt;.yaml</c>.
/// Its score is on the scale of <see cref="Method"/> of the same year and is comparable with no other.
/// </summary>
public sealed record IndexResult
{
    public required int Year { get; init; }

    public required Cited<decimal> Score { get; init; }

    /// <summary>Code in the vocabulary <c>predikat</c>; quoted, never computed.</summary>
    public required Cited<string> Predicate { get; init; }

    /// <summary>Awards and nominations, each in one sentence.</summary>
    public ValueList<Cited<string>> Awards { get; init; } = [];

    public required Cited<int> InnovationCount { get; init; }

    /// <summary>What <see cref="InnovationCount"/> counts; null when there is no count.</summary>
    public string? CountMeaning { get; init; }

    /// <summary>How many local governments took part in the country.</summary>
    public required Cited<int> NationalParticipants { get; init; }

    /// <summary>How many innovations they reported.</summary>
    public required Cited<int> NationalInnovations { get; init; }

    /// <summary>The average score of the country.</summary>
    public required Cited<decimal> NationalAverage { get; init; }

    public string? Note { get; init; }
}

/// <summary>How the index was built in one year: <c>content/metode/&lt;year&gt;.yaml</c>. What is not known of it is unknown.</summary>
public sealed record Method
{
    public required int Year { get; init; }

    /// <summary>One or two sentences in plain words.</summary>
    public required string Summary { get; init; }

    public required Cited<int> Aspects { get; init; }

    public required Cited<int> Variables { get; init; }

    public required Cited<int> Indicators { get; init; }

    public required Cited<string> Scale { get; init; }

    public required Cited<string> Formula { get; init; }

    public required Cited<string> Divisor { get; init; }

    public required Cited<string> LegalBasis { get; init; }

    public ValueList<Band> Bands { get; init; } = [];
}

/// <summary>The scores that bear one predicate under a method.</summary>
/// <param name="Predicate">Code in the vocabulary <c>predikat</c>.</param>
/// <param name="Lower">Lowest score of the band, itself included.</param>
/// <param name="Upper">Highest score of the band, itself included.</param>
public sealed record Band(string Predicate, Cited<decimal> Lower, Cited<decimal> Upper);
