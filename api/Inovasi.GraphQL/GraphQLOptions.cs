using Inovasi.GraphQL.Execution;
using Inovasi.GraphQL.Response;

namespace Inovasi.GraphQL;

/// <summary>What a host decides about an engine.</summary>
public sealed record GraphQLOptions
{
    /// <summary>What a request may ask for at most.</summary>
    public QueryLimits Limits { get; init; } = QueryLimits.Public;

    /// <summary>
    /// Must documents be valid? False is only for documents that the host has validated itself; an operation that is not valid is then
    /// executed as far as it can be.
    /// </summary>
    public bool ValidatesDocuments { get; init; } = true;

    /// <summary>
    /// May a subscription be executed, once, as if it were a query? That is what happens for each event of a source stream, which a host
    /// would have to bring. Otherwise subscriptions are refused. https://spec.graphql.org/September2025/#ExecuteSubscriptionEvent()
    /// </summary>
    public bool ExecutesSubscriptionEvents { get; init; }

    /// <summary>
    /// Turns an exception of a resolver into what the client reads; the place is filled in by the engine. The host logs it here and gives
    /// it an id. The default tells nothing of the exception. Not asked for a <see cref="GraphQLException"/>, which is meant for the client.
    /// </summary>
    public Func<Exception, GraphQLError> MaskException { get; init; } =
        static exception => new GraphQLError("The server could not resolve this field.")
        {
            Code = ErrorCodes.InternalServerError,
            Exception = exception,
        };

    /// <summary>Documents in the plan cache; about twice as many are kept at the most.</summary>
    public int CachedDocuments { get; init; } = 500;

    /// <summary>
    /// Selections of all documents in the plan cache together, fragments replaced, each counted once for the cost and once for each plan that
    /// the document may have; about twice as many are kept at the most. One takes up to 300 bytes.
    /// </summary>
    public int CachedSelections { get; init; } = 100_000;

    /// <summary>The clock of the time limit.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
