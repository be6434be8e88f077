namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>The schema defines each directive that the document uses.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Directives-Are-Defined</remarks>
internal static class DirectivesAreDefinedRule
{
    public static void Register(ValidationContext context, RuleVisitors on) => on.EnterDirective(node =>
    {
        if (context.Types.Directive is null) context.Report($"Unknown directive \"@{node.Name.Value}\".", node);
    });
}
