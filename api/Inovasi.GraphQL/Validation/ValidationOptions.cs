using System.Collections.Immutable;

namespace Inovasi.GraphQL.Validation;

/// <summary>How much a validation may say and cost. The defaults are meant for documents from strangers.</summary>
public sealed record ValidationOptions
{
    public static ValidationOptions Default { get; } = new();

    /// <summary>After so many errors validation stops, with one more error that says so.</summary>
    public int MaxErrors { get; init; } = 20;

    /// <summary>The most comparisons of fields that decide whether selections can be merged.</summary>
    public int MaxComparisons { get; init; } = 100_000;

    /// <summary>The most visits of fragments, and of variables in them, by way of the operations that spread them.</summary>
    public int MaxFragmentVisits { get; init; } = 50_000;

    /// <summary>The rules, in the order in which their errors are told.</summary>
    public ImmutableArray<ValidationRule> Rules { get; init; } = SpecifiedRules.All;
}
