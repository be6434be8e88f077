using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Inovasi.GraphQL;
using Microsoft.Net.Http.Headers;

namespace Inovasi.Api.Http;

/// <summary>What was sent, well-formed: either a request or why it is none.</summary>
internal sealed record ReadRequest(GraphQLRequest? Request, Refusal? Refusal)
{
    public static implicit operator ReadRequest(Refusal refusal) => new(null, refusal);
}

/// <summary>
/// HTTP to a GraphQL request: https://graphql.github.io/graphql-over-http/draft/#sec-Request
/// It bounds bytes and nesting, and lets no text through that is not Unicode; everything else is the engine's to judge.
/// </summary>
internal static class RequestReader
{
    public const int LargestBody = 128 * 1024;

    private const int DeepestJson = 64;

    /// <summary>The parameters of a GET.</summary>
    public static ReadRequest FromQuery(IQueryCollection query)
    {
        if (query["query"] is not [{ Length: > 0 } document]) return HttpErrors.BadRequest("The parameter \"query\" must be there once: /graphql?query={release{code}}.");
        if (query["operationName"].Count > 1) return HttpErrors.BadRequest("The parameter \"operationName\" must be there once.");
        var request = new GraphQLRequest(document) { OperationName = Filled(query["operationName"]), AllowsMutation = false, WantsCost = true };
        foreach (var name in (string[])["variables", "extensions"])
        {
            if (Filled(query[name]) is not { } text) continue;
            var bytes = Encoding.UTF8.GetBytes(text);
            if (ReadJson(bytes, out var json) is { } fault) return HttpErrors.BadRequest($"The parameter \"{name}\" {fault}");
            if (json.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null)) return HttpErrors.BadRequest($"The parameter \"{name}\" must be a JSON object, but it is {Kind(json)}.");
            if (name == "variables") request = request with { Variables = json };
        }
        return new ReadRequest(request, null);
    }

    /// <summary>The bytes of a POST, not yet looked at; or why they are not read.</summary>
    public static async ValueTask<(byte[]? Body, Refusal? Refusal)> ReadBodyAsync(HttpRequest http)
    {
        if (RefuseHeaders(http) is { } refusal) return (null, refusal);
        while (true)
        {
            var read = await http.BodyReader.ReadAsync(CancellationToken.None); // the server ends it when the client goes
            var isTooLong = read.Buffer.Length > LargestBody;
            if (isTooLong || read.IsCompleted)
            {
                var body = isTooLong ? null : read.Buffer.ToArray();
                http.BodyReader.AdvanceTo(read.Buffer.End);
                return isTooLong ? (null, HttpErrors.BodyTooLarge(LargestBody)) : (body, null);
            }
            http.BodyReader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    /// <summary>The body of a POST.</summary>
    public static ReadRequest FromBody(byte[] body)
    {
        if (ReadJson(body, out var json) is { } fault) return HttpErrors.BadRequest($"The body {fault}");
        if (json.ValueKind == JsonValueKind.Array) return HttpErrors.Batch();
        if (json.ValueKind != JsonValueKind.Object) return HttpErrors.BadRequest($"The body must be a JSON object, but it is {Kind(json)}.");
        return FromJson(json);
    }

    private static ReadRequest FromJson(JsonElement json)
    {
        if (Member(json, "query") is null && Member(json, "extensions") is { ValueKind: JsonValueKind.Object } extensions && Member(extensions, "persistedQuery") is not null)
            return HttpErrors.PersistedQuery();
        if (Member(json, "query") is not { ValueKind: JsonValueKind.String } query)
            return HttpErrors.BadRequest($"The member \"query\" of the body must be a text, but it is {Kind(Member(json, "query"))}.");
        var name = Member(json, "operationName");
        if (name is not (null or { ValueKind: JsonValueKind.Null or JsonValueKind.String }))
            return HttpErrors.BadRequest($"The member \"operationName\" of the body must be a text, but it is {Kind(name)}.");
        foreach (var member in (string[])["variables", "extensions"])
        {
            if (Member(json, member) is not (null or { ValueKind: JsonValueKind.Null or JsonValueKind.Object }))
                return HttpErrors.BadRequest($"The member \"{member}\" of the body must be an object, but it is {Kind(Member(json, member))}.");
        }
        // An empty name is none, as in an address.
        return new ReadRequest(
            new GraphQLRequest(query.GetString()!) { OperationName = name?.GetString() is { Length: > 0 } filled ? filled : null, Variables = Member(json, "variables") ?? default, WantsCost = true }, null);
    }

    private static Refusal? RefuseHeaders(HttpRequest http)
    {
        if (http.Headers.ContentEncoding is [{ } encoding, ..] && !encoding.Equals("identity", StringComparison.OrdinalIgnoreCase)) return HttpErrors.Encoded(encoding);
        // What nearly everybody sends is not worth taking apart.
        if (http.ContentType is not ("application/json" or "application/json; charset=utf-8") && !IsJson(http.ContentType)) return HttpErrors.MediaType(http.ContentType);
        return http.ContentLength > LargestBody ? HttpErrors.BodyTooLarge(LargestBody) : null;
    }

    private static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        && (!type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    /// <summary>The rest of a sentence that says what is wrong; null when it is JSON of valid Unicode.</summary>
    private static string? ReadJson(byte[] bytes, out JsonElement json)
    {
        json = default;
        if (!Utf8.IsValid(bytes)) return "must be UTF-8, but has bytes that are none.";
        try
        {
            if (HasHalfCharacter(bytes)) return "has an escape such as \\uD800 that is half a character.";
            // The element must outlive this method; a document that is not pooled needs no disposal.
            json = JsonElement.Parse(bytes, new JsonDocumentOptions { MaxDepth = DeepestJson });
            return null;
        }
        catch (JsonException exception)
        {
            return $"must be JSON at most {DeepestJson} levels deep; it is not from line {(exception.LineNumber ?? 0) + 1}, byte {(exception.BytePositionInLine ?? 0) + 1} on.";
        }
    }

    /// <summary>A lone surrogate passes as JSON, but is no text that could be answered with.</summary>
    private static bool HasHalfCharacter(byte[] bytes)
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = DeepestJson });
        while (reader.Read())
        {
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName) || !reader.ValueIsEscaped) continue;
            try
            {
                reader.GetString();
            }
            catch (InvalidOperationException)
            {
                return true;
            }
        }
        return false;
    }

    private static JsonElement? Member(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value : null;

    private static string? Filled(Microsoft.Extensions.Primitives.StringValues values) => values is [{ Length: > 0 } value, ..] ? value : null;

    private static string Kind(JsonElement? json) => json?.ValueKind switch
    {
        null => "missing",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Object => "an object",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };
}
