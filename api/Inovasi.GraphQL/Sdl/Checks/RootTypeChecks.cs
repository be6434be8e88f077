using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Text;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Sdl.Checks;

/// <summary>There is a root of queries, and all roots are object types and different ones: https://spec.graphql.org/September2025/#sec-Root-Operation-Types</summary>
internal static class RootTypeChecks
{
    public static void Check(SchemaChecks context)
    {
        var schema = context.Schema;
        var operations = Enum.GetValues<OperationType>();
        if (schema.RootType(OperationType.Query) is null) context.Report("Query root type must be provided.", schema.AstNode);
        foreach (var operation in operations)
        {
            if (schema.RootType(operation) is null or ObjectType) continue;
            var optional = operation == OperationType.Query ? "" : " if provided";
            var type = schema.RootType(operation)!;
            context.Report($"{operation} root type must be Object type{optional}, it cannot be {type}.", Place(schema, operation) ?? (Node?)type.AstNode);
        }
        foreach (var shared in operations.Where(operation => schema.RootType(operation) is ObjectType).GroupBy(schema.RootType))
        {
            if (shared.Count() < 2) continue;
            var list = Quoting.JoinWith("and", [.. shared.Select(operation => operation.Keyword())]);
            context.Report(
                $"All root types must be different, \"{shared.Key}\" type is used as {list} root types.", shared.Select(operation => Place(schema, operation)));
        }
    }

    /// <summary>Where the schema definition or one of its extensions names the type.</summary>
    private static NamedTypeNode? Place(Schema schema, OperationType operation) =>
        (schema.AstNode?.OperationTypes ?? []).Concat(schema.ExtensionNodes.SelectMany(node => node.OperationTypes))
            .FirstOrDefault(node => node.Operation == operation)?.Type;
}
