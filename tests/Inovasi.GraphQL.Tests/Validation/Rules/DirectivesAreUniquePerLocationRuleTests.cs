using Inovasi.GraphQL.Validation.Rules;

namespace Inovasi.GraphQL.Tests.Validation.Rules;

[Trait("Spec", "Directives-Are-Unique-per-Location")]
public sealed class DirectivesAreUniquePerLocationRuleTests() : RuleTests(DirectivesAreUniquePerLocationRule.Register)
{
    [Fact]
    public void Accepts_one_directive_on_two_selections_of_a_field() => Accepts(
        """
        query ($foo: Boolean = true, $bar: Boolean = false) {
          field @skip(if: $foo) { subfieldA }
          field @skip(if: $bar) { subfieldB }
        }
        """);

    [Fact]
    public void Accepts_repeatable_and_unknown_directives_twice() => Accepts("{ dog @tag(name: \"a\") @tag(name: \"b\") @unknown @unknown { name } }");

    [Fact]
    public void Rejects_a_directive_that_stands_twice_in_one_place() => Rejects(
        """
        query ($foo: Boolean = true, $bar: Boolean = false) {
          field @skip(if: $foo) @skip(if: $bar)
        }
        """,
        "The directive \"@skip\" can only be used once at this location. (2:9, 2:25)");
}
