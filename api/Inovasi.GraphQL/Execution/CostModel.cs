using System.Collections.Immutable;

namespace Inovasi.GraphQL.Execution;

/// <summary>
/// How the cost of an operation is counted before it runs: an object costs 1, a scalar a quarter, and what stands in a list costs as often
/// as the list is long. The proportion was measured: an object takes 120 ns, a byte of the answer 0.8 ns.
/// </summary>
/// <remarks>
/// The length of a list is the value of <c>first</c> or <c>last</c> (the greater, where both are given) of its own field or of the field
/// around it, as with the <c>edges</c> and <c>nodes</c> of a connection; for a list argument <c>ids</c>, its length; else what the schema
/// says of the field by <c>@listSize(assumedSize:)</c>; else <see cref="ListSize"/>. <c>@cost(weight:)</c> on a field's definition replaces
/// what one of its values costs; on an argument it is added once for a field that is given the argument with a value other than null. Values
/// of variables count, not their types. No condition makes an operation cheaper: <c>@skip</c> and
/// <c>@include</c> are not looked at.
/// </remarks>
public sealed record CostModel
{
    public static CostModel Default { get; } = new();

    /// <summary>What one object costs.</summary>
    public double ObjectCost { get; init; } = 1;

    /// <summary>What one value of a scalar or enum costs.</summary>
    public double LeafCost { get; init; } = 0.25;

    /// <summary>What <c>__schema</c> costs, with everything below it.</summary>
    public double IntrospectionCost { get; init; } = 2_000;

    /// <summary>What <c>__type</c> costs, with everything below it.</summary>
    public double TypeIntrospectionCost { get; init; } = 400;

    /// <summary>How long a list is believed to be when nothing tells.</summary>
    public int ListSize { get; init; } = 10;

    /// <summary>How long a page is believed to be when its arguments are left out and have no default.</summary>
    public int PageSize { get; init; } = 20;

    /// <summary>Arguments whose integer value is the length of a page.</summary>
    public ImmutableArray<string> PageSizeArguments { get; init; } = ["first", "last"];

    /// <summary>Arguments whose number of items is the length of the answer.</summary>
    public ImmutableArray<string> KeyListArguments { get; init; } = ["ids"];
}
