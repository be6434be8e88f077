using System.Text.Json.Nodes;
using Inovasi.Api.Database;
using Inovasi.Api.Tests.Hosting;
using Inovasi.Tests;

namespace Inovasi.Api.Tests.Http;

/// <summary>Connections that hold on to the server: they lose it, other clients do not notice, and the log calls none of it a fault.</summary>
public sealed class HostileConnectionTests : IAsyncLifetime, IDisposable
{
    private const string Question = """{"query":"{release{code}}"}""";
    private const string Introspection = "GET /graphql?query={__schema{types{name,description,fields{name,description}}}} HTTP/1.1\r\nHost: localhost\r\n\r\n";

    private readonly TempFolder _folder = new();
    private ServerProcess _server = null!;

    private Uri Address => _server.Client.BaseAddress!;

    public async Task InitializeAsync()
    {
        await new Publisher(new SqliteTarget(_folder.Combine("inovasi.db"))).PublishAsync(RandomCatalogue.Make(1));
        _server = await ServerProcess.StartAsync(_folder.Combine("inovasi.db"), ("INOVASI_LOG", "json"), ("INOVASI_RATE", "0"));
    }

    /// <summary>After each of these the server answers, stops in peace and has logged no fault.</summary>
    public async Task DisposeAsync()
    {
        Assert.NotNull(await _server.AskAsync("{ release { code } }"));
        _server.Terminate();
        Assert.Equal(0, await _server.ExitAsync());
        var faults = _server.Lines.Where(l => IsFault(JsonNode.Parse(l)!)).ToArray();
        await _server.DisposeAsync();
        Assert.Empty(faults);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>An error, or the web server's warning that it did not expect what came.</summary>
    private static bool IsFault(JsonNode line) =>
        (string?)line["LogLevel"] is "Error" or "Critical" || ((string?)line["Message"])!.Contains("ended abnormally", StringComparison.Ordinal);

    [Fact]
    public async Task Lets_go_of_two_hundred_slow_connections_and_answers_others_meanwhile()
    {
        var slow = await Task.WhenAll(Enumerable.Range(0, 200).Select(async n =>
        {
            var connection = await RawConnection.OpenAsync(Address);
            // Half of them never end their headers, half their body.
            await connection.SendAsync(n % 2 == 0 ? "POST /graphql HTTP/1.1\r\nHost: localhost\r\nX-Slow: " : RawConnection.Post(Question.Length) + Question[..5]);
            return connection;
        }));
        var ends = slow.Select(c => c.ReadAsync()).ToArray();
        Assert.True(await AnswersWhileAsync(() => ends.Count(e => !e.IsCompleted) >= 100), "Other clients waited for the slow ones.");
        Assert.All(await Task.WhenAll(ends), said => Assert.StartsWith("HTTP/1.1 408 Request Timeout\r\n", said, StringComparison.Ordinal));
        foreach (var connection in slow) connection.Dispose();
    }

    [Fact]
    public async Task Pays_little_for_a_hundred_clients_that_do_not_read()
    {
        // Warm, and the answer kept: what is counted below is what the connections hold.
        for (var n = 0; n < 3; n++) await _server.Client.GetStringAsync("/graphql?query={__schema{types{name,description,fields{name,description}}}}");
        var before = _server.Memory;
        var lazy = await Task.WhenAll(Enumerable.Range(0, 100).Select(async _ =>
        {
            var connection = await RawConnection.OpenAsync(Address, receiveBuffer: 4096);
            await connection.SendAsync(string.Concat(Enumerable.Repeat(Introspection, 200)));
            return connection;
        }));
        Assert.True(await AnswersWhileAsync(() => lazy.Count(c => !c.IsBroken) >= 50), "Other clients waited for those that do not read.");
        // Asked for: 100 times 200 answers of some 70 KB, 1.4 GB. Held: the one answer that each connection waits to be rid of.
        Assert.InRange(_server.Memory - before, long.MinValue, 400_000_000);
        foreach (var connection in lazy) connection.Dispose();
    }

    /// <summary>
    /// Asks while the hostile connections are held, which the server does for five seconds at least. Did an answer come before it let go of them? That, and not
    /// how fast it came, tells that nobody waited for them.
    /// </summary>
    private async Task<bool> AnswersWhileAsync(Func<bool> areHeld)
    {
        var answered = 0;
        for (; answered < 20 && areHeld(); await Task.Delay(100))
        {
            Assert.NotNull(await _server.AskAsync("{ release { code } }"));
            if (areHeld()) answered++;
        }
        return answered > 0;
    }

    [Fact]
    public async Task Takes_no_harm_from_clients_that_go_in_mid_request()
    {
        for (var n = 0; n < 100; n++)
        {
            using var half = await RawConnection.OpenAsync(Address);
            await half.SendAsync(RawConnection.Post(Question.Length) + Question[..(n % Question.Length)]);
            using var whole = await RawConnection.OpenAsync(Address);
            await whole.SendAsync(Introspection);
        }
    }

    /// <summary>The server is in the middle of reading then, and must leave it at that.</summary>
    [Theory]
    [InlineData(0, true)]
    [InlineData(5, true)]
    [InlineData(0, false)]
    [InlineData(5, false)]
    public async Task Logs_no_fault_when_clients_go_while_their_body_is_read(int sent, bool byReset)
    {
        var halves = await Task.WhenAll(Enumerable.Range(0, 50).Select(async _ =>
        {
            var half = await RawConnection.OpenAsync(Address);
            await half.SendAsync(RawConnection.Post(Question.Length).Replace("Connection: close\r\n", "", StringComparison.Ordinal) + Question[..sent]);
            return half;
        }));
        // Nothing tells from outside that all of them are being read; too short a wait finds no fault, never a false one.
        await Task.Delay(200);
        foreach (var half in halves)
        {
            if (byReset) half.Reset();
            half.Dispose();
        }
    }

    [Theory]
    [InlineData("hello\r\n\r\n", "HTTP/1.1 400 Bad Request")]
    [InlineData("GET /graphql HTTP/9.9\r\nHost: localhost\r\n\r\n", "HTTP/1.1 505 HTTP Version Not Supported")]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n", "HTTP/1.1 400 Bad Request")]
    [InlineData("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nzz\r\n", "HTTP/1.1 400 Bad Request")]
    [InlineData("GET /graphql?query=%00%FF HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n", "HTTP/1.1 200 OK")]
    public async Task Refuses_what_is_no_http(string sent, string status)
    {
        using var connection = await RawConnection.OpenAsync(Address);
        await connection.SendAsync(sent);
        Assert.StartsWith(status, await connection.ReadAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_an_address_or_headers_that_are_too_long()
    {
        using var address = await RawConnection.OpenAsync(Address);
        await address.SendAsync($"GET /graphql?query={new string('a', 20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 414 URI Too Long", await address.ReadAsync(), StringComparison.Ordinal);
        using var headers = await RawConnection.OpenAsync(Address);
        await headers.SendAsync($"GET /graphql HTTP/1.1\r\nHost: localhost\r\n{string.Concat(Enumerable.Range(0, 200).Select(n => $"X-{n}: a\r\n"))}\r\n");
        Assert.StartsWith("HTTP/1.1 431 Request Header Fields Too Large", await headers.ReadAsync(), StringComparison.Ordinal);
    }
}
