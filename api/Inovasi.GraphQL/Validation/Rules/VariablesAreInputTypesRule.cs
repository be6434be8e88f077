using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>Variables have input types.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Variables-Are-Input-Types</remarks>
internal static class VariablesAreInputTypesRule
{
    public static void Register(ValidationContext context, RuleVisitors on) => on.EnterVariableDefinition(node =>
    {
        if (context.Schema.FindType(node.Type) is null or { IsInputType: true }) return;
        context.Report($"Variable \"${node.Variable.Name.Value}\" cannot be non-input type \"{Printer.Print(node.Type)}\".", node.Type);
    });
}
