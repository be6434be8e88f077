using System.Text;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Sdl;

/// <summary>
/// A schema as canonical text, in the order of its declarations and without what every schema has. Reading the text gives an equal
/// schema; applied directives are kept as far as the specification defines them. Lines end with LF, the text with none.
/// </summary>
public static class SchemaPrinter
{
    /// <summary>The definitions of the document: the schema where it says something, directives, then types.</summary>
    public static string Print(Schema schema) => Print(
        schema,
        schema.Directives.Where(directive => !BuiltInDirectives.All.Contains(directive.Name)),
        schema.Types.Where(type => !type.IsIntrospectionType && !BuiltInScalars.All.Contains(type.Name)));

    /// <summary>What every schema has: the directives of the specification and the introspection types.</summary>
    public static string PrintBuiltIn(Schema schema) => Print(
        schema,
        schema.Directives.Where(directive => BuiltInDirectives.All.Contains(directive.Name)),
        schema.Types.Where(type => type.IsIntrospectionType));

    /// <summary>The definition of one type.</summary>
    public static string Print(NamedType type)
    {
        var text = new StringBuilder();
        AppendDescription(text, type.Description, "", true);
        text.Append(type switch
        {
            ScalarType => "scalar ",
            ObjectType => "type ",
            InterfaceType => "interface ",
            UnionType => "union ",
            EnumType => "enum ",
            _ => "input ",
        }).Append(type.Name);
        AppendBody(text, type);
        return text.ToString();
    }

    /// <summary>The definition of one directive.</summary>
    public static string Print(Directive directive)
    {
        var text = new StringBuilder();
        AppendDescription(text, directive.Description, "", true);
        text.Append("directive ").Append(directive);
        AppendArguments(text, directive.Arguments, "");
        if (directive.IsRepeatable) text.Append(" repeatable");
        return text.Append(" on ").AppendJoin(" | ", directive.Locations).ToString();
    }

    private static string Print(Schema schema, IEnumerable<Directive> directives, IEnumerable<NamedType> types)
    {
        var definitions = directives.Select(Print).Concat(types.Select(Print));
        return string.Join("\n\n", PrintRoots(schema) is { } roots ? definitions.Prepend(roots) : definitions);
    }

    /// <summary>The schema definition, unless it would say only what the names of its types say: https://spec.graphql.org/September2025/#sec-Root-Operation-Types.Default-Root-Operation-Type-Names</summary>
    private static string? PrintRoots(Schema schema)
    {
        var roots = Enum.GetValues<OperationType>().Select(operation => (Operation: operation, Type: schema.RootType(operation))).ToArray();
        var isSaidByNames = roots.All(root => root.Type == schema.FindType(root.Operation.ToString()));
        if (roots.All(root => root.Type is null) || (schema.Description is null && isSaidByNames)) return null;

        var text = new StringBuilder();
        AppendDescription(text, schema.Description, "", true);
        text.Append("schema {\n");
        foreach (var (operation, type) in roots)
        {
            if (type is not null) text.Append("  ").Append(operation.Keyword()).Append(": ").Append(type).Append('\n');
        }
        return text.Append('}').ToString();
    }

    private static void AppendBody(StringBuilder text, NamedType type)
    {
        switch (type)
        {
            case ScalarType { SpecifiedByUrl: { } url }:
                text.Append(" @specifiedBy(url: ").Append(Quoted(url)).Append(')');
                break;
            case FieldedType fielded:
                if (fielded.DeclaredInterfaces.Count > 0) text.Append(" implements ").AppendJoin(" & ", fielded.DeclaredInterfaces);
                AppendBlock(text, fielded.Fields, field => field.Description, AppendField);
                break;
            case UnionType { DeclaredMemberTypes: { Count: > 0 } members }:
                text.Append(" = ").AppendJoin(" | ", members);
                break;
            case EnumType @enum:
                AppendBlock(text, @enum.Values, value => value.Description, (t, value) =>
                {
                    t.Append(value.Name);
                    AppendDeprecated(t, value.DeprecationReason);
                });
                break;
            case InputObjectType input:
                if (input.IsOneOf) text.Append(" @oneOf");
                AppendBlock(text, input.Fields, field => field.Description, AppendInputValue);
                break;
        }
    }

    private static void AppendBlock<T>(StringBuilder text, NamedList<T> members, Func<T, string?> description, Action<StringBuilder, T> append)
        where T : class, INamed
    {
        if (members.Count == 0) return;
        text.Append(" {\n");
        for (var i = 0; i < members.Count; i++)
        {
            AppendDescription(text, description(members[i]), "  ", i == 0);
            text.Append("  ");
            append(text, members[i]);
            text.Append('\n');
        }
        text.Append('}');
    }

    private static void AppendField(StringBuilder text, Field field)
    {
        text.Append(field.Name);
        AppendArguments(text, field.Arguments, "  ");
        text.Append(": ").Append(field.Type);
        AppendDeprecated(text, field.DeprecationReason);
    }

    /// <summary>In one line, unless one of them has a description.</summary>
    private static void AppendArguments(StringBuilder text, NamedList<InputValue> arguments, string indentation)
    {
        if (arguments.Count == 0) return;
        text.Append('(');
        var isOneLine = arguments.All(argument => argument.Description is null);
        for (var i = 0; i < arguments.Count; i++)
        {
            if (isOneLine && i > 0) text.Append(", ");
            if (!isOneLine)
            {
                text.Append('\n');
                AppendDescription(text, arguments[i].Description, indentation + "  ", i == 0);
                text.Append(indentation).Append("  ");
            }
            AppendInputValue(text, arguments[i]);
        }
        if (!isOneLine) text.Append('\n').Append(indentation);
        text.Append(')');
    }

    private static void AppendInputValue(StringBuilder text, InputValue value)
    {
        text.Append(value.Name).Append(": ").Append(value.Type);
        if (value.DefaultValue is not null) text.Append(" = ").Append(value.DefaultValue);
        AppendDeprecated(text, value.DeprecationReason);
    }

    private static void AppendDeprecated(StringBuilder text, string? reason)
    {
        if (reason is null) return;
        text.Append(" @deprecated");
        if (reason != BuiltInDirectives.DefaultDeprecationReason) text.Append("(reason: ").Append(Quoted(reason)).Append(')');
    }

    /// <summary>A description above its member, with an empty line before it unless the member is the first.</summary>
    private static void AppendDescription(StringBuilder text, string? description, string indentation, bool isFirst)
    {
        if (description is null) return;
        if (indentation.Length > 0 && !isFirst) text.Append('\n');
        var literal = Printer.Print(new StringValueNode(description, BlockString.CanRepresent(description)));
        text.Append(indentation).Append(literal.Replace("\n", "\n" + indentation, StringComparison.Ordinal)).Append('\n');
    }

    private static string Quoted(string value) => Printer.Print(new StringValueNode(value));
}
