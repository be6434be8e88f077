namespace Inovasi.GraphQL.Types;

/// <summary>A type of input with named fields: https://spec.graphql.org/September2025/#sec-Input-Objects</summary>
public sealed class InputObjectType : NamedType
{
    internal InputObjectType(string name, string? description, bool isOneOf)
        : base(name, description) => IsOneOf = isOneOf;

    /// <summary>Must exactly one field be given, and not null? https://spec.graphql.org/September2025/#sec-OneOf-Input-Objects</summary>
    public bool IsOneOf { get; }

    /// <summary>The input fields in order of declaration, those of extensions last.</summary>
    public NamedList<InputValue> Fields { get; private set; } = NamedList<InputValue>.Empty;

    internal void Define(NamedList<InputValue> fields) => Fields = fields;
}
