using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Text;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>Each field is defined by the type that it is selected on.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Field-Selections</remarks>
internal sealed class FieldSelectionsRule(ValidationContext context)
{
    public static void Register(ValidationContext context, RuleVisitors on) => on.EnterField(new FieldSelectionsRule(context).Check);

    private void Check(FieldNode node)
    {
        if (context.Types is not { ParentType: { } type, Field: null }) return;
        var name = node.Name.Value;
        var suggestion = Quoting.DidYouMean("to use an inline fragment on", TypesWith(name, type));
        if (suggestion.Length == 0 && type is FieldedType fielded)
        {
            suggestion = Quoting.DidYouMean(Suggestions.For(name, fielded.Fields.Select(f => f.Name)));
        }
        context.Report($"Cannot query field \"{name}\" on type \"{type.Name}\".{suggestion}", node);
    }

    // Of an abstract type: the possible types that have the field, and their interfaces that have it; what is used most first.
    private List<string> TypesWith(string fieldName, CompositeType type)
    {
        if (type is ObjectType) return [];
        var uses = new OrderedDictionary<FieldedType, int>();
        foreach (var possible in context.Schema.PossibleTypes(type))
        {
            if (!possible.Fields.Contains(fieldName)) continue;
            uses[possible] = 1;
            foreach (var implemented in possible.Interfaces)
            {
                if (implemented.Fields.Contains(fieldName)) uses[implemented] = uses.GetValueOrDefault(implemented) + 1;
            }
        }
        var sorted = new List<KeyValuePair<FieldedType, int>>(uses.Count);
        foreach (var use in uses) sorted.Insert(FindPlace(sorted, use), use);
        return sorted.ConvertAll(u => u.Key.Name);
    }

    // Insertion by halving, because the order is not transitive (super types stand before their subtypes, all others by name), and the
    // library's sort makes no promise for such an order.
    private int FindPlace(List<KeyValuePair<FieldedType, int>> sorted, KeyValuePair<FieldedType, int> use)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Compare(use, sorted[middle]) < 0) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    private int Compare(KeyValuePair<FieldedType, int> a, KeyValuePair<FieldedType, int> b)
    {
        if (a.Value != b.Value) return b.Value.CompareTo(a.Value);
        if (a.Key is InterfaceType && context.Schema.IsPossibleType(a.Key, b.Key)) return -1;
        if (b.Key is InterfaceType && context.Schema.IsPossibleType(b.Key, a.Key)) return 1;
        return NaturalOrder.Compare(a.Key.Name, b.Key.Name);
    }
}
