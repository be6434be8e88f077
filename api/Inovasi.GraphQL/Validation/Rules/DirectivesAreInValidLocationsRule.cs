namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>A directive stands only where its definition allows it.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Directives-Are-in-Valid-Locations</remarks>
internal static class DirectivesAreInValidLocationsRule
{
    public static void Register(ValidationContext context, RuleVisitors on) => on.EnterDirectives(place =>
    {
        foreach (var node in place.Directives)
        {
            if (context.Schema.Directives.Find(node.Name.Value) is not { } directive || directive.Locations.Contains(place.Location)) continue;
            context.Report($"Directive \"{directive}\" may not be used on {place.Location}.", node);
        }
    });
}
