using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>
/// Finds and tells the pairs of fields that cannot be merged, for a document that is known to have some. Within a selection set each field is
/// compared with each of the same response name, fields with those of spread fragments, and spread fragments with each other; each such
/// comparison of two sets is made once.
/// </summary>
/// <remarks>https://spec.graphql.org/September2025/#FieldsInSetCanMerge()</remarks>
internal sealed class FieldConflicts(ValidationContext context)
{
    /// <summary>Fields whose conflict lies deeper than this are not searched for; the document is refused in any case.</summary>
    private const int MaxDepth = 400;

    private readonly Dictionary<SelectionSetNode, FieldGroups> _groups = [];
    private readonly Dictionary<(string, string), bool> _comparedFragments = [];
    private readonly HashSet<SelectionSetNode> _reported = [];
    private int _depth;

    private sealed record FieldUse(FieldNode Node, NamedType? Parent, Field? Field);

    // The fields of a selection set by response name, and the names of the fragments it spreads.
    private sealed record FieldGroups(OrderedDictionary<string, List<FieldUse>> ByName, List<string> Fragments)
    {
        // With which fragments these fields were compared, and whether only as fields of different objects.
        public Dictionary<string, bool> Compared { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Seen { get; } = new(StringComparer.Ordinal);
    }

    public void Report(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            switch (definition)
            {
                case OperationDefinitionNode operation: Visit(operation.SelectionSet, context.Schema.RootType(operation.Operation)); break;
                case FragmentDefinitionNode fragment: Visit(fragment.SelectionSet, TypeOf(fragment.TypeCondition)); break;
            }
        }
    }

    private void Visit(SelectionSetNode set, GraphQLType? type)
    {
        if (context.IsStopped || !_reported.Add(set)) return;
        var parent = type?.Named as CompositeType;
        foreach (var conflict in FindWithin(set, parent))
        {
            context.Report(
                $"Fields \"{FieldConflict.Shorten(conflict.ResponseName)}\" conflict because {conflict.Reason}. "
                + "Use different aliases on the fields to fetch both if this was intentional.",
                [.. conflict.First, .. conflict.Second]);
        }
        VisitChildren(set, parent);
    }

    private void VisitChildren(SelectionSetNode set, CompositeType? parent)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode { SelectionSet: { } inner } field:
                    Visit(inner, parent is null ? null : context.Schema.FindField(parent, field.Name.Value)?.Type);
                    break;
                case InlineFragmentNode fragment:
                    // Its fields belong to the set around it, which was compared already.
                    VisitChildren(fragment.SelectionSet, (fragment.TypeCondition is null ? parent : TypeOf(fragment.TypeCondition)) as CompositeType);
                    break;
            }
        }
    }

    private NamedType? TypeOf(NamedTypeNode node) => context.Schema.FindType(node.Name.Value);

    private List<FieldConflict> FindWithin(SelectionSetNode set, NamedType? parent)
    {
        var conflicts = new List<FieldConflict>();
        var groups = GroupsOf(set, parent);
        foreach (var (name, uses) in groups.ByName)
        {
            for (var i = 0; i < uses.Count; i++)
            {
                for (var j = i + 1; j < uses.Count; j++) Compare(conflicts, false, name, uses[i], uses[j]);
            }
        }
        for (var i = 0; i < groups.Fragments.Count; i++)
        {
            CompareWithFragment(conflicts, false, groups, groups.Fragments[i]);
            for (var j = i + 1; j < groups.Fragments.Count; j++) CompareFragments(conflicts, false, groups.Fragments[i], groups.Fragments[j]);
        }
        return conflicts;
    }

    private void CompareGroups(List<FieldConflict> conflicts, bool exclusive, FieldGroups first, FieldGroups second)
    {
        foreach (var (name, uses) in first.ByName)
        {
            if (!context.SpendComparisons(1)) return;
            if (!second.ByName.TryGetValue(name, out var others)) continue;
            foreach (var use in uses)
            {
                foreach (var other in others) Compare(conflicts, exclusive, name, use, other);
            }
        }
    }

    private void CompareWithFragment(List<FieldConflict> conflicts, bool exclusive, FieldGroups fields, string name)
    {
        if (!context.SpendComparisons(1) || fields.ByName.Count == 0 || !IsNew(fields.Compared, name, exclusive)) return;
        if (context.FindFragment(name) is not { } fragment || !Descend()) return;
        var groups = GroupsOf(fragment);
        if (groups != fields)
        {
            CompareGroups(conflicts, exclusive, fields, groups);
            foreach (var inner in groups.Fragments) CompareWithFragment(conflicts, exclusive, fields, inner);
        }
        _depth--;
    }

    private void CompareFragments(List<FieldConflict> conflicts, bool exclusive, string first, string second)
    {
        if (!context.SpendComparisons(2) || first == second) return;
        var pair = string.CompareOrdinal(first, second) < 0 ? (first, second) : (second, first);
        if (!IsNew(_comparedFragments, pair, exclusive)) return;
        if (context.FindFragment(first) is not { } one || context.FindFragment(second) is not { } other || !Descend()) return;
        var (groups, otherGroups) = (GroupsOf(one), GroupsOf(other));
        CompareGroups(conflicts, exclusive, groups, otherGroups);
        foreach (var inner in otherGroups.Fragments) CompareFragments(conflicts, exclusive, first, inner);
        foreach (var inner in groups.Fragments) CompareFragments(conflicts, exclusive, inner, second);
        _depth--;
    }

    // A comparison as fields that may stand in one object is the stricter one, and includes the other.
    private static bool IsNew<TKey>(Dictionary<TKey, bool> compared, TKey key, bool exclusive)
        where TKey : notnull
    {
        if (compared.TryGetValue(key, out var onlyExclusive) && (!onlyExclusive || exclusive)) return false;
        compared[key] = exclusive;
        return true;
    }

    private List<FieldConflict> FindBetween(bool exclusive, FieldGroups first, FieldGroups second)
    {
        var conflicts = new List<FieldConflict>();
        CompareGroups(conflicts, exclusive, first, second);
        foreach (var name in second.Fragments) CompareWithFragment(conflicts, exclusive, first, name);
        foreach (var name in first.Fragments) CompareWithFragment(conflicts, exclusive, second, name);
        foreach (var name in first.Fragments)
        {
            foreach (var other in second.Fragments) CompareFragments(conflicts, exclusive, name, other);
        }
        return conflicts;
    }

    private void Compare(List<FieldConflict> conflicts, bool parentsExclusive, string name, FieldUse a, FieldUse b)
    {
        if (!context.SpendComparisons(2)) return;
        // Fields of two object types are never selected from one object. Interfaces and unions may meet, if not now then in a later schema.
        var exclusive = parentsExclusive || (a.Parent is ObjectType && b.Parent is ObjectType && a.Parent != b.Parent);
        if (Reason(exclusive, a, b) is { } reason)
        {
            conflicts.Add(new FieldConflict(name, reason, [a.Node], [b.Node]));
            return;
        }
        if (a.Node.SelectionSet is null || b.Node.SelectionSet is null || !Descend()) return;
        var inner = FindBetween(exclusive, GroupsOf(a.Node.SelectionSet, a.Field?.Type.Named), GroupsOf(b.Node.SelectionSet, b.Field?.Type.Named));
        if (inner.Count > 0) conflicts.Add(FieldConflict.OfSubfields(name, inner, a.Node, b.Node));
        _depth--;
    }

    private static string? Reason(bool exclusive, FieldUse a, FieldUse b)
    {
        if (!exclusive)
        {
            var (nameA, nameB) = (a.Node.Name.Value, b.Node.Name.Value);
            if (nameA != nameB) return $"\"{FieldConflict.Shorten(nameA)}\" and \"{FieldConflict.Shorten(nameB)}\" are different fields";
            if (!FieldSelectionMergingRule.HaveSameArguments(a.Node, b.Node)) return "they have differing arguments";
        }
        return FieldSelectionMergingRule.HaveConflictingShapes(a.Field?.Type, b.Field?.Type)
            ? $"they return conflicting types \"{a.Field!.Type}\" and \"{b.Field!.Type}\""
            : null;
    }

    // Counted, since through fragments the recursion could be as deep as the document is long.
    private bool Descend()
    {
        if (_depth >= MaxDepth) return false;
        _depth++;
        return true;
    }

    private FieldGroups GroupsOf(FragmentDefinitionNode fragment) => GroupsOf(fragment.SelectionSet, TypeOf(fragment.TypeCondition));

    private FieldGroups GroupsOf(SelectionSetNode set, NamedType? parent)
    {
        if (_groups.TryGetValue(set, out var known)) return known;
        var groups = new FieldGroups(new(StringComparer.Ordinal), []);
        Collect(set, parent, groups);
        _groups.Add(set, groups);
        return groups;
    }

    private void Collect(SelectionSetNode set, NamedType? parent, FieldGroups groups)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    if (!groups.ByName.TryGetValue(field.ResponseName, out var uses)) groups.ByName.Add(field.ResponseName, uses = []);
                    uses.Add(new FieldUse(field, parent, FieldSelectionMergingRule.FindField(parent, field)));
                    break;
                case FragmentSpreadNode spread:
                    if (groups.Seen.Add(spread.Name.Value)) groups.Fragments.Add(spread.Name.Value);
                    break;
                case InlineFragmentNode fragment:
                    Collect(fragment.SelectionSet, fragment.TypeCondition is null ? parent : TypeOf(fragment.TypeCondition), groups);
                    break;
            }
        }
    }
}
