using System.Collections.Immutable;
using Inovasi.GraphQL.Response;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Execution;

/// <summary>
/// What a resolver is told: its parent, its arguments, the request around it. A small value: passing it allocates nothing.
/// </summary>
public readonly struct FieldContext
{
    private readonly Executor _executor;
    private readonly FieldPlan _plan;
    private readonly int _cell;

    internal FieldContext(Executor executor, FieldPlan plan, ArgumentValues arguments, object? source, int cell)
    {
        _executor = executor;
        _plan = plan;
        _cell = cell;
        Arguments = arguments;
        Source = source;
    }

    /// <summary>The parent's value, as its resolver gave it; for a field of a root type what the host gave as the root.</summary>
    public object? Source { get; }

    public ArgumentValues Arguments { get; }

    /// <summary>The field's definition.</summary>
    public Field Field => _plan.Field;

    /// <summary>The field's alias, or its name.</summary>
    public string ResponseName => _plan.ResponseName;

    /// <summary>Cancelled when the client has gone or the request has taken too long.</summary>
    public CancellationToken CancellationToken => _executor.CancellationToken;

    /// <summary>
    /// The place in the answer. It costs a walk over what is resolved so far: for messages, not for every value. To be asked for before the
    /// resolver waits for anything: afterwards others write into the answer.
    /// </summary>
    public ImmutableArray<PathSegment> Path => _executor.PathTo(_cell);

    /// <summary>The parent's value as what it is.</summary>
    public T Parent<T>() => (T)Source!;

    /// <summary>What the host gave with the request.</summary>
    public T Services<T>() => (T)_executor.Services!;

    /// <summary>
    /// Is this field of the value asked for, by its name in the schema and at whatever depth: <c>Selects("totalCount")</c>,
    /// <c>Selects("edges", "node")</c>? Where the type is an interface or a union, a field that is asked for on one of the possible types
    /// counts.
    /// </summary>
    public bool Selects(params ReadOnlySpan<string> path) => _plan.Selects(path);
}
