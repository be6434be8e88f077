using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Types;

/// <summary>
/// A field of an object or interface type: https://spec.graphql.org/September2025/#sec-Objects
/// It knows nothing of how it is resolved; an executor keeps that in an array under <see cref="Index"/>.
/// </summary>
public sealed class Field : INamed
{
    internal Field(string parentName, string name, string? description, GraphQLType type, int index, NamedList<InputValue> arguments)
    {
        ParentName = parentName;
        Name = name;
        Description = description;
        Type = type;
        Index = index;
        Arguments = arguments;
    }

    /// <summary>The name of the type that declares the field; empty for a meta field.</summary>
    public string ParentName { get; }

    public string Name { get; }

    public string? Description { get; }

    public GraphQLType Type { get; }

    public NamedList<InputValue> Arguments { get; }

    /// <summary>
    /// A number that no other field of the schema has, from 0 to <see cref="Schema.FieldCount"/> - 1.
    /// Fields of the introspection system come first and have the same numbers in every schema.
    /// </summary>
    public int Index { get; }

    /// <summary>Why the field is deprecated, or null if it is not: https://spec.graphql.org/September2025/#sec--deprecated</summary>
    public string? DeprecationReason { get; internal init; }

    /// <summary>The definition that the field was built from; null for fields of the introspection system.</summary>
    public FieldDefinitionNode? AstNode { get; internal init; }

    /// <summary>The schema coordinate: <c>Type.field</c>; for a meta field, which belongs to no type, its name.</summary>
    public override string ToString() => ParentName.Length == 0 ? Name : $"{ParentName}.{Name}";
}
