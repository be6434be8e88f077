using System.Buffers;
using System.Collections.Immutable;
using Inovasi.Api.Csv;
using Inovasi.Api.Resolvers;
using Inovasi.GraphQL;
using Inovasi.GraphQL.Response;

namespace Inovasi.Api.Http;

/// <summary>An answer to a question for a table: the table, or in JSON why there is none.</summary>
internal sealed record CsvOutcome(int Status, AnswerType Type, ReadOnlyMemory<byte> Body, ImmutableArray<KeyValuePair<string, string>> Headers)
{
    public bool IsTable => Type == AnswerType.Csv;
}

/// <summary>Whether the generated site stands on the same address as the API, for a city that has not said where its site is.</summary>
internal sealed record SiteHere(bool IsServed);

/// <summary>
/// Answers as CSV. A table has no room for errors, so any error refuses it, in JSON as ever and with a status that no spreadsheet takes for data:
/// 400, or 500 where the fault is ours, or 503 where it took too long or the database is away.
/// </summary>
internal sealed class CsvResponder(GraphQLEngine engine, SiteHere site, Telemetry telemetry)
{
    public async Task<CsvOutcome> AnswerAsync(HttpContext http, GraphQLRequest request, RequestContext context)
    {
        var release = context.Release;
        var question = new CsvQuestion(engine.Schema, request);
        using var result = await engine.ExecuteAsync(request, context with { Watch = question.Watch }, cancellationToken: http.RequestAborted);
        telemetry.Executed(result);
        if (result is not { Kind: ExecutionResultKind.Executed, Errors.Count: 0 }) return Refused(result, Status(result));
        var place = PlaceOf(http.Request, release);
        if (question.NestedList is { } list)
        {
            var refusal = HttpErrors.ListInRow(list.Field, list.Dataset, place.FileOf(list.Dataset, release));
            using var refused = ExecutionResult.Refused(ExecutionResultKind.OperationError, refusal.Error);
            return Refused(refused, refusal.Status);
        }
        var answer = question.Answer(result, release, place);
        return new CsvOutcome(StatusCodes.Status200OK, AnswerType.Csv, answer.Body, answer.Headers);
    }

    /// <summary>Scheme, host and path as the client knows them.</summary>
    public static string Endpoint(HttpRequest request) => $"{Origin(request)}{request.PathBase}{request.Path}";

    private static string Origin(HttpRequest request) => $"{request.Scheme}://{request.Host}";

    private CsvPlace PlaceOf(HttpRequest request, ServedRelease release)
    {
        var named = request.Query["release"] is [{ Length: > 0 } code, ..] ? code : null;
        return new CsvPlace(Endpoint(request), named, release.Catalogue.Settings.SiteOrigin ?? (site.IsServed ? Origin(request) : null));
    }

    private static CsvOutcome Refused(ExecutionResult result, int status)
    {
        var body = new ArrayBufferWriter<byte>(1024);
        result.WriteTo(body);
        return new CsvOutcome(status, AnswerType.Json, body.WrittenMemory, []);
    }

    private static int Status(ExecutionResult result) => result switch
    {
        { Kind: ExecutionResultKind.MutationNotAllowed } => StatusCodes.Status405MethodNotAllowed,
        _ when HttpErrors.IsOutOfTime(result) || HttpErrors.IsDatabaseAway(result) => StatusCodes.Status503ServiceUnavailable,
        _ when result.Errors.Any(e => e.Code == ErrorCodes.InternalServerError) => StatusCodes.Status500InternalServerError,
        _ => StatusCodes.Status400BadRequest,
    };
}
