namespace Inovasi.Content;

/// <summary>How we know a published value.</summary>
public enum Basis
{
    /// <summary>A source says it.</summary>
    Stated,

    /// <summary>We conclude it from what sources say; no source says it.</summary>
    Inferred,

    /// <summary>We counted it in our own records.</summary>
    Counted,
}

/// <summary>Why a value is not known. Unknown is never 0, empty or hidden.</summary>
public enum UnknownReason
{
    /// <summary>We looked and did not find it.</summary>
    NotFound,

    /// <summary>The holder exists but has not made it public.</summary>
    NotPublished,

    /// <summary>The question does not arise for this record.</summary>
    NotApplicable,
}

/// <summary>
/// A published fact without the type of its value: what the citations table and the pages of a source need.
/// Either a value with its basis, or no value with a reason; never both, never neither.
/// </summary>
public abstract record Cited
{
    /// <summary>Null exactly when the value is unknown.</summary>
    public Basis? Basis { get; init; }

    /// <summary>Null exactly when the value is known.</summary>
    public UnknownReason? Reason { get; init; }

    /// <summary>Ids of <see cref="Source"/>; at least one when the basis is <see cref="Basis.Stated"/>.</summary>
    public ValueList<string> SourceIds { get; init; } = [];

    /// <summary>The value as the source prints it, where that differs from how we write it: "2.501" for 2501.</summary>
    public string? Literal { get; init; }

    /// <summary>One or two sentences for people, in the content's language.</summary>
    public string? Note { get; init; }

    /// <summary>The day on which we last looked whether this still holds.</summary>
    public DateOnly? CheckedOn { get; init; }

    public bool IsKnown => Reason is null;

    /// <summary>The value, or null when unknown.</summary>
    public abstract object? BoxedValue { get; }
}

/// <summary>A published fact: a value with its sources, or the reason why there is none.</summary>
public sealed record Cited<T> : Cited where T : notnull
{
    private readonly T? _value;

    private Cited(T? value) => _value = value;

    /// <summary>The value. Throws <see cref="InvalidOperationException"/> when it is unknown: ask <see cref="Cited.IsKnown"/> first.</summary>
    public T Value => IsKnown ? _value! : throw new InvalidOperationException($"An unknown value ({Reason}) was read as if it were known.");

    public override object? BoxedValue => IsKnown ? _value : null;

    public static Cited<T> Known(T value, Basis basis, params ReadOnlySpan<string> sourceIds) =>
        new(value) { Basis = basis, SourceIds = ValueList.Create(sourceIds) };

    public static Cited<T> Unknown(UnknownReason reason, params ReadOnlySpan<string> sourceIds) =>
        new(default(T)) { Reason = reason, SourceIds = ValueList.Create(sourceIds) };
}
