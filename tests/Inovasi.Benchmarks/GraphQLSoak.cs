using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Inovasi.Benchmarks.Load;
using Inovasi.Content;
using Inovasi.Tests;

namespace Inovasi.Benchmarks;

/// <summary>
/// Minutes of mixed load while another process publishes a release a minute: every answer must be whole, a walk through pages must meet each story once
/// although releases change under it, and the server's memory must not grow. Ends with exit code 1 when one of these fails.
/// </summary>
internal sealed class GraphQLSoak : IDisposable
{
    private const int Port = 5431, Stories = 1_000, PageSize = 50, MostGrowthPercent = 20;

    private const string Walk =
        "query Walk($after: String) { innovations(first: 50, after: $after) { totalCount nodes { code } pageInfo { endCursor hasNextPage } } }";

    private readonly Options _options;
    private readonly TempFolder _folder = new();
    private readonly HttpClient _client = new() { Timeout = TimeSpan.FromSeconds(30) };
    private readonly ConcurrentQueue<string> _faults = new();
    private readonly List<(TimeSpan At, double Megabytes)> _memory = [];
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private long _answers;
    private long _walks;

    private GraphQLSoak(Options options) => _options = options;

    private static string Address => Servers.Address(Port) + "/graphql";

    private TimeSpan Length => TimeSpan.FromMinutes(_options.Number("--minutes", 10));

    /// <param name="arguments"><c>--minutes</c> (10), <c>--workers</c> (4), <c>--pause</c> milliseconds of each between two questions (10).</param>
    public static async Task<int> RunAsync(string[] arguments)
    {
        using var soak = new GraphQLSoak(new Options(arguments));
        return await soak.RunAsync();
    }

    public void Dispose()
    {
        _client.Dispose();
        _folder.Dispose();
    }

    private async Task<int> RunAsync()
    {
        var own = Servers.Own();
        var city = GeneratedCity.Make(own, Stories);
        var file = await Servers.PublishAsync(city, _folder.Combine("soak.db"));
        using var server = await Servers.ApiAsync("soak", _options, file, Port, _folder.Path);
        var introspection = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "graphql", "introspection.graphql"));
        var hundred = LoadQuery.Of("hundred", OurQueries.HundredWithSources, [new { after = (string?)null }]);
        string[] bodies = [.. OurQueries.Of(city, introspection).Append(hundred).SelectMany(q => q.Bodies.Take(q.Name == "introspection" ? 1 : 50))];

        _watch.Restart();
        Task[] tasks =
        [
            .. Enumerable.Range(0, _options.Number("--workers", 4)).Select(w => AskAsync(bodies, w * 7)),
            WalkAsync(), PublishAsync(own, file), WatchAsync(server),
        ];
        await Task.WhenAll(tasks);
        return Report();
    }

    private async Task AskAsync(string[] bodies, int from)
    {
        for (var n = from; _watch.Elapsed < Length; n++)
        {
            await AskAsync(bodies[n * 13 % bodies.Length]);
            await Task.Delay(_options.Number("--pause", 10));
        }
    }

    /// <summary>The answer; empty when there was none, which is a fault.</summary>
    private async Task<string> AskAsync(string body)
    {
        try
        {
            var answer = await ServerProcess.PostAsync(_client, Address, body);
            Interlocked.Increment(ref _answers);
            if (!answer.Contains("\"errors\":", StringComparison.Ordinal) && answer.EndsWith('}')) return answer;
            _faults.Enqueue($"{body} got {answer[..Math.Min(500, answer.Length)]}");
        }
        catch (Exception exception) when (exception is HttpRequestException or InvalidOperationException or TaskCanceledException)
        {
            _faults.Enqueue($"{body} failed: {exception.Message}");
        }
        return "";
    }

    /// <summary>Again and again from the first page to the last, slowly enough to have releases published on the way.</summary>
    private async Task WalkAsync()
    {
        while (_watch.Elapsed < Length)
        {
            var seen = new List<string>();
            string? after = null;
            do
            {
                var answer = await AskAsync(JsonSerializer.Serialize(new { query = Walk, variables = new { after } }));
                if (answer.Length == 0) return;
                using var json = JsonDocument.Parse(answer);
                var page = json.RootElement.GetProperty("data").GetProperty("innovations");
                seen.AddRange(page.GetProperty("nodes").EnumerateArray().Select(i => i.GetProperty("code").GetString()!));
                var info = page.GetProperty("pageInfo");
                after = info.GetProperty("hasNextPage").GetBoolean() ? info.GetProperty("endCursor").GetString() : null;
                await Task.Delay(2_000);
            }
            while (after is not null && _watch.Elapsed < Length);
            if (after is not null) return;
            if (seen.Count != Stories || seen.Distinct().Count() != Stories) _faults.Enqueue($"A walk met {seen.Count} stories, {seen.Distinct().Count()} of them different.");
            _walks++;
        }
    }

    private async Task PublishAsync(Catalogue own, string file)
    {
        for (var release = 2; _watch.Elapsed + TimeSpan.FromMinutes(1) < Length; release++)
        {
            await Task.Delay(TimeSpan.FromMinutes(1));
            var watch = Stopwatch.StartNew();
            await Servers.PublishAsync(GeneratedCity.Make(own, Stories, release), file);
            Say($"{_watch.Elapsed.TotalSeconds,5:0} s: published release {release} in {watch.Elapsed.TotalSeconds:0.0} s");
        }
    }

    private async Task WatchAsync(ServerProcess server)
    {
        while (_watch.Elapsed < Length)
        {
            await Task.Delay(TimeSpan.FromSeconds(20));
            _memory.Add((_watch.Elapsed, server.MegabytesResident));
            Say($"{_watch.Elapsed.TotalSeconds,5:0} s: {_memory[^1].Megabytes:0} MB resident, {Interlocked.Read(ref _answers)} answers, {_faults.Count} faults");
        }
    }

    /// <summary>The first part is not counted: until then methods are compiled, and walks keep some older releases in memory.</summary>
    private int Report()
    {
        var settled = _memory.Where(m => m.At > Length * 0.4).Select(m => m.Megabytes).ToArray();
        var (early, late) = (settled.Take((settled.Length + 1) / 2).Average(), settled.Skip(settled.Length / 2).Average());
        foreach (var fault in _faults.Take(10)) Console.WriteLine(fault);
        Say($"{_answers} answers, {_faults.Count} faults, {_walks} whole walks; memory on average {early:0} MB in the first half after settling, {late:0} MB in the second");
        return _faults.IsEmpty && late < early * (1 + (MostGrowthPercent / 100.0)) ? 0 : 1;
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
