using Inovasi.GraphQL.Validation.Rules;

namespace Inovasi.GraphQL.Tests.Validation.Rules;

[Trait("Spec", "Fragment-Spread-Target-Defined")]
public sealed class FragmentSpreadTargetDefinedRuleTests() : RuleTests(FragmentSpreadTargetDefinedRule.Register)
{
    [Fact]
    public void Accepts_a_fragment_defined_later() => Accepts("{ dog { ...f ... on Dog { name } } } fragment f on Dog { name }");

    [Fact]
    public void Rejects_an_unknown_fragment() => Rejects("{ dog { ...undefinedFragment } }", "Unknown fragment \"undefinedFragment\". (1:12)");
}
