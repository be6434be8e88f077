using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>A directive that is not repeatable stands at most once in one place.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Directives-Are-Unique-per-Location</remarks>
internal static class DirectivesAreUniquePerLocationRule
{
    public static void Register(ValidationContext context, RuleVisitors on) => on.EnterDirectives(place =>
    {
        if (place.Directives.Length < 2) return;
        var first = new Dictionary<string, DirectiveNode>(StringComparer.Ordinal);
        foreach (var node in place.Directives)
        {
            var name = node.Name.Value;
            if (context.Schema.Directives.Find(name) is not { IsRepeatable: false } || first.TryAdd(name, node)) continue;
            context.Report($"The directive \"@{name}\" can only be used once at this location.", first[name], node);
            if (context.IsStopped) return;
        }
    });
}
