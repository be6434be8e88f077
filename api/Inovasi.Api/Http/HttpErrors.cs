using Inovasi.GraphQL.Response;

namespace Inovasi.Api.Http;

/// <summary>A request that is refused before GraphQL sees it: the status and the error that goes with it.</summary>
internal sealed record Refusal(int Status, GraphQLError Error)
{
    /// <summary>What the header <c>Allow</c> must say beside status 405.</summary>
    public string? Allow { get; init; }
}

/// <summary>Every refusal of the HTTP layer with its code and sentence.</summary>
internal static class HttpErrors
{
    /// <summary>The code of an error that the database is behind.</summary>
    public const string DatabaseAway = "DATABASE_AWAY";

    public const string AllMethods = "GET, HEAD, POST, OPTIONS";

    /// <summary>Seconds after which it makes sense to ask again, with every status 503.</summary>
    public const string RetryAfter = "5";

    public static Refusal BadRequest(string message) => Of(400, "BAD_REQUEST", message);

    public static Refusal Batch() => Of(400, "BATCHING_NOT_ENABLED", "Batching is not enabled: send one request, an object with the member \"query\", at a time.");

    /// <summary>The code is the one by which clients that know such names send the whole document again.</summary>
    public static Refusal PersistedQuery() =>
        Of(400, "PERSISTED_QUERY_NOT_SUPPORTED", "Documents are not kept here under a name: send the text of the document as \"query\".");

    public static Refusal BodyTooLarge(int maximum) => Of(413, "BODY_TOO_LARGE", $"The body must have at most {maximum} bytes.");

    public static Refusal BodyTooSlow(int least) => Of(408, "BODY_TOO_SLOW", $"The body must come with at least {least} bytes a second.");

    public static Refusal NoDatabase() =>
        Of(503, DatabaseAway, "Older releases cannot be read at this moment: ask again in a few seconds, or without \"release\" and cursors for the current one.");

    public static Refusal Encoded(string encoding) =>
        Of(415, "UNSUPPORTED_MEDIA_TYPE", $"The body must not be compressed, but Content-Encoding is \"{encoding}\".");

    public static Refusal MediaType(string? found) => Of(
        415, "UNSUPPORTED_MEDIA_TYPE", $"The header Content-Type must be \"application/json\" in UTF-8, but it is {(found is null ? "missing" : $"\"{found}\"")}.");

    public static Refusal NotAcceptable() => Of(
        406, "NOT_ACCEPTABLE", "The header Accept must allow \"application/graphql-response+json\", \"application/json\" or \"text/csv\", which are what this endpoint can send.");

    /// <summary>A list inside of a row; <paramref name="address"/> is where the whole dataset stands, as far as anybody knows.</summary>
    public static Refusal ListInRow(string field, string? dataset, string? address)
    {
        var instead = dataset is null ? "" : $", or take the whole dataset \"{dataset}\"{(address is null ? " from the site's page of data" : $" from {address}")}";
        return Of(400, "CSV_LIST_IN_ROW", $"Field \"{field}\" is a list of records, which has no place in a row of CSV: leave it out{instead}.");
    }

    public static Refusal Method(string method) =>
        Of(405, "METHOD_NOT_ALLOWED", $"Method {method} is not offered here: use GET or POST.") with { Allow = AllMethods };

    public static Refusal TooManyRequests(int rate) =>
        Of(429, "TOO_MANY_REQUESTS", $"One address may make {rate} requests a second: wait as many seconds as the header Retry-After says, then go on slower.");

    public static Refusal UnknownRelease(GraphQLError error) => new(404, error);

    public static Refusal NotFound() => Of(404, "NOT_FOUND", "There is nothing at this address: the API is at /graphql.");

    public static Refusal Fault(string id) =>
        Of(500, ErrorCodes.InternalServerError, $"Something went wrong on our side. Tell us this number and we can find it: {id}.");

    /// <summary>Was it stopped because it took too long, and not because its answer became too long? Then it may succeed when there is less to do.</summary>
    public static bool IsOutOfTime(ExecutionResult result) =>
        result.Kind == ExecutionResultKind.Stopped && result.Errors.Any(e => e.Extensions?.GetValueOrDefault("limit") is "time");

    /// <summary>Does the answer lack what the database did not give? It may give it in a moment.</summary>
    public static bool IsDatabaseAway(ExecutionResult result) => result.Errors.Any(e => e.Code == DatabaseAway);

    private static Refusal Of(int status, string code, string message) => new(status, new GraphQLError(message) { Code = code });
}
