using System.Collections.Immutable;
using Inovasi.Api.Csv;
using Inovasi.Api.Database;
using Inovasi.Api.Resolvers;
using Inovasi.GraphQL;
using Inovasi.GraphQL.Response;

namespace Inovasi.Api.Http;

/// <summary>
/// <c>/graphql</c>: reads a request, has it answered from one release, sends the answer with its status: https://graphql.github.io/graphql-over-http/draft/
/// Where that draft and the audits of the npm package graphql-http differ, the audits win until the draft is final.
/// </summary>
internal sealed class GraphQLEndpoint(GraphQLEngine engine, ReleaseStore store, AnswerCache cache, CsvResponder csv, FormPage form, Telemetry telemetry)
{
    public async Task HandleAsync(HttpContext http)
    {
        SetCorsHeaders(http.Response);
        switch (http.Request.Method)
        {
            case "OPTIONS":
                http.Response.Headers.Allow = HttpErrors.AllMethods;
                http.Response.StatusCode = StatusCodes.Status204NoContent;
                return;
            case "GET" or "HEAD" or "POST":
                var began = telemetry.Begin();
                var isKnown = await AnswerAsync(http);
                telemetry.Answered(began, http.Response.StatusCode, isKnown);
                return;
            default:
                await RefuseAsync(http, HttpErrors.Method(http.Request.Method));
                return;
        }
    }

    /// <summary>Sends an error in the one shape that all have.</summary>
    public static async Task RefuseAsync(HttpContext http, Refusal refusal, AnswerType type = AnswerType.Json)
    {
        using var result = ExecutionResult.Refused(ExecutionResultKind.OperationError, refusal.Error);
        http.RequestServices.GetRequiredService<Telemetry>().Refused(refusal.Error.Code);
        if (refusal.Allow is not null) http.Response.Headers.Allow = refusal.Allow;
        using var body = Body(result);
        await Made(body.Written, refusal.Status, type is AnswerType.Html or AnswerType.Csv ? AnswerType.Json : type).SendAsync(http);
    }

    /// <summary>A request whose bytes are known is answered from memory, before anything of it is read; everything else is done for it once.</summary>
    /// <returns>Was it answered from memory?</returns>
    private async Task<bool> AnswerAsync(HttpContext http)
    {
        var isPost = http.Request.Method == "POST";
        if (MediaTypes.RefuseFormat(http.Request) is { } unknownFormat)
        {
            await RefuseAsync(http, unknownFormat);
            return false;
        }
        if (MediaTypes.Choose(http.Request, offersHtml: !isPost) is not { } type)
        {
            await RefuseAsync(http, HttpErrors.NotAcceptable());
            return false;
        }
        http.Response.Headers.Vary = "Accept";
        var (body, refusal) = isPost ? await RequestReader.ReadBodyAsync(http.Request) : default;
        if (refusal is not null)
        {
            await RefuseAsync(http, refusal, type);
            return false;
        }
        // A table's headers have whole addresses, so it is another answer under another host or another spelling of the path.
        var place = type == AnswerType.Csv ? CsvResponder.Endpoint(http.Request) : "";
        var key = AnswerKey.Of(type, place + http.Request.QueryString.Value, body);
        if (cache.Find(store.State, key) is { } known)
        {
            await known.SendAsync(http);
            return true;
        }
        if (type == AnswerType.Html && !http.Request.Query.ContainsKey("query")) await form.SendAsync(http);
        else await ReadAsync(http, type, key, body);
        return false;
    }

    private async Task ReadAsync(HttpContext http, AnswerType type, AnswerKey key, byte[]? body)
    {
        var read = body is null ? RequestReader.FromQuery(http.Request.Query) : RequestReader.FromBody(body);
        if (read.Request is not { } request)
        {
            await RefuseAsync(http, read.Refusal!, type);
            return;
        }
        var asked = http.Request.Query["release"] is [{ Length: > 0 } code, ..] ? code : null;
        var release = asked is null ? null : await FindAsync(asked, http.RequestAborted);
        // Taken after the look for the release, which may have found a newer state; from here on it is this one, whatever is published meanwhile.
        var state = store.State;
        if (asked is null || release is not null) await ExecuteAsync(http, request, new Sending(state, release ?? state.Current, asked is not null, type, key));
        else await RefuseAsync(http, HttpErrors.UnknownRelease(RequestErrors.UnknownRelease(asked).Error), type);
    }

    /// <summary>A release takes no longer to be found than a question may to be answered.</summary>
    private async Task<ServedRelease?> FindAsync(string code, CancellationToken gone)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(gone);
        if (engine.Limits.Time is { } most) limit.CancelAfter(most);
        try
        {
            return await store.FindAsync(code, limit.Token);
        }
        catch (OperationCanceledException) when (!gone.IsCancellationRequested)
        {
            throw new DatabaseException($"Release {code} was not loaded within the time of a request.");
        }
    }

    /// <summary>How a request is answered: from what, whether it named that, as what, and under which key others find it.</summary>
    private sealed record Sending(ReleaseState State, ServedRelease Release, bool NamesRelease, AnswerType Type, AnswerKey Key);

    private async Task ExecuteAsync(HttpContext http, GraphQLRequest request, Sending sending)
    {
        var tag = http.Request.Method != "POST" && sending.Type != AnswerType.Html
            ? EntityTag.Of(request, sending.Release.Version, sending.State.Kept, sending.Type)
            : null;
        // An answer of a named release stays as it is; one of the current release is asked for again, and costs a 304.
        var keep = tag is null ? "no-store" : sending.NamesRelease ? "public, max-age=86400" : "public, no-cache";
        if (tag is not null && EntityTag.Matches(http.Request, tag, isMade: false))
        {
            // It is there at the client already, so it is not made.
            await Made(body: default, StatusCodes.Status200OK, sending.Type, sending.Release.Code, tag, keep).SendAsync(http);
            return;
        }
        var context = new RequestContext(sending.Release, store) { Kept = sending.State.Kept };
        if (sending.Type == AnswerType.Csv)
        {
            await SendTableAsync(http, sending, await csv.AnswerAsync(http, request, context), tag, keep);
            return;
        }
        using var result = await engine.ExecuteAsync(request, context, cancellationToken: http.RequestAborted);
        telemetry.Executed(result);
        if (sending.Type == AnswerType.Html)
        {
            http.Response.Headers["Inovasi-Release"] = sending.Release.Code;
            await form.SendAsync(http, request, result, sending.Release.Code);
            return;
        }
        var isWhole = result is { Kind: ExecutionResultKind.Executed, Errors.Count: 0 };
        if (result.Kind == ExecutionResultKind.MutationNotAllowed) http.Response.Headers.Allow = "POST";
        var status = Status(result, sending.Type);
        if (status == StatusCodes.Status503ServiceUnavailable) http.Response.Headers.RetryAfter = HttpErrors.RetryAfter;
        var isKept = isWhole && cache.IsAskedAgain(sending.Key);
        // What is sent is copied on its way, so the buffer is free again once that is done.
        using var body = Body(result);
        var answer = Made(
            isKept ? body.Written.ToArray() : body.Written, status, sending.Type, sending.Release.Code, isWhole ? tag : null, isWhole ? keep : "no-store");
        if (isKept) cache.Add(sending.State, sending.Key, answer);
        await answer.SendAsync(http);
    }

    private async Task SendTableAsync(HttpContext http, Sending sending, CsvOutcome outcome, string? tag, string keep)
    {
        if (outcome.Status == StatusCodes.Status405MethodNotAllowed) http.Response.Headers.Allow = "POST";
        if (outcome.Status == StatusCodes.Status503ServiceUnavailable) http.Response.Headers.RetryAfter = HttpErrors.RetryAfter;
        var isTable = outcome.IsTable;
        var answer = Made(outcome.Body, outcome.Status, outcome.Type, sending.Release.Code, isTable ? tag : null, isTable ? keep : "no-store", outcome.Headers);
        if (isTable && cache.IsAskedAgain(sending.Key)) cache.Add(sending.State, sending.Key, answer);
        await answer.SendAsync(http);
    }

    private static int Status(ExecutionResult result, AnswerType type)
    {
        if (result.Kind == ExecutionResultKind.MutationNotAllowed) return StatusCodes.Status405MethodNotAllowed;
        // Whatever type the client asked for: no cache may keep it, and a monitor must see it.
        if (HttpErrors.IsOutOfTime(result)) return StatusCodes.Status503ServiceUnavailable;
        return result.Kind >= ExecutionResultKind.Executed || type == AnswerType.Json ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
    }

    private static Answer Made(
        ReadOnlyMemory<byte> body, int status, AnswerType type, string? release = null, string? tag = null, string cacheControl = "no-store",
        ImmutableArray<KeyValuePair<string, string>> headers = default) => new()
        {
            Status = status,
            ContentType = MediaTypes.ContentType(type),
            Body = body,
            CacheControl = cacheControl,
            Release = release,
            EntityTag = tag,
            Headers = headers.IsDefault ? [] : headers,
        };

    private static PooledBuffer Body(ExecutionResult result)
    {
        var body = new PooledBuffer();
        result.WriteTo(body);
        return body;
    }

    /// <summary>Everybody's pages may read: there are no cookies and nothing to change.</summary>
    public static void SetCorsHeaders(HttpResponse response)
    {
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers.AccessControlExposeHeaders = $"ETag, Inovasi-Release, {CsvQuestion.LeftOutHeader}, {CsvQuestion.TotalCountHeader}, Link, Retry-After";
        if (response.HttpContext.Request.Method != "OPTIONS") return;
        response.Headers.AccessControlAllowMethods = HttpErrors.AllMethods;
        response.Headers.AccessControlAllowHeaders = "Accept, Content-Type, If-None-Match";
        response.Headers.AccessControlMaxAge = "86400";
    }
}
