using System.Collections.Immutable;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Text;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>Each argument is defined by its field or directive.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Argument-Names</remarks>
internal static class ArgumentNamesRule
{
    public static void Register(ValidationContext context, RuleVisitors on)
    {
        on.EnterField(node =>
        {
            if (node.Arguments.IsEmpty || context.Types is not { ParentType: { } parent, Field: { } field }) return;
            Check(context, node.Arguments, field.Arguments, $"field \"{parent.Name}.{field.Name}\"");
        });
        on.EnterDirective(node =>
        {
            if (node.Arguments.IsEmpty || context.Types.Directive is not { } directive) return;
            Check(context, node.Arguments, directive.Arguments, $"directive \"{directive}\"");
        });
    }

    private static void Check(ValidationContext context, ImmutableArray<ArgumentNode> nodes, NamedList<InputValue> defined, string owner)
    {
        foreach (var node in nodes)
        {
            var name = node.Name.Value;
            if (defined.Contains(name)) continue;
            var suggestions = Suggestions.For(name, defined.Select(a => a.Name));
            context.Report($"Unknown argument \"{name}\" on {owner}.{Quoting.DidYouMean(suggestions)}", node);
            if (context.IsStopped) return;
        }
    }
}
