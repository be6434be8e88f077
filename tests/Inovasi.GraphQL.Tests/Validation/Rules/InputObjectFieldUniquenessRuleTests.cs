using Inovasi.GraphQL.Validation.Rules;

namespace Inovasi.GraphQL.Tests.Validation.Rules;

[Trait("Spec", "Input-Object-Field-Uniqueness")]
public sealed class InputObjectFieldUniquenessRuleTests() : RuleTests(InputObjectFieldUniquenessRule.Register)
{
    [Fact]
    public void Accepts_the_same_field_in_two_objects() => Accepts("{ field(arg: { a: {a: 1}, b: {a: 1} }) }");

    [Fact]
    public void Rejects_a_field_that_is_given_twice() => Rejects(
        "{ field(arg: { field: true, field: false }) }",
        "There can be only one input field named \"field\". (1:16, 1:29)");

    [Fact]
    public void Rejects_each_repetition_at_any_depth() => Rejects(
        "{ field(arg: [{ a: 1, a: 2, a: 3, b: {c: 1, c: 2} }]) }",
        "There can be only one input field named \"a\". (1:17, 1:23)",
        "There can be only one input field named \"a\". (1:17, 1:29)",
        "There can be only one input field named \"c\". (1:39, 1:45)");
}
