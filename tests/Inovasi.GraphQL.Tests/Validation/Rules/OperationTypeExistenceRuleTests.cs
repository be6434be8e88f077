using Inovasi.GraphQL.Validation.Rules;

namespace Inovasi.GraphQL.Tests.Validation.Rules;

[Trait("Spec", "Operation-Type-Existence")]
public sealed class OperationTypeExistenceRuleTests() : RuleTests(OperationTypeExistenceRule.Register)
{
    [Fact]
    public void Accepts_the_operations_of_the_schema() => Accepts("query a { x } mutation b { x } subscription c { x }");

    [Fact]
    public void Rejects_an_operation_that_the_schema_lacks()
    {
        var schema = PetSchema.Build("type Query { a: Int }");
        var document = GraphQL.Language.Parser.Parse("{ a } mutation { a }");
        var errors = GraphQL.Validation.DocumentValidator.Validate(schema, document, new() { Rules = [OperationTypeExistenceRule.Register] });
        Assert.Equal(["The mutation operation is not supported by the schema. (1:7)"], errors.Select(e => e.ToString()));
    }
}
