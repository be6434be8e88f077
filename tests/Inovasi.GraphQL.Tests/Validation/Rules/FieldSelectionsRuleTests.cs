using Inovasi.GraphQL.Validation.Rules;

namespace Inovasi.GraphQL.Tests.Validation.Rules;

[Trait("Spec", "Field-Selections")]
public sealed class FieldSelectionsRuleTests() : RuleTests(FieldSelectionsRule.Register)
{
    [Fact]
    public void Accepts_fields_of_an_interface() => Accepts("fragment interfaceFieldSelection on Pet { name }");

    [Fact]
    public void Accepts_typename_and_fragments_on_a_union() => Accepts(
        "fragment inDirectFieldSelectionOnUnion on CatOrDog { __typename ... on Pet { name } ... on Dog { barkVolume } }");

    [Fact]
    public void Accepts_introspection_at_the_root_of_queries() => Accepts("{ __schema { types { name } } __type(name: \"Dog\") { kind } }");

    [Fact]
    public void Passes_over_selections_on_unknown_types() => Accepts("fragment f on Unknown { a } { unknown: dog { ... on Unknown { b { c } } } }");

    [Fact]
    public void Rejects_fields_of_another_type() => Rejects(
        """
        fragment fieldNotDefined on Dog { meowVolume }
        fragment aliasedLyingFieldTargetNotDefined on Dog { barkVolume: kawVolume }
        """,
        "Cannot query field \"meowVolume\" on type \"Dog\". Did you mean \"barkVolume\"? (1:35)",
        "Cannot query field \"kawVolume\" on type \"Dog\". Did you mean \"barkVolume\"? (2:53)");

    [Fact]
    public void Rejects_fields_of_implementations_on_an_interface() => Rejects(
        "fragment definedOnImplementorsButNotInterface on Pet { nickname }",
        "Cannot query field \"nickname\" on type \"Pet\". Did you mean to use an inline fragment on \"Cat\" or \"Dog\"? (1:56)");

    [Fact]
    public void Rejects_fields_on_a_union_and_offers_the_interface_first() => Rejects(
        "fragment directFieldSelectionOnUnion on CatOrDog { name barkVolume }",
        "Cannot query field \"name\" on type \"CatOrDog\". Did you mean to use an inline fragment on \"Pet\", \"Cat\", or \"Dog\"? (1:52)",
        "Cannot query field \"barkVolume\" on type \"CatOrDog\". Did you mean to use an inline fragment on \"Dog\"? (1:57)");

    [Fact]
    public void Rejects_introspection_below_the_root() => Rejects(
        "{ dog { __schema { types { name } } } }",
        "Cannot query field \"__schema\" on type \"Dog\". (1:9)");

    [Fact]
    public void Rejects_a_deep_field_and_not_what_is_below_it() => Rejects(
        "{ dog { unknown { deeper { still } } } }",
        "Cannot query field \"unknown\" on type \"Dog\". (1:9)");
}
