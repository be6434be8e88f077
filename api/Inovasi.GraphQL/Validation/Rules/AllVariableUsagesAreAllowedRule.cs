using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>Each variable stands only where its type fits.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-All-Variable-Usages-Are-Allowed</remarks>
internal sealed class AllVariableUsagesAreAllowedRule(ValidationContext context)
{
    public static void Register(ValidationContext context, RuleVisitors on)
    {
        var rule = new AllVariableUsagesAreAllowedRule(context);
        on.LeaveDocument(rule.Check);
    }

    private void Check(DocumentNode document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is OperationDefinitionNode { VariableDefinitions.IsEmpty: false } operation) CheckOperation(operation);
        }
    }

    private void CheckOperation(OperationDefinitionNode operation)
    {
        var usages = context.UsagesOf(operation);
        if (usages.Count == 0) return;
        var defined = new Dictionary<string, (VariableDefinitionNode Node, GraphQLType? Type)>(StringComparer.Ordinal);
        foreach (var variable in operation.VariableDefinitions)
        {
            defined[variable.Variable.Name.Value] = (variable, context.Schema.FindType(variable.Type));
        }
        foreach (var usage in usages)
        {
            if (context.IsStopped) return;
            if (usage.Type is null || !defined.TryGetValue(usage.Name, out var variable) || variable.Type is null) continue;
            CheckUsage(usage, usage.Type, variable.Node, variable.Type);
        }
    }

    private void CheckUsage(VariableUsage usage, GraphQLType expected, VariableDefinitionNode variable, GraphQLType type)
    {
        if (!IsAllowed(usage, expected, variable, type))
        {
            context.Report($"Variable \"${usage.Name}\" of type \"{type}\" used in position expecting type \"{expected}\".", variable, usage.Node);
        }
        if (usage.Parent is { IsOneOf: true } parent && !type.IsNonNull)
        {
            context.Report(
                $"Variable \"${usage.Name}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{parent}\".",
                variable, usage.Node);
        }
    }

    // https://spec.graphql.org/September2025/#IsVariableUsageAllowed()
    private bool IsAllowed(VariableUsage usage, GraphQLType expected, VariableDefinitionNode variable, GraphQLType type)
    {
        if (!expected.IsNonNull || type.IsNonNull) return context.Schema.IsSubType(type, expected);
        var hasDefault = usage.HasDefault || variable.DefaultValue is not (null or NullValueNode);
        return hasDefault && context.Schema.IsSubType(type, expected.Nullable);
    }
}
