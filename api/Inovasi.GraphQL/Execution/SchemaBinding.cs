using System.Collections.Frozen;
using Inovasi.GraphQL.Introspection;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Execution;

/// <summary>
/// A schema joined with the host's resolvers: each field of each object type has exactly one, and every abstract type a way to tell the
/// object type.
/// </summary>
internal sealed class SchemaBinding
{
    private static readonly Resolver TypeName = new TypeNameResolver();

    private readonly Resolver?[] _resolvers;
    private readonly FrozenDictionary<CompositeType, Func<object, string?>> _typeResolvers;

    /// <summary>Joins the two. Fields of the subscription root need no resolver if subscriptions are refused.</summary>
    /// <exception cref="ArgumentException">Something has no partner; the message names everything that has none.</exception>
    public SchemaBinding(Schema schema, ResolverMap map, bool bindsSubscriptions)
    {
        Schema = schema;
        _resolvers = new Resolver?[schema.FieldCount];
        var problems = new List<string>();
        BindIntrospection();
        BindFields(map, bindsSubscriptions, problems);
        _typeResolvers = BindTypes(map, problems);
        if (problems.Count > 0)
            throw new ArgumentException($"The resolvers do not fit the schema. {string.Join(' ', problems)}", nameof(map));
    }

    public Schema Schema { get; }

    /// <summary>
    /// The resolver of a field. Without validation a document may reach one of an abstract type, which has none: never of an object type.
    /// </summary>
    public Resolver ResolverOf(Field field, ObjectType parentType) =>
        _resolvers[field.Index] ?? throw new InvalidOperationException($"Field \"{parentType}.{field.Name}\" has no resolver.");

    /// <summary>The name of a value's object type, null if the host cannot tell.</summary>
    public string? TypeNameOf(CompositeType abstractType, object value) => _typeResolvers.GetValueOrDefault(abstractType)?.Invoke(value);

    private void BindIntrospection()
    {
        for (var i = 0; i < IntrospectionTypes.Resolvers.Count; i++)
        {
            _resolvers[i] = IntrospectionTypes.Resolvers[i] is { } resolve ? new MetaFieldResolver(resolve) : TypeName;
        }
    }

    private void BindFields(ResolverMap map, bool bindsSubscriptions, List<string> problems)
    {
        foreach (var type in Schema.Types.OfType<ObjectType>().Where(type => !type.IsIntrospectionType))
        {
            foreach (var field in type.Fields)
            {
                var resolver = map.Resolvers.GetValueOrDefault((type.Name, field.Name)) ?? map.DefaultResolver;
                if (resolver is null && (bindsSubscriptions || type != Schema.SubscriptionType))
                    problems.Add($"Field \"{field}\" has no resolver.");
                _resolvers[field.Index] = resolver;
            }
        }
        foreach (var (typeName, fieldName) in map.Resolvers.Keys.Order())
        {
            if (Schema.FindType(typeName) is not ObjectType { IsIntrospectionType: false } type)
                problems.Add($"There is a resolver for \"{typeName}.{fieldName}\", but the schema has no object type \"{typeName}\".");
            else if (!type.Fields.Contains(fieldName))
                problems.Add($"There is a resolver for \"{typeName}.{fieldName}\", but type \"{typeName}\" has no such field.");
        }
    }

    private FrozenDictionary<CompositeType, Func<object, string?>> BindTypes(ResolverMap map, List<string> problems)
    {
        var resolvers = new Dictionary<CompositeType, Func<object, string?>>();
        foreach (var type in Schema.Types.Where(type => type is InterfaceType or UnionType).Cast<CompositeType>())
        {
            var resolver = map.TypeResolvers.GetValueOrDefault(type.Name) ?? map.DefaultTypeResolver;
            if (resolver is not null) resolvers.Add(type, resolver);
            else problems.Add($"Type \"{type}\" has no type resolver.");
        }
        foreach (var name in map.TypeResolvers.Keys.Order(StringComparer.Ordinal))
        {
            if (Schema.FindType(name) is not (InterfaceType or UnionType))
                problems.Add($"There is a type resolver for \"{name}\", but the schema has no interface or union \"{name}\".");
        }
        return resolvers.ToFrozenDictionary();
    }
}

/// <summary>Answers <c>__typename</c>, which needs nothing of the value.</summary>
internal sealed record TypeNameResolver : Resolver;

/// <summary>Answers a field of the introspection system from the schema.</summary>
internal sealed record MetaFieldResolver(IntrospectionResolver Resolve) : Resolver;
