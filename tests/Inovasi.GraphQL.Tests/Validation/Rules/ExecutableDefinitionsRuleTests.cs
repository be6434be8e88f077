using Inovasi.GraphQL.Validation.Rules;

namespace Inovasi.GraphQL.Tests.Validation.Rules;

[Trait("Spec", "Executable-Definitions")]
public sealed class ExecutableDefinitionsRuleTests() : RuleTests(ExecutableDefinitionsRule.Register)
{
    [Fact]
    public void Accepts_operations_and_fragments() => Accepts("query a { dog { ...f } } mutation b { addPets(pets: []) { name } } fragment f on Dog { name }");

    [Fact]
    public void Rejects_an_extension_beside_a_query() => Rejects(
        """
        query getDogName { dog { name color } }
        extend type Dog { color: String }
        """,
        "The \"Dog\" definition is not executable. (2:1)");

    [Fact]
    public void Rejects_every_definition_of_the_type_system() => Rejects(
        """
        { dog { name } }
        schema { query: Query }
        extend schema @tag(name: "x")
        type A { a: Int }
        directive @d on FIELD
        """,
        "The schema definition is not executable. (2:1)",
        "The schema definition is not executable. (3:1)",
        "The \"A\" definition is not executable. (4:1)",
        "The \"d\" definition is not executable. (5:1)");
}
