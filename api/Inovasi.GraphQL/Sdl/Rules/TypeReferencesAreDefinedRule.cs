using Inovasi.GraphQL.Introspection;
using Inovasi.GraphQL.Text;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Sdl.Rules;

/// <summary>Every type that the document refers to is defined in it, in the schema that it extends, or by the specification: https://spec.graphql.org/September2025/#sec-Types</summary>
internal static class TypeReferencesAreDefinedRule
{
    private static readonly string[] BuiltInNames = [.. BuiltInScalars.All.Select(type => type.Name), .. IntrospectionTypes.All.Select(type => type.Name)];

    public static void Check(SdlContext context)
    {
        string[]? known = null;
        foreach (var (node, isInTypeSystem) in context.TypeReferences)
        {
            var name = node.Name.Value;
            if (context.TypeDefinitions.ContainsKey(name) || context.Schema?.FindType(name) is not null) continue;
            if (isInTypeSystem && BuiltInNames.Contains(name)) continue;
            known ??= [.. context.Schema?.Types.Select(type => type.Name) ?? [], .. context.TypeDefinitions.Keys];
            var suggestions = Suggestions.For(name, isInTypeSystem ? BuiltInNames.Concat(known) : known);
            context.Report($"Unknown type \"{name}\".{Quoting.DidYouMean(suggestions)}", node);
        }
    }
}
