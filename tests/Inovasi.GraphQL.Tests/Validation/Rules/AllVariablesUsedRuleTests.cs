using Inovasi.GraphQL.Validation.Rules;

namespace Inovasi.GraphQL.Tests.Validation.Rules;

[Trait("Spec", "All-Variables-Used")]
public sealed class AllVariablesUsedRuleTests() : RuleTests(AllVariablesUsedRule.Register)
{
    [Fact]
    public void Accepts_a_variable_used_in_a_fragment() => Accepts(
        """
        query variableUsedInFragment($atOtherHomes: Boolean) { dog { ...isHouseTrainedFragment } }
        fragment isHouseTrainedFragment on Dog { isHouseTrained(atOtherHomes: $atOtherHomes) }
        """);

    [Fact]
    public void Rejects_a_variable_that_is_not_used() => Rejects(
        "query variableUnused($atOtherHomes: Boolean) { dog { isHouseTrained } }",
        "Variable \"$atOtherHomes\" is never used in operation \"variableUnused\". (1:22)");

    [Fact]
    public void Rejects_a_variable_that_no_fragment_uses() => Rejects(
        """
        query ($atOtherHomes: Boolean) { dog { ...isHouseTrainedWithoutVariableFragment } }
        fragment isHouseTrainedWithoutVariableFragment on Dog { isHouseTrained }
        """,
        "Variable \"$atOtherHomes\" is never used. (1:8)");

    [Fact]
    public void Rejects_it_for_the_one_operation_that_does_not_use_it() => Rejects(
        """
        query queryWithUsedVar($atOtherHomes: Boolean) { dog { ...isHouseTrainedFragment } }
        query queryWithExtraVar($atOtherHomes: Boolean, $extra: Int) { dog { ...isHouseTrainedFragment } }
        fragment isHouseTrainedFragment on Dog { isHouseTrained(atOtherHomes: $atOtherHomes) }
        """,
        "Variable \"$extra\" is never used in operation \"queryWithExtraVar\". (2:49)");
}
