using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>Fragments are conditioned on objects, interfaces and unions only.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragments-on-Object-Interface-or-Union-Types</remarks>
internal static class FragmentsOnObjectInterfaceOrUnionTypesRule
{
    public static void Register(ValidationContext context, RuleVisitors on)
    {
        on.EnterInlineFragment(node => Check(context, "Fragment", node.TypeCondition));
        on.EnterFragmentDefinition(node => Check(context, $"Fragment \"{node.Name.Value}\"", node.TypeCondition));
    }

    private static void Check(ValidationContext context, string subject, NamedTypeNode? condition)
    {
        if (condition is null || context.Schema.FindType(condition.Name.Value) is null or CompositeType) return;
        context.Report($"{subject} cannot condition on non composite type \"{condition.Name.Value}\".", condition);
    }
}
