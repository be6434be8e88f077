using System.Collections.Immutable;
using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Sdl.Rules;

/// <summary>No argument is given twice: https://spec.graphql.org/September2025/#sec-Argument-Uniqueness</summary>
internal static class DirectiveArgumentUniquenessRule
{
    public static void Check(SdlContext context)
    {
        foreach (var (node, _, _) in context.AppliedDirectives) Check(context, node.Arguments);
        foreach (var field in context.SelectedFields) Check(context, field.Arguments);
    }

    private static void Check(SdlContext context, ImmutableArray<ArgumentNode> arguments)
    {
        if (arguments.Length < 2) return;
        foreach (var same in arguments.GroupBy(argument => argument.Name.Value, argument => (Node)argument.Name, StringComparer.Ordinal))
        {
            if (same.Count() > 1) context.Report($"There can be only one argument named \"{same.Key}\".", [.. same]);
        }
    }
}
