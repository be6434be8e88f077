namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>An operation defines each variable once.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Variable-Uniqueness</remarks>
internal static class VariableUniquenessRule
{
    public static void Register(ValidationContext context, RuleVisitors on) => on.EnterOperation(operation =>
    {
        if (operation.VariableDefinitions.Length < 2) return;
        foreach (var (name, nodes) in Duplicates.Among(operation.VariableDefinitions, static v => v.Variable.Name))
        {
            context.Report($"There can be only one variable named \"${name}\".", [.. nodes]);
        }
    });
}
