using System.Buffers;
using Inovasi.Api.Resolvers;
using Inovasi.GraphQL;
using Inovasi.GraphQL.Response;

namespace Inovasi.Api.Http;

/// <summary>
/// <c>/graphql</c>: reads a request, has it answered from one release, sends the answer with its status: https://graphql.github.io/graphql-over-http/draft/
/// Where that draft and the audits of the npm package graphql-http differ, the audits win until the draft is final.
/// </summary>
internal sealed class GraphQLEndpoint(GraphQLEngine engine, ReleaseStore store)
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
                await AnswerAsync(http);
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
        if (refusal.Allow is not null) http.Response.Headers.Allow = refusal.Allow;
        http.Response.Headers.CacheControl = "no-store";
        await SendAsync(http, result, refusal.Status, type);
    }

    private async Task AnswerAsync(HttpContext http)
    {
        var isPost = http.Request.Method == "POST";
        if (MediaTypes.Choose(http.Request, offersHtml: !isPost) is not { } type)
        {
            await RefuseAsync(http, HttpErrors.NotAcceptable());
            return;
        }
        http.Response.Headers.Vary = "Accept";
        if (type == AnswerType.Html && !http.Request.Query.ContainsKey("query"))
        {
            await FormPage.SendAsync(http, request: null, answer: null);
            return;
        }
        var read = isPost ? await RequestReader.FromBodyAsync(http.Request, http.RequestAborted) : RequestReader.FromQuery(http.Request.Query);
        if (read.Request is not { } request)
        {
            await RefuseAsync(http, read.Refusal!, type == AnswerType.Html ? AnswerType.Json : type);
            return;
        }
        if (await ReleaseAsync(http) is { } release) await ExecuteAsync(http, request, release, type);
        else await RefuseAsync(http, HttpErrors.UnknownRelease(RequestErrors.UnknownRelease(http.Request.Query["release"].ToString()).Error));
    }

    private async Task ExecuteAsync(HttpContext http, GraphQLRequest request, ServedRelease release, AnswerType type)
    {
        http.Response.Headers["Inovasi-Release"] = release.Code;
        var isCacheable = http.Request.Method != "POST" && type != AnswerType.Html;
        var tag = isCacheable ? EntityTag.Of(request, release.Code, store.Kept, type) : null;
        if (tag is not null && EntityTag.Matches(http.Request, tag))
        {
            SetCacheHeaders(http, tag);
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        using var result = await engine.ExecuteAsync(request, new RequestContext(release, store), cancellationToken: http.RequestAborted);
        if (type == AnswerType.Html)
        {
            await FormPage.SendAsync(http, request, result);
            return;
        }
        if (tag is not null && result is { Kind: ExecutionResultKind.Executed, Errors.Count: 0 }) SetCacheHeaders(http, tag);
        else http.Response.Headers.CacheControl = "no-store";
        await SendAsync(http, result, Status(result.Kind, type, http.Response), type);
    }

    /// <summary>The release of the parameter <c>release</c>, else the current one; null when the one asked for is not kept.</summary>
    private async ValueTask<ServedRelease?> ReleaseAsync(HttpContext http) => http.Request.Query["release"] is [{ Length: > 0 } code, ..]
        ? await store.FindAsync(code, http.RequestAborted)
        : store.Current;

    private static int Status(ExecutionResultKind kind, AnswerType type, HttpResponse response)
    {
        if (kind == ExecutionResultKind.MutationNotAllowed)
        {
            response.Headers.Allow = "POST";
            return StatusCodes.Status405MethodNotAllowed;
        }
        return kind >= ExecutionResultKind.Executed || type == AnswerType.Json ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
    }

    private static async Task SendAsync(HttpContext http, ExecutionResult result, int status, AnswerType type)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = MediaTypes.ContentType(type);
        var body = new ArrayBufferWriter<byte>(4096);
        result.WriteTo(body);
        http.Response.ContentLength = body.WrittenCount;
        if (http.Request.Method != "HEAD") await http.Response.Body.WriteAsync(body.WrittenMemory, http.RequestAborted);
    }

    /// <summary>An answer of a named release stays as it is; one of the current release is asked for again, and costs a 304.</summary>
    private static void SetCacheHeaders(HttpContext http, string tag)
    {
        http.Response.Headers.ETag = tag;
        http.Response.Headers.CacheControl = http.Request.Query.ContainsKey("release") ? "public, max-age=86400" : "public, no-cache";
    }

    /// <summary>Everybody's pages may read: there are no cookies and nothing to change.</summary>
    private static void SetCorsHeaders(HttpResponse response)
    {
        response.Headers.AccessControlAllowOrigin = "*";
        response.Headers.AccessControlExposeHeaders = "ETag, Inovasi-Release, Retry-After";
        if (response.HttpContext.Request.Method != "OPTIONS") return;
        response.Headers.AccessControlAllowMethods = HttpErrors.AllMethods;
        response.Headers.AccessControlAllowHeaders = "Accept, Content-Type, If-None-Match";
        response.Headers.AccessControlMaxAge = "86400";
    }
}
