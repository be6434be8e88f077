using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Sdl.Checks;

/// <summary>https://spec.graphql.org/September2025/#sec-Enums.Type-Validation</summary>
internal static class EnumChecks
{
    public static void Check(SchemaChecks context, EnumType type)
    {
        if (type.Values.Count == 0) context.Report($"Enum type {type} must define one or more values.", type.Nodes);
        foreach (var value in type.Values) context.CheckName(value.Name, value.AstNode);
    }
}
