using Inovasi.GraphQL.Validation.Rules;

namespace Inovasi.GraphQL.Tests.Validation.Rules;

[Trait("Spec", "Input-Object-Required-Fields")]
public sealed class InputObjectRequiredFieldsRuleTests() : RuleTests(InputObjectRequiredFieldsRule.Register)
{
    [Fact]
    public void Accepts_required_fields_that_are_given_and_others_that_are_not() => Accepts(
        "{ a: findDog(searchBy: {}) { name } b: findDog(searchBy: {chip: {number: 1}}) { name } }");

    [Fact]
    public void Rejects_a_missing_field_and_not_one_with_a_default() => Rejects(
        "{ findDog(searchBy: { chip: {country: \"ID\"} }) { name } }",
        "Field \"ChipInput.number\" of required type \"ID!\" was not provided. (1:29)");

    [Fact]
    public void Rejects_it_in_lists_and_in_defaults_of_variables() => Rejects(
        "mutation ($cat: CatInput = {}) { addPets(pets: [{dog: {name: \"a\"}}, {cat: {}}]) { name } }",
        "Field \"CatInput.name\" of required type \"String!\" was not provided. (1:28)",
        "Field \"CatInput.name\" of required type \"String!\" was not provided. (1:75)");
}
