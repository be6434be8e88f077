using Inovasi.GraphQL.Validation.Rules;

namespace Inovasi.GraphQL.Tests.Validation.Rules;

[Trait("Spec", "Required-Arguments")]
public sealed class RequiredArgumentsRuleTests() : RuleTests(RequiredArgumentsRule.Register)
{
    [Fact]
    public void Accepts_what_is_given_or_optional() => Accepts(
        """
        fragment goodBooleanArg on Arguments { booleanArgField(booleanArg: true) }
        fragment goodNonNullArg on Arguments { nonNullBooleanArgField(nonNullBooleanArg: true) }
        fragment goodBooleanArgDefault on Arguments { booleanArgField optionalNonNullBooleanArgField }
        """);

    [Fact]
    public void Rejects_a_missing_argument() => Rejects(
        "fragment missingRequiredArg on Arguments { nonNullBooleanArgField }",
        "Field \"nonNullBooleanArgField\" argument \"nonNullBooleanArg\" of type \"Boolean!\" is required, but it was not provided. (1:44)");

    [Fact]
    public void Rejects_each_missing_argument() => Rejects(
        "{ arguments { multipleRequirements } }",
        "Field \"multipleRequirements\" argument \"x\" of type \"Int!\" is required, but it was not provided. (1:15)",
        "Field \"multipleRequirements\" argument \"y\" of type \"Int!\" is required, but it was not provided. (1:15)");

    [Fact]
    public void Rejects_missing_arguments_of_directives_the_deeper_first() => Rejects(
        "{ arguments @skip { multipleRequirements(x: 1) @tag } }",
        "Directive \"@skip\" argument \"if\" of type \"Boolean!\" is required, but it was not provided. (1:13)",
        "Directive \"@tag\" argument \"name\" of type \"String!\" is required, but it was not provided. (1:48)",
        "Field \"multipleRequirements\" argument \"y\" of type \"Int!\" is required, but it was not provided. (1:21)");
}
