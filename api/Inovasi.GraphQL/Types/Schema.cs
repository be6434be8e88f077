using System.Collections.Frozen;
using Inovasi.GraphQL.Language;

namespace Inovasi.GraphQL.Types;

/// <summary>
/// A whole type system, never changed after it is built: https://spec.graphql.org/September2025/#sec-Schema
/// Building does not check the rules of types; everything else of the engine expects that they were checked.
/// </summary>
public sealed class Schema
{
    private readonly FrozenDictionary<string, NamedType> _types;
    private readonly FrozenDictionary<NamedType, Implementations> _implementations;
    private readonly NamedType? _query;
    private readonly NamedType? _mutation;
    private readonly NamedType? _subscription;
    private readonly NamedList<Field> _metaFields;

    internal Schema(
        string? description,
        IReadOnlyList<NamedType> types,
        NamedList<Directive> directives,
        Func<OperationType, NamedType?> rootType,
        NamedList<Field> metaFields,
        int fieldCount)
    {
        Description = description;
        Types = types;
        Directives = directives;
        FieldCount = fieldCount;
        _metaFields = metaFields;
        _query = rootType(OperationType.Query);
        _mutation = rootType(OperationType.Mutation);
        _subscription = rootType(OperationType.Subscription);
        _types = types.ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);
        _implementations = Implementations.Of(types);
    }

    public string? Description { get; }

    /// <summary>All types: those of the document in its order, each followed by the built-in ones it is the first to refer to; then the introspection types.</summary>
    public IReadOnlyList<NamedType> Types { get; }

    /// <summary>All directives: those of the document, then those of the specification.</summary>
    public NamedList<Directive> Directives { get; }

    /// <summary>One more than the greatest <see cref="Field.Index"/>.</summary>
    public int FieldCount { get; }

    /// <summary>The root of queries. In a valid schema there is one.</summary>
    public ObjectType? QueryType => _query as ObjectType;

    /// <summary>The root of mutations, if the schema has them.</summary>
    public ObjectType? MutationType => _mutation as ObjectType;

    /// <summary>The root of subscriptions, if the schema has them.</summary>
    public ObjectType? SubscriptionType => _subscription as ObjectType;

    /// <summary>The schema definition, if the document has one.</summary>
    public SchemaDefinitionNode? AstNode { get; internal init; }

    public IReadOnlyList<SchemaExtensionNode> ExtensionNodes { get; internal init; } = [];

    /// <summary>What the schema was built from; an extended schema is built anew from these and the extending document.</summary>
    internal SchemaSources Sources { get; init; } = SchemaSources.None;

    /// <summary>The type of this name, or null.</summary>
    public NamedType? FindType(string name) => _types.GetValueOrDefault(name);

    /// <summary>The root type of an operation type, or null if the schema does not offer it. It is an object type unless the schema is not valid.</summary>
    public NamedType? RootType(OperationType operation) => operation switch
    {
        OperationType.Query => _query,
        OperationType.Mutation => _mutation,
        _ => _subscription,
    };

    /// <summary>
    /// The field that a selection names, with the meta fields <c>__typename</c> (everywhere) and <c>__schema</c> and <c>__type</c>
    /// (on the root of queries); null if there is none. https://spec.graphql.org/September2025/#sec-Type-Name-Introspection
    /// </summary>
    public Field? FindField(CompositeType parent, string name)
    {
        var isMeta = name.StartsWith("__", StringComparison.Ordinal) && (parent == _query || name == "__typename");
        return (isMeta ? _metaFields.Find(name) : null) ?? (parent as FieldedType)?.Fields.Find(name);
    }

    /// <summary>The object types that a value of this type can have: https://spec.graphql.org/September2025/#GetPossibleTypes()</summary>
    public IReadOnlyList<ObjectType> PossibleTypes(CompositeType type) => type switch
    {
        ObjectType own => [own],
        UnionType union => union.MemberTypes,
        _ => _implementations.TryGetValue(type, out var all) ? all.Objects : [],
    };

    /// <summary>The interfaces that implement this interface.</summary>
    public IReadOnlyList<InterfaceType> ImplementingInterfaces(InterfaceType type) =>
        _implementations.TryGetValue(type, out var all) ? all.Interfaces : [];

    /// <summary>Is <paramref name="type"/> a member of the union, or does it implement the interface?</summary>
    public bool IsPossibleType(CompositeType abstractType, NamedType type) =>
        _implementations.TryGetValue(abstractType, out var all) && all.Contains(type);

    /// <summary>Can every value of <paramref name="type"/> stand where <paramref name="other"/> is expected? https://spec.graphql.org/September2025/#IsSubType()</summary>
    public bool IsSubType(GraphQLType type, GraphQLType other)
    {
        while (true)
        {
            if (type == other) return true;
            switch (type, other)
            {
                case (NonNullType a, NonNullType b): (type, other) = (a.NullableType, b.NullableType); break;
                case (NonNullType a, _): type = a.NullableType; break;
                case (ListType a, ListType b): (type, other) = (a.ItemType, b.ItemType); break;
                case (ObjectType or InterfaceType, InterfaceType or UnionType): return IsPossibleType((CompositeType)other, (NamedType)type);
                default: return false;
            }
        }
    }

    /// <summary>Is there an object type that is possible for both? https://spec.graphql.org/September2025/#sec-Fragment-Spread-Is-Possible</summary>
    public bool Overlap(CompositeType one, CompositeType other)
    {
        if (one == other) return true;
        if (one is ObjectType && other is ObjectType) return false;
        if (one is ObjectType) return IsPossibleType(other, one);
        if (other is ObjectType) return IsPossibleType(one, other);
        return PossibleTypes(one).Any(type => IsPossibleType(other, type));
    }

    /// <summary>The type that a type reference of the language means, or null if its name is unknown.</summary>
    public GraphQLType? FindType(TypeNode reference) => reference switch
    {
        NamedTypeNode named => FindType(named.Name.Value),
        ListTypeNode list => FindType(list.Type)?.List,
        NonNullTypeNode nonNull => FindType(nonNull.Type)?.NonNull,
        _ => null,
    };

    /// <summary>What implements an interface, or belongs to a union.</summary>
    private sealed class Implementations
    {
        private readonly HashSet<NamedType> _all = [];

        public List<ObjectType> Objects { get; } = [];

        public List<InterfaceType> Interfaces { get; } = [];

        public bool Contains(NamedType type) => _all.Contains(type);

        public static FrozenDictionary<NamedType, Implementations> Of(IReadOnlyList<NamedType> types)
        {
            var all = new Dictionary<NamedType, Implementations>();
            foreach (var type in types)
            {
                if (type is UnionType union) All(union)._all.UnionWith(union.MemberTypes);
                else if (type is FieldedType fielded)
                {
                    foreach (var implemented in fielded.Interfaces) All(implemented).Add(fielded);
                }
            }
            return all.ToFrozenDictionary();

            Implementations All(NamedType type)
            {
                if (!all.TryGetValue(type, out var found)) all.Add(type, found = new Implementations());
                return found;
            }
        }

        private void Add(FieldedType type)
        {
            if (!_all.Add(type)) return;
            if (type is ObjectType own) Objects.Add(own);
            else if (type is InterfaceType @interface) Interfaces.Add(@interface);
        }
    }
}
