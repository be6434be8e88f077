using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;

namespace Inovasi.Benchmarks.Load;

/// <summary>A server in a process of its own, with what Linux tells of that process. Ended, and only it, by <see cref="Dispose"/>.</summary>
internal sealed class ServerProcess : IDisposable
{
    private const double MicrosecondsATick = 10_000;

    private readonly Process _process;

    private ServerProcess(string name, Process process, TimeSpan start) => (Name, _process, Start) = (name, process, start);

    public string Name { get; }

    /// <summary>From the start of the process to its first answer.</summary>
    public TimeSpan Start { get; }

    /// <summary>User and system time so far, in microseconds.</summary>
    public double CpuMicroseconds
    {
        get
        {
            var fields = File.ReadAllText($"/proc/{_process.Id}/stat").Split(')')[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return (double.Parse(fields[11], CultureInfo.InvariantCulture) + double.Parse(fields[12], CultureInfo.InvariantCulture)) * MicrosecondsATick;
        }
    }

    /// <summary>Resident memory in MB.</summary>
    public double MegabytesResident =>
        double.Parse(
            File.ReadLines($"/proc/{_process.Id}/status").First(l => l.StartsWith("VmRSS:", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries)[1],
            CultureInfo.InvariantCulture) / 1024;

    /// <summary>What it says goes to a file, as the logs of a server do.</summary>
    /// <param name="name">As the table calls it.</param>
    /// <param name="command">The program and its arguments.</param>
    /// <param name="environment">What is set beside the environment of this process.</param>
    /// <param name="probe">An address that answers 200 as soon as the server is ready.</param>
    /// <param name="log">Where its output goes.</param>
    /// <param name="probeBody">What is posted to it; null for a GET.</param>
    public static async Task<ServerProcess> StartAsync(
        string name, IReadOnlyList<string> command, IReadOnlyDictionary<string, string> environment, string probe, string log, string? probeBody = null)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", "log=$1; shift; exec \"$@\" > \"$log\" 2>&1", "sh", log, .. command]);
        foreach (var (key, value) in environment) start.Environment[key] = value;
        var watch = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        using var client = new HttpClient();
        while (watch.Elapsed.TotalSeconds < 60)
        {
            if (process.HasExited) break;
            try
            {
                using var answer = probeBody is null ? await client.GetAsync(new Uri(probe)) : await SendAsync(client, probe, probeBody);
                if (answer.StatusCode == HttpStatusCode.OK) return new ServerProcess(name, process, watch.Elapsed);
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
            await Task.Delay(5);
        }
        process.Kill();
        throw new InvalidOperationException($"{name} did not start: {File.ReadAllText(log)}");
    }

    /// <summary>The text of an answer; throws when the status is not 200.</summary>
    public static async Task<string> PostAsync(HttpClient client, string address, string body)
    {
        using var answer = await SendAsync(client, address, body);
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode ? text : throw new InvalidOperationException($"{address} answered {(int)answer.StatusCode}: {text}");
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, string address, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address)) { Content = content };
        request.Headers.Accept.ParseAdd("application/json");
        return await client.SendAsync(request);
    }
}
