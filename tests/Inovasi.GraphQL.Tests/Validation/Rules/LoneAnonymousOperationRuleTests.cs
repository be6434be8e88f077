using Inovasi.GraphQL.Validation.Rules;

namespace Inovasi.GraphQL.Tests.Validation.Rules;

[Trait("Spec", "Lone-Anonymous-Operation")]
public sealed class LoneAnonymousOperationRuleTests() : RuleTests(LoneAnonymousOperationRule.Register)
{
    [Fact]
    public void Accepts_one_operation_without_a_name() => Accepts("{ dog { ...f } } fragment f on Dog { name }");

    [Fact]
    public void Accepts_several_named_operations() => Accepts("query a { dog { name } } query b { dog { name } }");

    [Fact]
    public void Rejects_one_without_a_name_beside_another() => Rejects(
        """
        { dog { name } }
        query getName { dog { owner { name } } }
        """,
        "This anonymous operation must be the only defined operation. (1:1)");

    [Fact]
    public void Rejects_each_of_several_without_a_name() => Rejects(
        "{ dog { name } } { dog { name } }",
        "This anonymous operation must be the only defined operation. (1:1)",
        "This anonymous operation must be the only defined operation. (1:18)");
}
