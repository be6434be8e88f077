using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Sdl;

/// <summary>What must be known of a directive to judge its uses; of one that the document itself defines there is no built form yet.</summary>
internal sealed record KnownDirective(
    bool IsRepeatable,
    IReadOnlyList<string> Locations,
    IReadOnlyList<string> Arguments,
    IReadOnlyList<(string Name, string Type)> RequiredArguments)
{
    public static IReadOnlyDictionary<string, KnownDirective> All(DocumentNode document, Schema? schema)
    {
        var all = new Dictionary<string, KnownDirective>(StringComparer.Ordinal);
        foreach (var directive in schema?.Directives ?? BuiltInDirectives.All) all[directive.Name] = Of(directive);
        foreach (var node in document.Definitions.OfType<DirectiveDefinitionNode>()) all[node.Name.Value] = Of(node);
        return all;
    }

    private static KnownDirective Of(Directive directive) => new(
        directive.IsRepeatable,
        directive.Locations,
        [.. directive.Arguments.Select(argument => argument.Name)],
        [.. directive.Arguments.Where(argument => argument.IsRequired).Select(argument => (argument.Name, argument.Type.ToString()!))]);

    private static KnownDirective Of(DirectiveDefinitionNode node) => new(
        node.IsRepeatable,
        [.. node.Locations.Select(location => location.Value)],
        [.. node.Arguments.Select(argument => argument.Name.Value)],
        [
            .. node.Arguments
                .Where(argument => argument is { Type: NonNullTypeNode, DefaultValue: null })
                .DistinctBy(argument => argument.Name.Value)
                .Select(argument => (argument.Name.Value, Printer.Print(argument.Type))),
        ]);
}
