using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Response;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Execution;

/// <summary>
/// Everything about one field of an answer that does not depend on data: its resolver, its arguments where they are constant, and the plans
/// of its value. These are made when a value of their type first comes, so that a wide selection on an interface costs only what is met.
/// </summary>
internal sealed class FieldPlan
{
    private readonly OperationPlan _operation;
    private readonly ArgumentValues? _constantArguments;
    private readonly GraphQLError? _constantError;
    private ObjectPlan[] _plans = [];

    public FieldPlan(OperationPlan operation, ObjectType parentType, Field field, string responseName, FieldNode[] nodes, int position)
    {
        _operation = operation;
        ParentType = parentType;
        Field = field;
        ResponseName = responseName;
        Nodes = nodes;
        Position = position;
        Resolver = operation.Binding.ResolverOf(field, parentType);
        if (!ArgumentCoercion.UseVariables(nodes[0].Arguments))
        {
            _constantError = ArgumentCoercion.Coerce(
                field.Arguments, nodes[0].Arguments, nodes[0], OperationPlan.NoVariables, out _constantArguments);
        }
    }

    public ObjectType ParentType { get; }

    public Field Field { get; }

    public string ResponseName { get; }

    /// <summary>The selections that are merged into this field, at least one.</summary>
    public FieldNode[] Nodes { get; }

    /// <summary>The number of the field among those of its object.</summary>
    public int Position { get; }

    public Resolver Resolver { get; }

    /// <summary>The arguments, coerced once for a constant field and once for all parents otherwise.</summary>
    public GraphQLError? CoerceArguments(IReadOnlyDictionary<string, object?> variables, out ArgumentValues arguments)
    {
        arguments = _constantArguments ?? ArgumentValues.Empty;
        if (_constantArguments is not null || _constantError is not null) return _constantError;
        var error = ArgumentCoercion.Coerce(Field.Arguments, Nodes[0].Arguments, Nodes[0], variables, out var coerced);
        arguments = coerced ?? arguments;
        return error;
    }

    /// <summary>The plan for a value of this object type.</summary>
    public ObjectPlan PlanFor(ObjectType type)
    {
        var plans = Volatile.Read(ref _plans);
        foreach (var plan in plans)
        {
            if (plan.Type == type) return plan;
        }
        // Two requests may make the same plan at once. The first one to be stored is used by both, because the parts of an answer recognize
        // plans by identity.
        var made = ObjectPlan.Of(_operation, type, Nodes.Select(node => node.SelectionSet));
        var before = Interlocked.CompareExchange(ref _plans, [.. plans, made], plans);
        if (before != plans) return PlanFor(type);
        _operation.CountObjectPlan();
        return made;
    }

    /// <summary>Does the selection below this field contain a path of field names, on any of the possible types?</summary>
    public bool Selects(ReadOnlySpan<string> path)
    {
        if (path.IsEmpty) return true;
        if (Field.Type.Named is not CompositeType composite) return false;
        foreach (var type in _operation.Schema.PossibleTypes(composite))
        {
            foreach (var field in PlanFor(type).Fields)
            {
                if (field.Field.Name == path[0] && field.Selects(path[1..])) return true;
            }
        }
        return false;
    }
}
