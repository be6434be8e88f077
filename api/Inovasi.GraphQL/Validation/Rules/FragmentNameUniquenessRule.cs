using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>No two fragments have the same name.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Name-Uniqueness</remarks>
internal static class FragmentNameUniquenessRule
{
    public static void Register(ValidationContext context, RuleVisitors on)
    {
        var first = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        on.EnterFragmentDefinition(fragment =>
        {
            var name = fragment.Name;
            if (first.TryAdd(name.Value, name)) return;
            context.Report($"There can be only one fragment named \"{name.Value}\".", first[name.Value], name);
        });
    }
}
