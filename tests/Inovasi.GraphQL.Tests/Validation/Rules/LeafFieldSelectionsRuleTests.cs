using Inovasi.GraphQL.Validation.Rules;

namespace Inovasi.GraphQL.Tests.Validation.Rules;

[Trait("Spec", "Leaf-Field-Selections")]
public sealed class LeafFieldSelectionsRuleTests() : RuleTests(LeafFieldSelectionsRule.Register)
{
    [Fact]
    public void Accepts_a_scalar_without_selections() => Accepts("fragment scalarSelection on Dog { barkVolume doesKnowCommand(dogCommand: SIT) }");

    [Fact]
    public void Rejects_selections_of_a_scalar() => Rejects(
        "fragment scalarSelectionsNotAllowedOnInt on Dog { barkVolume { sinceWhen } }",
        "Field \"barkVolume\" must not have a selection since type \"Int\" has no subfields. (1:62)");

    [Fact]
    public void Rejects_objects_interfaces_and_unions_without_selections() => Rejects(
        """
        query directQueryOnObjectWithoutSubFields { human }
        query directQueryOnInterfaceWithoutSubFields { pet }
        query directQueryOnUnionWithoutSubFields { catOrDog }
        """,
        "Field \"human\" of type \"Human\" must have a selection of subfields. Did you mean \"human { ... }\"? (1:45)",
        "Field \"pet\" of type \"Pet\" must have a selection of subfields. Did you mean \"pet { ... }\"? (2:48)",
        "Field \"catOrDog\" of type \"CatOrDog\" must have a selection of subfields. Did you mean \"catOrDog { ... }\"? (3:44)");

    [Fact]
    public void Names_the_type_with_its_lists() => Rejects(
        "{ human { pets } }",
        "Field \"pets\" of type \"[Pet!]\" must have a selection of subfields. Did you mean \"pets { ... }\"? (1:11)");
}
