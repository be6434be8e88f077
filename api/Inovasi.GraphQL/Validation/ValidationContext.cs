using System.Collections.Immutable;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Response;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Validation;

/// <summary>
/// What all rules share while one document is validated: the schema, the place of the walk, the fragments, the uses of variables, and
/// where errors go. It holds the limits; a rule that loops over anything that a document can make large asks <see cref="IsStopped"/>.
/// </summary>
public sealed class ValidationContext
{
    private readonly ValidationOptions _options;
    private readonly ImmutableArray<GraphQLError>.Builder _errors = ImmutableArray.CreateBuilder<GraphQLError>();
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<ExecutableDefinitionNode, ImmutableArray<FragmentSpreadNode>> _spreads = [];
    private readonly Dictionary<ExecutableDefinitionNode, List<VariableUsage>> _ownUsages = [];
    private readonly Dictionary<OperationDefinitionNode, IReadOnlyList<VariableUsage>> _usages = [];
    // Wider than the limits, so that no count can wrap around below them.
    private long _fragmentVisits;
    private long _comparisons;

    internal ValidationContext(Schema schema, DocumentNode document, ValidationOptions options)
    {
        (Schema, Document, _options) = (schema, document, options);
        foreach (var definition in document.Definitions)
        {
            if (definition is FragmentDefinitionNode fragment) _fragments[fragment.Name.Value] = fragment;
        }
    }

    public Schema Schema { get; }

    public DocumentNode Document { get; }

    /// <summary>The types at the place where the walk stands.</summary>
    public TypeInfo Types { get; } = new();

    /// <summary>Whether a limit was reached: nothing more will be reported, so nothing more need be looked at.</summary>
    public bool IsStopped { get; private set; }

    internal ImmutableArray<GraphQLError> Errors => _errors.ToImmutable();

    /// <summary>Tells an error at nodes. Beyond the maximum it tells only that there are too many, once.</summary>
    public void Report(string message, params ReadOnlySpan<Node?> nodes)
    {
        if (IsStopped) return;
        if (_errors.Count < _options.MaxErrors) _errors.Add(new GraphQLError(message, nodes) { Code = ErrorCodes.ValidationFailed });
        else Stop("Too many validation errors, error limit reached. Validation aborted.", "validationErrors", _errors.Count + 1, _options.MaxErrors);
    }

    /// <summary>The fragment of a name, or null. Of several with the same name, which is an error of its own, the last.</summary>
    public FragmentDefinitionNode? FindFragment(string name) => _fragments.GetValueOrDefault(name);

    /// <summary>The fragment spreads of a definition at any depth, but not those of the fragments it spreads.</summary>
    public ImmutableArray<FragmentSpreadNode> SpreadsOf(ExecutableDefinitionNode definition)
    {
        if (!_spreads.TryGetValue(definition, out var spreads)) _spreads.Add(definition, spreads = FindSpreads(definition.SelectionSet));
        return spreads;
    }

    /// <summary>The fragments that operations spread, directly or through other fragments, each once. It ends for cycles too.</summary>
    public IReadOnlyList<FragmentDefinitionNode> FragmentsUsedBy(params ReadOnlySpan<OperationDefinitionNode> operations)
    {
        if (_fragments.Count == 0) return [];
        var (found, seen) = (new List<FragmentDefinitionNode>(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var operation in operations) AddSpread(SpreadsOf(operation));
        for (var next = 0; next < found.Count && !IsStopped; next++) AddSpread(SpreadsOf(found[next]));
        return found;

        void AddSpread(ImmutableArray<FragmentSpreadNode> spreads)
        {
            SpendFragmentVisits(spreads.Length);
            foreach (var spread in spreads)
            {
                if (seen.Add(spread.Name.Value) && FindFragment(spread.Name.Value) is { } fragment) found.Add(fragment);
            }
        }
    }

    /// <summary>All uses of variables by an operation, its own and those of the fragments that it uses. For rules that run after the walk.</summary>
    public IReadOnlyList<VariableUsage> UsagesOf(OperationDefinitionNode operation)
    {
        if (_usages.TryGetValue(operation, out var known)) return known;
        var own = _ownUsages.GetValueOrDefault(operation) ?? [];
        var fragments = FragmentsUsedBy(operation);
        var all = own;
        if (fragments.Count > 0)
        {
            all = [.. own];
            foreach (var fragment in fragments)
            {
                if (IsStopped) break;
                if (!_ownUsages.TryGetValue(fragment, out var usages)) continue;
                SpendFragmentVisits(usages.Count);
                all.AddRange(usages);
            }
        }
        _usages.Add(operation, all);
        return all;
    }

    /// <summary>Counts comparisons of fields; false when they are used up, which ends validation with an error.</summary>
    public bool SpendComparisons(int count)
    {
        _comparisons += count;
        if (_comparisons <= _options.MaxComparisons) return !IsStopped;
        Stop(
            $"Comparing the fields of the document takes more than {_options.MaxComparisons} steps. Validation aborted.",
            "mergeComparisons", _comparisons, _options.MaxComparisons);
        return false;
    }

    internal void AddUsage(ExecutableDefinitionNode definition, VariableUsage usage)
    {
        if (!_ownUsages.TryGetValue(definition, out var usages)) _ownUsages.Add(definition, usages = []);
        usages.Add(usage);
    }

    private void SpendFragmentVisits(int count)
    {
        _fragmentVisits += count;
        if (_fragmentVisits > _options.MaxFragmentVisits)
        {
            Stop(
                $"Following the fragments of the document takes more than {_options.MaxFragmentVisits} steps. Validation aborted.",
                "fragmentVisits", _fragmentVisits, _options.MaxFragmentVisits);
        }
    }

    private void Stop(string message, string limit, long value, int maximum)
    {
        if (IsStopped) return;
        IsStopped = true;
        _errors.Add(new GraphQLError(message) { Code = ErrorCodes.LimitExceeded, Extensions = LimitError.Details(limit, value, maximum) });
    }

    // A stack of selection sets and not recursion. The order (a set's own spreads first, then those of its last child) decides
    // which way around a cycle is told; it is the order that other implementations have.
    private static ImmutableArray<FragmentSpreadNode> FindSpreads(SelectionSetNode root)
    {
        var spreads = ImmutableArray.CreateBuilder<FragmentSpreadNode>();
        var open = new Stack<SelectionSetNode>();
        open.Push(root);
        while (open.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                switch (selection)
                {
                    case FragmentSpreadNode spread: spreads.Add(spread); break;
                    case FieldNode { SelectionSet: { } inner }: open.Push(inner); break;
                    case InlineFragmentNode fragment: open.Push(fragment.SelectionSet); break;
                }
            }
        }
        return spreads.ToImmutable();
    }
}
