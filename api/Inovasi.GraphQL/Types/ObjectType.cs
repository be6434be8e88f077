namespace Inovasi.GraphQL.Types;

/// <summary>A type with fields that a value can have at run time: https://spec.graphql.org/September2025/#sec-Objects</summary>
public sealed class ObjectType : FieldedType
{
    internal ObjectType(string name, string? description)
        : base(name, description)
    {
    }
}
