using Inovasi.GraphQL.Validation.Rules;

namespace Inovasi.GraphQL.Tests.Validation.Rules;

[Trait("Spec", "Fragments-Must-Be-Used")]
public sealed class FragmentsMustBeUsedRuleTests() : RuleTests(FragmentsMustBeUsedRule.Register)
{
    [Fact]
    public void Accepts_fragments_used_through_others() => Accepts(
        "{ dog { ...a } } fragment c on Dog { name } fragment a on Dog { owner { ... { name } } ...b } fragment b on Dog { ...c }");

    [Fact]
    public void Rejects_a_fragment_that_nobody_spreads() => Rejects(
        """
        fragment nameFragment on Dog { name }
        { dog { name } }
        """,
        "Fragment \"nameFragment\" is never used. (1:1)");

    [Fact]
    public void Rejects_fragments_that_only_spread_each_other() => Rejects(
        "{ dog { name } } fragment a on Dog { ...b } fragment b on Dog { ...a }",
        "Fragment \"a\" is never used. (1:18)",
        "Fragment \"b\" is never used. (1:45)");
}
