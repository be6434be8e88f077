using System.Collections.Immutable;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Execution;

/// <summary>
/// How to execute one operation of a document, for one assignment of the variables that stand in <c>@skip</c> and <c>@include</c>.
/// Shared by all requests that come with the same; below the root it grows as values of more types are met.
/// </summary>
internal sealed class OperationPlan
{
    public static readonly IReadOnlyDictionary<string, object?> NoVariables = ImmutableDictionary<string, object?>.Empty;

    private const int MostObjectPlans = 5_000;

    private int _objectPlans;

    public OperationPlan(
        PreparedDocument document,
        OperationDefinitionNode operation,
        ObjectType rootType,
        IReadOnlyDictionary<string, object?> conditionVariables)
    {
        Document = document;
        Operation = operation;
        ConditionVariables = conditionVariables;
        Root = ObjectPlan.Of(this, rootType, [operation.SelectionSet]);
    }

    /// <summary>
    /// Has the plan grown beyond what a cache should keep? Below interfaces each way through their types has plans of its own, and data
    /// decide which are met.
    /// </summary>
    public bool IsOvergrown => _objectPlans > MostObjectPlans;

    public PreparedDocument Document { get; }

    public Schema Schema => Document.Binding.Schema;

    public SchemaBinding Binding => Document.Binding;

    public OperationDefinitionNode Operation { get; }

    /// <summary>The variables of conditions alone: a plan must not depend on any other.</summary>
    public IReadOnlyDictionary<string, object?> ConditionVariables { get; }

    public ObjectPlan Root { get; }

    /// <summary>Counts a plan of an object below the root.</summary>
    public void CountObjectPlan() => Interlocked.Increment(ref _objectPlans);
}
