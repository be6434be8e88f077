using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>A subscription selects exactly one field at its root, no introspection field, and does not make it conditional.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Single-Root-Field</remarks>
internal sealed class SingleRootFieldRule(ValidationContext context)
{
    public static void Register(ValidationContext context, RuleVisitors on) => on.EnterOperation(new SingleRootFieldRule(context).Check);

    private void Check(OperationDefinitionNode operation)
    {
        if (operation.Operation != OperationType.Subscription || context.Schema.SubscriptionType is not { } root) return;
        var subject = operation.Name is { } name ? $"Subscription \"{name.Value}\"" : "Anonymous Subscription";
        var selection = new RootSelection(context, root);
        selection.Collect(operation.SelectionSet);
        if (selection.Conditions.Count > 0)
        {
            context.Report($"{subject} must not use `@skip` or `@include` directives in the top level selection.", [.. selection.Conditions]);
            return;
        }
        if (selection.Groups.Count == 0) context.Report($"{subject} must select one top level field.", operation.SelectionSet);
        if (selection.Groups.Count > 1)
        {
            context.Report($"{subject} must select only one top level field.", [.. selection.Groups.Values.Skip(1).SelectMany(g => g)]);
        }
        foreach (var fields in selection.Groups.Values)
        {
            var isMeta = fields[0].Name.Value.StartsWith("__", StringComparison.Ordinal);
            if (isMeta) context.Report($"{subject} must not select an introspection top level field.", [.. fields]);
        }
    }

    // CollectSubscriptionFields: as the collection of execution, but before variables are known.
    private sealed class RootSelection(ValidationContext context, ObjectType root)
    {
        private readonly HashSet<string> _visitedFragments = new(StringComparer.Ordinal);

        public OrderedDictionary<string, List<FieldNode>> Groups { get; } = new(StringComparer.Ordinal);

        public List<DirectiveNode> Conditions { get; } = [];

        // Fragments follow each other in a loop and not by recursion: their chain may be as long as the document.
        public void Collect(SelectionSetNode set)
        {
            var open = new Stack<(SelectionSetNode Set, int Next)>();
            open.Push((set, 0));
            while (open.TryPop(out var at))
            {
                if (at.Next == at.Set.Selections.Length) continue;
                open.Push((at.Set, at.Next + 1));
                if (Visit(at.Set.Selections[at.Next]) is { } inner) open.Push((inner, 0));
            }
        }

        private SelectionSetNode? Visit(SelectionNode selection)
        {
            Conditions.AddRange(selection.Directives.Where(d => d.Name.Value is "skip" or "include"));
            switch (selection)
            {
                case FieldNode field:
                    if (!Groups.TryGetValue(field.ResponseName, out var fields)) Groups.Add(field.ResponseName, fields = []);
                    fields.Add(field);
                    return null;
                case InlineFragmentNode fragment:
                    return fragment.TypeCondition is null || Applies(fragment.TypeCondition) ? fragment.SelectionSet : null;
                case FragmentSpreadNode { Name.Value: var name } when _visitedFragments.Add(name) && context.FindFragment(name) is { } fragment:
                    return Applies(fragment.TypeCondition) ? fragment.SelectionSet : null;
                default:
                    return null;
            }
        }

        private bool Applies(NamedTypeNode condition) =>
            context.Schema.FindType(condition.Name.Value) is CompositeType type && (type == root || context.Schema.IsPossibleType(type, root));
    }
}
