using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>
/// Introspection nests its lists at most two deep, as the standard query does. Each further list multiplies the answer by the size of the
/// schema: types of fields of types of fields.
/// </summary>
/// <remarks>Not a rule of the specification: https://spec.graphql.org/September2025/#sec-Introspection allows every depth.</remarks>
internal sealed class IntrospectionDepthRule(ValidationContext context)
{
    private const int MaxLists = 2;

    // The greatest list depth at which a fragment was found harmless. There are three depths, so a fragment is entered at most three times.
    private readonly Dictionary<string, int> _harmlessAt = new(StringComparer.Ordinal);

    public static void Register(ValidationContext context, RuleVisitors on) => on.EnterField(new IntrospectionDepthRule(context).Check);

    private void Check(FieldNode field)
    {
        if (field.Name.Value is not ("__schema" or "__type") || field.SelectionSet is null || !IsTooDeep(field.SelectionSet)) return;
        // What was entered on the way to the error is not known to be harmless.
        _harmlessAt.Clear();
        context.Report("Maximum introspection depth exceeded", field);
    }

    // A stack and not recursion: through fragments the depth has no bound but the size of the document.
    private bool IsTooDeep(SelectionSetNode root)
    {
        var open = new Stack<(SelectionSetNode Set, int Lists)>();
        open.Push((root, 0));
        while (open.TryPop(out var at))
        {
            foreach (var selection in at.Set.Selections)
            {
                switch (selection)
                {
                    case FieldNode field:
                        var lists = at.Lists + (IsList(field.Name.Value) ? 1 : 0);
                        if (lists > MaxLists) return true;
                        if (field.SelectionSet is not null) open.Push((field.SelectionSet, lists));
                        break;
                    case InlineFragmentNode fragment:
                        open.Push((fragment.SelectionSet, at.Lists));
                        break;
                    case FragmentSpreadNode { Name.Value: var name } when context.FindFragment(name) is { } fragment && Enters(name, at.Lists):
                        open.Push((fragment.SelectionSet, at.Lists));
                        break;
                }
            }
        }
        return false;
    }

    private static bool IsList(string name) => name is "fields" or "interfaces" or "possibleTypes" or "inputFields";

    private bool Enters(string fragment, int lists)
    {
        if (_harmlessAt.TryGetValue(fragment, out var known) && known >= lists) return false;
        _harmlessAt[fragment] = lists;
        return true;
    }
}
