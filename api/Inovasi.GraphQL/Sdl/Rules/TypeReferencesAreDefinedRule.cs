using Inovasi.GraphQL.Introspection;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Sdl.Rules;

/// <summary>Every type that the document refers to is defined in it, in the schema that it extends, or by the specification: https://spec.graphql.org/September2025/#sec-Types</summary>
internal static class TypeReferencesAreDefinedRule
{
    private static readonly string[] BuiltInNames = [.. BuiltInScalars.All.Select(type => type.Name), .. IntrospectionTypes.All.Select(type => type.Name)];

    public static void Check(SdlContext context)
    {
        string[]? known = null;
        string[]? knownAndBuiltIn = null;
        foreach (var (node, isInTypeSystem) in context.TypeReferences)
        {
            var name = node.Name.Value;
            if (context.TypeDefinitions.ContainsKey(name) || context.Schema?.FindType(name) is not null) continue;
            if (isInTypeSystem && BuiltInNames.Contains(name)) continue;
            known ??= [.. context.Schema?.Types.Select(type => type.Name) ?? [], .. context.TypeDefinitions.Keys];
            knownAndBuiltIn ??= [.. BuiltInNames, .. known];
            context.Report($"Unknown type \"{name}\".{context.Suggestions.DidYouMean(name, isInTypeSystem ? knownAndBuiltIn : known)}", node);
        }
    }
}
