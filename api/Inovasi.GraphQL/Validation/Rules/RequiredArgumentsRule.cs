using System.Collections.Immutable;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>Arguments of a Non-Null type without a default are given.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Required-Arguments</remarks>
internal static class RequiredArgumentsRule
{
    public static void Register(ValidationContext context, RuleVisitors on)
    {
        on.LeaveField(node =>
        {
            if (context.Types.Field is { } field) Check(context, node, node.Arguments, field.Arguments);
        });
        on.EnterDirective(node =>
        {
            if (context.Types.Directive is { } directive) Check(context, node, node.Arguments, directive.Arguments);
        });
    }

    private static void Check(ValidationContext context, Node node, ImmutableArray<ArgumentNode> given, NamedList<InputValue> defined)
    {
        foreach (var argument in defined.AsSpan())
        {
            if (!argument.IsRequired || Contains(given, argument.Name)) continue;
            var owner = node is DirectiveNode directive ? $"Directive \"@{directive.Name.Value}\"" : $"Field \"{((FieldNode)node).Name.Value}\"";
            context.Report($"{owner} argument \"{argument.Name}\" of type \"{argument.Type}\" is required, but it was not provided.", node);
        }
    }

    private static bool Contains(ImmutableArray<ArgumentNode> arguments, string name)
    {
        foreach (var argument in arguments)
        {
            if (argument.Name.Value == name) return true;
        }
        return false;
    }
}
