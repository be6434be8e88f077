using System.Collections.Immutable;

namespace Inovasi.Api.Http;

/// <summary>An answer as it goes over the wire: what can be kept in memory and sent again. Never changed.</summary>
internal sealed class Answer
{
    public required int Status { get; init; }

    public required string ContentType { get; init; }

    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>The header <c>Cache-Control</c>.</summary>
    public required string CacheControl { get; init; }

    /// <summary>The release that it was answered from; null when none was asked.</summary>
    public string? Release { get; init; }

    /// <summary>A strong tag, with its quotes; null for what no client may ask again by tag.</summary>
    public string? EntityTag { get; init; }

    /// <summary>Headers of this answer alone, such as the links between pages.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>Sends it whole, or only says that the client has it already.</summary>
    public async Task SendAsync(HttpContext http)
    {
        var response = http.Response;
        response.Headers.CacheControl = CacheControl;
        if (Release is not null) response.Headers["Inovasi-Release"] = Release;
        foreach (var (name, value) in Headers) response.Headers[name] = value;
        if (EntityTag is not null)
        {
            response.Headers.ETag = EntityTag;
            if (Http.EntityTag.Matches(http.Request, EntityTag, isMade: true))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }
        response.StatusCode = Status;
        response.ContentType = ContentType;
        response.ContentLength = Body.Length;
        if (http.Request.Method != "HEAD") await response.BodyWriter.WriteAsync(Body, http.RequestAborted);
    }
}
