using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Sdl.Rules;

/// <summary>A document defines at most one schema, and none where it extends one: https://spec.graphql.org/September2025/#sec-Root-Operation-Types</summary>
internal static class LoneSchemaDefinitionRule
{
    public static void Check(SdlContext context)
    {
        var isDefined = context.Schema is { } schema
            && (schema.AstNode is not null || Enum.GetValues<OperationType>().Any(operation => schema.RootType(operation) is not null));
        foreach (var (index, node) in context.Document.Definitions.OfType<SchemaDefinitionNode>().Index())
        {
            if (isDefined) context.Report("Cannot define a new schema within a schema extension.", node);
            else if (index > 0) context.Report("Must provide only one schema definition.", node);
        }
    }
}
