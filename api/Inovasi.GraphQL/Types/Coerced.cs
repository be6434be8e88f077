using System.Diagnostics.CodeAnalysis;

namespace Inovasi.GraphQL.Types;

/// <summary>What a coercion came to: a value (maybe null), or one sentence that says why there is none.</summary>
public readonly record struct Coerced
{
    private Coerced(object? value, string? error)
    {
        Value = value;
        Error = error;
    }

    public object? Value { get; }

    /// <summary>Why there is no value; null when there is one.</summary>
    public string? Error { get; }

    [MemberNotNullWhen(false, nameof(Error))]
    public bool Succeeded => Error is null;

    public static Coerced Of(object? value) => new(value, null);

    public static Coerced Failed(string error) => new(null, error);
}
