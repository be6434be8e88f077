using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Sdl.Checks;

/// <summary>https://spec.graphql.org/September2025/#sec-Type-System.Directives.Type-Validation</summary>
internal static class DirectiveChecks
{
    public static void Check(SchemaChecks context, Directive directive)
    {
        context.CheckName(directive.Name, directive.AstNode);
        foreach (var argument in directive.Arguments) context.CheckInputValue(argument, "argument", argument.AstNode);
    }
}
