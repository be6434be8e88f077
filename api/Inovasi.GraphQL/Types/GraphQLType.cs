using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Types;

// The family of types, closed: https://spec.graphql.org/September2025/#sec-Types
//
//   GraphQLType ─┬─ NamedType ─┬─ LeafType ──────┬─ ScalarType
//                │             │                 └─ EnumType
//                │             ├─ CompositeType ─┬─ ObjectType      (with interfaces and fields: FieldedType)
//                │             │                 ├─ InterfaceType   (the same)
//                │             │                 └─ UnionType
//                │             └─ InputObjectType
//                ├─ ListType
//                └─ NonNullType
//
// A schema has one instance for each type, also for each wrapping of it, so two types of a schema are equal exactly when they are the same object.

/// <summary>A type of the type system. Its text is the type reference of the language, such as <c>[Int!]!</c>.</summary>
public abstract class GraphQLType
{
    private ListType? _list;
    private NonNullType? _nonNull;

    private protected GraphQLType()
    {
    }

    /// <summary>The list type of this type; always the same instance.</summary>
    public ListType List => _list ?? Interlocked.CompareExchange(ref _list, new ListType(this), null) ?? _list;

    /// <summary>The Non-Null type of this type; the type itself if it is one already. Always the same instance.</summary>
    public NonNullType NonNull =>
        this as NonNullType ?? _nonNull ?? Interlocked.CompareExchange(ref _nonNull, new NonNullType(this), null) ?? _nonNull;

    /// <summary>The named type inside all wrappings.</summary>
    public NamedType Named
    {
        get
        {
            var type = this;
            while (true)
            {
                switch (type)
                {
                    case NamedType named: return named;
                    case ListType list: type = list.ItemType; break;
                    case NonNullType nonNull: type = nonNull.NullableType; break;
                }
            }
        }
    }

    /// <summary>The type without an outer Non-Null.</summary>
    public GraphQLType Nullable => this is NonNullType nonNull ? nonNull.NullableType : this;

    public bool IsNonNull => this is NonNullType;

    /// <summary>https://spec.graphql.org/September2025/#IsInputType()</summary>
    public bool IsInputType => Named is LeafType or InputObjectType;

    /// <summary>https://spec.graphql.org/September2025/#IsOutputType()</summary>
    public bool IsOutputType => Named is LeafType or CompositeType;
}

/// <summary>https://spec.graphql.org/September2025/#sec-List</summary>
public sealed class ListType : GraphQLType
{
    internal ListType(GraphQLType itemType) => ItemType = itemType;

    public GraphQLType ItemType { get; }

    public override string ToString() => $"[{ItemType}]";
}

/// <summary>https://spec.graphql.org/September2025/#sec-Non-Null</summary>
public sealed class NonNullType : GraphQLType
{
    internal NonNullType(GraphQLType nullableType) => NullableType = nullableType;

    public GraphQLType NullableType { get; }

    public override string ToString() => $"{NullableType}!";
}

/// <summary>A type with a name: everything but lists and Non-Null.</summary>
public abstract class NamedType : GraphQLType, INamed
{
    private protected NamedType(string name, string? description)
    {
        Name = name;
        Description = description;
    }

    public string Name { get; }

    public string? Description { get; }

    /// <summary>The definition that the type was built from; null for types of the specification.</summary>
    public TypeDefinitionNode? AstNode { get; internal init; }

    /// <summary>The extensions that the type was built from, in document order.</summary>
    public IReadOnlyList<TypeExtensionNode> ExtensionNodes { get; internal init; } = [];

    /// <summary>The definition, if there is one, and the extensions: where an error about the whole type points.</summary>
    public IEnumerable<Node> Nodes => AstNode is null ? ExtensionNodes : [AstNode, .. ExtensionNodes];

    /// <summary>Is this a type of the introspection system (https://spec.graphql.org/September2025/#sec-Schema-Introspection)?</summary>
    public bool IsIntrospectionType => Name.StartsWith("__", StringComparison.Ordinal) && AstNode is null;

    public sealed override string ToString() => Name;
}

/// <summary>Object, interface or union: what a selection set is written against.</summary>
public abstract class CompositeType : NamedType
{
    private protected CompositeType(string name, string? description)
        : base(name, description)
    {
    }
}
