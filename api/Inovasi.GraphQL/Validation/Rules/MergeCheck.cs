using System.Runtime.InteropServices;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>
/// Asks whether selection sets can be merged, without comparing each field with each. Fields are grouped by response name; within a group
/// being "the same" is transitive, so each member is compared with one representative; then the selection sets of the whole group are merged
/// and checked as one set. Each set of selection sets is checked once.
/// </summary>
/// <remarks>
/// Fields of different object types never meet in one result, so they need only agree in shape. A group that mixes object types is therefore
/// checked twice: as a whole for shape, and for each object type together with the fields of interfaces and unions for sameness.
/// </remarks>
internal sealed class MergeCheck(ValidationContext context)
{
    private readonly Stack<MergedSet> _open = [];
    private readonly HashSet<SelectionSetNode> _checkedAlone = [];
    private readonly HashSet<MergedSet> _checked = [];

    // Reused for each set: its fields, chained by response name in the order of the last to the first.
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<string, int> _lastOfName = new(StringComparer.Ordinal);
    private readonly Stack<(SelectionSetNode Set, NamedType? Parent)> _unread = [];
    private readonly HashSet<string> _spread = new(StringComparer.Ordinal);

    private record struct Entry(FieldNode Node, NamedType? Parent, Field? Field, int Previous);

    /// <summary>Whether anything below a selection set cannot be merged. True also when the limit is reached: then nobody knows.</summary>
    public bool HasConflict(SelectionSetNode set, NamedType? type)
    {
        Add([(set, type)], shapeOnly: false);
        while (_open.TryPop(out var next))
        {
            if (!Read(next)) return true;
            foreach (var last in _lastOfName.Values)
            {
                if (!CheckGroup(last, next.ShapeOnly)) return true;
            }
        }
        return false;
    }

    private void Add(ReadOnlySpan<(SelectionSetNode Set, NamedType? Parent)> sets, bool shapeOnly)
    {
        if (sets.IsEmpty) return;
        var isAlone = sets.Length == 1 && !shapeOnly;
        if (isAlone ? !_checkedAlone.Add(sets[0].Set) : sets.Length == 1 && _checkedAlone.Contains(sets[0].Set)) return;
        var merged = new MergedSet(sets.ToArray(), shapeOnly);
        if (isAlone || _checked.Add(merged)) _open.Push(merged);
    }

    // Collects the fields of a set, with those of its fragments, each fragment once.
    private bool Read(MergedSet merged)
    {
        _entries.Clear();
        _lastOfName.Clear();
        _spread.Clear();
        foreach (var set in merged.Sets) _unread.Push(set);
        while (_unread.TryPop(out var at))
        {
            if (!context.SpendComparisons(at.Set.Selections.Length)) return false;
            foreach (var selection in at.Set.Selections)
            {
                switch (selection)
                {
                    case FieldNode field:
                        AddEntry(field, at.Parent);
                        break;
                    case InlineFragmentNode fragment:
                        var type = fragment.TypeCondition is { } condition ? context.Schema.FindType(condition.Name.Value) : at.Parent;
                        _unread.Push((fragment.SelectionSet, type));
                        break;
                    case FragmentSpreadNode { Name.Value: var name } when _spread.Add(name) && context.FindFragment(name) is { } fragment:
                        _unread.Push((fragment.SelectionSet, context.Schema.FindType(fragment.TypeCondition.Name.Value)));
                        break;
                }
            }
        }
        return true;
    }

    private void AddEntry(FieldNode node, NamedType? parent)
    {
        ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_lastOfName, node.ResponseName, out var exists);
        _entries.Add(new Entry(node, parent, FieldSelectionMergingRule.FindField(parent, node), exists ? last : -1));
        last = _entries.Count - 1;
    }

    private bool CheckGroup(int last, bool shapeOnly)
    {
        if (_entries[last].Previous < 0)
        {
            if (_entries[last] is { Node.SelectionSet: { } set } only) Add([(set, only.Field?.Type.Named)], shapeOnly);
            return true;
        }
        if (!HasOneShape(last)) return false;
        if (shapeOnly)
        {
            Add(ChildrenOf(last, null), shapeOnly: true);
            return true;
        }
        var objectTypes = ObjectTypesOf(last);
        if (objectTypes.Count <= 1) return CheckSameness(last, null);
        foreach (var type in objectTypes)
        {
            if (!CheckSameness(last, type)) return false;
        }
        Add(ChildrenOf(last, null), shapeOnly: true);
        return true;
    }

    private bool CheckSameness(int last, ObjectType? only)
    {
        if (!IsOneField(last, only)) return false;
        Add(ChildrenOf(last, only), shapeOnly: false);
        return true;
    }

    private bool HasOneShape(int last)
    {
        GraphQLType? first = null;
        for (var i = last; i >= 0; i = _entries[i].Previous)
        {
            var type = _entries[i].Field?.Type;
            if (FieldSelectionMergingRule.HaveConflictingShapes(first, type)) return false;
            first ??= type;
        }
        return true;
    }

    // Whether all fields that may stand in one object are the same field: those of one object type and of all abstract types.
    private bool IsOneField(int last, ObjectType? only)
    {
        FieldNode? first = null;
        for (var i = last; i >= 0; i = _entries[i].Previous)
        {
            if (!Meets(_entries[i], only)) continue;
            var node = _entries[i].Node;
            if (first is not null && !FieldSelectionMergingRule.IsSameField(first, node)) return false;
            first ??= node;
        }
        return true;
    }

    private static bool Meets(Entry entry, ObjectType? only) => only is null || entry.Parent is not ObjectType || entry.Parent == only;

    private List<ObjectType> ObjectTypesOf(int last)
    {
        var (types, members) = (new List<ObjectType>(), 0);
        for (var i = last; i >= 0; i = _entries[i].Previous, members++)
        {
            if (_entries[i].Parent is ObjectType type && !types.Contains(type)) types.Add(type);
        }
        // Each type means another pass over the group.
        if (types.Count > 1) context.SpendComparisons(types.Count * members);
        return types;
    }

    private ReadOnlySpan<(SelectionSetNode Set, NamedType? Parent)> ChildrenOf(int last, ObjectType? only)
    {
        var sets = new List<(SelectionSetNode, NamedType?)>();
        for (var i = last; i >= 0; i = _entries[i].Previous)
        {
            if (_entries[i] is { Node.SelectionSet: { } set } entry && Meets(entry, only)) sets.Add((set, entry.Field?.Type.Named));
        }
        return CollectionsMarshal.AsSpan(sets);
    }

    /// <summary>Selection sets that are merged into one, equal to another when it has the same nodes in the same order.</summary>
    private sealed class MergedSet((SelectionSetNode Set, NamedType? Parent)[] sets, bool shapeOnly) : IEquatable<MergedSet>
    {
        public (SelectionSetNode Set, NamedType? Parent)[] Sets { get; } = sets;

        public bool ShapeOnly { get; } = shapeOnly;

        public bool Equals(MergedSet? other)
        {
            if (other is null || other.ShapeOnly != ShapeOnly || other.Sets.Length != Sets.Length) return false;
            for (var i = 0; i < Sets.Length; i++)
            {
                if (other.Sets[i].Set != Sets[i].Set) return false;
            }
            return true;
        }

        public override bool Equals(object? obj) => Equals(obj as MergedSet);

        public override int GetHashCode()
        {
            var hash = new HashCode();
            foreach (var (set, _) in Sets) hash.Add(set);
            return hash.ToHashCode();
        }
    }
}
