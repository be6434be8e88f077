using Inovasi.GraphQL.Validation.Rules;

namespace Inovasi.GraphQL.Tests.Validation.Rules;

[Trait("Spec", "Variables-Are-Input-Types")]
public sealed class VariablesAreInputTypesRuleTests() : RuleTests(VariablesAreInputTypesRule.Register)
{
    [Fact]
    public void Accepts_scalars_enums_input_objects_and_lists_of_them() => Accepts(
        """
        query takesBoolean($atOtherHomes: Boolean) { dog { isHouseTrained(atOtherHomes: $atOtherHomes) } }
        query takesComplexInput($search: FindDogInput) { findDog(searchBy: $search) { name } }
        query TakesListOfBooleanBang($booleans: [Boolean!]) { booleanList(booleanListArg: $booleans) }
        query takesUnknown($a: Unknown, $b: [DogCommand!]!) { dog { name } }
        """);

    [Fact]
    public void Rejects_output_types() => Rejects(
        """
        query takesCat($cat: Cat) { x }
        query takesDogBang($dog: Dog!) { x }
        query takesListOfPet($pets: [Pet]) { x }
        query takesCatOrDog($catOrDog: CatOrDog) { x }
        """,
        "Variable \"$cat\" cannot be non-input type \"Cat\". (1:22)",
        "Variable \"$dog\" cannot be non-input type \"Dog!\". (2:26)",
        "Variable \"$pets\" cannot be non-input type \"[Pet]\". (3:29)",
        "Variable \"$catOrDog\" cannot be non-input type \"CatOrDog\". (4:32)");
}
