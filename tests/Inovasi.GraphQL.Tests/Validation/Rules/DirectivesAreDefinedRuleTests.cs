using Inovasi.GraphQL.Validation.Rules;

namespace Inovasi.GraphQL.Tests.Validation.Rules;

[Trait("Spec", "Directives-Are-Defined")]
public sealed class DirectivesAreDefinedRuleTests() : RuleTests(DirectivesAreDefinedRule.Register)
{
    [Fact]
    public void Accepts_directives_of_the_specification_and_of_the_schema() => Accepts(
        "query @onQuery { dog @include(if: true) { name @skip(if: false) @tag(name: \"x\") } }");

    [Fact]
    public void Rejects_an_unknown_directive() => Rejects(
        "query ($a: Int @a) @b { dog @c { ...f @d } } fragment f on Dog @e { ... @f { name } }",
        "Unknown directive \"@a\". (1:16)",
        "Unknown directive \"@b\". (1:20)",
        "Unknown directive \"@c\". (1:29)",
        "Unknown directive \"@d\". (1:39)",
        "Unknown directive \"@e\". (1:64)",
        "Unknown directive \"@f\". (1:73)");

    [Fact]
    public void Looks_at_type_system_definitions_too() => Rejects(
        """
        extend schema @a
        type T @b { f(x: Int @c): Int @d }
        input I { x: Int @e } enum E { V @f }
        """,
        "Unknown directive \"@a\". (1:15)",
        "Unknown directive \"@b\". (2:8)",
        "Unknown directive \"@d\". (2:31)",
        "Unknown directive \"@c\". (2:22)",
        "Unknown directive \"@e\". (3:18)",
        "Unknown directive \"@f\". (3:34)");
}
