using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Validation;

namespace Inovasi.GraphQL.Tests.Validation;

/// <summary>
/// One rule alone against the <see cref="PetSchema"/>. An error is written as its message and the places it points to: <c>message (line:column, ...)</c>.
/// </summary>
public abstract class RuleTests(ValidationRule rule)
{
    protected void Accepts(string document) => Assert.Equal("", Errors(document));

    protected void Rejects(string document, params string[] errors) => Assert.Equal(string.Join('\n', errors), Errors(document));

    private string Errors(string document) =>
        string.Join('\n', DocumentValidator.Validate(PetSchema.Schema, Parser.Parse(document), new ValidationOptions { Rules = [rule] }));
}
