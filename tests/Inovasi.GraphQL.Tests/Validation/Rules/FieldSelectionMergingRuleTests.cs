using Inovasi.GraphQL.Validation.Rules;

namespace Inovasi.GraphQL.Tests.Validation.Rules;

[Trait("Spec", "Field-Selection-Merging")]
public sealed class FieldSelectionMergingRuleTests() : RuleTests(FieldSelectionMergingRule.Register)
{
    private const string UseAliases = "Use different aliases on the fields to fetch both if this was intentional.";

    [Fact]
    public void Accepts_identical_fields_and_aliases() => Accepts(
        """
        fragment mergeIdenticalFields on Dog { name name }
        fragment mergeIdenticalAliasesAndFields on Dog { otherName: name otherName: name }
        """);

    [Fact]
    public void Accepts_identical_arguments() => Accepts(
        """
        fragment mergeIdenticalFieldsWithIdenticalArgs on Dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: SIT) }
        fragment mergeIdenticalFieldsWithIdenticalValues on Dog { doesKnowCommand(dogCommand: $dogCommand) doesKnowCommand(dogCommand: $dogCommand) }
        fragment order on Arguments { multipleRequirements(x: 1, y: 2) multipleRequirements(y: 2, x: 1) }
        fragment fields on Query { findDog(searchBy: {name: "a", owner: "b"}) { name } findDog(searchBy: {owner: "b", name: "a"}) { name } }
        """);

    [Fact]
    public void Accepts_different_fields_of_objects_that_never_meet() => Accepts(
        """
        fragment safeDifferingFields on Pet { ... on Dog { volume: barkVolume } ... on Cat { volume: meowVolume } }
        fragment safeDifferingArgs on Pet { ... on Dog { doesKnowCommand(dogCommand: SIT) } ... on Cat { doesKnowCommand(catCommand: JUMP) } }
        """);

    [Fact]
    public void Accepts_typename_everywhere() => Accepts("{ pet { __typename ... on Dog { a: __typename } ... on Cat { a: __typename } } }");

    [Fact]
    public void Accepts_fragments_that_repeat_and_spread_each_other() => Accepts(
        "{ dog { ...a ...a ...b name } } fragment a on Dog { name owner { name } ...b } fragment b on Dog { name owner { pets { name } } ...a }");

    [Fact]
    public void Accepts_unknown_fields_types_and_fragments_that_agree() => Accepts("{ x { a ...nothing ... on Nothing { a } } x { a b } }");

    [Fact]
    public void Rejects_two_fields_under_one_name() => Rejects(
        "fragment conflictingBecauseAlias on Dog { name: nickname name }",
        $"Fields \"name\" conflict because \"nickname\" and \"name\" are different fields. {UseAliases} (1:43, 1:58)");

    [Fact]
    public void Rejects_different_arguments() => Rejects(
        """
        fragment conflictingArgsOnValues on Dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: HEEL) }
        fragment conflictingArgsValueAndVar on Dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand(dogCommand: $dogCommand) }
        fragment conflictingArgsWithVars on Dog { doesKnowCommand(dogCommand: $varOne) doesKnowCommand(dogCommand: $varTwo) }
        fragment differingArgs on Dog { doesKnowCommand(dogCommand: SIT) doesKnowCommand }
        """,
        $"Fields \"doesKnowCommand\" conflict because they have differing arguments. {UseAliases} (1:43, 1:76)",
        $"Fields \"doesKnowCommand\" conflict because they have differing arguments. {UseAliases} (2:46, 2:79)",
        $"Fields \"doesKnowCommand\" conflict because they have differing arguments. {UseAliases} (3:43, 3:80)",
        $"Fields \"doesKnowCommand\" conflict because they have differing arguments. {UseAliases} (4:33, 4:66)");

    [Fact]
    public void Rejects_different_shapes_of_objects_that_never_meet() => Rejects(
        "fragment conflictingDifferingResponses on Pet { ... on Dog { someValue: nickname } ... on Cat { someValue: meowVolume } }",
        $"Fields \"someValue\" conflict because they return conflicting types \"String\" and \"Int\". {UseAliases} (1:62, 1:97)");

    [Fact]
    public void Rejects_different_nullability_and_lists() => Rejects(
        "fragment f on Pet { ... on Dog { a: nickname } ... on Cat { a: name } }",
        $"Fields \"a\" conflict because they return conflicting types \"String\" and \"String!\". {UseAliases} (1:34, 1:61)");

    [Fact]
    public void Rejects_a_conflict_in_a_fragment_of_a_fragment() => Rejects(
        """
        { dog { ...a name: nickname } }
        fragment a on Dog { ...b }
        fragment b on Dog { name }
        """,
        $"Fields \"name\" conflict because \"nickname\" and \"name\" are different fields. {UseAliases} (1:14, 3:21)");

    [Fact]
    public void Rejects_a_conflict_deep_in_two_fields_and_shows_the_way() => Rejects(
        "{ dog { owner { x: name pets { y: name } } } dog { owner { x: pets { name } pets { y: __typename } } } }",
        "Fields \"dog\" conflict because subfields \"owner\" conflict because subfields \"x\" conflict because \"name\" and \"pets\" are different "
        + "fields and subfields \"pets\" conflict because subfields \"y\" conflict because \"name\" and \"__typename\" are different fields. "
        + $"{UseAliases} (1:3, 1:9, 1:17, 1:25, 1:32, 1:46, 1:52, 1:60, 1:77, 1:84)");

    [Fact]
    public void Compares_an_interface_with_each_object_but_not_objects_with_each_other() => Rejects(
        "{ pet { ... on Dog { name: nickname } ... on Pet { name } ... on Cat { name: nickname } } }",
        $"Fields \"name\" conflict because \"nickname\" and \"name\" are different fields. {UseAliases} (1:22, 1:52)",
        $"Fields \"name\" conflict because \"name\" and \"nickname\" are different fields. {UseAliases} (1:52, 1:72)");
}
