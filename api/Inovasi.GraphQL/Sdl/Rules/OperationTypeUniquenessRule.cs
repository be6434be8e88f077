using System.Collections.Immutable;
using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Sdl.Rules;

/// <summary>A schema has at most one root type for each operation type: https://spec.graphql.org/September2025/#sec-Root-Operation-Types</summary>
internal static class OperationTypeUniquenessRule
{
    public static void Check(SdlContext context)
    {
        var seen = new Dictionary<OperationType, OperationTypeDefinitionNode>();
        foreach (var node in context.Document.Definitions.SelectMany(definition => OperationTypes(definition)))
        {
            var operation = node.Operation.Keyword();
            if (context.Schema?.RootType(node.Operation) is not null)
                context.Report($"Type for {operation} already defined in the schema. It cannot be redefined.", node);
            else if (!seen.TryAdd(node.Operation, node))
                context.Report($"There can be only one {operation} type in schema.", seen[node.Operation], node);
        }
    }

    private static ImmutableArray<OperationTypeDefinitionNode> OperationTypes(DefinitionNode definition) => definition switch
    {
        SchemaDefinitionNode schema => schema.OperationTypes,
        SchemaExtensionNode extension => extension.OperationTypes,
        _ => [],
    };
}
