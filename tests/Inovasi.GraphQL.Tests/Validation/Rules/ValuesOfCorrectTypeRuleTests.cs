using Inovasi.GraphQL.Validation.Rules;

namespace Inovasi.GraphQL.Tests.Validation.Rules;

[Trait("Spec", "Values-of-Correct-Type")]
public sealed class ValuesOfCorrectTypeRuleTests() : RuleTests(ValuesOfCorrectTypeRule.Register)
{
    [Fact]
    public void Accepts_values_of_the_type_and_what_coerces_to_it() => Accepts(
        """
        fragment goodBooleanArg on Arguments { booleanArgField(booleanArg: true) }
        fragment coercedIntIntoFloatArg on Arguments { floatArgField(floatArg: 123) }
        query goodComplexDefaultValue($search: FindDogInput = { name: "Fido" }) { findDog(searchBy: $search) { name } }
        mutation addPet($cat: CatInput!) { addPet(pet: { cat: $cat }) { name } }
        mutation addPetWithDefault($cat: CatInput! = { name: "Brontie" }) { addPet(pet: { cat: $cat }) { name } }
        { arguments { intArgField(intArg: null) idArgField(idArg: 4) a: idArgField(idArg: "4") } }
        """);

    [Fact]
    public void Accepts_one_item_for_a_list() => Accepts("{ booleanList(booleanListArg: true) a: booleanList(booleanListArg: [true, false]) }");

    [Fact]
    public void Accepts_anything_for_a_scalar_of_the_host() => Accepts(
        "{ arguments { a: anyArgField(anyArg: [1, \"a\", {x: E}]) b: anyArgField(anyArg: {y: [null]}) c: anyArgField(anyArg: 1.5) } }");

    [Fact]
    public void Rejects_a_string_for_a_number() => Rejects(
        """
        fragment stringIntoInt on Arguments { intArgField(intArg: "123") }
        query badComplexValue { findDog(searchBy: { name: 123 }) { name } }
        """,
        "Int cannot represent non-integer value: \"123\" (1:59)",
        "String cannot represent a non string value: 123 (2:51)");

    [Fact]
    public void Rejects_a_number_beyond_32_bits() => Rejects(
        "{ arguments { intArgField(intArg: 829384293849283498239482938) } }",
        "Int cannot represent non 32-bit signed integer value: 829384293849283498239482938 (1:35)");

    [Fact]
    public void Rejects_null_for_a_non_null_type() => Rejects(
        """
        fragment missingRequiredArg on Arguments { nonNullBooleanArgField(nonNullBooleanArg: null) }
        { booleanList(booleanListArg: [true, null]) }
        """,
        "Expected value of type \"Boolean!\", found null. (1:86)",
        "Expected value of type \"Boolean!\", found null. (2:38)");

    [Fact]
    public void Rejects_unknown_values_of_an_enum_and_offers_near_ones() => Rejects(
        "{ dog { a: doesKnowCommand(dogCommand: SAT) b: doesKnowCommand(dogCommand: \"SIT\") c: doesKnowCommand(dogCommand: true) } }",
        "Value \"SAT\" does not exist in \"DogCommand\" enum. Did you mean the enum value \"SIT\"? (1:40)",
        "Enum \"DogCommand\" cannot represent non-enum value: \"SIT\". Did you mean the enum value \"SIT\"? (1:76)",
        "Enum \"DogCommand\" cannot represent non-enum value: true. (1:114)");

    [Fact]
    public void Rejects_a_list_for_one_value_and_says_nothing_of_its_items() => Rejects(
        "{ arguments { intArgField(intArg: [\"1\", {a: 2}]) } findDog(searchBy: [1]) { name } }",
        "Int cannot represent non-integer value: [\"1\", {a: 2}] (1:35)",
        "Expected value of type \"FindDogInput\", found [1]. (1:70)");

    [Fact]
    public void Rejects_an_object_for_a_scalar_and_a_scalar_for_an_object() => Rejects(
        "{ arguments { intArgField(intArg: {a: 1}) } findDog(searchBy: \"Fido\") { name } }",
        "Int cannot represent non-integer value: {a: 1} (1:35)",
        "Expected value of type \"FindDogInput\", found \"Fido\". (1:63)");

    [Fact]
    public void Rejects_arguments_of_directives_and_defaults_of_variables() => Rejects(
        "query ($a: Int = \"one\", $b: [Boolean!] = [1]) { dog { name @include(if: \"yes\") } }",
        "Int cannot represent non-integer value: \"one\" (1:18)",
        "Boolean cannot represent a non boolean value: 1 (1:43)",
        "Boolean cannot represent a non boolean value: \"yes\" (1:73)");

    [Fact]
    [Trait("Spec", "OneOf-Input-Objects")]
    public void Rejects_none_or_several_keys_of_a_oneof_object() => Rejects(
        "mutation { a: addPet(pet: {}) { name } b: addPet(pet: {cat: {name: \"a\"}, number: 1}) { name } c: addPet(pet: {cat: null}) { name } }",
        "OneOf Input Object \"PetInput\" must specify exactly one key. (1:27)",
        "OneOf Input Object \"PetInput\" must specify exactly one key. (1:55)",
        "Field \"PetInput.cat\" must be non-null. (1:110)");
}
