using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>Each variable that an operation uses, itself or through fragments, is defined by that operation.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-All-Variable-Uses-Defined</remarks>
internal static class AllVariableUsesDefinedRule
{
    public static void Register(ValidationContext context, RuleVisitors on) => on.LeaveDocument(document =>
    {
        foreach (var definition in document.Definitions)
        {
            if (context.IsStopped) return;
            if (definition is OperationDefinitionNode operation) Check(context, operation);
        }
    });

    private static void Check(ValidationContext context, OperationDefinitionNode operation)
    {
        var usages = context.UsagesOf(operation);
        if (usages.Count == 0) return;
        var defined = new HashSet<string>(StringComparer.Ordinal);
        foreach (var variable in operation.VariableDefinitions) defined.Add(variable.Variable.Name.Value);
        foreach (var usage in usages)
        {
            if (defined.Contains(usage.Name)) continue;
            var by = operation.Name is { } name ? $" by operation \"{name.Value}\"" : "";
            context.Report($"Variable \"${usage.Name}\" is not defined{by}.", usage.Node, operation);
            if (context.IsStopped) return;
        }
    }
}
