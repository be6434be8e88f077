using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Types;

/// <summary>A directive that documents may use: https://spec.graphql.org/September2025/#sec-Type-System.Directives</summary>
public sealed class Directive : INamed
{
    internal Directive(string name, string? description, IReadOnlyList<string> locations, NamedList<InputValue> arguments, bool isRepeatable = false)
    {
        Name = name;
        Description = description;
        Locations = locations;
        Arguments = arguments;
        IsRepeatable = isRepeatable;
    }

    /// <summary>The name without <c>@</c>.</summary>
    public string Name { get; }

    public string? Description { get; }

    /// <summary>Names of places, such as <c>FIELD_DEFINITION</c>, in order: https://spec.graphql.org/September2025/#DirectiveLocation</summary>
    public IReadOnlyList<string> Locations { get; }

    public NamedList<InputValue> Arguments { get; }

    /// <summary>May it stand more than once in one place?</summary>
    public bool IsRepeatable { get; }

    /// <summary>The definition that the directive was built from; null for directives of the specification.</summary>
    public DirectiveDefinitionNode? AstNode { get; internal init; }

    /// <summary>The schema coordinate: <c>@name</c>.</summary>
    public override string ToString() => "@" + Name;
}
