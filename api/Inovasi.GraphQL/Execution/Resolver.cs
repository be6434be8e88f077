namespace Inovasi.GraphQL.Execution;

/// <summary>
/// How the value of a field is found, in one of four ways. A value is anything that fits the field's type: an object of the host for an
/// object type, an enumerable for a list, null for null; a <see cref="Response.GraphQLError"/> in place of a value or of a list's item
/// makes it an error.
/// </summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Value-Resolution</remarks>
public abstract record Resolver
{
    private protected Resolver()
    {
    }

    /// <summary>For each parent, at once: for what is in memory.</summary>
    public static Resolver Of(Func<FieldContext, object?> resolve) => new SynchronousResolver(resolve);

    /// <summary>From the parent alone, at once: for a property.</summary>
    public static Resolver Of<TSource>(Func<TSource, object?> read) => new PropertyResolver(source => read((TSource)source!));

    /// <summary>
    /// For each parent, later. The resolvers of a level are all started before one is waited for, except those of a mutation's root.
    /// </summary>
    public static Resolver OfTask(Func<FieldContext, ValueTask<object?>> resolve) => new AsynchronousResolver(resolve);

    /// <summary>For all parents of a level in one call, at once.</summary>
    public static Resolver ForLevel(Action<LevelContext> resolve) => new LevelResolver(resolve);

    /// <summary>For all parents of a level in one call, later: for a database.</summary>
    public static Resolver ForLevelTask(Func<LevelContext, ValueTask> resolve) => new AsynchronousLevelResolver(resolve);
}

internal sealed record PropertyResolver(Func<object?, object?> Read) : Resolver;

internal sealed record SynchronousResolver(Func<FieldContext, object?> Resolve) : Resolver;

internal sealed record AsynchronousResolver(Func<FieldContext, ValueTask<object?>> Resolve) : Resolver;

internal sealed record LevelResolver(Action<LevelContext> Resolve) : Resolver;

internal sealed record AsynchronousLevelResolver(Func<LevelContext, ValueTask> Resolve) : Resolver;
