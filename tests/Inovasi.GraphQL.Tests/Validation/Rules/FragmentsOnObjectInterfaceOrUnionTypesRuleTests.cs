using Inovasi.GraphQL.Validation.Rules;

namespace Inovasi.GraphQL.Tests.Validation.Rules;

[Trait("Spec", "Fragments-on-Object-Interface-or-Union-Types")]
public sealed class FragmentsOnObjectInterfaceOrUnionTypesRuleTests() : RuleTests(FragmentsOnObjectInterfaceOrUnionTypesRule.Register)
{
    [Fact]
    public void Accepts_objects_interfaces_and_unions() => Accepts(
        """
        fragment fragOnObject on Dog { name }
        fragment fragOnInterface on Pet { name }
        fragment fragOnUnion on CatOrDog { ... on Dog { name } ... { __typename } }
        """);

    [Fact]
    public void Rejects_scalars() => Rejects(
        """
        fragment fragOnScalar on Int { something }
        fragment inlineFragOnScalar on Dog { ... on Boolean { somethingElse } }
        """,
        "Fragment \"fragOnScalar\" cannot condition on non composite type \"Int\". (1:26)",
        "Fragment cannot condition on non composite type \"Boolean\". (2:45)");

    [Fact]
    public void Rejects_enums_and_input_objects() => Rejects(
        "fragment a on DogCommand { x } fragment b on FindDogInput { y }",
        "Fragment \"a\" cannot condition on non composite type \"DogCommand\". (1:15)",
        "Fragment \"b\" cannot condition on non composite type \"FindDogInput\". (1:46)");
}
