using System.Collections.Immutable;
using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>A field or directive is given each argument at most once.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Argument-Uniqueness</remarks>
internal static class ArgumentUniquenessRule
{
    public static void Register(ValidationContext context, RuleVisitors on)
    {
        on.EnterField(field => Check(context, field.Arguments));
        on.EnterDirective(directive => Check(context, directive.Arguments));
    }

    private static void Check(ValidationContext context, ImmutableArray<ArgumentNode> arguments)
    {
        if (arguments.Length < 2) return;
        foreach (var (name, nodes) in Duplicates.Among(arguments, static a => a.Name))
        {
            context.Report($"There can be only one argument named \"{name}\".", [.. nodes]);
        }
    }
}
