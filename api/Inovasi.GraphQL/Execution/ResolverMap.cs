namespace Inovasi.GraphQL.Execution;

/// <summary>
/// What a host knows of a schema's fields: a resolver for each field of its object types, by type and field name, and how to tell the
/// object type of a value where the schema says interface or union. Filled once, given to an engine, which compares it with the schema; not
/// used by two threads while it is filled.
/// </summary>
public sealed class ResolverMap
{
    private readonly Dictionary<(string Type, string Field), Resolver> _resolvers = [];
    private readonly Dictionary<string, Func<object, string?>> _typeResolvers = new(StringComparer.Ordinal);

    /// <summary>The resolver of every field without one of its own. Null: such a field is an error when the engine is made.</summary>
    public Resolver? DefaultResolver { get; set; }

    /// <summary>The name of a value's object type, for interfaces and unions without a function of their own.</summary>
    public Func<object, string?>? DefaultTypeResolver { get; set; }

    internal IReadOnlyDictionary<(string Type, string Field), Resolver> Resolvers => _resolvers;

    internal IReadOnlyDictionary<string, Func<object, string?>> TypeResolvers => _typeResolvers;

    /// <summary>Binds a field. A second resolver for one field is refused: one of the two would be forgotten silently.</summary>
    public ResolverMap Add(string typeName, string fieldName, Resolver resolver)
    {
        if (!_resolvers.TryAdd((typeName, fieldName), resolver))
            throw new ArgumentException($"Field \"{typeName}.{fieldName}\" already has a resolver.", nameof(fieldName));
        return this;
    }

    /// <summary>Binds a field to what is read from its parent, which is a <typeparamref name="TSource"/>.</summary>
    public ResolverMap Add<TSource>(string typeName, string fieldName, Func<TSource, object?> read) =>
        Add(typeName, fieldName, Resolver.Of(read));

    /// <summary>Binds a field to a function of its parent and its arguments.</summary>
    public ResolverMap Add(string typeName, string fieldName, Func<FieldContext, object?> resolve) =>
        Add(typeName, fieldName, Resolver.Of(resolve));

    /// <summary>
    /// Says how to tell the object type of a value of this interface or union:
    /// https://spec.graphql.org/September2025/#ResolveAbstractType()
    /// </summary>
    public ResolverMap AddType(string abstractTypeName, Func<object, string?> typeName)
    {
        if (!_typeResolvers.TryAdd(abstractTypeName, typeName))
            throw new ArgumentException($"Type \"{abstractTypeName}\" already has a type resolver.", nameof(abstractTypeName));
        return this;
    }
}
