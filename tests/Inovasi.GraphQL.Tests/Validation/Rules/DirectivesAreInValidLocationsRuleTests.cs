using Inovasi.GraphQL.Validation.Rules;

namespace Inovasi.GraphQL.Tests.Validation.Rules;

[Trait("Spec", "Directives-Are-in-Valid-Locations")]
public sealed class DirectivesAreInValidLocationsRuleTests() : RuleTests(DirectivesAreInValidLocationsRule.Register)
{
    [Fact]
    public void Accepts_every_executable_location() => Accepts(
        """
        query ($a: Int @everywhere) @everywhere { dog @everywhere { ...f @everywhere ... @everywhere { name } } }
        mutation @everywhere { x } subscription @everywhere { x }
        fragment f on Dog @everywhere { name }
        """);

    [Fact]
    public void Rejects_a_condition_on_an_operation() => Rejects(
        "query @skip(if: $foo) { field }",
        "Directive \"@skip\" may not be used on QUERY. (1:7)");

    [Fact]
    public void Names_each_location() => Rejects(
        """
        query ($a: Int @skip(if: true)) { dog @onQuery { ...f @onQuery ... @onQuery { name } } }
        mutation @onQuery { x } subscription @onQuery { x }
        fragment f on Dog @onQuery { name }
        input I { x: Int @onQuery } type T { f(x: Int @onQuery): Int }
        """,
        "Directive \"@skip\" may not be used on VARIABLE_DEFINITION. (1:16)",
        "Directive \"@onQuery\" may not be used on FIELD. (1:39)",
        "Directive \"@onQuery\" may not be used on FRAGMENT_SPREAD. (1:55)",
        "Directive \"@onQuery\" may not be used on INLINE_FRAGMENT. (1:68)",
        "Directive \"@onQuery\" may not be used on MUTATION. (2:10)",
        "Directive \"@onQuery\" may not be used on SUBSCRIPTION. (2:38)",
        "Directive \"@onQuery\" may not be used on FRAGMENT_DEFINITION. (3:19)",
        "Directive \"@onQuery\" may not be used on INPUT_FIELD_DEFINITION. (4:18)",
        "Directive \"@onQuery\" may not be used on ARGUMENT_DEFINITION. (4:47)");
}
