using Inovasi.GraphQL.Validation.Rules;

namespace Inovasi.GraphQL.Tests.Validation.Rules;

public sealed class IntrospectionDepthRuleTests() : RuleTests(IntrospectionDepthRule.Register)
{
    private const string TooDeep = "Maximum introspection depth exceeded";

    [Fact]
    public void Accepts_two_lists_and_any_depth_without_lists() => Accepts(
        "{ __schema { types { fields { type { interfaces { ofType { ofType { ofType { name } } } } } } } } }");

    [Fact]
    public void Accepts_deep_fields_of_the_same_name_outside_of_introspection() => Accepts("{ fields { fields { fields { fields { x } } } } }");

    [Fact]
    public void Rejects_a_third_list() => Rejects(
        "{ __type(name: \"Dog\") { fields { type { fields { type { possibleTypes { name } } } } } } }",
        $"{TooDeep} (1:3)");

    [Fact]
    public void Rejects_it_through_fragments_and_cycles_of_them() => Rejects(
        """
        { a: __schema { types { ...t } } b: __schema { types { name } } }
        fragment t on __Type { fields { type { ...t } } ...u }
        fragment u on __Type { inputFields { type { ...t } } }
        """,
        $"{TooDeep} (1:3)");
}
