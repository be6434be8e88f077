using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;

namespace Inovasi.GraphQL.Language;

/// <summary>
/// Writes a node as canonical GraphQL text: two spaces an indentation, arguments that make a field longer than a line on lines of their
/// own, short form for plain queries. What it writes parses to the same document.
/// </summary>
public static class Printer
{
    /// <summary>The text of a node, without a line end after it.</summary>
    public static string Print(Node node)
    {
        var printer = new PrinterState(new StringBuilder());
        printer.Write(node);
        return printer.ToString();
    }
}

/// <summary>One printing: the text so far and the indentation that each new line begins with.</summary>
internal sealed class PrinterState(StringBuilder text)
{
    private const int LineLength = 80;

    private int _indentation;

    public override string ToString() => text.ToString();

    public void Write(Node node)
    {
        switch (node)
        {
            case NameNode n: text.Append(n.Value); break;
            case DocumentNode n: WriteDocument(n); break;
            case ExecutableDefinitionNode n: WriteExecutable(n); break;
            case VariableDefinitionNode n: WriteVariableDefinition(n); break;
            case SelectionSetNode n: WriteBlock(n.Selections); break;
            case SelectionNode n: WriteSelection(n); break;
            case ArgumentNode n: WriteNamed(n.Name, n.Value); break;
            case ValueNode n: WriteValue(n); break;
            case ObjectFieldNode n: WriteNamed(n.Name, n.Value); break;
            case DirectiveNode n:
                text.Append('@').Append(n.Name.Value);
                WriteWrapped("(", n.Arguments, ", ", ")");
                break;
            case TypeNode n: WriteType(n); break;
            case TypeSystemDefinitionNode n: WriteDefinition(n); break;
            case OperationTypeDefinitionNode n: text.Append(n.Operation.Keyword()).Append(": ").Append(n.Type.Name.Value); break;
            case FieldDefinitionNode n: WriteFieldDefinition(n); break;
            case InputValueDefinitionNode n: WriteInputValue(n); break;
            case EnumValueDefinitionNode n:
                WriteDescription(n.Description);
                text.Append(n.Name.Value);
                WriteDirectives(n.Directives);
                break;
            case TypeSystemExtensionNode n: WriteExtension(n); break;
            case SchemaCoordinateNode n: WriteCoordinate(n); break;
            default: throw new UnreachableException(node.Kind.ToString());
        }
    }

    private void WriteDocument(DocumentNode node)
    {
        for (var i = 0; i < node.Definitions.Length; i++)
        {
            if (i > 0) text.Append("\n\n");
            // After a definition whose block is left out, the short form of a query would be read as that block.
            if (IsShort(node.Definitions[i]) && i > 0 && CouldHaveBlock(node.Definitions[i - 1]) && text[^3] != '}') text.Append("query ");
            Write(node.Definitions[i]);
        }
    }

    private static bool IsShort(DefinitionNode node) => node is OperationDefinitionNode
    {
        Operation: OperationType.Query, Name: null, Description: null, VariableDefinitions: [], Directives: [],
    };

    private static bool CouldHaveBlock(DefinitionNode node) => node.Kind is
        NodeKind.SchemaExtension or NodeKind.ObjectTypeDefinition or NodeKind.ObjectTypeExtension or NodeKind.InterfaceTypeDefinition
        or NodeKind.InterfaceTypeExtension or NodeKind.EnumTypeDefinition or NodeKind.EnumTypeExtension or NodeKind.InputObjectTypeDefinition
        or NodeKind.InputObjectTypeExtension;

    private void WriteExecutable(ExecutableDefinitionNode node)
    {
        WriteDescription(node.Description);
        if (node is OperationDefinitionNode operation)
        {
            if (!IsShort(operation)) WriteOperationHead(operation);
        }
        else if (node is FragmentDefinitionNode fragment)
        {
            text.Append("fragment ").Append(fragment.Name.Value).Append(" on ").Append(fragment.TypeCondition.Name.Value);
            WriteDirectives(fragment.Directives);
            text.Append(' ');
        }
        Write(node.SelectionSet);
    }

    private void WriteOperationHead(OperationDefinitionNode node)
    {
        text.Append(node.Operation.Keyword());
        if (node.Name is not null || !node.VariableDefinitions.IsEmpty) text.Append(' ').Append(node.Name?.Value);
        var variables = PrintEach(node.VariableDefinitions);
        if (variables.Exists(v => v.Contains('\n', StringComparison.Ordinal))) AppendJoined("(\n", variables, "\n", "\n)");
        else if (variables.Count > 0) AppendJoined("(", variables, ", ", ")");
        WriteDirectives(node.Directives);
        text.Append(' ');
    }

    private void WriteVariableDefinition(VariableDefinitionNode node)
    {
        WriteDescription(node.Description);
        WriteValue(node.Variable);
        text.Append(": ");
        WriteType(node.Type);
        WriteDefault(node.DefaultValue);
        WriteDirectives(node.Directives);
    }

    private void WriteSelection(SelectionNode node)
    {
        switch (node)
        {
            case FieldNode field:
                WriteField(field);
                break;
            case FragmentSpreadNode spread:
                text.Append("...").Append(spread.Name.Value);
                WriteDirectives(spread.Directives);
                break;
            case InlineFragmentNode fragment:
                text.Append("...");
                if (fragment.TypeCondition is { } condition) text.Append(" on ").Append(condition.Name.Value);
                WriteDirectives(fragment.Directives);
                text.Append(' ');
                Write(fragment.SelectionSet);
                break;
        }
    }

    private void WriteField(FieldNode node)
    {
        var prefix = node.Alias is null ? node.Name.Value : $"{node.Alias.Value}: {node.Name.Value}";
        text.Append(prefix);
        if (!node.Arguments.IsEmpty)
        {
            var arguments = PrintEach(node.Arguments);
            var length = prefix.Length + 2 + (2 * (arguments.Count - 1)) + arguments.Sum(a => a.Length);
            if (length > LineLength) AppendIndented("(", arguments, ")");
            else AppendJoined("(", arguments, ", ", ")");
        }
        WriteDirectives(node.Directives);
        if (node.SelectionSet is null) return;
        text.Append(' ');
        Write(node.SelectionSet);
    }

    private void WriteNamed(NameNode name, ValueNode value)
    {
        text.Append(name.Value).Append(": ");
        WriteValue(value);
    }

    private void WriteValue(ValueNode node)
    {
        switch (node)
        {
            case VariableNode n: text.Append('$').Append(n.Name.Value); break;
            case IntValueNode n: text.Append(n.Value); break;
            case FloatValueNode n: text.Append(n.Value); break;
            case StringValueNode n: WriteString(n); break;
            case BooleanValueNode n: text.Append(n.Value ? "true" : "false"); break;
            case NullValueNode: text.Append("null"); break;
            case EnumValueNode n: text.Append(n.Value); break;
            case ListValueNode n:
                text.Append('[');
                WriteAll(n.Values, ", ");
                text.Append(']');
                break;
            case ObjectValueNode n:
                text.Append('{');
                WriteAll(n.Fields, ", ");
                text.Append('}');
                break;
            default: throw new UnreachableException(node.Kind.ToString());
        }
    }

    private void WriteString(StringValueNode node) => AppendLines(node.IsBlock ? BlockString.Print(node.Value) : StringLiteral.Print(node.Value));

    private void WriteType(TypeNode node)
    {
        switch (node)
        {
            case NamedTypeNode n: text.Append(n.Name.Value); break;
            case ListTypeNode n:
                text.Append('[');
                WriteType(n.Type);
                text.Append(']');
                break;
            case NonNullTypeNode n:
                WriteType(n.Type);
                text.Append('!');
                break;
        }
    }

    private void WriteDefinition(TypeSystemDefinitionNode node)
    {
        WriteDescription(node.Description);
        switch (node)
        {
            case SchemaDefinitionNode n: WriteSchemaParts("schema", n.Directives, n.OperationTypes); break;
            case ScalarTypeDefinitionNode n: WriteTypeParts("scalar", n.Name, [], n.Directives, default(ImmutableArray<Node>)); break;
            case ObjectTypeDefinitionNode n: WriteTypeParts("type", n.Name, n.Interfaces, n.Directives, n.Fields); break;
            case InterfaceTypeDefinitionNode n: WriteTypeParts("interface", n.Name, n.Interfaces, n.Directives, n.Fields); break;
            case UnionTypeDefinitionNode n: WriteUnion("union", n.Name, n.Directives, n.Types); break;
            case EnumTypeDefinitionNode n: WriteTypeParts("enum", n.Name, [], n.Directives, n.Values); break;
            case InputObjectTypeDefinitionNode n: WriteTypeParts("input", n.Name, [], n.Directives, n.Fields); break;
            case DirectiveDefinitionNode n: WriteDirectiveDefinition(n); break;
            default: throw new UnreachableException(node.Kind.ToString());
        }
    }

    private void WriteExtension(TypeSystemExtensionNode node)
    {
        switch (node)
        {
            case SchemaExtensionNode n: WriteSchemaParts("extend schema", n.Directives, n.OperationTypes); break;
            case ScalarTypeExtensionNode n: WriteTypeParts("extend scalar", n.Name, [], n.Directives, default(ImmutableArray<Node>)); break;
            case ObjectTypeExtensionNode n: WriteTypeParts("extend type", n.Name, n.Interfaces, n.Directives, n.Fields); break;
            case InterfaceTypeExtensionNode n: WriteTypeParts("extend interface", n.Name, n.Interfaces, n.Directives, n.Fields); break;
            case UnionTypeExtensionNode n: WriteUnion("extend union", n.Name, n.Directives, n.Types); break;
            case EnumTypeExtensionNode n: WriteTypeParts("extend enum", n.Name, [], n.Directives, n.Values); break;
            case InputObjectTypeExtensionNode n: WriteTypeParts("extend input", n.Name, [], n.Directives, n.Fields); break;
            default: throw new UnreachableException(node.Kind.ToString());
        }
    }

    private void WriteSchemaParts(
        string keyword, ImmutableArray<DirectiveNode> directives, ImmutableArray<OperationTypeDefinitionNode> operationTypes)
    {
        text.Append(keyword);
        WriteDirectives(directives);
        WriteSpacedBlock(operationTypes);
    }

    private void WriteTypeParts<T>(
        string keyword, NameNode name, ImmutableArray<NamedTypeNode> interfaces, ImmutableArray<DirectiveNode> directives, ImmutableArray<T> members)
        where T : Node
    {
        text.Append(keyword).Append(' ').Append(name.Value);
        WriteWrapped(" implements ", interfaces, " & ", "");
        WriteDirectives(directives);
        WriteSpacedBlock(members);
    }

    private void WriteUnion(string keyword, NameNode name, ImmutableArray<DirectiveNode> directives, ImmutableArray<NamedTypeNode> types)
    {
        text.Append(keyword).Append(' ').Append(name.Value);
        WriteDirectives(directives);
        WriteWrapped(" = ", types, " | ", "");
    }

    private void WriteDirectiveDefinition(DirectiveDefinitionNode node)
    {
        text.Append("directive @").Append(node.Name.Value);
        WriteArgumentsDefinition(node.Arguments);
        if (node.IsRepeatable) text.Append(" repeatable");
        text.Append(" on ");
        WriteAll(node.Locations, " | ");
    }

    private void WriteFieldDefinition(FieldDefinitionNode node)
    {
        WriteDescription(node.Description);
        text.Append(node.Name.Value);
        WriteArgumentsDefinition(node.Arguments);
        text.Append(": ");
        WriteType(node.Type);
        WriteDirectives(node.Directives);
    }

    // On one line, unless an argument itself needs several: a description, or a default with a block string.
    private void WriteArgumentsDefinition(ImmutableArray<InputValueDefinitionNode> nodes)
    {
        if (nodes.IsEmpty) return;
        var arguments = PrintEach(nodes);
        if (arguments.Exists(a => a.Contains('\n', StringComparison.Ordinal))) AppendIndented("(", arguments, ")");
        else AppendJoined("(", arguments, ", ", ")");
    }

    private void WriteInputValue(InputValueDefinitionNode node)
    {
        WriteDescription(node.Description);
        text.Append(node.Name.Value).Append(": ");
        WriteType(node.Type);
        WriteDefault(node.DefaultValue);
        WriteDirectives(node.Directives);
    }

    private void WriteCoordinate(SchemaCoordinateNode node)
    {
        switch (node)
        {
            case TypeCoordinateNode n: text.Append(n.Name.Value); break;
            case MemberCoordinateNode n: text.Append(n.Name.Value).Append('.').Append(n.MemberName.Value); break;
            case ArgumentCoordinateNode n:
                text.Append(n.Name.Value).Append('.').Append(n.FieldName.Value).Append('(').Append(n.ArgumentName.Value).Append(":)");
                break;
            case DirectiveCoordinateNode n: text.Append('@').Append(n.Name.Value); break;
            case DirectiveArgumentCoordinateNode n:
                text.Append('@').Append(n.Name.Value).Append('(').Append(n.ArgumentName.Value).Append(":)");
                break;
        }
    }

    private void WriteDescription(StringValueNode? description)
    {
        if (description is null) return;
        WriteString(description);
        NewLine();
    }

    private void WriteDefault(ValueNode? value)
    {
        if (value is null) return;
        text.Append(" = ");
        WriteValue(value);
    }

    private void WriteDirectives(ImmutableArray<DirectiveNode> directives) => WriteWrapped(" ", directives, " ", "");

    private void WriteWrapped<T>(string start, ImmutableArray<T> nodes, string separator, string end)
        where T : Node
    {
        if (nodes.IsEmpty) return;
        text.Append(start);
        WriteAll(nodes, separator);
        text.Append(end);
    }

    private void WriteAll<T>(ImmutableArray<T> nodes, string separator)
        where T : Node
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            if (i > 0) text.Append(separator);
            Write(nodes[i]);
        }
    }

    private void WriteSpacedBlock<T>(ImmutableArray<T> nodes)
        where T : Node
    {
        if (nodes.IsDefaultOrEmpty) return;
        text.Append(' ');
        WriteBlock(nodes);
    }

    private void WriteBlock<T>(ImmutableArray<T> nodes)
        where T : Node
    {
        text.Append('{');
        _indentation++;
        foreach (var node in nodes)
        {
            NewLine();
            Write(node);
        }
        _indentation--;
        NewLine();
        text.Append('}');
    }

    // Each node by itself and without indentation: how long a node is decides where it is put.
    private static List<string> PrintEach<T>(ImmutableArray<T> nodes)
        where T : Node
    {
        var texts = new List<string>(nodes.Length);
        foreach (var node in nodes) texts.Add(Printer.Print(node));
        return texts;
    }

    private void AppendJoined(string start, List<string> parts, string separator, string end) =>
        AppendLines($"{start}{string.Join(separator, parts)}{end}");

    private void AppendIndented(string start, List<string> parts, string end)
    {
        text.Append(start);
        _indentation++;
        foreach (var part in parts)
        {
            NewLine();
            AppendLines(part);
        }
        _indentation--;
        NewLine();
        text.Append(end);
    }

    // Lines of a block string move with what surrounds them: its reader removes the common indentation again.
    private void AppendLines(string lines)
    {
        var rest = lines.AsSpan();
        for (var end = rest.IndexOf('\n'); end >= 0; end = rest.IndexOf('\n'))
        {
            text.Append(rest[..end]);
            NewLine();
            rest = rest[(end + 1)..];
        }
        text.Append(rest);
    }

    private void NewLine() => text.Append('\n').Append(' ', 2 * _indentation);
}
