using Inovasi.GraphQL.Validation.Rules;

namespace Inovasi.GraphQL.Tests.Validation.Rules;

[Trait("Spec", "Fragment-Spread-Is-Possible")]
public sealed class FragmentSpreadIsPossibleRuleTests() : RuleTests(FragmentSpreadIsPossibleRule.Register)
{
    [Fact]
    [Trait("Spec", "Object-Spreads-in-Object-Scope")]
    public void Accepts_an_object_in_the_same_object() => Accepts("fragment dogFragment on Dog { ... on Dog { barkVolume } ... { name } }");

    [Fact]
    [Trait("Spec", "Object-Spreads-in-Object-Scope")]
    public void Rejects_an_object_in_another_object() => Rejects(
        "fragment catInDogFragmentInvalid on Dog { ... on Cat { meowVolume } }",
        "Fragment cannot be spread here as objects of type \"Dog\" can never be of type \"Cat\". (1:43)");

    [Fact]
    [Trait("Spec", "Abstract-Spreads-in-Object-Scope")]
    public void Accepts_interfaces_and_unions_of_an_object() => Accepts(
        """
        fragment petNameFragment on Pet { name }
        fragment interfaceWithinObjectFragment on Dog { ...petNameFragment }
        fragment catOrDogNameFragment on CatOrDog { ... on Cat { meowVolume } }
        fragment unionWithObjectFragment on Dog { ...catOrDogNameFragment }
        """);

    [Fact]
    [Trait("Spec", "Object-Spreads-in-Abstract-Scope")]
    public void Accepts_possible_objects_of_interfaces_and_unions() => Accepts(
        """
        fragment petFragment on Pet { name ... on Dog { barkVolume } }
        fragment catOrDogFragment on CatOrDog { ... on Cat { meowVolume } }
        """);

    [Fact]
    [Trait("Spec", "Object-Spreads-in-Abstract-Scope")]
    public void Rejects_impossible_objects_of_interfaces_and_unions() => Rejects(
        """
        fragment sentientFragment on Sentient { ... on Dog { barkVolume } }
        fragment humanOrAlienFragment on HumanOrAlien { ... on Cat { meowVolume } }
        """,
        "Fragment cannot be spread here as objects of type \"Sentient\" can never be of type \"Dog\". (1:41)",
        "Fragment cannot be spread here as objects of type \"HumanOrAlien\" can never be of type \"Cat\". (2:49)");

    [Fact]
    [Trait("Spec", "Abstract-Spreads-in-Abstract-Scope")]
    public void Accepts_abstract_types_that_share_an_object() => Accepts(
        """
        fragment unionWithInterface on Pet { ...dogOrHumanFragment }
        fragment dogOrHumanFragment on DogOrHuman { ... on Dog { barkVolume } }
        """);

    [Fact]
    [Trait("Spec", "Abstract-Spreads-in-Abstract-Scope")]
    public void Rejects_abstract_types_that_share_none() => Rejects(
        """
        fragment nonIntersectingInterfaces on Pet { ...sentientFragment }
        fragment sentientFragment on Sentient { name }
        """,
        "Fragment \"sentientFragment\" cannot be spread here as objects of type \"Pet\" can never be of type \"Sentient\". (1:45)");

    [Fact]
    [Trait("Spec", "Abstract-Spreads-in-Abstract-Scope.Interface-Spreads-in-Implemented-Interface-Scope")]
    public void Accepts_an_interface_in_one_that_it_implements() => Accepts(
        """
        fragment interfaceWithInterface on Node { ...resourceFragment }
        fragment resourceFragment on Resource { url }
        """);

    [Fact]
    public void Passes_over_what_is_unknown() => Accepts("{ dog { ...unknown ... on Unknown { x } ...f } nothing { ...f } } fragment f on Int { x }");
}
