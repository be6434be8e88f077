using Inovasi.GraphQL.Validation.Rules;

namespace Inovasi.GraphQL.Tests.Validation.Rules;

[Trait("Spec", "Fragment-Name-Uniqueness")]
public sealed class FragmentNameUniquenessRuleTests() : RuleTests(FragmentNameUniquenessRule.Register)
{
    [Fact]
    public void Accepts_different_names_and_inline_fragments() => Accepts(
        """
        { dog { ...fragmentOne ...fragmentTwo ... { name } ... { name } } }
        fragment fragmentOne on Dog { name }
        fragment fragmentTwo on Dog { owner { name } }
        """);

    [Fact]
    public void Rejects_two_fragments_with_one_name() => Rejects(
        """
        { dog { ...fragmentOne } }
        fragment fragmentOne on Dog { name }
        fragment fragmentOne on Dog { owner { name } }
        """,
        "There can be only one fragment named \"fragmentOne\". (2:10, 3:10)");
}
