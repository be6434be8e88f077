using System.Collections.Immutable;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Sdl;

/// <summary>What the directives of the specification say where a definition carries them. Values that do not fit count as absent.</summary>
internal static class AppliedDirectives
{
    /// <summary>https://spec.graphql.org/September2025/#sec--deprecated</summary>
    public static string? DeprecationReason(ImmutableArray<DirectiveNode> directives) => Find(directives, BuiltInDirectives.Deprecated) is { } node
        ? StringArgument(node, "reason", BuiltInDirectives.DefaultDeprecationReason)
        : null;

    /// <summary>https://spec.graphql.org/September2025/#sec--specifiedBy</summary>
    public static string? SpecifiedByUrl(ImmutableArray<DirectiveNode> directives) =>
        Find(directives, BuiltInDirectives.SpecifiedBy) is { } node ? StringArgument(node, "url", null) : null;

    /// <summary>https://spec.graphql.org/September2025/#sec--oneOf</summary>
    public static bool IsOneOf(ImmutableArray<DirectiveNode> directives) => Find(directives, BuiltInDirectives.OneOf) is not null;

    public static DirectiveNode? Find(ImmutableArray<DirectiveNode> directives, Directive directive)
    {
        foreach (var node in directives)
        {
            if (node.Name.Value == directive.Name) return node;
        }
        return null;
    }

    private static string? StringArgument(DirectiveNode node, string name, string? absent)
    {
        foreach (var argument in node.Arguments)
        {
            if (argument.Name.Value == name) return (argument.Value as StringValueNode)?.Value;
        }
        return absent;
    }
}
