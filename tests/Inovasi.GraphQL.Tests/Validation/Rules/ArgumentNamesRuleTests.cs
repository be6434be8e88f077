using Inovasi.GraphQL.Validation.Rules;

namespace Inovasi.GraphQL.Tests.Validation.Rules;

[Trait("Spec", "Argument-Names")]
public sealed class ArgumentNamesRuleTests() : RuleTests(ArgumentNamesRule.Register)
{
    [Fact]
    [Trait("Spec", "Validation.Arguments")]
    public void Accepts_arguments_of_fields_and_directives() => Accepts(
        """
        fragment argOnRequiredArg on Dog { doesKnowCommand(dogCommand: SIT) }
        fragment argOnOptional on Dog { isHouseTrained(atOtherHomes: true) @include(if: true) }
        """);

    [Fact]
    public void Accepts_any_order() => Accepts(
        """
        fragment multipleArgs on Arguments { multipleRequirements(x: 1, y: 2) }
        fragment multipleArgsReverseOrder on Arguments { multipleRequirements(y: 2, x: 1) }
        """);

    [Fact]
    public void Passes_over_unknown_fields_and_directives() => Accepts("{ dog { unknown(a: 1) name @unknown(b: 2) } }");

    [Fact]
    public void Rejects_an_unknown_argument_of_a_field() => Rejects(
        "fragment invalidArgName on Dog { doesKnowCommand(command: CLEAN_UP_HOUSE) }",
        "Unknown argument \"command\" on field \"Dog.doesKnowCommand\". Did you mean \"dogCommand\"? (1:50)");

    [Fact]
    public void Rejects_an_unknown_argument_of_a_directive() => Rejects(
        "fragment invalidArgName on Dog { isHouseTrained(atOtherHomes: true) @include(unless: false) }",
        "Unknown argument \"unless\" on directive \"@include\". (1:78)");

    [Fact]
    public void Offers_near_names() => Rejects(
        "{ arguments { multipleRequirements(X: 1, y: 2) booleanArgField(boolArg: true) } }",
        "Unknown argument \"X\" on field \"Arguments.multipleRequirements\". Did you mean \"x\" or \"y\"? (1:36)",
        "Unknown argument \"boolArg\" on field \"Arguments.booleanArgField\". Did you mean \"booleanArg\"? (1:64)");
}
