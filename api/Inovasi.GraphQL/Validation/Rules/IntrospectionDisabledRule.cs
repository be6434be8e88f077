namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>No introspection of the schema, for hosts that keep theirs to themselves. Not among the specified rules.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Schema-Introspection</remarks>
public static class IntrospectionDisabledRule
{
    public static void Register(ValidationContext context, RuleVisitors on) => on.EnterField(field =>
    {
        if (context.Types.Type?.Named is not { IsIntrospectionType: true }) return;
        var name = field.Name.Value;
        context.Report($"GraphQL introspection has been disabled, but the requested query contained the field \"{name}\".", field);
    });
}
