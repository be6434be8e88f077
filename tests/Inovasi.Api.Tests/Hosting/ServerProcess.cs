using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Inovasi.Tests;

namespace Inovasi.Api.Tests.Hosting;

/// <summary>The server as an operator runs it: a process of its own with settings in its environment.</summary>
public sealed partial class ServerProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = new();

    private ServerProcess(Process process)
    {
        _process = process;
        DataReceivedEventHandler keep = (_, line) =>
        {
            if (line.Data is not null) _lines.Enqueue(line.Data);
        };
        process.OutputDataReceived += keep;
        process.ErrorDataReceived += keep;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Client = new HttpClient();
    }

    public HttpClient Client { get; }

    /// <summary>What it has printed so far.</summary>
    public IReadOnlyList<string> Lines => [.. _lines];

    /// <summary>The bytes of memory that it occupies.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Starts <c>serve</c>, and waits until it says where it answers. A request has the longest time that may be set, since the machine may be busy.</summary>
    public static async Task<ServerProcess> StartAsync(string database, params (string Name, string Value)[] settings)
    {
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "Inovasi.Api.dll"), "serve", "--database", database, "--urls", "http://127.0.0.1:0"];
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["INOVASI_TIME_SECONDS"] = "60";
        foreach (var (name, value) in settings) start.Environment[name] = value;
        return await StartAsync(start);
    }

    /// <summary>The same by a command of the caller, whose output is redirected.</summary>
    public static async Task<ServerProcess> StartAsync(ProcessStartInfo start)
    {
        var server = new ServerProcess(Process.Start(start)!);
        server.Client.BaseAddress = new Uri(await server.WaitAsync(line => Address().Match(line) is { Success: true } found ? found.Value : null, "said where it answers"));
        return server;
    }

    /// <summary>The first line of which something is to be had, within two minutes.</summary>
    public async Task<T> WaitAsync<T>(Func<string, T?> find, string what)
        where T : class
    {
        var isOver = false;
        for (var began = Stopwatch.GetTimestamp(); !isOver && Stopwatch.GetElapsedTime(began) < Eventually.Patience; await Task.Delay(50))
        {
            isOver = _process.HasExited;
            // The last lines of a process that has ended may still be on their way.
            if (isOver) await _process.WaitForExitAsync();
            if (_lines.Select(find).FirstOrDefault(f => f is not null) is { } found) return found;
        }
        throw new InvalidOperationException($"The server never {what}. It said: {string.Join('\n', _lines)}");
    }

    public async Task<JsonNode> AskAsync(string query) => JsonNode.Parse(await Client.GetStringAsync($"/graphql?query={Uri.EscapeDataString(query)}"))!["data"]!;

    /// <summary>Tells it to stop, as systemd does.</summary>
    public void Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    /// <summary>Its exit code, within two minutes.</summary>
    public async Task<int> ExitAsync()
    {
        using var patience = new CancellationTokenSource(Eventually.Patience);
        await _process.WaitForExitAsync(patience.Token);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    [GeneratedRegex("http://127\\.0\\.0\\.1:[0-9]+")]
    private static partial Regex Address();
}
