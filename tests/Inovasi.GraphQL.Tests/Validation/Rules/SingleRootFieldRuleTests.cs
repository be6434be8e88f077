using Inovasi.GraphQL.Validation.Rules;

namespace Inovasi.GraphQL.Tests.Validation.Rules;

[Trait("Spec", "Single-Root-Field")]
public sealed class SingleRootFieldRuleTests() : RuleTests(SingleRootFieldRule.Register)
{
    [Fact]
    public void Accepts_one_root_field() => Accepts("subscription sub { newMessage { body sender } }");

    [Fact]
    public void Accepts_one_root_field_by_a_fragment() => Accepts(
        "subscription sub { ...newMessageFields } fragment newMessageFields on Subscription { newMessage { body sender } }");

    [Fact]
    public void Accepts_one_field_that_is_selected_twice() => Accepts("subscription sub { newMessage { body } newMessage { sender } }");

    [Fact]
    public void Accepts_several_root_fields_of_a_query() => Accepts("{ dog { name } cat { name } }");

    [Fact]
    public void Ends_for_fragments_that_spread_each_other() => Accepts(
        "subscription sub { newMessage { body } ...a } fragment a on Subscription { ...b } fragment b on Subscription { ...a }");

    [Fact]
    public void Passes_over_fragments_on_other_types() => Accepts(
        "subscription sub { newMessage { body } ... on Query { dog { name } } ... on Nothing { x } }");

    [Fact]
    public void Rejects_a_second_root_field() => Rejects(
        "subscription sub { newMessage { body sender } disallowedSecondRootField }",
        "Subscription \"sub\" must select only one top level field. (1:47)");

    [Fact]
    public void Rejects_a_second_root_field_in_a_fragment() => Rejects(
        """
        subscription { ...multipleSubscriptions }
        fragment multipleSubscriptions on Subscription { newMessage { body sender } disallowedSecondRootField }
        """,
        "Anonymous Subscription must select only one top level field. (2:77)");

    [Fact]
    public void Rejects_an_introspection_field() => Rejects(
        "subscription sub { __typename }",
        "Subscription \"sub\" must not select an introspection top level field. (1:20)");

    [Fact]
    public void Rejects_a_condition_on_the_root_field() => Rejects(
        "subscription requiredRuntimeValidation($bool: Boolean!) { newMessage @include(if: $bool) { body } disallowedSecondRootField @skip(if: $bool) }",
        "Subscription \"requiredRuntimeValidation\" must not use `@skip` or `@include` directives in the top level selection. (1:70, 1:125)");

    [Fact]
    public void Rejects_a_selection_without_a_field() => Rejects(
        "subscription sub { ...a } fragment a on Subscription { ...a }",
        "Subscription \"sub\" must select one top level field. (1:18)");
}
