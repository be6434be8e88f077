using System.Text.Json.Nodes;
using Inovasi.Api.Database;
using Inovasi.Api.Tests.Http;
using Inovasi.Tests;

namespace Inovasi.Api.Tests.Hosting;

/// <summary>The server as a process: how it stops, and what it logs.</summary>
public sealed class OperationTests : IAsyncLifetime, IDisposable
{
    private const string Body = """{"query": "{ release { code } }"}""";

    private readonly TempFolder _folder = new();

    private string Database => _folder.Combine("inovasi.db");

    public async Task InitializeAsync() => await new Publisher(new SqliteTarget(Database)).PublishAsync(RandomCatalogue.Make(1));

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Answers_the_requests_that_run_before_it_stops()
    {
        // Of the room before the question a little is sent again and again: who sends nothing for some seconds loses the connection.
        const int Room = 130_000, Little = 300;
        var sent = 0;
        await using var server = await ServerProcess.StartAsync(Database, ("INOVASI_STOP_SECONDS", "120"));
        using var running = await RawConnection.OpenAsync(server.Client.BaseAddress!);
        await running.SendAsync(RawConnection.Post(Room + Body.Length, "Expect: 100-continue\r\n"));
        // That is said when the endpoint begins to read the body: from here on the request runs.
        await running.ReadToAsync("HTTP/1.1 100 Continue\r\n\r\n");
        server.Terminate();
        await Eventually.EqualAsync(true, async () =>
        {
            await running.SendAsync(new string(' ', Little));
            Assert.InRange(sent += Little, 0, Room);
            return !await TakesConnectionsAsync(server.Client.BaseAddress!);
        });
        await running.SendAsync(new string(' ', Room - sent) + Body);
        var answer = await running.ReadAsync();
        Assert.StartsWith("HTTP/1.1 200 OK\r\n", answer, StringComparison.Ordinal);
        Assert.Contains("{\"data\":{\"release\":{\"code\":", answer, StringComparison.Ordinal);
        Assert.Equal(0, await server.ExitAsync());
    }

    private static async Task<bool> TakesConnectionsAsync(Uri address)
    {
        using var other = new HttpClient { BaseAddress = address };
        try
        {
            await other.GetStringAsync("/health/live");
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    [Fact]
    public async Task Waits_no_longer_than_it_is_told_for_a_request_that_never_ends()
    {
        await using var server = await ServerProcess.StartAsync(Database, ("INOVASI_STOP_SECONDS", "1"));
        using var stuck = await RawConnection.OpenAsync(server.Client.BaseAddress!);
        await stuck.SendAsync(RawConnection.Post(Body.Length) + Body[..10]);
        Assert.NotNull(await server.AskAsync("{ release { code } }"));
        server.Terminate();
        Assert.Equal(0, await server.ExitAsync());
        Assert.DoesNotContain(server.Lines, l => l.Contains("Exception", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Logs_one_json_object_a_line()
    {
        await using var server = await ServerProcess.StartAsync(Database, ("INOVASI_LOG", "json"));
        Assert.NotNull(await server.AskAsync("{ release { code } }"));
        server.Terminate();
        Assert.Equal(0, await server.ExitAsync());
        var lines = server.Lines.Select(l => JsonNode.Parse(l)!).ToArray();
        Assert.All(lines, l => Assert.Matches("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{12}Z$", (string?)l["Timestamp"]));
        var release = RandomCatalogue.Make(1).Release.Id;
        Assert.Contains(lines, l => (string?)l["LogLevel"] == "Information" && (string?)l["State"]?["Release"] == release);
        Assert.Contains(lines, l => (string?)l["State"]?["Address"] is not null);
    }

    [Fact]
    public async Task Refuses_to_start_with_a_wrong_setting()
    {
        var said = await Assert.ThrowsAsync<InvalidOperationException>(() => ServerProcess.StartAsync(Database, ("INOVASI_CACHE_MB", "much")));
        Assert.Contains("The setting INOVASI_CACHE_MB must be a whole number from 0 to 65536, but it is \"much\".", said.Message, StringComparison.Ordinal);
    }
}
