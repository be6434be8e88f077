using System.Collections;
using System.Text.Json;
using Inovasi.GraphQL.Response;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Execution;

/// <summary>
/// Decides what is null and what is an error in an answer; nobody else does. In two steps: each resolved value is completed for its type
/// and put in its place, failures too; when everything is resolved, failures become errors and nulls, in the order of the answer.
/// </summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Value-Completion and https://spec.graphql.org/September2025/#sec-Handling-Execution-Errors.
/// Because errors are told in the order of a walk through the answer, level-wise and parallel execution tell the same ones as an execution
/// one after the other: what stands beside and after a failure that nulls its parent would not have been executed, and is not told.
/// </remarks>
internal sealed class ValueCompletion(ResponseData data, SchemaBinding binding)
{
    private List<Batch> _children = [];
    private List<Batch> _spare = [];

    /// <summary>The objects found since the last call, ready to be resolved; they are the next level.</summary>
    public List<Batch> TakeLevel()
    {
        var level = _children;
        (_children, _spare) = (_spare, level);
        _children.Clear();
        return level;
    }

    // ---- Values into cells ----

    /// <summary>Puts a resolver's value into a field's cell. A list that fails while it is read is a failure of the field.</summary>
    public void Complete(FieldPlan field, int cell, object? value)
    {
        try
        {
            Complete(field, field.Field.Type, cell, value);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            Fail(cell, exception);
        }
    }

    public void Fail(int cell, Exception exception) =>
        Fail(cell, exception is GraphQLException told ? new FieldFailure(told.Error) : new FieldFailure(null, exception));

    public void Fail(int cell, GraphQLError error) => Fail(cell, new FieldFailure(error));

    /// <summary>Opens an object: makes room for its fields and puts it with the others of its plan.</summary>
    public void Begin(ObjectPlan plan, int cell, object? source)
    {
        if (plan.Error is { } error)
        {
            Fail(cell, error);
            return;
        }
        var block = data.Allocate(plan.Fields.Length);
        data.Count(plan.Length);
        data[cell].Reference = plan;
        data[cell].Start = block;
        BatchOf(plan).Add(source, block);
    }

    private void Fail(int cell, FieldFailure failure)
    {
        data[cell].Reference = failure;
        data.HasFailures = true;
    }

    private void Complete(FieldPlan field, GraphQLType type, int cell, object? value)
    {
        switch (value)
        {
            case null:
                if (type.IsNonNull) Fail(cell, FieldFailure.NotNull);
                return;
            case GraphQLError error:
                Fail(cell, error);
                return;
            case Exception exception:
                Fail(cell, exception);
                return;
        }
        switch (type.Nullable)
        {
            case LeafType leaf:
                CompleteLeaf(leaf, cell, value);
                break;
            case ObjectType objectType:
                Begin(field.PlanFor(objectType), cell, value);
                break;
            case ListType list:
                CompleteList(field, list.ItemType, cell, value);
                break;
            case CompositeType abstractType:
                if (ResolveAbstractType(field, abstractType, value, out var runtimeType) is { } unresolved) Fail(cell, unresolved);
                else Begin(field.PlanFor(runtimeType!), cell, value);
                break;
        }
    }

    /// <summary>https://spec.graphql.org/September2025/#CoerceResult()</summary>
    private void CompleteLeaf(LeafType leaf, int cell, object value)
    {
        // A string for a String is by far the most frequent value, and is what it becomes.
        if (leaf == BuiltInScalars.String && value is string text)
        {
            data[cell].Reference = text;
            data.Count(text.Length);
            return;
        }
        var coerced = leaf.CoerceResult(value);
        if (coerced.Error is { } error) Fail(cell, ServerError(error));
        else if (coerced.Value is null)
            Fail(cell, ServerError($"Expected the result coercion of \"{leaf}\" to give a value that is not null."));
        else
        {
            data[cell].Reference = coerced.Value;
            data.Count(coerced.Value is string coercedText ? coercedText.Length : 1);
        }
    }

    private void CompleteList(FieldPlan field, GraphQLType itemType, int cell, object value)
    {
        if (value is not IEnumerable items || value is string or IDictionary or JsonElement)
        {
            Fail(cell, ServerError($"Expected Iterable, but did not find one for field \"{field.ParentType}.{field.Field.Name}\"."));
            return;
        }
        // Lists of references are read by index; everything else is copied once, for its length is not known before.
        var list = value as IReadOnlyList<object?> ?? [.. items.Cast<object?>()];
        var count = list.Count;
        var start = data.Allocate(count);
        data.Count(count);
        data[cell] = new Cell { Reference = Cell.List, Start = start, Count = count };
        for (var i = 0; i < count; i++) Complete(field, itemType, start + i, list[i]);
    }

    /// <summary>https://spec.graphql.org/September2025/#ResolveAbstractType()</summary>
    private GraphQLError? ResolveAbstractType(FieldPlan field, CompositeType abstractType, object value, out ObjectType? type)
    {
        type = null;
        if (binding.TypeNameOf(abstractType, value) is not { } name)
        {
            return ServerError(
                $"Abstract type \"{abstractType}\" must resolve to an Object type at runtime for field "
                + $"\"{field.ParentType}.{field.Field.Name}\". "
                + $"Either the \"{abstractType}\" type should provide a \"resolveType\" function "
                + "or each possible type should provide an \"isTypeOf\" function.");
        }
        var named = binding.Schema.FindType(name);
        type = named as ObjectType;
        if (type is null)
        {
            var what = named is null ? $"a type \"{name}\" that does not exist inside the schema" : $"a non-object type \"{name}\"";
            return ServerError($"Abstract type \"{abstractType}\" was resolved to {what}.");
        }
        return binding.Schema.IsPossibleType(abstractType, type)
            ? null
            : ServerError($"Runtime Object type \"{type}\" is not a possible type for \"{abstractType}\".");
    }

    private static GraphQLError ServerError(string message) => new(message) { Code = ErrorCodes.InternalServerError };

    private Batch BatchOf(ObjectPlan plan)
    {
        // From the end: the values of one field come one after the other, and a level has few plans.
        for (var i = _children.Count - 1; i >= 0; i--)
        {
            if (_children[i].Plan == plan) return _children[i];
        }
        var batch = new Batch(plan);
        _children.Add(batch);
        return batch;
    }

    // ---- Failures into errors and nulls ----

    /// <summary>
    /// Turns the failures below one field of the root into errors. True when the field's null may not stand there, so that the whole data
    /// is null.
    /// </summary>
    public bool SettleField(FieldPlan field, int cell, Settlement settlement)
    {
        settlement.Path.Add(field.ResponseName);
        var propagates = Settle(field, field.Field.Type, cell, settlement);
        settlement.Path.RemoveAt(settlement.Path.Count - 1);
        return propagates;
    }

    /// <summary>Turns all failures below the root into errors, in order, and nulls what they null.</summary>
    public void SettleAll(Settlement settlement)
    {
        if (!data.HasFailures) return;
        if (data[ResponseData.Root].Reference is FieldFailure { Error: { } error })
        {
            settlement.Errors.Add(error);
            data[ResponseData.Root] = default;
        }
        else if (data[ResponseData.Root].Reference is ObjectPlan plan && SettleFields(plan, data[ResponseData.Root].Start, settlement))
        {
            data[ResponseData.Root] = default;
        }
        data.HasFailures = false;
    }

    private bool SettleFields(ObjectPlan plan, int block, Settlement settlement)
    {
        foreach (var field in plan.Fields)
        {
            if (SettleField(field, block + field.Position, settlement)) return true;
        }
        return false;
    }

    /// <summary>True when the place is null now and its type does not allow that, so that the parent must be null.</summary>
    private bool Settle(FieldPlan field, GraphQLType type, int index, Settlement settlement)
    {
        var cell = data[index];
        switch (cell.Reference)
        {
            case FieldFailure failure:
                settlement.Errors.Add(ErrorOf(failure, field, settlement));
                break;
            case ObjectPlan plan when SettleFields(plan, cell.Start, settlement):
                break;
            case { } list when list == Cell.List && SettleItems(field, (ListType)type.Nullable, cell, settlement):
                break;
            default:
                return false;
        }
        data[index] = default;
        return type.IsNonNull;
    }

    private bool SettleItems(FieldPlan field, ListType type, Cell cell, Settlement settlement)
    {
        for (var i = 0; i < cell.Count; i++)
        {
            settlement.Path.Add(i);
            var propagates = Settle(field, type.ItemType, cell.Start + i, settlement);
            settlement.Path.RemoveAt(settlement.Path.Count - 1);
            if (propagates) return true;
        }
        return false;
    }

    private static GraphQLError ErrorOf(FieldFailure failure, FieldPlan field, Settlement settlement)
    {
        var error = failure.Error
            ?? (failure.Exception is { } exception
                ? settlement.MaskException(exception)
                : ServerError($"Cannot return null for non-nullable field {field.ParentType}.{field.Field.Name}."));
        return error with
        {
            Locations = error.Locations.IsDefaultOrEmpty ? new GraphQLError("", [.. field.Nodes]).Locations : error.Locations,
            Path = [.. settlement.Path],
        };
    }
}

/// <summary>The errors of an answer while they are collected, and the way to the place that is looked at.</summary>
internal sealed class Settlement(Func<Exception, GraphQLError> maskException)
{
    public List<GraphQLError> Errors { get; } = [];

    public List<PathSegment> Path { get; } = [];

    public GraphQLError MaskException(Exception exception) => maskException(exception);
}
