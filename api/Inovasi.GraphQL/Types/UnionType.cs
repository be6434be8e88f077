namespace Inovasi.GraphQL.Types;

/// <summary>An abstract type that is one of several object types: https://spec.graphql.org/September2025/#sec-Unions</summary>
public sealed class UnionType : CompositeType
{
    internal UnionType(string name, string? description)
        : base(name, description)
    {
    }

    /// <summary>The member types in order.</summary>
    public IReadOnlyList<ObjectType> MemberTypes { get; private set; } = [];

    /// <summary>Everything named as a member, also what is no object type: only a schema that is not valid has more here than in <see cref="MemberTypes"/>.</summary>
    public IReadOnlyList<NamedType> DeclaredMemberTypes { get; private set; } = [];

    internal void Define(IReadOnlyList<NamedType> members)
    {
        DeclaredMemberTypes = members;
        MemberTypes = [.. members.OfType<ObjectType>()];
    }
}
