using Inovasi.GraphQL.Validation.Rules;

namespace Inovasi.GraphQL.Tests.Validation.Rules;

[Trait("Spec", "All-Variable-Usages-Are-Allowed")]
public sealed class AllVariableUsagesAreAllowedRuleTests() : RuleTests(AllVariableUsagesAreAllowedRule.Register)
{
    [Fact]
    public void Accepts_types_that_are_the_same_or_stricter() => Accepts(
        """
        query nonNullListToList($nonNullBooleanList: [Boolean]!) { arguments { booleanListArgField(booleanListArg: $nonNullBooleanList) } }
        query stricter($a: Boolean!, $b: [Boolean!]!) { arguments { booleanArgField(booleanArg: $a) booleanListArgField(booleanListArg: $b) } }
        query unknown($a: Unknown) { arguments { booleanArgField(booleanArg: $a) unknown(x: $a) } }
        """);

    [Fact]
    public void Rejects_other_types() => Rejects(
        "query intCannotGoIntoBoolean($intArg: Int) { arguments { booleanArgField(booleanArg: $intArg) } }",
        "Variable \"$intArg\" of type \"Int\" used in position expecting type \"Boolean\". (1:30, 1:86)");

    [Fact]
    public void Rejects_a_list_for_one_value() => Rejects(
        "query booleanListCannotGoIntoBoolean($booleanListArg: [Boolean]) { arguments { booleanArgField(booleanArg: $booleanListArg) } }",
        "Variable \"$booleanListArg\" of type \"[Boolean]\" used in position expecting type \"Boolean\". (1:38, 1:108)");

    [Fact]
    public void Rejects_a_nullable_variable_for_a_non_null_argument() => Rejects(
        "query booleanArgQuery($booleanArg: Boolean) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $booleanArg) } }",
        "Variable \"$booleanArg\" of type \"Boolean\" used in position expecting type \"Boolean!\". (1:23, 1:101)");

    [Fact]
    public void Rejects_nullable_items_for_non_null_items() => Rejects(
        "query listToNonNullList($booleanList: [Boolean]) { arguments { nonNullBooleanListField(nonNullBooleanListArg: $booleanList) } }",
        "Variable \"$booleanList\" of type \"[Boolean]\" used in position expecting type \"[Boolean!]\". (1:25, 1:111)");

    [Fact]
    [Trait("Spec", "All-Variable-Usages-Are-Allowed.Allowing-Optional-Variables-When-Default-Values-Exist")]
    public void Accepts_a_nullable_variable_where_the_argument_has_a_default() => Accepts(
        "query booleanArgQueryWithDefault($booleanArg: Boolean) { arguments { optionalNonNullBooleanArgField(optionalBooleanArg: $booleanArg) } }");

    [Fact]
    [Trait("Spec", "All-Variable-Usages-Are-Allowed.Allowing-Optional-Variables-When-Default-Values-Exist")]
    public void Accepts_a_nullable_variable_with_a_default_but_not_with_null() => Rejects(
        """
        query good($a: Boolean = true) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $a) } }
        query bad($a: Boolean = null) { arguments { nonNullBooleanArgField(nonNullBooleanArg: $a) } }
        """,
        "Variable \"$a\" of type \"Boolean\" used in position expecting type \"Boolean!\". (2:11, 2:87)");

    [Fact]
    public void Looks_at_items_of_lists_and_fields_of_objects() => Rejects(
        "query ($a: Boolean, $b: Int) { booleanList(booleanListArg: [true, $a]) findDog(searchBy: {name: $b, chip: {number: 1, country: $b}}) { name } }",
        "Variable \"$a\" of type \"Boolean\" used in position expecting type \"Boolean!\". (1:8, 1:67)",
        "Variable \"$b\" of type \"Int\" used in position expecting type \"String\". (1:21, 1:97)",
        "Variable \"$b\" of type \"Int\" used in position expecting type \"String!\". (1:21, 1:128)");

    [Fact]
    [Trait("Spec", "OneOf-Input-Objects")]
    public void Rejects_a_nullable_variable_in_a_oneof_object() => Rejects(
        "mutation addPet($cat: CatInput) { addPet(pet: { cat: $cat }) { name } }",
        "Variable \"$cat\" is of type \"CatInput\" but must be non-nullable to be used for OneOf Input Object \"PetInput\". (1:17, 1:54)");

    [Fact]
    [Trait("Spec", "OneOf-Input-Objects")]
    public void Accepts_a_non_null_variable_in_a_oneof_object() => Accepts("mutation addPet($cat: CatInput!) { addPet(pet: { cat: $cat }) { name } }");
}
