namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>Each spread names a fragment of the document.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Spread-Target-Defined</remarks>
internal static class FragmentSpreadTargetDefinedRule
{
    public static void Register(ValidationContext context, RuleVisitors on) => on.EnterFragmentSpread(spread =>
    {
        var name = spread.Name.Value;
        if (context.FindFragment(name) is null) context.Report($"Unknown fragment \"{name}\".", spread.Name);
    });
}
