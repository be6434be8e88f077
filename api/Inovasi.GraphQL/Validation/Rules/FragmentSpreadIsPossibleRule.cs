using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>A fragment is spread only where objects of its type can occur.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Spread-Is-Possible</remarks>
internal sealed class FragmentSpreadIsPossibleRule(ValidationContext context)
{
    public static void Register(ValidationContext context, RuleVisitors on)
    {
        var rule = new FragmentSpreadIsPossibleRule(context);
        on.EnterInlineFragment(rule.CheckInline);
        on.EnterFragmentSpread(rule.CheckSpread);
    }

    private void CheckInline(InlineFragmentNode node)
    {
        if (context.Types.Type is CompositeType type) Check("Fragment", type, node);
    }

    private void CheckSpread(FragmentSpreadNode node)
    {
        if (context.FindFragment(node.Name.Value) is not { } fragment) return;
        if (context.Schema.FindType(fragment.TypeCondition.Name.Value) is CompositeType type) Check($"Fragment \"{node.Name.Value}\"", type, node);
    }

    private void Check(string subject, CompositeType type, Node node)
    {
        if (context.Types.ParentType is not { } parent || context.Schema.Overlap(type, parent)) return;
        context.Report($"{subject} cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", node);
    }
}
