using Inovasi.GraphQL.Validation.Rules;

namespace Inovasi.GraphQL.Tests.Validation.Rules;

[Trait("Spec", "All-Variable-Uses-Defined")]
public sealed class AllVariableUsesDefinedRuleTests() : RuleTests(AllVariableUsesDefinedRule.Register)
{
    [Fact]
    public void Accepts_a_variable_of_the_operation_used_in_it_and_in_its_fragments() => Accepts(
        """
        query variableIsDefined($atOtherHomes: Boolean) { dog { isHouseTrained(atOtherHomes: $atOtherHomes) } }
        query variableIsDefinedUsedInSingleFragment($atOtherHomes: Boolean) { dog { ...isHouseTrainedFragment } }
        fragment isHouseTrainedFragment on Dog { isHouseTrained(atOtherHomes: $atOtherHomes) }
        """);

    [Fact]
    public void Rejects_a_variable_that_is_not_defined() => Rejects(
        "query variableIsNotDefined { dog { isHouseTrained(atOtherHomes: $atOtherHomes) } }",
        "Variable \"$atOtherHomes\" is not defined by operation \"variableIsNotDefined\". (1:65, 1:1)");

    [Fact]
    public void Rejects_it_in_a_fragment() => Rejects(
        """
        query variableIsNotDefinedUsedInSingleFragment { dog { ...isHouseTrainedFragment } }
        fragment isHouseTrainedFragment on Dog { isHouseTrained(atOtherHomes: $atOtherHomes) }
        """,
        "Variable \"$atOtherHomes\" is not defined by operation \"variableIsNotDefinedUsedInSingleFragment\". (2:71, 1:1)");

    [Fact]
    public void Rejects_it_in_a_fragment_of_a_fragment_without_a_name_of_the_operation() => Rejects(
        """
        { dog { ...outerHouseTrainedFragment } }
        fragment outerHouseTrainedFragment on Dog { ...isHouseTrainedFragment }
        fragment isHouseTrainedFragment on Dog { isHouseTrained(atOtherHomes: $atOtherHomes) }
        """,
        "Variable \"$atOtherHomes\" is not defined. (3:71, 1:1)");

    [Fact]
    public void Rejects_it_for_the_one_operation_that_does_not_define_it() => Rejects(
        """
        query houseTrainedQueryOne($atOtherHomes: Boolean) { dog { ...isHouseTrainedFragment } }
        query houseTrainedQueryTwoNotDefined { dog { ...isHouseTrainedFragment } }
        fragment isHouseTrainedFragment on Dog { isHouseTrained(atOtherHomes: $atOtherHomes) }
        """,
        "Variable \"$atOtherHomes\" is not defined by operation \"houseTrainedQueryTwoNotDefined\". (3:71, 2:1)");

    [Fact]
    public void Looks_into_lists_objects_and_directives() => Rejects(
        "{ findDog(searchBy: {name: $a, chip: {number: $b}}) @skip(if: $c) { name } booleanList(booleanListArg: [true, $d]) }",
        "Variable \"$a\" is not defined. (1:28, 1:1)",
        "Variable \"$b\" is not defined. (1:47, 1:1)",
        "Variable \"$c\" is not defined. (1:63, 1:1)",
        "Variable \"$d\" is not defined. (1:111, 1:1)");
}
