using Inovasi.GraphQL.Validation.Rules;

namespace Inovasi.GraphQL.Tests.Validation.Rules;

[Trait("Spec", "Argument-Uniqueness")]
public sealed class ArgumentUniquenessRuleTests() : RuleTests(ArgumentUniquenessRule.Register)
{
    [Fact]
    public void Accepts_the_same_argument_on_two_fields() => Accepts(
        "{ dog { a: isHouseTrained(atOtherHomes: true) @skip(if: true) b: isHouseTrained(atOtherHomes: true) @include(if: true) } }");

    [Fact]
    public void Rejects_two_arguments_with_the_same_name() => Rejects(
        "{ dog { isHouseTrained(atOtherHomes: true, atOtherHomes: false) } }",
        "There can be only one argument named \"atOtherHomes\". (1:24, 1:44)");

    [Fact]
    public void Tells_a_name_once_however_often_it_is_repeated() => Rejects(
        "{ f(a: 1, b: 2, a: 3, b: 4, a: 5) @d(c: 1, c: 1) }",
        "There can be only one argument named \"a\". (1:5, 1:17, 1:29)",
        "There can be only one argument named \"b\". (1:11, 1:23)",
        "There can be only one argument named \"c\". (1:38, 1:44)");

    [Fact]
    public void Finds_a_repetition_among_many() => Rejects(
        "{ f(a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1, h: 1, i: 1, j: 1, b: 2) }",
        "There can be only one argument named \"b\". (1:11, 1:65)");
}
