using System.Globalization;

namespace Inovasi.GraphQL.Response;

/// <summary>One step of a path into a response or an input value: a name, or an index into a list when the name is null.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Response-Position</remarks>
public readonly record struct PathSegment(string? Name, int Index)
{
    public static implicit operator PathSegment(string name) => new(name, 0);

    public static implicit operator PathSegment(int index) => new(null, index);

    public static PathSegment FromString(string name) => name;

    public static PathSegment FromInt32(int index) => index;

    public override string ToString() => Name ?? Index.ToString(CultureInfo.InvariantCulture);
}
