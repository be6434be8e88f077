namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>The schema has a root type for each kind of operation that the document has.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Operation-Type-Existence</remarks>
internal static class OperationTypeExistenceRule
{
    public static void Register(ValidationContext context, RuleVisitors on) => on.EnterOperation(operation =>
    {
        if (context.Schema.RootType(operation.Operation) is not null) return;
        context.Report($"The {Language.OperationTypeKeywords.Keyword(operation.Operation)} operation is not supported by the schema.", operation);
    });
}
