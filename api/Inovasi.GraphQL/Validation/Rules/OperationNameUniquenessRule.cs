using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>No two operations have the same name.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Operation-Name-Uniqueness</remarks>
internal static class OperationNameUniquenessRule
{
    public static void Register(ValidationContext context, RuleVisitors on)
    {
        var first = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        on.EnterOperation(operation =>
        {
            if (operation.Name is not { } name || first.TryAdd(name.Value, name)) return;
            context.Report($"There can be only one operation named \"{name.Value}\".", first[name.Value], name);
        });
    }
}
