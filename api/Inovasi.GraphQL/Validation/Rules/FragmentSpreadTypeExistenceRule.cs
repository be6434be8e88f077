using Inovasi.GraphQL.Text;

namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>
/// The schema has the types that fragments are conditioned on. The types of variables are looked up here too: it is the same mistake,
/// and the specification says of it only that such a type is no input type.
/// </summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Fragment-Spread-Type-Existence</remarks>
internal static class FragmentSpreadTypeExistenceRule
{
    public static void Register(ValidationContext context, RuleVisitors on) => on.EnterNamedType(node =>
    {
        var name = node.Name.Value;
        if (context.Schema.FindType(name) is not null) return;
        var suggestions = Suggestions.For(name, context.Schema.Types.Select(t => t.Name));
        context.Report($"Unknown type \"{name}\".{Quoting.DidYouMean(suggestions)}", node);
    });
}
