using Inovasi.GraphQL.Validation.Rules;

namespace Inovasi.GraphQL.Tests.Validation.Rules;

public sealed class DeprecatedUsesRuleTests() : RuleTests(DeprecatedUsesRule.Register)
{
    [Fact]
    public void Accepts_what_is_not_deprecated() => Accepts("{ dog { name doesKnowCommand(dogCommand: SIT) } findDog(searchBy: {name: \"a\"}) { name } }");

    [Fact]
    public void Tells_fields_arguments_input_fields_and_enum_values() => Rejects(
        "{ dog { nickname doesKnowCommand(dogCommand: HEEL) isHouseTrained(somewhere: true) } findDog(searchBy: {nick: \"a\"}) { name } }",
        "The field Dog.nickname is deprecated. Use the name. (1:9)",
        "The enum value \"DogCommand.HEEL\" is deprecated. Dogs sit. (1:46)",
        "Field \"Dog.isHouseTrained\" argument \"somewhere\" is deprecated. No longer supported (1:67)",
        "The input field FindDogInput.nick is deprecated. No longer supported (1:105)");
}
