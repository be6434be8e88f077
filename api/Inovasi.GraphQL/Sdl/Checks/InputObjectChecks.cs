using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Sdl.Checks;

/// <summary>https://spec.graphql.org/September2025/#sec-Input-Objects.Type-Validation</summary>
internal static class InputObjectChecks
{
    public static void Check(SchemaChecks context, InputObjectType type)
    {
        if (type.Fields.Count == 0) context.Report($"Input Object type {type} must define one or more fields.", type.Nodes);
        foreach (var field in type.Fields)
        {
            context.CheckInputValue(field, "input field", field.AstNode?.Type);
            if (!type.IsOneOf) continue;
            if (field.Type.IsNonNull) context.Report($"OneOf input field {field} must be nullable.", field.AstNode?.Type);
            if (field.DefaultValue is not null) context.Report($"OneOf input field {field} cannot have a default value.", field.AstNode);
        }
    }
}
