using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Types;

/// <summary>One value of an enum type. In results and in arguments it is its name: https://spec.graphql.org/September2025/#sec-Enums</summary>
public sealed class EnumValue : INamed
{
    private readonly string _coordinate;

    internal EnumValue(string typeName, string name, string? description)
    {
        _coordinate = $"{typeName}.{name}";
        Name = name;
        Description = description;
    }

    public string Name { get; }

    public string? Description { get; }

    /// <summary>Why the value is deprecated, or null if it is not.</summary>
    public string? DeprecationReason { get; internal init; }

    public EnumValueDefinitionNode? AstNode { get; internal init; }

    /// <summary>The schema coordinate: <c>Type.VALUE</c>.</summary>
    public override string ToString() => _coordinate;
}
