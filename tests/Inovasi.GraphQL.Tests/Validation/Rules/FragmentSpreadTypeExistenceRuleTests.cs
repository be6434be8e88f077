using Inovasi.GraphQL.Validation.Rules;

namespace Inovasi.GraphQL.Tests.Validation.Rules;

[Trait("Spec", "Fragment-Spread-Type-Existence")]
public sealed class FragmentSpreadTypeExistenceRuleTests() : RuleTests(FragmentSpreadTypeExistenceRule.Register)
{
    [Fact]
    public void Accepts_types_of_the_schema() => Accepts(
        """
        fragment correctType on Dog { name }
        fragment inlineFragment on Dog { ... on Dog { name } }
        fragment inlineFragment2 on Dog { ... @include(if: true) { name } }
        query ($a: Int, $b: [FindDogInput!]!) { dog { name } }
        """);

    [Fact]
    public void Rejects_types_that_do_not_exist() => Rejects(
        """
        fragment notOnExistingType on NotInSchema { name }
        fragment inlineNotExistingType on Dog { ... on NotInSchema { name } }
        """,
        "Unknown type \"NotInSchema\". Did you mean \"__Schema\"? (1:31)",
        "Unknown type \"NotInSchema\". Did you mean \"__Schema\"? (2:48)");

    [Fact]
    public void Offers_near_names_and_looks_at_types_of_variables() => Rejects(
        "query ($a: [Bolean!]) { pet { ... on Dig { name } } }",
        "Unknown type \"Bolean\". Did you mean \"Boolean\"? (1:13)",
        "Unknown type \"Dig\". Did you mean \"Dog\" or \"ID\"? (1:38)");
}
