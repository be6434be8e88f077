using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>Each fragment is spread by an operation, directly or through other fragments.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragments-Must-Be-Used</remarks>
internal static class FragmentsMustBeUsedRule
{
    public static void Register(ValidationContext context, RuleVisitors on)
    {
        var (operations, fragments) = (new List<OperationDefinitionNode>(), new List<FragmentDefinitionNode>());
        on.EnterOperation(operations.Add);
        on.EnterFragmentDefinition(fragments.Add);
        on.LeaveDocument(_ =>
        {
            if (fragments.Count == 0) return;
            var used = context.FragmentsUsedBy([.. operations]).Select(f => f.Name.Value).ToHashSet(StringComparer.Ordinal);
            foreach (var fragment in fragments)
            {
                if (!used.Contains(fragment.Name.Value)) context.Report($"Fragment \"{fragment.Name.Value}\" is never used.", fragment);
            }
        });
    }
}
