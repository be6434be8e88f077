using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Types;

/// <summary>
/// An argument of a field or directive, or a field of an input object: the specification defines all three by one production.
/// https://spec.graphql.org/September2025/#InputValueDefinition
/// </summary>
public sealed class InputValue : INamed
{
    private readonly string _coordinate;

    internal InputValue(string coordinate, string name, string? description, GraphQLType type, DefaultValue? defaultValue)
    {
        _coordinate = coordinate;
        Name = name;
        Description = description;
        Type = type;
        DefaultValue = defaultValue;
    }

    public string Name { get; }

    public string? Description { get; }

    public GraphQLType Type { get; }

    /// <summary>The default, or null if there is none. A default of <c>null</c> is a default.</summary>
    public DefaultValue? DefaultValue { get; }

    /// <summary>Must a value be given? https://spec.graphql.org/September2025/#sec-Required-Arguments</summary>
    public bool IsRequired => Type.IsNonNull && DefaultValue is null;

    /// <summary>Why it is deprecated, or null if it is not.</summary>
    public string? DeprecationReason { get; internal init; }

    /// <summary>The definition that it was built from; null for arguments that the specification defines.</summary>
    public InputValueDefinitionNode? AstNode { get; internal init; }

    /// <summary>The schema coordinate: <c>Type.field(argument:)</c>, <c>@directive(argument:)</c> or <c>InputType.field</c>.</summary>
    public override string ToString() => _coordinate;
}
