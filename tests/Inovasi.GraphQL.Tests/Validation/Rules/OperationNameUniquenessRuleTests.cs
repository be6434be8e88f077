using Inovasi.GraphQL.Validation.Rules;

namespace Inovasi.GraphQL.Tests.Validation.Rules;

[Trait("Spec", "Operation-Name-Uniqueness")]
public sealed class OperationNameUniquenessRuleTests() : RuleTests(OperationNameUniquenessRule.Register)
{
    [Fact]
    public void Accepts_different_names() => Accepts("query getDogName { dog { name } } query getOwnerName { dog { owner { name } } }");

    [Fact]
    public void Accepts_a_fragment_with_the_name_of_an_operation() => Accepts("query a { ...a } fragment a on Query { dog { name } }");

    [Fact]
    public void Rejects_two_queries_with_one_name() => Rejects(
        """
        query getName { dog { name } }
        query getName { dog { owner { name } } }
        """,
        "There can be only one operation named \"getName\". (1:7, 2:7)");

    [Fact]
    public void Rejects_one_name_for_different_kinds_of_operation() => Rejects(
        """
        query dogOperation { dog { name } }
        mutation dogOperation { mutateDog { id } }
        subscription dogOperation { x }
        """,
        "There can be only one operation named \"dogOperation\". (1:7, 2:10)",
        "There can be only one operation named \"dogOperation\". (1:7, 3:14)");
}
