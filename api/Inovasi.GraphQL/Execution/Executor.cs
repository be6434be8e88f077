using System.Collections.Immutable;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Response;

namespace Inovasi.GraphQL.Execution;

/// <summary>
/// Executes one operation once: level by level, so that all parents of a field are there before it is resolved.
/// https://spec.graphql.org/September2025/#sec-Executing-Operations
/// </summary>
internal sealed class Executor : IDisposable
{
    /// <summary>The clock is looked at after so many values of one field.</summary>
    private const int RowsBetweenChecks = 256;

    private readonly OperationPlan _plan;
    private readonly ResponseData _data = new();
    private readonly ValueCompletion _completion;
    private readonly Settlement _settlement;
    private readonly RequestClock _clock;
    private readonly long _mostLength;
    private List<PendingValue>? _pending;

    public Executor(
        OperationPlan plan, IReadOnlyDictionary<string, object?> variables, object? services, GraphQLOptions options, RequestClock clock)
    {
        _plan = plan;
        Variables = variables;
        Services = services;
        _clock = clock;
        _mostLength = options.Limits.AnswerLength ?? long.MaxValue;
        _settlement = new Settlement(options.MaskException);
        _completion = new ValueCompletion(_data, plan.Binding);
    }

    public IReadOnlyDictionary<string, object?> Variables { get; }

    public object? Services { get; }

    public CancellationToken CancellationToken => _clock.Token;

    public IReadOnlyList<GraphQLError> Errors => _settlement.Errors;

    public ResponseData Data => _data;

    /// <summary>Is the answer already longer than any may be?</summary>
    public bool IsTooLong => _data.Length > _mostLength;

    /// <summary>Resolves everything; afterwards <see cref="Data"/> and <see cref="Errors"/> are the answer.</summary>
    /// <exception cref="OperationCanceledException">
    /// The client has gone or the time is up (<see cref="RequestClock.IsCancelled"/>), or the answer is too long (<see cref="IsTooLong"/>).
    /// </exception>
    public async ValueTask ExecuteAsync(object? root)
    {
        _completion.Begin(_plan.Root, ResponseData.Root, root);
        var level = _completion.TakeLevel();
        if (level.Count > 0 && _plan.Operation.Operation == OperationType.Mutation) await ExecuteSeriallyAsync(level[0]);
        else await ExecuteLevelsAsync(level);
        _completion.SettleAll(_settlement);
    }

    public ImmutableArray<PathSegment> PathTo(int cell) => PathFinder.Find(_data, cell);

    public void Dispose() => _data.Dispose();

    /// <summary>https://spec.graphql.org/September2025/#sec-Normal-and-Serial-Execution</summary>
    private async ValueTask ExecuteSeriallyAsync(Batch root)
    {
        foreach (var field in root.Plan.Fields)
        {
            var cell = root.Blocks[0] + field.Position;
            ResolveColumn(root, field);
            if (_pending is { Count: > 0 }) await CompletePendingAsync();
            await ExecuteLevelsAsync(_completion.TakeLevel());

            // A failure that nulls the whole data ends the operation: what comes after it has no effect.
            if (!_data.HasFailures || !_completion.SettleField(field, cell, _settlement)) continue;
            _data[ResponseData.Root] = default;
            break;
        }
        root.Release();
    }

    private async ValueTask ExecuteLevelsAsync(List<Batch> level)
    {
        while (level.Count > 0)
        {
            foreach (var batch in level)
            {
                foreach (var field in batch.Plan.Fields) ResolveColumn(batch, field);
            }
            if (_pending is { Count: > 0 }) await CompletePendingAsync();
            foreach (var batch in level) batch.Release();
            level = _completion.TakeLevel();
        }
    }

    /// <summary>Resolves one field for all values of a batch: https://spec.graphql.org/September2025/#sec-Executing-Fields</summary>
    private void ResolveColumn(Batch batch, FieldPlan field)
    {
        Check();
        if (field.CoerceArguments(Variables, out var arguments) is { } error)
        {
            for (var row = 0; row < batch.Count; row++) _completion.Fail(batch.Blocks[row] + field.Position, error);
            return;
        }
        switch (field.Resolver)
        {
            case TypeNameResolver:
                for (var row = 0; row < batch.Count; row++) _data[batch.Blocks[row] + field.Position].Reference = batch.Plan.Type.Name;
                break;
            case LevelResolver resolver:
                ResolveLevel(batch, field, arguments, resolver);
                break;
            case AsynchronousLevelResolver resolver:
                StartLevel(batch, field, arguments, resolver);
                break;
            default:
                ResolveRows(batch, field, arguments);
                break;
        }
    }

    private void ResolveRows(Batch batch, FieldPlan field, ArgumentValues arguments)
    {
        var resolver = field.Resolver;
        for (var row = 0; row < batch.Count; row++)
        {
            if (row % RowsBetweenChecks == RowsBetweenChecks - 1) Check();
            var source = batch.Sources[row];
            var cell = batch.Blocks[row] + field.Position;
            try
            {
                switch (resolver)
                {
                    case PropertyResolver property:
                        _completion.Complete(field, cell, property.Read(source));
                        break;
                    case SynchronousResolver synchronous:
                        _completion.Complete(field, cell, synchronous.Resolve(new FieldContext(this, field, arguments, source, cell)));
                        break;
                    case MetaFieldResolver meta:
                        _completion.Complete(field, cell, meta.Resolve(_plan.Schema, source, arguments));
                        break;
                    case AsynchronousResolver asynchronous:
                        Start(field, cell, asynchronous.Resolve(new FieldContext(this, field, arguments, source, cell)));
                        break;
                }
            }
            catch (Exception exception) when (!IsEnd(exception))
            {
                _completion.Fail(cell, exception);
            }
        }
    }

    private void Start(FieldPlan field, int cell, ValueTask<object?> value)
    {
        if (value.IsCompletedSuccessfully) _completion.Complete(field, cell, value.Result);
        else (_pending ??= []).Add(new PendingValue(field, cell, value.AsTask()));
    }

    private void ResolveLevel(Batch batch, FieldPlan field, ArgumentValues arguments, LevelResolver resolver)
    {
        var context = new LevelContext(this, field, arguments, batch.Sources, batch.Blocks, batch.Count);
        try
        {
            resolver.Resolve(context);
            CompleteLevel(context, field, batch);
        }
        catch (Exception exception) when (!IsEnd(exception))
        {
            FailLevel(exception, field, batch);
        }
    }

    private void StartLevel(Batch batch, FieldPlan field, ArgumentValues arguments, AsynchronousLevelResolver resolver)
    {
        batch.IsShared = true;
        var context = new LevelContext(this, field, arguments, batch.Sources, batch.Blocks, batch.Count);
        try
        {
            var task = resolver.Resolve(context);
            if (task.IsCompletedSuccessfully) CompleteLevel(context, field, batch);
            else (_pending ??= []).Add(new PendingValue(field, -1, task.AsTask(), context, batch));
        }
        catch (Exception exception) when (!IsEnd(exception))
        {
            FailLevel(exception, field, batch);
        }
    }

    private void CompleteLevel(LevelContext context, FieldPlan field, Batch batch)
    {
        for (var row = 0; row < batch.Count; row++) _completion.Complete(field, batch.Blocks[row] + field.Position, context.Values[row]);
    }

    private void FailLevel(Exception exception, FieldPlan field, Batch batch)
    {
        for (var row = 0; row < batch.Count; row++) _completion.Fail(batch.Blocks[row] + field.Position, exception);
    }

    /// <summary>
    /// Waits for what was started on this level. A resolver that does not heed its token is left behind when the time is up.
    /// </summary>
    private async ValueTask CompletePendingAsync()
    {
        var pending = _pending!;
        _pending = null;
        foreach (var value in pending)
        {
            try
            {
                await value.Task.WaitAsync(CancellationToken);
                if (value.Level is null) _completion.Complete(value.Field, value.Cell, await (Task<object?>)value.Task);
                else CompleteLevel(value.Level, value.Field, value.Batch!);
            }
            catch (Exception exception) when (!IsEnd(exception))
            {
                if (value.Level is null) _completion.Fail(value.Cell, exception);
                else FailLevel(exception, value.Field, value.Batch!);
            }
        }
    }

    /// <exception cref="OperationCanceledException">The request must end here.</exception>
    private void Check()
    {
        _clock.Check();
        if (IsTooLong) throw new OperationCanceledException();
    }

    /// <summary>
    /// Does the exception end the request, rather than fail a field? A cancellation of the resolver's own making is its failure.
    /// </summary>
    private bool IsEnd(Exception exception) =>
        exception is OutOfMemoryException || (exception is OperationCanceledException && (_clock.IsCancelled || IsTooLong));

    /// <summary>A value, or those of a level, that is still on its way.</summary>
    private readonly record struct PendingValue(FieldPlan Field, int Cell, Task Task, LevelContext? Level = null, Batch? Batch = null);
}
