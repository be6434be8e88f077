using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Validation.Rules;

/// <summary>Two fields that cannot be merged: why, and the nodes that show it. Its size is bounded whatever the document.</summary>
internal sealed record FieldConflict(string ResponseName, string Reason, List<FieldNode> First, List<FieldNode> Second)
{
    private const int MaxText = 1000, MaxNodes = 20;

    /// <summary>A conflict of two fields because their subfields have some.</summary>
    public static FieldConflict OfSubfields(string responseName, List<FieldConflict> inner, FieldNode first, FieldNode second)
    {
        var reason = "";
        foreach (var conflict in inner)
        {
            reason += $"{(reason.Length == 0 ? "" : " and ")}subfields \"{Shorten(conflict.ResponseName)}\" conflict because {conflict.Reason}";
            if (reason.Length > MaxText) break;
        }
        return new FieldConflict(responseName, Shorten(reason), Nodes(first, inner.Select(c => c.First)), Nodes(second, inner.Select(c => c.Second)));
    }

    public static string Shorten(string text) => text.Length > MaxText ? text[..MaxText] + "..." : text;

    // Where not all fit, the deepest nodes stay: they are the conflict.
    private static List<FieldNode> Nodes(FieldNode outer, IEnumerable<List<FieldNode>> inner)
    {
        var nodes = new List<FieldNode> { outer };
        foreach (var list in inner)
        {
            nodes.AddRange(list.TakeLast(MaxNodes - nodes.Count));
            if (nodes.Count == MaxNodes) break;
        }
        return nodes;
    }
}
