using Inovasi.GraphQL.Validation.Rules;

namespace Inovasi.GraphQL.Tests.Validation.Rules;

public sealed class IntrospectionDisabledRuleTests() : RuleTests(IntrospectionDisabledRule.Register)
{
    [Fact]
    public void Accepts_typename() => Accepts("{ dog { __typename name } }");

    [Fact]
    public void Rejects_each_field_of_introspection() => Rejects(
        "{ __schema { queryType { name } } __type(name: \"Dog\") { name } }",
        "GraphQL introspection has been disabled, but the requested query contained the field \"__schema\". (1:3)",
        "GraphQL introspection has been disabled, but the requested query contained the field \"queryType\". (1:14)",
        "GraphQL introspection has been disabled, but the requested query contained the field \"__type\". (1:35)");
}
