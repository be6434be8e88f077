using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using Inovasi.Api.Database;
using Inovasi.Api.Hosting;
using Inovasi.Tests;
using Microsoft.Data.Sqlite;

namespace Inovasi.Api.Tests.Http;

/// <summary>What good requests get beside their answer: status, headers, caching, and what browsers see.</summary>
public sealed class EndpointTests(ShippedServer shared) : IClassFixture<ShippedServer>
{
    private const string Question = "/graphql?query={release{code}}";

    private const string DatabaseAway =
        """{"message":"Older releases cannot be read at this moment: ask again in a few seconds, or without \"release\" and cursors for the current one.","extensions":{"code":"DATABASE_AWAY"}}""";

    private readonly HttpClient _client = shared.Server.Client;

    [Fact]
    public async Task Answers_a_get_and_says_of_which_release()
    {
        using var response = await _client.GetAsync(Question);
        var release = ApiServer.ShippedContent.Release.Id;
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(release, Assert.Single(response.Headers.GetValues("Inovasi-Release")));
        Assert.Equal("*", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Equal("Accept", Assert.Single(response.Headers.Vary));
        Assert.Equal(
            $$$$"""{"data":{"release":{"code":"{{{{release}}}}"}},"extensions":{"cost":{"estimate":2,"maximum":5000}}}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Answers_a_repeated_get_with_304_until_something_changes()
    {
        using var first = await _client.GetAsync(Question);
        var tag = first.Headers.ETag!;
        Assert.False(tag.IsWeak);
        Assert.Equal("public, no-cache", first.Headers.CacheControl!.ToString().Replace("no-cache, public", "public, no-cache", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotModified, await StatusAsync(Question, tag.Tag));
        Assert.Equal(HttpStatusCode.NotModified, await StatusAsync(Question, $"\"x\", W/{tag.Tag}"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(Question, "\"x\""));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("/graphql?query={release{date}}", tag.Tag));
        await using var other = await ApiServer.StartAsync(RandomCatalogue.Make(1));
        using var request = new HttpRequestMessage(HttpMethod.Get, Question);
        request.Headers.TryAddWithoutValidation("If-None-Match", tag.Tag);
        using var changed = await other.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
    }

    /// <summary>A star means any answer that there is: none of a question that is wrong, whatever the client has.</summary>
    [Theory]
    [InlineData(Question, HttpStatusCode.NotModified)]
    [InlineData(Question + "&format=csv", HttpStatusCode.NotModified)]
    [InlineData("/graphql?query={inovasi}", HttpStatusCode.OK)]
    [InlineData("/graphql?query={innovations(first:101){totalCount}}", HttpStatusCode.OK)]
    [InlineData("/graphql?query={inovasi}&format=csv", HttpStatusCode.BadRequest)]
    public async Task Says_of_no_wrong_question_that_its_answer_is_known(string address, HttpStatusCode status) =>
        Assert.Equal(status, await StatusAsync(address, "*"));

    [Fact]
    public async Task Lets_an_answer_of_a_named_release_be_kept_for_a_day()
    {
        using var response = await _client.GetAsync($"{Question}&release={ApiServer.ShippedContent.Release.Id}");
        Assert.Equal((true, TimeSpan.FromDays(1)), (response.Headers.CacheControl!.Public, response.Headers.CacheControl.MaxAge));
        // Naming none is no naming: that is the current release, of which there will be another.
        using var current = await _client.GetAsync($"{Question}&release=");
        Assert.Equal((true, true, null), (current.Headers.CacheControl!.Public, current.Headers.CacheControl.NoCache, current.Headers.CacheControl.MaxAge));
    }

    [Fact]
    public async Task Lets_nobody_keep_an_answer_with_errors()
    {
        using var response = await _client.GetAsync("/graphql?query={innovations(first:101){totalCount}}");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Null(response.Headers.ETag);
    }

    [Fact]
    public async Task Answers_from_an_older_release_when_asked_to()
    {
        var (older, newer) = (RandomCatalogue.Make(1), RandomCatalogue.Make(2));
        await using var server = await ApiServer.StartAsync(older);
        await server.PublishAsync(newer);
        Assert.Equal(newer.Release.Id, await CodeAsync(server, ""));
        Assert.Equal(older.Release.Id, await CodeAsync(server, $"&release={older.Release.Id}"));
    }

    [Fact]
    public async Task Answers_head_as_get_without_the_body_and_options_with_what_is_allowed()
    {
        using var get = await _client.GetAsync(Question);
        using var head = await _client.SendAsync(new HttpRequestMessage(HttpMethod.Head, Question));
        Assert.Equal((get.StatusCode, get.Content.Headers.ContentLength, get.Headers.ETag), (head.StatusCode, head.Content.Headers.ContentLength, head.Headers.ETag));
        using var options = await _client.SendAsync(new HttpRequestMessage(HttpMethod.Options, "/graphql"));
        Assert.Equal(HttpStatusCode.NoContent, options.StatusCode);
        Assert.Equal("Accept, Content-Type, If-None-Match", Assert.Single(options.Headers.GetValues("Access-Control-Allow-Headers")));
        Assert.Equal("GET, HEAD, POST, OPTIONS", Assert.Single(options.Headers.GetValues("Access-Control-Allow-Methods")));
    }

    [Theory]
    [InlineData("application/graphql-response+json", "application/graphql-response+json")]
    [InlineData("application/json", "application/json")]
    [InlineData("application/graphql-response+json, application/json", "application/graphql-response+json")]
    [InlineData("application/json, application/graphql-response+json;q=0.9", "application/json")]
    [InlineData("application/graphql-response+json;q=0.9, application/json;q=0.5", "application/graphql-response+json")]
    [InlineData("application/*", "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("text/html, application/json;q=0.1", "text/html")]
    public async Task Sends_what_the_client_likes_best(string accept, string expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Question);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using var response = await _client.SendAsync(request);
        Assert.Equal(expected, response.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Shows_a_browser_a_form_that_needs_no_script_and_then_the_answer()
    {
        var (empty, policy) = await BrowseAsync("/graphql");
        Assert.Matches("^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]+=*'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$", policy);
        Assert.Empty(empty.Scripts);
        var form = empty.Forms[0];
        Assert.Equal(("get", "/graphql"), (form.Method, form.GetAttribute("action")));
        var question = empty.QuerySelector("textarea[name=query]")!.TextContent;
        var (answered, _) = await BrowseAsync($"/graphql?query={Uri.EscapeDataString(question)}&variables=");
        var answer = JsonNode.Parse(answered.QuerySelector("pre")!.TextContent)!;
        Assert.Equal(ApiServer.ShippedContent.Innovations.Count, (int)answer["data"]!["innovations"]!["totalCount"]!);
        Assert.Equal(question, answered.QuerySelector("textarea[name=query]")!.TextContent);
    }

    [Fact]
    public async Task Leads_from_an_answer_in_the_form_to_its_table()
    {
        var (page, _) = await BrowseAsync($"/graphql?query={Uri.EscapeDataString("query A($n: Int) { terms { name } innovations(first: $n) { totalCount } }")}&variables={{\"n\":1}}&operationName=A");
        using var table = await _client.GetAsync(page.QuerySelectorAll("section a").Single(a => a.TextContent == "As CSV").GetAttribute("href"));
        Assert.Equal("text/csv", table.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("name\r\n", await table.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        var (refused, _) = await BrowseAsync("/graphql?query={tidak}");
        Assert.Empty(refused.QuerySelectorAll("section a"));
    }

    [Fact]
    public async Task Keeps_to_the_release_that_the_address_of_the_form_names()
    {
        var (older, newer) = (RandomCatalogue.Make(1), RandomCatalogue.Make(2));
        await using var server = await ApiServer.StartAsync(older);
        await server.PublishAsync(newer);
        var (page, _) = await BrowseAsync($"{Question}&release={older.Release.Id}", server.Client);
        Assert.StartsWith($"From release {older.Release.Id}. As CSV", page.QuerySelector("section p")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(older.Release.Id, page.QuerySelector("form input[name=release]")!.GetAttribute("value"));
        Assert.Equal($"release.code\r\n{older.Release.Id}\r\n", await server.Client.GetStringAsync(page.QuerySelector("section a")!.GetAttribute("href")));
        var (current, _) = await BrowseAsync(Question, server.Client);
        Assert.StartsWith($"From release {newer.Release.Id}.", current.QuerySelector("section p")!.TextContent, StringComparison.Ordinal);
        Assert.Null(current.QuerySelector("form input"));
    }

    [Fact]
    public async Task Shows_hostile_text_in_the_form_as_text()
    {
        var (page, _) = await BrowseAsync($"/graphql?query={Uri.EscapeDataString("</textarea><script>alert(1)</script>")}");
        Assert.Empty(page.Scripts);
        Assert.Equal("</textarea><script>alert(1)</script>", page.QuerySelector("textarea[name=query]")!.TextContent);
        Assert.Contains("Syntax Error", page.QuerySelector("pre")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hands_out_the_contract_as_it_stands_in_the_repository()
    {
        var contract = await _client.GetStringAsync("/graphql/schema.graphql");
        Assert.Equal(await File.ReadAllTextAsync(RepositoryRoot.Combine("api", "Inovasi.Api", "schema.graphql")), contract);
    }

    [Fact]
    public async Task Tells_that_it_lives_and_what_it_serves()
    {
        Assert.Equal("live\n", await _client.GetStringAsync("/health/live"));
        Assert.Equal($"ready {ApiServer.ShippedContent.Release.Id}\n", await _client.GetStringAsync("/health/ready"));
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    [InlineData("text/csv")]
    public async Task Says_that_a_request_took_too_long_with_a_status_that_nobody_takes_for_an_answer(string accept)
    {
        await using var server = await ApiServer.StartAsync(RandomCatalogue.Make(1), settings: new Settings { Rate = 0, Time = TimeSpan.FromTicks(1) });
        for (var n = 0; n < 3; n++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={innovations{nodes{name}}}") { Headers = { { "Accept", accept } } };
            using var response = await server.Client.SendAsync(request);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
            Assert.Equal(TimeSpan.FromSeconds(5), response.Headers.RetryAfter!.Delta);
            Assert.True(response.Headers.CacheControl!.NoStore);
            var error = Assert.Single(JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"]!.AsArray())!;
            Assert.Equal("The request took longer than 0.0001 ms, which is the most that is allowed (limit \"time\").", (string?)error["message"]);
            Assert.Equal("LIMIT_EXCEEDED", (string?)error["extensions"]!["code"]);
        }
        Assert.Equal(0, server.Cache.Bytes);
    }

    [Fact]
    public async Task Goes_on_answering_when_the_database_is_gone_and_hides_what_failed()
    {
        var (older, skipped, newer) = (RandomCatalogue.Make(1), RandomCatalogue.Make(2), RandomCatalogue.Make(3));
        await using var server = await ApiServer.StartAsync(older);
        await new Publisher(server.Database).PublishAsync(skipped);
        await server.PublishAsync(newer);
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(server.Database.File)!)) File.Delete(file);
        Assert.Equal(newer.Release.Id, await CodeAsync(server, ""));
        Assert.Equal(older.Release.Id, await CodeAsync(server, $"&release={older.Release.Id}"));
        using var response = await server.Client.GetAsync($"{Question}&release={skipped.Release.Id}");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(5), response.Headers.RetryAfter!.Delta);
        Assert.Equal($$"""{"errors":[{{DatabaseAway}}]}""", await response.Content.ReadAsStringAsync());
        // The same of a walk that goes on in that release, be it a table.
        var walk = Uri.EscapeDataString($"{{ agencies(after: \"{skipped.Release.Id}/agencies/1\") {{ nodes {{ name }} }} }}");
        var answer = JsonNode.Parse(await server.Client.GetStringAsync($"/graphql?query={walk}"))!;
        Assert.Equal(((string?)JsonNode.Parse(DatabaseAway)!["message"], "DATABASE_AWAY"), ((string?)answer["errors"]![0]!["message"], (string?)answer["errors"]![0]!["extensions"]!["code"]));
        using var table = await server.Client.GetAsync($"/graphql?format=csv&query={walk}");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, table.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(5), table.Headers.RetryAfter!.Delta);
    }

    [Fact]
    public async Task Waits_for_a_release_no_longer_than_a_question_may_run()
    {
        var (older, skipped, newer) = (RandomCatalogue.Make(1), RandomCatalogue.Make(2), RandomCatalogue.Make(3));
        await using var server = await ApiServer.StartAsync(older, settings: new Settings { Rate = 0, Time = TimeSpan.FromSeconds(1) }, patience: Eventually.Patience);
        await new Publisher(server.Database).PublishAsync(skipped);
        await server.PublishAsync(newer);
        await using var locking = new SqliteConnection($"Data Source={server.Database.File};Pooling=False");
        await locking.OpenAsync();
        await using var command = locking.CreateCommand();
        command.CommandText = "BEGIN EXCLUSIVE";
        await command.ExecuteNonQueryAsync();
        using var response = await server.Client.GetAsync($"{Question}&release={skipped.Release.Id}");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal($$"""{"errors":[{{DatabaseAway}}]}""", await response.Content.ReadAsStringAsync());
    }

    private static async Task<string?> CodeAsync(ApiServer server, string parameters) =>
        (string?)JsonNode.Parse(await server.Client.GetStringAsync(Question + parameters))!["data"]!["release"]!["code"];

    private async Task<HttpStatusCode> StatusAsync(string address, string tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        using var response = await _client.SendAsync(request);
        return response.StatusCode;
    }

    private async Task<(AngleSharp.Html.Dom.IHtmlDocument Page, string Policy)> BrowseAsync(string address, HttpClient? client = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        using var response = await (client ?? _client).SendAsync(request);
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        var page = await new HtmlParser().ParseDocumentAsync(await response.Content.ReadAsStringAsync());
        return (page, Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
    }
}
