using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Inovasi.Api.Http;
using Inovasi.Tests;

namespace Inovasi.Api.Tests.Http;

/// <summary>Answers that are kept: found again by their bytes, for one state of what is published, within a bound.</summary>
public sealed class AnswerCacheTests : IAsyncLifetime
{
    private const string Question = "?query=%7Brelease%7Bcode%7Dinnovations%7BtotalCount%7D%7D";

    private ApiServer _server = null!;

    public async Task InitializeAsync() => _server = await ApiServer.StartAsync(RandomCatalogue.Make(1));

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task Keeps_an_answer_when_it_is_asked_for_again()
    {
        var first = await _server.Client.GetStringAsync("/graphql" + Question);
        Assert.Equal(0, _server.Cache.Bytes);
        Assert.Equal(first, await _server.Client.GetStringAsync("/graphql" + Question));
        var kept = _server.Cache.Bytes;
        Assert.InRange(kept, first.Length, first.Length + 1000);
        using var third = await _server.Client.GetAsync("/graphql" + Question);
        Assert.Equal(first, await third.Content.ReadAsStringAsync());
        Assert.Equal(kept, _server.Cache.Bytes);
        Assert.Equal(_server.Store.Current.Code, Assert.Single(third.Headers.GetValues("Inovasi-Release")));
        Assert.Equal("*", Assert.Single(third.Headers.GetValues("Access-Control-Allow-Origin")));
        using var same = new HttpRequestMessage(HttpMethod.Get, "/graphql" + Question);
        same.Headers.IfNoneMatch.Add(third.Headers.ETag!);
        using var unchanged = await _server.Client.SendAsync(same);
        Assert.Equal((HttpStatusCode.NotModified, third.Headers.ETag), (unchanged.StatusCode, unchanged.Headers.ETag));
    }

    [Fact]
    public async Task Sends_what_it_keeps_for_get_head_and_post_without_reading_the_request()
    {
        var body = """{"query": "{ release { code } }"}""";
        Keep(AnswerType.Json, Question, null, "kept for get");
        Keep(AnswerType.Json, "", body, "kept for post");
        Assert.Equal("kept for get", await _server.Client.GetStringAsync("/graphql" + Question));
        using var head = await _server.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/graphql" + Question));
        Assert.Equal("kept for get".Length, head.Content.Headers.ContentLength);
        using var post = await _server.Client.PostAsync("/graphql", ApiServer.Json(body));
        Assert.Equal("kept for post", await post.Content.ReadAsStringAsync());
        // Another type, another body and another address are other requests.
        using var newer = new HttpRequestMessage(HttpMethod.Get, "/graphql" + Question) { Headers = { { "Accept", "application/graphql-response+json" } } };
        using var other = await _server.Client.SendAsync(newer);
        Assert.StartsWith("{\"data\"", await other.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.StartsWith("{\"data\"", await _server.Client.GetStringAsync("/graphql" + Question + "&a"), StringComparison.Ordinal);
        using var spaced = await _server.Client.PostAsync("/graphql", ApiServer.Json(body + " "));
        Assert.StartsWith("{\"data\"", await spaced.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_kept_request_that_comes_as_another_type()
    {
        Keep(AnswerType.Json, "", "{}", "kept");
        using var response = await _server.Client.PostAsync("/graphql", new StringContent("{}", Encoding.UTF8, "text/plain"));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task Forgets_all_answers_when_something_else_is_published()
    {
        Keep(AnswerType.Json, Question, null, "of the old release");
        await _server.PublishAsync(RandomCatalogue.Make(2));
        Assert.Contains(_server.Store.Current.Code, await _server.Client.GetStringAsync("/graphql" + Question), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Goes_on_with_its_answers_when_a_look_at_the_database_finds_nothing_new()
    {
        Keep(AnswerType.Json, Question, null, "kept");
        await _server.Store.RefreshAsync();
        Assert.Equal("kept", await _server.Client.GetStringAsync("/graphql" + Question));
    }

    [Fact]
    public async Task Does_not_keep_an_answer_of_a_state_that_is_over()
    {
        var over = _server.Store.State;
        await _server.PublishAsync(RandomCatalogue.Make(2));
        _server.Cache.Add(over, AnswerKey.Of(AnswerType.Json, Question, null), Made("late"));
        Assert.DoesNotContain("late", await _server.Client.GetStringAsync("/graphql" + Question), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?query={innovations(first:101){totalCount}}")]
    [InlineData("?query={inovasi}")]
    [InlineData("?query={release{code}}&release=2020-01-01-00000000")]
    public async Task Keeps_no_answer_with_errors(string question)
    {
        for (var n = 0; n < 3; n++) using (await _server.Client.GetAsync("/graphql" + question)) { }
        Assert.Equal(0, _server.Cache.Bytes);
    }

    [Fact]
    public void Stays_within_its_bound_and_keeps_what_is_asked_for_often()
    {
        var cache = new AnswerCache(_server.Store, 400_000);
        var often = AnswerKey.Of(AnswerType.Json, "often", null);
        cache.Add(_server.Store.State, often, Made("often"));
        for (var n = 0; n < 2_000; n++)
        {
            cache.Add(_server.Store.State, AnswerKey.Of(AnswerType.Json, "?" + n, null), Made(new string('x', n)));
            Assert.NotNull(cache.Find(_server.Store.State, often));
            Assert.InRange(cache.Bytes, 1, 400_000);
        }
        Assert.Null(cache.Find(_server.Store.State, AnswerKey.Of(AnswerType.Json, "?0", null)));
        Assert.NotNull(cache.Find(_server.Store.State, AnswerKey.Of(AnswerType.Json, "?1999", null)));
    }

    [Fact]
    public void Keeps_nothing_when_it_may_not_and_nothing_that_would_drive_out_all_else()
    {
        var key = AnswerKey.Of(AnswerType.Json, "?", null);
        foreach (var (bound, length) in new[] { (0, 1), (400_000, 100_000) })
        {
            var cache = new AnswerCache(_server.Store, bound);
            cache.Add(_server.Store.State, key, Made(new string('x', length)));
            Assert.Null(cache.Find(_server.Store.State, key));
        }
    }

    /// <summary>The link from a page to the next one may be as long as an address may be, beside a table of two lines.</summary>
    [Fact]
    public async Task Counts_the_headers_of_a_table_too()
    {
        var address = $"/graphql?format=csv&query={Uri.EscapeDataString($"{{ sources(first: 1) {{ nodes {{ slug }} }} }} # {new string('x', 6_000)}")}";
        var link = "";
        for (var n = 0; n < 2; n++)
        {
            using var table = await _server.Client.GetAsync(address);
            link = Assert.Single(table.Headers.GetValues("Link"));
        }
        Assert.InRange(_server.Cache.Bytes, 2 * link.Length, (2 * link.Length) + 2_000);
        Assert.InRange(link.Length, 6_000, 8_000);
    }

    [Fact]
    public void Tells_requests_apart_that_run_together_to_the_same_bytes()
    {
        AnswerKey[] keys =
        [
            AnswerKey.Of(AnswerType.Json, "ab", null), AnswerKey.Of(AnswerType.Json, "ab", []), AnswerKey.Of(AnswerType.GraphQLResponse, "ab", null),
            AnswerKey.Of(AnswerType.Json, "a", "b"u8.ToArray()), AnswerKey.Of(AnswerType.Json, "", "ab"u8.ToArray()),
            AnswerKey.Of(AnswerType.Json, new string('a', 5000), null), AnswerKey.Of(AnswerType.Json, new string('a', 4999), "a"u8.ToArray()),
        ];
        Assert.Equal(keys.Length, keys.Distinct().Count());
        Assert.Equal(keys[3], AnswerKey.Of(AnswerType.Json, "a", "b"u8.ToArray()));
    }

    [Fact]
    public async Task Never_mixes_two_releases_while_they_change_under_load()
    {
        var releases = Enumerable.Range(1, 4).Select(RandomCatalogue.Make).ToArray();
        using var over = new CancellationTokenSource();
        var seen = new string?[4];
        var readers = Enumerable.Range(0, seen.Length).Select(reader => Task.Run(async () =>
        {
            while (!over.IsCancellationRequested)
            {
                using var response = await _server.Client.GetAsync("/graphql?query={release{code}releases{code}innovations{nodes{id}pageInfo{startCursor}}}");
                var data = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["data"]!;
                var code = (string)data["release"]!["code"]!;
                Assert.Equal(code, Assert.Single(response.Headers.GetValues("Inovasi-Release")));
                Assert.Contains(data["releases"]!.AsArray(), r => (string?)r!["code"] == code);
                if ((string?)data["innovations"]!["pageInfo"]!["startCursor"] is { } cursor) Assert.StartsWith(code + "/", cursor, StringComparison.Ordinal);
                Volatile.Write(ref seen[reader], code);
            }
        })).ToArray();
        for (var n = 0; n < 12; n++)
        {
            var release = releases[n % releases.Length];
            await _server.PublishAsync(release);
            // Each reader comes to each release, or has failed: then waiting for it tells why.
            await Eventually.EqualAsync(true, () => Task.FromResult(Array.Exists(readers, r => r.IsFaulted) || seen.All(code => code == release.Release.Id)));
        }
        await over.CancelAsync();
        await Task.WhenAll(readers);
    }

    private static Answer Made(string body) =>
        new() { Status = 200, ContentType = "text/plain", Body = Encoding.UTF8.GetBytes(body), CacheControl = "no-store" };

    private void Keep(AnswerType type, string query, string? body, string answer) =>
        _server.Cache.Add(_server.Store.State, AnswerKey.Of(type, query, body is null ? null : Encoding.UTF8.GetBytes(body)), Made(answer));
}
