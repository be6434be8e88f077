using Inovasi.GraphQL.Validation.Rules;

namespace Inovasi.GraphQL.Tests.Validation.Rules;

[Trait("Spec", "Input-Object-Field-Names")]
public sealed class InputObjectFieldNamesRuleTests() : RuleTests(InputObjectFieldNamesRule.Register)
{
    [Fact]
    public void Accepts_fields_of_the_type() => Accepts("{ findDog(searchBy: { name: \"Fido\", chip: {number: 1} }) { name } }");

    [Fact]
    public void Passes_over_values_without_a_known_type() => Accepts("{ findDog(unknown: {a: 1}) { name } arguments { anyArgField(anyArg: {a: 1}) } }");

    [Fact]
    public void Rejects_an_unknown_field() => Rejects(
        "{ findDog(searchBy: { favoriteCookieFlavor: \"Bacon\" }) { name } }",
        "Field \"favoriteCookieFlavor\" is not defined by type \"FindDogInput\". (1:23)");

    [Fact]
    public void Offers_near_names_at_any_depth() => Rejects(
        "query ($a: FindDogInput = {Name: \"a\"}) { findDog(searchBy: { chip: {numbr: 1} }) { name } }",
        "Field \"Name\" is not defined by type \"FindDogInput\". Did you mean \"name\" or \"age\"? (1:28)",
        "Field \"numbr\" is not defined by type \"ChipInput\". Did you mean \"number\"? (1:69)");
}
