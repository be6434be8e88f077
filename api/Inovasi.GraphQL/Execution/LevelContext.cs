using System.Collections.Immutable;
using Inovasi.GraphQL.Response;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Execution;

/// <summary>
/// What a resolver for a whole level is told: all parents, and where to put their values. A parent that is given nothing has null.
/// Each parent is there as often as it stands in the answer, so the same object may come twice.
/// </summary>
public sealed class LevelContext
{
    private readonly Executor _executor;
    private readonly FieldPlan _plan;
    private readonly object?[] _sources;
    private readonly int[] _blocks;
    private readonly object?[] _values;

    internal LevelContext(Executor executor, FieldPlan plan, ArgumentValues arguments, object?[] sources, int[] blocks, int count)
    {
        _executor = executor;
        _plan = plan;
        _sources = sources;
        _blocks = blocks;
        _values = new object?[count];
        Arguments = arguments;
    }

    /// <summary>How many parents there are, at least one.</summary>
    public int Count => _values.Length;

    public ArgumentValues Arguments { get; }

    /// <inheritdoc cref="FieldContext.Field"/>
    public Field Field => _plan.Field;

    /// <inheritdoc cref="FieldContext.ResponseName"/>
    public string ResponseName => _plan.ResponseName;

    /// <inheritdoc cref="FieldContext.CancellationToken"/>
    public CancellationToken CancellationToken => _executor.CancellationToken;

    internal ReadOnlySpan<object?> Values => _values;

    /// <summary>A parent's value.</summary>
    public T Parent<T>(int index) => (T)SourceAt(index)!;

    /// <summary>Puts the value of the field for a parent; a <see cref="GraphQLError"/> makes it an error. The last one counts.</summary>
    public void Set(int index, object? value) => _values[index] = value;

    /// <inheritdoc cref="FieldContext.Services{T}"/>
    public T Services<T>() => (T)_executor.Services!;

    /// <inheritdoc cref="FieldContext.Selects"/>
    public bool Selects(params ReadOnlySpan<string> path) => _plan.Selects(path);

    /// <summary>The place of a parent's value in the answer, as <see cref="FieldContext.Path"/>.</summary>
    public ImmutableArray<PathSegment> PathOf(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        return _executor.PathTo(_blocks[index] + _plan.Position);
    }

    private object? SourceAt(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        return _sources[index];
    }
}
