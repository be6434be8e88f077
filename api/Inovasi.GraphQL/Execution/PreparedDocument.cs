using System.Collections.Concurrent;
using System.Collections.Immutable;
using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Execution;

/// <summary>
/// A document that passed its limits and validation, with everything that was ever planned for it: an entry of the plan cache.
/// </summary>
internal sealed class PreparedDocument
{
    /// <summary>Plans for one operation: a client that switches four parts of a query on and off has sixteen.</summary>
    private const int MostPlans = 16;

    /// <summary>A large document has fewer plans, so that none takes most of the cache.</summary>
    private const int MostPlannedSelections = 8_000;

    /// <param name="binding">The schema and its resolvers.</param>
    /// <param name="document">What was parsed and validated.</param>
    /// <param name="selections">How many selections its operations have together, fragments replaced.</param>
    public PreparedDocument(SchemaBinding binding, DocumentNode document, long selections)
    {
        Binding = binding;
        var fragments = new Dictionary<string, FragmentDefinitionNode>(StringComparer.Ordinal);
        foreach (var fragment in document.Definitions.OfType<FragmentDefinitionNode>()) fragments[fragment.Name.Value] = fragment;
        Fragments = fragments;
        var conditionVariables = Conditions.VariablesOf(document);
        var operations = document.Definitions.OfType<OperationDefinitionNode>();
        var mostPlans = conditionVariables.IsEmpty ? 1 : (int)Math.Clamp(MostPlannedSelections / Math.Max(1, selections), 1, MostPlans);
        MostSelections = selections * (1 + mostPlans);
        Operations = [.. operations.Select(node => new PreparedOperation(this, node, conditionVariables, mostPlans))];
    }

    public SchemaBinding Binding { get; }

    /// <summary>What the document may ever come to in memory: its selections, once for the cost and once for each plan.</summary>
    public long MostSelections { get; }

    public IReadOnlyDictionary<string, FragmentDefinitionNode> Fragments { get; }

    public ImmutableArray<PreparedOperation> Operations { get; }
}

/// <summary>One operation of a prepared document, with its plans and its cost.</summary>
internal sealed class PreparedOperation(
    PreparedDocument document, OperationDefinitionNode node, ImmutableArray<string> conditionVariables, int mostPlans)
{
    private readonly ConcurrentDictionary<ulong, OperationPlan> _plans = new();
    private CostEstimate? _cost;

    public OperationDefinitionNode Node => node;

    /// <summary>The plan for the values of the variables in conditions.</summary>
    public OperationPlan PlanFor(Types.ObjectType rootType, IReadOnlyDictionary<string, object?> variables)
    {
        if (conditionVariables.Length > Conditions.MostVariables) return Make(rootType, variables);
        var key = Conditions.KeyOf(conditionVariables, variables);
        if (_plans.TryGetValue(key, out var plan))
        {
            if (!plan.IsOvergrown) return plan;
            _plans.TryRemove(KeyValuePair.Create(key, plan));
        }
        plan = Make(rootType, variables);
        return _plans.Count < mostPlans ? _plans.GetOrAdd(key, plan) : plan;
    }

    /// <summary>The estimate of the operation's cost, which variables make a number.</summary>
    public CostEstimate CostBy(CostModel model) => _cost ??= CostEstimate.Of(document, node, model);

    private OperationPlan Make(Types.ObjectType rootType, IReadOnlyDictionary<string, object?> variables)
    {
        var conditions = OperationPlan.NoVariables;
        if (!conditionVariables.IsEmpty)
        {
            var known = conditionVariables.Where(variables.ContainsKey);
            conditions = known.ToDictionary(name => name, name => variables[name], StringComparer.Ordinal);
        }
        return new OperationPlan(document, node, rootType, conditions);
    }
}
