using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>Each variable that an operation defines is used by it, itself or through fragments.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-All-Variables-Used</remarks>
internal static class AllVariablesUsedRule
{
    public static void Register(ValidationContext context, RuleVisitors on) => on.LeaveDocument(document =>
    {
        foreach (var definition in document.Definitions)
        {
            if (context.IsStopped) return;
            if (definition is OperationDefinitionNode { VariableDefinitions.IsEmpty: false } operation) Check(context, operation);
        }
    });

    private static void Check(ValidationContext context, OperationDefinitionNode operation)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var usage in context.UsagesOf(operation)) used.Add(usage.Name);
        foreach (var variable in operation.VariableDefinitions)
        {
            var name = variable.Variable.Name.Value;
            if (used.Contains(name)) continue;
            var by = operation.Name is { } operationName ? $" in operation \"{operationName.Value}\"" : "";
            context.Report($"Variable \"${name}\" is never used{by}.", variable);
            if (context.IsStopped) return;
        }
    }
}
