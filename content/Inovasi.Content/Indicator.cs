namespace Inovasi.Content;

/// <summary>One indicator of the index, or a part of one: a row of <c>content/indikator.csv</c>.</summary>
public sealed record Indicator
{
    /// <summary><c>SPD-02a</c>: aspect, number, and a letter where an indicator has parts.</summary>
    public required string Code { get; init; }

    /// <summary>The method year that weights and tiers belong to.</summary>
    public required int Year { get; init; }

    public required string Aspect { get; init; }

    public required string Variable { get; init; }

    public required string Name { get; init; }

    /// <summary>What is measured, as a question in plain words.</summary>
    public required string Question { get; init; }

    public required decimal Weight { get; init; }

    public required decimal MaximumScore { get; init; }

    /// <summary>Null where the question does not arise.</summary>
    public bool? IsMandatory { get; init; }

    /// <summary>What earns one, two and three times the weight; null where the indicator has no tiers.</summary>
    public string? Tier1 { get; init; }

    public string? Tier2 { get; init; }

    public string? Tier3 { get; init; }

    public string? Note { get; init; }

    public ValueList<string> SourceIds { get; init; } = [];

    /// <summary>The indicator's number without the letter of a part.</summary>
    public int Number => int.Parse(Code.AsSpan(4, 2), System.Globalization.CultureInfo.InvariantCulture);
}
