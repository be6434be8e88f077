using Inovasi.GraphQL.Validation.Rules;

namespace Inovasi.GraphQL.Tests.Validation.Rules;

[Trait("Spec", "Variable-Uniqueness")]
public sealed class VariableUniquenessRuleTests() : RuleTests(VariableUniquenessRule.Register)
{
    [Fact]
    public void Accepts_one_name_in_two_operations() => Accepts(
        """
        query A($atOtherHomes: Boolean) { ...HouseTrainedFragment }
        query B($atOtherHomes: Boolean) { ...HouseTrainedFragment }
        fragment HouseTrainedFragment on Query { dog { isHouseTrained(atOtherHomes: $atOtherHomes) } }
        """);

    [Fact]
    public void Rejects_a_variable_that_is_defined_twice() => Rejects(
        "query houseTrainedQuery($atOtherHomes: Boolean, $atOtherHomes: Boolean) { dog { isHouseTrained(atOtherHomes: $atOtherHomes) } }",
        "There can be only one variable named \"$atOtherHomes\". (1:26, 1:50)");
}
