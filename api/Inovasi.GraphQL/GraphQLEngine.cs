using Inovasi.GraphQL.Execution;
using Inovasi.GraphQL.Response;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL;

/// <summary>
/// Answers GraphQL requests for one schema: https://spec.graphql.org/September2025/#sec-Executing-Requests
/// Made once, used by many threads. Whatever a client sends comes back as an <see cref="ExecutionResult"/>; nothing that it can send
/// throws.
/// </summary>
public sealed class GraphQLEngine
{
    private readonly SchemaBinding _binding;
    private readonly GraphQLOptions _options;
    private readonly PlanCache _cache;

    /// <summary>Joins a valid schema with its resolvers.</summary>
    /// <exception cref="ArgumentException">A field has no resolver, or a resolver no field; the message names them all.</exception>
    public GraphQLEngine(Schema schema, ResolverMap resolvers, GraphQLOptions? options = null)
    {
        _options = options ?? new GraphQLOptions();
        _binding = new SchemaBinding(schema, resolvers, _options.ExecutesSubscriptionEvents);
        _cache = new PlanCache(_options.CachedDocuments, _options.CachedSelections);
    }

    public Schema Schema => _binding.Schema;

    public QueryLimits Limits => _options.Limits;

    /// <summary>
    /// The request, from its text to its answer. Each phase either hands on what the next one needs or refuses the request.
    /// </summary>
    /// <param name="request">What the client sent.</param>
    /// <param name="services">Whatever resolvers need of the host for this request; they read it as <see
    /// cref="FieldContext.Services{T}"/>.</param>
    /// <param name="root">The parent of the fields of the root types.</param>
    /// <param name="cancellationToken">Cancelled when nobody waits for the answer any more.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async ValueTask<ExecutionResult> ExecuteAsync(
        GraphQLRequest request, object? services = null, object? root = null, CancellationToken cancellationToken = default)
    {
        using var clock = new RequestClock(_options.TimeProvider, _options.Limits.Time, cancellationToken);
        var phases = new RequestPhases(_binding, _options, request);
        if (phases.Prepare(_cache) is { } notPrepared) return notPrepared;
        if (phases.SelectOperation() is { } notSelected) return notSelected;
        if (phases.CoerceVariables() is { } notCoerced) return notCoerced;
        if (phases.EstimateCost() is { } notAfforded) return notAfforded;
        return await phases.ExecuteAsync(services, root, clock);
    }
}
