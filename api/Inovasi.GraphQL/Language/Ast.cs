using System.Collections.Immutable;
using Inovasi.GraphQL.Text;

namespace Inovasi.GraphQL.Language;

// Every node of a document, in the order of the grammar (https://spec.graphql.org/September2025/#sec-Document-Syntax).
// Nodes never change. They keep offsets instead of tokens, and their source, because one error may point into two documents.
// Lists are never default: an absent list is an empty one, since no rule of the language tells the two apart.

/// <summary>The base of all nodes. The kind is stored, not asked by a virtual call: it is read for every node of every request.</summary>
public abstract class Node(NodeKind kind, NodeLocation location) : ILocated
{
    public NodeKind Kind { get; } = kind;

    public NodeLocation Location { get; } = location;

    /// <summary>The node as canonical GraphQL text.</summary>
    public override string ToString() => Printer.Print(this);
}

/// <summary>Name :: NameStart NameContinue*</summary>
public sealed class NameNode(string value, NodeLocation location = default) : Node(NodeKind.Name, location)
{
    public string Value { get; } = value;
}

// ---- Document ----

/// <summary>Document : Definition+</summary>
public sealed class DocumentNode(ImmutableArray<DefinitionNode> definitions, NodeLocation location = default)
    : Node(NodeKind.Document, location)
{
    public ImmutableArray<DefinitionNode> Definitions { get; } = definitions;
}

/// <summary>Definition : ExecutableDefinition | TypeSystemDefinitionOrExtension</summary>
public abstract class DefinitionNode(NodeKind kind, ImmutableArray<DirectiveNode> directives, NodeLocation location) : Node(kind, location)
{
    /// <summary>Directives of the definition; empty for a directive definition.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

/// <summary>ExecutableDefinition : OperationDefinition | FragmentDefinition</summary>
public abstract class ExecutableDefinitionNode(
    NodeKind kind, StringValueNode? description, NameNode? name, ImmutableArray<DirectiveNode> directives, SelectionSetNode selectionSet,
    NodeLocation location)
    : DefinitionNode(kind, directives, location)
{
    public StringValueNode? Description { get; } = description;

    public NameNode? Name { get; } = name;

    public SelectionSetNode SelectionSet { get; } = selectionSet;
}

// ---- Operations ----

/// <summary>OperationDefinition : Description? OperationType Name? VariablesDefinition? Directives? SelectionSet | SelectionSet</summary>
public sealed class OperationDefinitionNode(
    StringValueNode? description, OperationType operation, NameNode? name, ImmutableArray<VariableDefinitionNode> variableDefinitions,
    ImmutableArray<DirectiveNode> directives, SelectionSetNode selectionSet, NodeLocation location = default)
    : ExecutableDefinitionNode(NodeKind.OperationDefinition, description, name, directives, selectionSet, location)
{
    public OperationType Operation { get; } = operation;

    public ImmutableArray<VariableDefinitionNode> VariableDefinitions { get; } = variableDefinitions;
}

/// <summary>VariableDefinition : Description? Variable : Type DefaultValue? Directives[Const]?</summary>
public sealed class VariableDefinitionNode(
    StringValueNode? description, VariableNode variable, TypeNode type, ValueNode? defaultValue,
    ImmutableArray<DirectiveNode> directives, NodeLocation location = default)
    : Node(NodeKind.VariableDefinition, location)
{
    public StringValueNode? Description { get; } = description;

    public VariableNode Variable { get; } = variable;

    public TypeNode Type { get; } = type;

    public ValueNode? DefaultValue { get; } = defaultValue;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

// ---- Selection sets, fields, arguments ----

/// <summary>SelectionSet : { Selection+ }</summary>
public sealed class SelectionSetNode(ImmutableArray<SelectionNode> selections, NodeLocation location = default)
    : Node(NodeKind.SelectionSet, location)
{
    public ImmutableArray<SelectionNode> Selections { get; } = selections;
}

/// <summary>Selection : Field | FragmentSpread | InlineFragment</summary>
public abstract class SelectionNode(NodeKind kind, ImmutableArray<DirectiveNode> directives, NodeLocation location) : Node(kind, location)
{
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

/// <summary>Field : Alias? Name Arguments? Directives? SelectionSet?</summary>
public sealed class FieldNode(
    NameNode? alias, NameNode name, ImmutableArray<ArgumentNode> arguments, ImmutableArray<DirectiveNode> directives,
    SelectionSetNode? selectionSet, NodeLocation location = default)
    : SelectionNode(NodeKind.Field, directives, location)
{
    public NameNode? Alias { get; } = alias;

    public NameNode Name { get; } = name;

    public ImmutableArray<ArgumentNode> Arguments { get; } = arguments;

    public SelectionSetNode? SelectionSet { get; } = selectionSet;

    /// <summary>The alias if there is one, else the name: https://spec.graphql.org/September2025/#response-name</summary>
    public string ResponseName => (Alias ?? Name).Value;
}

/// <summary>Argument : Name : Value</summary>
public sealed class ArgumentNode(NameNode name, ValueNode value, NodeLocation location = default) : Node(NodeKind.Argument, location)
{
    public NameNode Name { get; } = name;

    public ValueNode Value { get; } = value;
}

// ---- Fragments ----

/// <summary>FragmentSpread : ... FragmentName Directives?</summary>
public sealed class FragmentSpreadNode(NameNode name, ImmutableArray<DirectiveNode> directives, NodeLocation location = default)
    : SelectionNode(NodeKind.FragmentSpread, directives, location)
{
    public NameNode Name { get; } = name;
}

/// <summary>InlineFragment : ... TypeCondition? Directives? SelectionSet</summary>
public sealed class InlineFragmentNode(
    NamedTypeNode? typeCondition, ImmutableArray<DirectiveNode> directives, SelectionSetNode selectionSet, NodeLocation location = default)
    : SelectionNode(NodeKind.InlineFragment, directives, location)
{
    public NamedTypeNode? TypeCondition { get; } = typeCondition;

    public SelectionSetNode SelectionSet { get; } = selectionSet;
}

/// <summary>FragmentDefinition : Description? fragment FragmentName TypeCondition Directives? SelectionSet</summary>
public sealed class FragmentDefinitionNode(
    StringValueNode? description, NameNode name, NamedTypeNode typeCondition, ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet, NodeLocation location = default)
    : ExecutableDefinitionNode(NodeKind.FragmentDefinition, description, name, directives, selectionSet, location)
{
    public new NameNode Name { get; } = name;

    public NamedTypeNode TypeCondition { get; } = typeCondition;
}

// ---- Values ----

/// <summary>Value : Variable | IntValue | FloatValue | StringValue | BooleanValue | NullValue | EnumValue | ListValue | ObjectValue</summary>
public abstract class ValueNode(NodeKind kind, NodeLocation location) : Node(kind, location);

/// <summary>Variable : $ Name</summary>
public sealed class VariableNode(NameNode name, NodeLocation location = default) : ValueNode(NodeKind.Variable, location)
{
    public NameNode Name { get; } = name;
}

/// <summary>IntValue, as written: it may be far beyond 32 bits.</summary>
public sealed class IntValueNode(string value, NodeLocation location = default) : ValueNode(NodeKind.IntValue, location)
{
    public string Value { get; } = value;
}

/// <summary>FloatValue, as written.</summary>
public sealed class FloatValueNode(string value, NodeLocation location = default) : ValueNode(NodeKind.FloatValue, location)
{
    public string Value { get; } = value;
}

/// <summary>StringValue with its escapes resolved, or the content of a block string without its common indentation.</summary>
public sealed class StringValueNode(string value, bool isBlock = false, NodeLocation location = default) : ValueNode(NodeKind.StringValue, location)
{
    public string Value { get; } = value;

    public bool IsBlock { get; } = isBlock;
}

/// <summary>BooleanValue : one of true false</summary>
public sealed class BooleanValueNode(bool value, NodeLocation location = default) : ValueNode(NodeKind.BooleanValue, location)
{
    public bool Value { get; } = value;
}

/// <summary>NullValue : null</summary>
public sealed class NullValueNode(NodeLocation location = default) : ValueNode(NodeKind.NullValue, location);

/// <summary>EnumValue : Name but not true or false or null</summary>
public sealed class EnumValueNode(string value, NodeLocation location = default) : ValueNode(NodeKind.EnumValue, location)
{
    public string Value { get; } = value;
}

/// <summary>ListValue : [ ] | [ Value+ ]</summary>
public sealed class ListValueNode(ImmutableArray<ValueNode> values, NodeLocation location = default) : ValueNode(NodeKind.ListValue, location)
{
    public ImmutableArray<ValueNode> Values { get; } = values;
}

/// <summary>ObjectValue : { } | { ObjectField+ }</summary>
public sealed class ObjectValueNode(ImmutableArray<ObjectFieldNode> fields, NodeLocation location = default)
    : ValueNode(NodeKind.ObjectValue, location)
{
    public ImmutableArray<ObjectFieldNode> Fields { get; } = fields;
}

/// <summary>ObjectField : Name : Value</summary>
public sealed class ObjectFieldNode(NameNode name, ValueNode value, NodeLocation location = default) : Node(NodeKind.ObjectField, location)
{
    public NameNode Name { get; } = name;

    public ValueNode Value { get; } = value;
}

// ---- Types and directives ----

/// <summary>Type : NamedType | ListType | NonNullType</summary>
public abstract class TypeNode(NodeKind kind, NodeLocation location) : Node(kind, location);

/// <summary>NamedType : Name</summary>
public sealed class NamedTypeNode(NameNode name, NodeLocation location = default) : TypeNode(NodeKind.NamedType, location)
{
    public NameNode Name { get; } = name;
}

/// <summary>ListType : [ Type ]</summary>
public sealed class ListTypeNode(TypeNode type, NodeLocation location = default) : TypeNode(NodeKind.ListType, location)
{
    public TypeNode Type { get; } = type;
}

/// <summary>NonNullType : NamedType ! | ListType !</summary>
public sealed class NonNullTypeNode(TypeNode type, NodeLocation location = default) : TypeNode(NodeKind.NonNullType, location)
{
    public TypeNode Type { get; } = type;
}

/// <summary>Directive : @ Name Arguments?</summary>
public sealed class DirectiveNode(NameNode name, ImmutableArray<ArgumentNode> arguments, NodeLocation location = default)
    : Node(NodeKind.Directive, location)
{
    public NameNode Name { get; } = name;

    public ImmutableArray<ArgumentNode> Arguments { get; } = arguments;
}

// ---- Type system definitions ----

/// <summary>TypeSystemDefinition : SchemaDefinition | TypeDefinition | DirectiveDefinition</summary>
public abstract class TypeSystemDefinitionNode(
    NodeKind kind, StringValueNode? description, ImmutableArray<DirectiveNode> directives, NodeLocation location)
    : DefinitionNode(kind, directives, location)
{
    public StringValueNode? Description { get; } = description;
}

/// <summary>SchemaDefinition : Description? schema Directives[Const]? { RootOperationTypeDefinition+ }</summary>
public sealed class SchemaDefinitionNode(
    StringValueNode? description, ImmutableArray<DirectiveNode> directives, ImmutableArray<OperationTypeDefinitionNode> operationTypes,
    NodeLocation location = default)
    : TypeSystemDefinitionNode(NodeKind.SchemaDefinition, description, directives, location)
{
    public ImmutableArray<OperationTypeDefinitionNode> OperationTypes { get; } = operationTypes;
}

/// <summary>RootOperationTypeDefinition : OperationType : NamedType</summary>
public sealed class OperationTypeDefinitionNode(OperationType operation, NamedTypeNode type, NodeLocation location = default)
    : Node(NodeKind.OperationTypeDefinition, location)
{
    public OperationType Operation { get; } = operation;

    public NamedTypeNode Type { get; } = type;
}

/// <summary>TypeDefinition : one definition for each kind of named type</summary>
public abstract class TypeDefinitionNode(
    NodeKind kind, StringValueNode? description, NameNode name, ImmutableArray<DirectiveNode> directives, NodeLocation location)
    : TypeSystemDefinitionNode(kind, description, directives, location)
{
    public NameNode Name { get; } = name;
}

/// <summary>ScalarTypeDefinition : Description? scalar Name Directives[Const]?</summary>
public sealed class ScalarTypeDefinitionNode(
    StringValueNode? description, NameNode name, ImmutableArray<DirectiveNode> directives, NodeLocation location = default)
    : TypeDefinitionNode(NodeKind.ScalarTypeDefinition, description, name, directives, location);

/// <summary>ObjectTypeDefinition : Description? type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?</summary>
public sealed class ObjectTypeDefinitionNode(
    StringValueNode? description, NameNode name, ImmutableArray<NamedTypeNode> interfaces, ImmutableArray<DirectiveNode> directives,
    ImmutableArray<FieldDefinitionNode> fields, NodeLocation location = default)
    : TypeDefinitionNode(NodeKind.ObjectTypeDefinition, description, name, directives, location)
{
    public ImmutableArray<NamedTypeNode> Interfaces { get; } = interfaces;

    public ImmutableArray<FieldDefinitionNode> Fields { get; } = fields;
}

/// <summary>FieldDefinition : Description? Name ArgumentsDefinition? : Type Directives[Const]?</summary>
public sealed class FieldDefinitionNode(
    StringValueNode? description, NameNode name, ImmutableArray<InputValueDefinitionNode> arguments, TypeNode type,
    ImmutableArray<DirectiveNode> directives, NodeLocation location = default)
    : Node(NodeKind.FieldDefinition, location)
{
    public StringValueNode? Description { get; } = description;

    public NameNode Name { get; } = name;

    public ImmutableArray<InputValueDefinitionNode> Arguments { get; } = arguments;

    public TypeNode Type { get; } = type;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

/// <summary>InputValueDefinition : Description? Name : Type DefaultValue? Directives[Const]?</summary>
public sealed class InputValueDefinitionNode(
    StringValueNode? description, NameNode name, TypeNode type, ValueNode? defaultValue, ImmutableArray<DirectiveNode> directives,
    NodeLocation location = default)
    : Node(NodeKind.InputValueDefinition, location)
{
    public StringValueNode? Description { get; } = description;

    public NameNode Name { get; } = name;

    public TypeNode Type { get; } = type;

    public ValueNode? DefaultValue { get; } = defaultValue;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

/// <summary>InterfaceTypeDefinition : Description? interface Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?</summary>
public sealed class InterfaceTypeDefinitionNode(
    StringValueNode? description, NameNode name, ImmutableArray<NamedTypeNode> interfaces, ImmutableArray<DirectiveNode> directives,
    ImmutableArray<FieldDefinitionNode> fields, NodeLocation location = default)
    : TypeDefinitionNode(NodeKind.InterfaceTypeDefinition, description, name, directives, location)
{
    public ImmutableArray<NamedTypeNode> Interfaces { get; } = interfaces;

    public ImmutableArray<FieldDefinitionNode> Fields { get; } = fields;
}

/// <summary>UnionTypeDefinition : Description? union Name Directives[Const]? UnionMemberTypes?</summary>
public sealed class UnionTypeDefinitionNode(
    StringValueNode? description, NameNode name, ImmutableArray<DirectiveNode> directives, ImmutableArray<NamedTypeNode> types,
    NodeLocation location = default)
    : TypeDefinitionNode(NodeKind.UnionTypeDefinition, description, name, directives, location)
{
    public ImmutableArray<NamedTypeNode> Types { get; } = types;
}

/// <summary>EnumTypeDefinition : Description? enum Name Directives[Const]? EnumValuesDefinition?</summary>
public sealed class EnumTypeDefinitionNode(
    StringValueNode? description, NameNode name, ImmutableArray<DirectiveNode> directives, ImmutableArray<EnumValueDefinitionNode> values,
    NodeLocation location = default)
    : TypeDefinitionNode(NodeKind.EnumTypeDefinition, description, name, directives, location)
{
    public ImmutableArray<EnumValueDefinitionNode> Values { get; } = values;
}

/// <summary>EnumValueDefinition : Description? EnumValue Directives[Const]?</summary>
public sealed class EnumValueDefinitionNode(
    StringValueNode? description, NameNode name, ImmutableArray<DirectiveNode> directives, NodeLocation location = default)
    : Node(NodeKind.EnumValueDefinition, location)
{
    public StringValueNode? Description { get; } = description;

    public NameNode Name { get; } = name;

    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

/// <summary>InputObjectTypeDefinition : Description? input Name Directives[Const]? InputFieldsDefinition?</summary>
public sealed class InputObjectTypeDefinitionNode(
    StringValueNode? description, NameNode name, ImmutableArray<DirectiveNode> directives, ImmutableArray<InputValueDefinitionNode> fields,
    NodeLocation location = default)
    : TypeDefinitionNode(NodeKind.InputObjectTypeDefinition, description, name, directives, location)
{
    public ImmutableArray<InputValueDefinitionNode> Fields { get; } = fields;
}

/// <summary>DirectiveDefinition : Description? directive @ Name ArgumentsDefinition? repeatable? on DirectiveLocations</summary>
public sealed class DirectiveDefinitionNode(
    StringValueNode? description, NameNode name, ImmutableArray<InputValueDefinitionNode> arguments, bool isRepeatable,
    ImmutableArray<NameNode> locations, NodeLocation location = default)
    : TypeSystemDefinitionNode(NodeKind.DirectiveDefinition, description, [], location)
{
    public NameNode Name { get; } = name;

    public ImmutableArray<InputValueDefinitionNode> Arguments { get; } = arguments;

    public bool IsRepeatable { get; } = isRepeatable;

    /// <summary>Names of directive locations, already checked by the parser to be known ones.</summary>
    public ImmutableArray<NameNode> Locations { get; } = locations;
}

// ---- Type system extensions ----

/// <summary>TypeSystemExtension : SchemaExtension | TypeExtension</summary>
public abstract class TypeSystemExtensionNode(NodeKind kind, ImmutableArray<DirectiveNode> directives, NodeLocation location)
    : DefinitionNode(kind, directives, location);

/// <summary>SchemaExtension : extend schema Directives[Const]? { RootOperationTypeDefinition+ } | extend schema Directives[Const]</summary>
public sealed class SchemaExtensionNode(
    ImmutableArray<DirectiveNode> directives, ImmutableArray<OperationTypeDefinitionNode> operationTypes, NodeLocation location = default)
    : TypeSystemExtensionNode(NodeKind.SchemaExtension, directives, location)
{
    public ImmutableArray<OperationTypeDefinitionNode> OperationTypes { get; } = operationTypes;
}

/// <summary>TypeExtension : one extension for each kind of named type</summary>
public abstract class TypeExtensionNode(NodeKind kind, NameNode name, ImmutableArray<DirectiveNode> directives, NodeLocation location)
    : TypeSystemExtensionNode(kind, directives, location)
{
    public NameNode Name { get; } = name;
}

/// <summary>ScalarTypeExtension : extend scalar Name Directives[Const]</summary>
public sealed class ScalarTypeExtensionNode(NameNode name, ImmutableArray<DirectiveNode> directives, NodeLocation location = default)
    : TypeExtensionNode(NodeKind.ScalarTypeExtension, name, directives, location);

/// <summary>ObjectTypeExtension : extend type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?, at least one of them</summary>
public sealed class ObjectTypeExtensionNode(
    NameNode name, ImmutableArray<NamedTypeNode> interfaces, ImmutableArray<DirectiveNode> directives,
    ImmutableArray<FieldDefinitionNode> fields, NodeLocation location = default)
    : TypeExtensionNode(NodeKind.ObjectTypeExtension, name, directives, location)
{
    public ImmutableArray<NamedTypeNode> Interfaces { get; } = interfaces;

    public ImmutableArray<FieldDefinitionNode> Fields { get; } = fields;
}

/// <summary>InterfaceTypeExtension : extend interface Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?, at least one of them</summary>
public sealed class InterfaceTypeExtensionNode(
    NameNode name, ImmutableArray<NamedTypeNode> interfaces, ImmutableArray<DirectiveNode> directives,
    ImmutableArray<FieldDefinitionNode> fields, NodeLocation location = default)
    : TypeExtensionNode(NodeKind.InterfaceTypeExtension, name, directives, location)
{
    public ImmutableArray<NamedTypeNode> Interfaces { get; } = interfaces;

    public ImmutableArray<FieldDefinitionNode> Fields { get; } = fields;
}

/// <summary>UnionTypeExtension : extend union Name Directives[Const]? UnionMemberTypes?, at least one of them</summary>
public sealed class UnionTypeExtensionNode(
    NameNode name, ImmutableArray<DirectiveNode> directives, ImmutableArray<NamedTypeNode> types, NodeLocation location = default)
    : TypeExtensionNode(NodeKind.UnionTypeExtension, name, directives, location)
{
    public ImmutableArray<NamedTypeNode> Types { get; } = types;
}

/// <summary>EnumTypeExtension : extend enum Name Directives[Const]? EnumValuesDefinition?, at least one of them</summary>
public sealed class EnumTypeExtensionNode(
    NameNode name, ImmutableArray<DirectiveNode> directives, ImmutableArray<EnumValueDefinitionNode> values, NodeLocation location = default)
    : TypeExtensionNode(NodeKind.EnumTypeExtension, name, directives, location)
{
    public ImmutableArray<EnumValueDefinitionNode> Values { get; } = values;
}

/// <summary>InputObjectTypeExtension : extend input Name Directives[Const]? InputFieldsDefinition?, at least one of them</summary>
public sealed class InputObjectTypeExtensionNode(
    NameNode name, ImmutableArray<DirectiveNode> directives, ImmutableArray<InputValueDefinitionNode> fields, NodeLocation location = default)
    : TypeExtensionNode(NodeKind.InputObjectTypeExtension, name, directives, location)
{
    public ImmutableArray<InputValueDefinitionNode> Fields { get; } = fields;
}

// ---- Schema coordinates ----

/// <summary>SchemaCoordinate : TypeCoordinate | MemberCoordinate | ArgumentCoordinate | DirectiveCoordinate | DirectiveArgumentCoordinate</summary>
public abstract class SchemaCoordinateNode(NodeKind kind, NodeLocation location) : Node(kind, location);

/// <summary>TypeCoordinate : Name</summary>
public sealed class TypeCoordinateNode(NameNode name, NodeLocation location = default)
    : SchemaCoordinateNode(NodeKind.TypeCoordinate, location)
{
    public NameNode Name { get; } = name;
}

/// <summary>MemberCoordinate : Name . Name</summary>
public sealed class MemberCoordinateNode(NameNode name, NameNode memberName, NodeLocation location = default)
    : SchemaCoordinateNode(NodeKind.MemberCoordinate, location)
{
    public NameNode Name { get; } = name;

    public NameNode MemberName { get; } = memberName;
}

/// <summary>ArgumentCoordinate : Name . Name ( Name : )</summary>
public sealed class ArgumentCoordinateNode(NameNode name, NameNode fieldName, NameNode argumentName, NodeLocation location = default)
    : SchemaCoordinateNode(NodeKind.ArgumentCoordinate, location)
{
    public NameNode Name { get; } = name;

    public NameNode FieldName { get; } = fieldName;

    public NameNode ArgumentName { get; } = argumentName;
}

/// <summary>DirectiveCoordinate : @ Name</summary>
public sealed class DirectiveCoordinateNode(NameNode name, NodeLocation location = default)
    : SchemaCoordinateNode(NodeKind.DirectiveCoordinate, location)
{
    public NameNode Name { get; } = name;
}

/// <summary>DirectiveArgumentCoordinate : @ Name ( Name : )</summary>
public sealed class DirectiveArgumentCoordinateNode(NameNode name, NameNode argumentName, NodeLocation location = default)
    : SchemaCoordinateNode(NodeKind.DirectiveArgumentCoordinate, location)
{
    public NameNode Name { get; } = name;

    public NameNode ArgumentName { get; } = argumentName;
}
