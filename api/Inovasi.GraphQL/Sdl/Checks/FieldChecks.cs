using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Sdl.Checks;

/// <summary>An object or interface type has fields, with output types, whose arguments have input types: https://spec.graphql.org/September2025/#sec-Objects.Type-Validation</summary>
internal static class FieldChecks
{
    public static void Check(SchemaChecks context, FieldedType type)
    {
        if (type.Fields.Count == 0) context.Report($"Type {type} must define one or more fields.", type.Nodes);
        foreach (var field in type.Fields)
        {
            context.CheckName(field.Name, field.AstNode);
            if (!field.Type.IsOutputType) context.Report($"The type of {field} must be Output Type but got: {field.Type}.", field.AstNode?.Type);
            foreach (var argument in field.Arguments) context.CheckInputValue(argument, "argument", argument.AstNode?.Type);
        }
    }
}
