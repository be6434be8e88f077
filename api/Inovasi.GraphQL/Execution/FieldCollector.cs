using System.Collections.Immutable;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Response;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Execution;

/// <summary>
/// Finds the fields that a selection asks for on one object type, in the order of the answer, equal response names together.
/// https://spec.graphql.org/September2025/#sec-Field-Collection
/// </summary>
/// <remarks>
/// Written with a stack of its own, since a chain of fragments is as long as a document allows. Each fragment is entered once, so the work
/// is bounded by the size of the document.
/// </remarks>
internal sealed class FieldCollector(
    Schema schema,
    IReadOnlyDictionary<string, FragmentDefinitionNode> fragments,
    IReadOnlyDictionary<string, object?> variables,
    ObjectType type)
{
    private readonly OrderedDictionary<string, List<FieldNode>> _groups = new(StringComparer.Ordinal);
    private readonly HashSet<string> _visitedFragments = new(StringComparer.Ordinal);
    private readonly Stack<(ImmutableArray<SelectionNode> Selections, int Next)> _open = new();

    /// <summary>The groups so far, under their response names.</summary>
    public OrderedDictionary<string, List<FieldNode>> Groups => _groups;

    /// <summary>Adds the fields of a selection set. The error is that of a directive whose condition has no Boolean value.</summary>
    public GraphQLError? Collect(SelectionSetNode selectionSet)
    {
        _open.Push((selectionSet.Selections, 0));
        while (_open.TryPop(out var place))
        {
            if (place.Next == place.Selections.Length) continue;
            _open.Push((place.Selections, place.Next + 1));
            if (Visit(place.Selections[place.Next]) is { } error) return error;
        }
        return null;
    }

    private GraphQLError? Visit(SelectionNode selection)
    {
        // A second spread of a fragment is passed over before its directives are looked at, as the algorithm has it.
        if (selection is FragmentSpreadNode again && _visitedFragments.Contains(again.Name.Value)) return null;
        if (Conditions.Evaluate(selection.Directives, variables, out var isIncluded) is { } error) return error;
        if (!isIncluded) return null;
        switch (selection)
        {
            case FieldNode field:
                if (!_groups.TryGetValue(field.ResponseName, out var group)) _groups.Add(field.ResponseName, group = []);
                group.Add(field);
                break;
            case InlineFragmentNode inline when Applies(inline.TypeCondition):
                _open.Push((inline.SelectionSet.Selections, 0));
                break;
            case FragmentSpreadNode spread:
                _visitedFragments.Add(spread.Name.Value);
                if (fragments.TryGetValue(spread.Name.Value, out var fragment) && Applies(fragment.TypeCondition))
                {
                    _open.Push((fragment.SelectionSet.Selections, 0));
                }
                break;
        }
        return null;
    }

    /// <summary>https://spec.graphql.org/September2025/#DoesFragmentTypeApply()</summary>
    private bool Applies(NamedTypeNode? condition)
    {
        if (condition is null || condition.Name.Value == type.Name) return true;
        return schema.FindType(condition.Name.Value) is CompositeType conditionType && schema.IsPossibleType(conditionType, type);
    }
}
