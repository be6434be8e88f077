using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>An operation without a name is the only operation of its document.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Lone-Anonymous-Operation</remarks>
internal static class LoneAnonymousOperationRule
{
    public static void Register(ValidationContext context, RuleVisitors on)
    {
        var count = 0;
        on.EnterDocument(document =>
        {
            foreach (var definition in document.Definitions) count += definition is OperationDefinitionNode ? 1 : 0;
        });
        on.EnterOperation(operation =>
        {
            if (operation.Name is null && count > 1) context.Report("This anonymous operation must be the only defined operation.", operation);
        });
    }
}
