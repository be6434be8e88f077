namespace Inovasi.GraphQL.Types;

/// <summary>An abstract type with fields that its implementations also have: https://spec.graphql.org/September2025/#sec-Interfaces</summary>
public sealed class InterfaceType : FieldedType
{
    internal InterfaceType(string name, string? description)
        : base(name, description)
    {
    }
}
