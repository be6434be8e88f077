using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace Inovasi.Api.Tests.Http;

/// <summary>What is no request gets its own sentence, code and status, in one shape, and the server lives on.</summary>
public sealed class RequestTests(ShippedServer shared) : IClassFixture<ShippedServer>, IAsyncLifetime
{
    private readonly HttpClient _client = shared.Server.Client;

    public Task InitializeAsync() => Task.CompletedTask;

    /// <summary>After each of these the server still answers.</summary>
    public async Task DisposeAsync()
    {
        var data = await shared.Server.AskAsync("{ innovations { totalCount } }");
        Assert.Equal(ApiServer.ShippedContent.Innovations.Count, (int)data["innovations"]!["totalCount"]!);
    }

    [Theory]
    [InlineData("", "BAD_REQUEST", "The body must be JSON at most 64 levels deep; it is not from line 1, byte 1 on.")]
    [InlineData("{", "BAD_REQUEST", "The body must be JSON at most 64 levels deep; it is not from line 1, byte 2 on.")]
    [InlineData("{\"query\": }", "BAD_REQUEST", "The body must be JSON at most 64 levels deep; it is not from line 1, byte 11 on.")]
    [InlineData("7", "BAD_REQUEST", "The body must be a JSON object, but it is a number.")]
    [InlineData("{}", "BAD_REQUEST", "The member \"query\" of the body must be a text, but it is missing.")]
    [InlineData("{\"query\": 7}", "BAD_REQUEST", "The member \"query\" of the body must be a text, but it is a number.")]
    [InlineData("{\"query\": \"{__typename}\", \"operationName\": []}", "BAD_REQUEST", "The member \"operationName\" of the body must be a text, but it is a list.")]
    [InlineData("{\"query\": \"{__typename}\", \"variables\": [1]}", "BAD_REQUEST", "The member \"variables\" of the body must be an object, but it is a list.")]
    [InlineData("{\"query\": \"{__typename}\", \"extensions\": true}", "BAD_REQUEST", "The member \"extensions\" of the body must be an object, but it is true or false.")]
    [InlineData("[]", "BATCHING_NOT_ENABLED", "Batching is not enabled: send one request, an object with the member \"query\", at a time.")]
    [InlineData("[{\"query\": \"{__typename}\"}]", "BATCHING_NOT_ENABLED", "Batching is not enabled: send one request, an object with the member \"query\", at a time.")]
    [InlineData("{\"query\": \"{ a(b: \\\"\\uD800\\\") }\"}", "BAD_REQUEST", "The body has an escape such as \\uD800 that is half a character.")]
    [InlineData("{\"query\": \"{__typename}\", \"variables\": {\"a\": [\"\\uDC00\"]}}", "BAD_REQUEST", "The body has an escape such as \\uD800 that is half a character.")]
    public async Task Refuses_a_body_that_is_no_request(string body, string code, string message) =>
        await RefusesAsync(HttpStatusCode.BadRequest, code, message, ApiServer.Json(body));

    [Fact]
    public async Task Refuses_json_that_is_too_deep()
    {
        var body = "{\"query\":\"{__typename}\",\"variables\":{\"a\":" + new string('[', 20_000) + new string(']', 20_000) + "}}";
        await RefusesAsync(HttpStatusCode.BadRequest, "BAD_REQUEST", "The body must be JSON at most 64 levels deep; it is not from line 1, byte 104 on.", ApiServer.Json(body));
    }

    [Fact]
    public async Task Refuses_bytes_that_are_no_text()
    {
        var content = new ByteArrayContent([.. "{\"query\":\""u8, 0xC3, 0x28, .. "\"}"u8]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        await RefusesAsync(HttpStatusCode.BadRequest, "BAD_REQUEST", "The body must be UTF-8, but has bytes that are none.", content);
    }

    [Fact]
    public async Task Refuses_a_body_that_is_too_large_with_and_without_its_length()
    {
        var body = "{\"query\":\"{__typename #" + new string('x', 16 * 1024 * 1024) + "\"}";
        await RefusesAsync(HttpStatusCode.RequestEntityTooLarge, "BODY_TOO_LARGE", "The body must have at most 131072 bytes.", ApiServer.Json(body));
        using var chunked = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = ApiServer.Json(body) };
        chunked.Headers.TransferEncodingChunked = true;
        await RefusesAsync(HttpStatusCode.RequestEntityTooLarge, "BODY_TOO_LARGE", "The body must have at most 131072 bytes.", chunked);
    }

    [Theory]
    [InlineData("text/plain", "\"text/plain\"")]
    [InlineData("application/x-www-form-urlencoded", "\"application/x-www-form-urlencoded\"")]
    [InlineData("multipart/form-data", "\"multipart/form-data\"")]
    [InlineData("application/json; charset=utf-16", "\"application/json; charset=utf-16\"")]
    [InlineData(null, "missing")]
    public async Task Refuses_other_kinds_of_bodies(string? contentType, string said)
    {
        var content = new ByteArrayContent("{\"query\":\"{__typename}\"}"u8.ToArray());
        if (contentType is not null) content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        await RefusesAsync(
            HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", $"The header Content-Type must be \"application/json\" in UTF-8, but it is {said}.", content);
    }

    [Fact]
    public async Task Refuses_a_compressed_body()
    {
        using var packed = new MemoryStream();
        await using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true)) await gzip.WriteAsync(new byte[50_000_000]);
        var content = new ByteArrayContent(packed.ToArray());
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        content.Headers.ContentEncoding.Add("gzip");
        await RefusesAsync(HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", "The body must not be compressed, but Content-Encoding is \"gzip\".", content);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("FOO")]
    public async Task Refuses_other_methods(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/graphql");
        var response = await RefusesAsync(HttpStatusCode.MethodNotAllowed, "METHOD_NOT_ALLOWED", $"Method {method} is not offered here: use GET or POST.", request);
        Assert.Equal("GET, HEAD, POST, OPTIONS", string.Join(", ", response.Content.Headers.Allow));
    }

    [Theory]
    [InlineData("/graphql", "The parameter \"query\" must be there once: /graphql?query={release{code}}.")]
    [InlineData("/graphql?query=", "The parameter \"query\" must be there once: /graphql?query={release{code}}.")]
    [InlineData("/graphql?query={a}&query={b}", "The parameter \"query\" must be there once: /graphql?query={release{code}}.")]
    [InlineData("/graphql?query={__typename}&variables=[1]", "The parameter \"variables\" must be a JSON object, but it is a list.")]
    [InlineData("/graphql?query={__typename}&variables={", "The parameter \"variables\" must be JSON at most 64 levels deep; it is not from line 1, byte 2 on.")]
    [InlineData("/graphql?query={__typename}&extensions=7", "The parameter \"extensions\" must be a JSON object, but it is a number.")]
    public async Task Refuses_parameters_that_are_no_request(string address, string message)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        await RefusesAsync(HttpStatusCode.BadRequest, "BAD_REQUEST", message, request);
    }

    [Fact]
    public async Task Refuses_a_release_that_is_not_kept()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={release{code}}&release=2020-01-01-00000000");
        await RefusesAsync(
            HttpStatusCode.NotFound, "RELEASE_UNKNOWN",
            "There is no release \"2020-01-01-00000000\" here: the query { releases { code } } lists those that are kept.", request);
    }

    [Fact]
    public async Task Refuses_to_send_what_it_cannot()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__typename}");
        request.Headers.Accept.ParseAdd("image/png");
        await RefusesAsync(
            HttpStatusCode.NotAcceptable, "NOT_ACCEPTABLE",
            "The header Accept must allow \"application/graphql-response+json\", \"application/json\" or \"text/csv\", which are what this endpoint can send.", request);
    }

    [Fact]
    public async Task Says_in_the_same_shape_that_there_is_nothing_at_an_address()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/apa-saja");
        await RefusesAsync(HttpStatusCode.NotFound, "NOT_FOUND", "There is nothing at this address: the API is at /graphql.", request);
    }

    [Theory]
    [InlineData("{", "GRAPHQL_PARSE_FAILED", "Syntax Error: Expected Name, found <EOF>.")]
    [InlineData("{ innovation { id } }", "GRAPHQL_VALIDATION_FAILED", "Field \"innovation\" argument \"slug\" of type \"String!\" is required, but it was not provided.")]
    [InlineData("{ inovasi { id } }", "GRAPHQL_VALIDATION_FAILED", "Cannot query field \"inovasi\" on type \"Query\".")]
    [InlineData("{ changes(since: \"kemarin\") { text } }", "GRAPHQL_VALIDATION_FAILED", "Date must be a day written as \"2026-11-21\", but it is \"kemarin\".")]
    public async Task Chooses_the_status_by_what_the_client_accepts(string query, string code, string message)
    {
        foreach (var (accept, status) in new[] { ("application/json", 200), ("application/graphql-response+json", 400), ("*/*", 200) })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = ApiServer.Json(new JsonObject { ["query"] = query }.ToJsonString()) };
            request.Headers.Accept.ParseAdd(accept);
            using var response = await _client.SendAsync(request);
            Assert.Equal(status, (int)response.StatusCode);
            var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
            Assert.False(answer.AsObject().ContainsKey("data"));
            Assert.Equal(code, (string?)answer["errors"]![0]!["extensions"]!["code"]);
            Assert.Contains(message, (string?)answer["errors"]![0]!["message"], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(50)]
    [InlineData(6_000)]
    [InlineData(12_000)]
    public async Task Refuses_selections_nested_too_deep(int depth)
    {
        var query = "{ innovation(slug: \"x\") { " + string.Concat(Enumerable.Repeat("related{", depth)) + "id" + new string('}', depth) + " } }";
        var errors = await shared.Server.RefusedAsync(query);
        if (errors.Length > 0) Assert.StartsWith("LIMIT_EXCEEDED: ", Assert.Single(errors), StringComparison.Ordinal);
        else Assert.Fail("The nested document was answered.");
    }

    private async Task RefusesAsync(HttpStatusCode status, string code, string message, HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        await RefusesAsync(status, code, message, request);
    }

    private async Task<HttpResponseMessage> RefusesAsync(HttpStatusCode status, string code, string message, HttpRequestMessage request)
    {
        var response = await _client.SendAsync(request);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync(), documentOptions: default)!;
        var expected = new JsonObject { ["errors"] = new JsonArray(new JsonObject { ["message"] = message, ["extensions"] = new JsonObject { ["code"] = code } }) };
        Assert.Equal(expected.ToJsonString(), answer.ToJsonString());
        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        return response;
    }
}
