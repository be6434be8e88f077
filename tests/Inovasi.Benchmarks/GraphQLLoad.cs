using System.Globalization;
using System.Text.Json;
using Inovasi.Benchmarks.Load;
using Inovasi.Tests;

namespace Inovasi.Benchmarks;

/// <summary>
/// The API under load beside other servers: 5,000 generated stories, the same four questions, by turns in one run, so that a busy machine slows all of them.
/// Prints the table of api/README.md.
/// </summary>
internal sealed class GraphQLLoad
{
    private const int FirstPort = 5401, WarmUpSeconds = 3, Connections = 16, ManyConnections = 32;

    private readonly Options _options;
    private readonly string _folder;
    private readonly List<Cell> _cells = [];
    private readonly List<(ServerProcess Server, string Address, LoadQuery Query)> _loads = [];

    private GraphQLLoad(Options options, string folder) => (_options, _folder) = (options, folder);

    /// <summary>The best round of a server with a question.</summary>
    private sealed record Cell(string Server, string Query, LoadResult Load, double CpuMicroseconds, int Bytes);

    public static async Task<int> RunAsync(string[] arguments)
    {
        using var folder = new TempFolder();
        await new GraphQLLoad(new Options(arguments), folder.Path).RunAsync();
        return 0;
    }

    private async Task RunAsync()
    {
        var introspection = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "graphql", "introspection.graphql"));
        var own = Servers.Own();
        var city = GeneratedCity.Make(own, _options.Number("--stories", 5_000));
        var database = await Servers.PublishAsync(city, Path.Combine(_folder, "city.db"));
        var small = await Servers.PublishAsync(GeneratedCity.Make(own, 1_000), Path.Combine(_folder, "small.db"));
        await ReportMemoryAsync(small, database, city.Innovations.Count);
        await ReportStartAsync(small);

        using var api = await Servers.ApiAsync("this API", _options, database, FirstPort, _folder);
        var ours = OurQueries.Of(city, introspection);
        await AddAsync(api, ours.Concat(ours.Select(q => q.Repeated())).Select(q => (Servers.Address(FirstPort) + "/graphql", q)));
        using var bare = await Servers.BareKestrelAsync(await SaveAnswersAsync(ours), FirstPort + 2, _folder);
        await AddAsync(bare, ours.Select(q => ($"{Servers.Address(FirstPort + 2)}/{q.Name}", q.Repeated())));
        using var mercurius = _options.Peers is null ? null : await Servers.MercuriusAsync(_options.Peers, FirstPort + 3, _folder);
        using var sql = _options.Peers is null ? null : await Servers.SqlByHandAsync(_options.Peers, FirstPort + 4, _folder);
        if (mercurius is not null && sql is not null)
        {
            var address = Servers.Address(FirstPort + 3) + "/graphql";
            var theirs = await PeerQueries.OfAsync(address, introspection);
            await AddAsync(mercurius, theirs.Select(q => (address, q)));
            await AddAsync(sql, theirs.Take(3).Select(q => ($"{Servers.Address(FirstPort + 4)}/raw/{q.Name}", q)));
        }
        for (var round = 1; round <= _options.Number("--rounds", 2); round++) await RoundAsync(round);
        Report();
        await ReportDearestAsync(api);
    }

    /// <summary>Sends each question once and looks at the answer, then adds them to what is measured.</summary>
    private async Task AddAsync(ServerProcess server, IEnumerable<(string Address, LoadQuery Query)> queries)
    {
        using var client = new HttpClient();
        foreach (var (address, query) in queries)
        {
            foreach (var body in query.Bodies.Where((_, n) => n % 40 == 0))
            {
                var answer = await ServerProcess.PostAsync(client, address, body);
                using var json = JsonDocument.Parse(answer);
                if (json.RootElement.TryGetProperty("errors", out _) || json.RootElement.GetProperty("data").EnumerateObject().First().Value.ValueKind == JsonValueKind.Null)
                    throw new InvalidOperationException($"{server.Name} answers {body} with {answer}");
            }
            _loads.Add((server, address, query));
        }
    }

    /// <summary>The answers of ours as files, for the bare server to send.</summary>
    private async Task<string> SaveAnswersAsync(IReadOnlyList<LoadQuery> queries)
    {
        using var client = new HttpClient();
        var folder = Directory.CreateDirectory(Path.Combine(_folder, "answers")).FullName;
        foreach (var query in queries)
            await File.WriteAllTextAsync(Path.Combine(folder, query.Name + ".json"), await ServerProcess.PostAsync(client, Servers.Address(FirstPort) + "/graphql", query.Bodies[0]));
        return folder;
    }

    /// <summary>Question by question, one server after the other, so that those that are compared run within a minute.</summary>
    private async Task RoundAsync(int round)
    {
        using var client = new HttpClient();
        foreach (var loads in _loads.GroupBy(l => l.Query.Name))
        {
            foreach (var (server, address, query) in round % 2 == 0 ? loads.Reverse() : loads)
            {
                if (round == 1) Wrk.Run(address, query, WarmUpSeconds, Connections, _folder);
                var bytes = (await ServerProcess.PostAsync(client, address, query.Bodies[0])).Length;
                Add(Measure(server, address, query, Connections) with { Bytes = bytes });
            }
        }
    }

    private Cell Measure(ServerProcess server, string address, LoadQuery query, int connections)
    {
        var cpu = server.CpuMicroseconds;
        var load = Wrk.Run(address, query, _options.Number("--seconds", 5), connections, _folder);
        var cell = new Cell(server.Name, query.Name, load, (server.CpuMicroseconds - cpu) / load.Requests, 0);
        Say($"{cell.Server,-24} {cell.Query,-14} {load.PerSecond,8:0} /s, p50 {load.P50:0.00} ms, p99 {load.P99:0.00} ms, CPU {cell.CpuMicroseconds:0} us, wrong {load.Wrong}");
        return cell;
    }

    private void Add(Cell cell)
    {
        if (_cells.Find(c => c.Server == cell.Server && c.Query == cell.Query) is not { } before)
        {
            _cells.Add(cell);
            return;
        }
        var best = cell.Load.PerSecond > before.Load.PerSecond ? cell : before;
        _cells.Remove(before);
        _cells.Add(best with { CpuMicroseconds = Math.Min(cell.CpuMicroseconds, before.CpuMicroseconds) });
    }

    private void Report()
    {
        Say($"| question | server | answers/s | p50 / p99 ms | CPU µs an answer | bytes | this API: × answers/s | × CPU |");
        Say($"|---|---|---|---|---|---|---|---|");
        foreach (var cells in _cells.GroupBy(c => c.Query).OrderBy(g => g.Key.Length))
        {
            var ours = cells.First(c => c.Server == "this API");
            foreach (var cell in cells.OrderBy(c => c.CpuMicroseconds))
            {
                var (l, ratios) = (cell.Load, cell == ours ? " | " : string.Create(CultureInfo.InvariantCulture, $"{ours.Load.PerSecond / cell.Load.PerSecond:0.00} | {ours.CpuMicroseconds / cell.CpuMicroseconds:0.00}"));
                Say($"| {cell.Query} | {cell.Server} | {l.PerSecond:0} | {l.P50:0.00} / {l.P99:0.00} | {cell.CpuMicroseconds:0} | {cell.Bytes} | {ratios} |");
            }
        }
    }

    private async Task ReportDearestAsync(ServerProcess server)
    {
        using var client = new HttpClient();
        var address = Servers.Address(FirstPort) + "/graphql";
        foreach (var (name, query) in OurQueries.Dearest)
        {
            var dear = LoadQuery.Of(name, query, [new { }]);
            var answer = await ServerProcess.PostAsync(client, address, dear.Bodies[0]);
            if (answer.Contains("\"errors\":", StringComparison.Ordinal)) throw new InvalidOperationException(answer);
            Wrk.Run(address, dear, WarmUpSeconds, ManyConnections, _folder);
            Measure(server, address, dear, ManyConnections);
        }
        Say($"resident memory after the load: {server.MegabytesResident:0} MB");
    }

    private static async Task ReportMemoryAsync(string small, string large, int stories)
    {
        await ReleaseMemory.MeasureAsync(small);
        var (few, many) = (await ReleaseMemory.MeasureAsync(small), await ReleaseMemory.MeasureAsync(large));
        Say($"a release of 1,000 stories takes {few.Bytes / 1e6:0.0} MB, one of {stories} {many.Bytes / 1e6:0.0} MB: {(many.Bytes - few.Bytes) / (stories - 1_000.0) / 1000:0.0} KB a story; read in {few.Read:0} and {many.Read:0} ms, indexed in {few.Index:0} and {many.Index:0} ms of CPU");
    }

    private async Task ReportStartAsync(string database)
    {
        var (times, cpu) = (new List<double>(), new List<double>());
        for (var run = 0; run < 5; run++)
        {
            using var server = await Servers.ApiAsync("start", _options, database, FirstPort + 1, _folder);
            times.Add(server.Start.TotalMilliseconds);
            cpu.Add(server.CpuMicroseconds / 1000);
        }
        Say($"ready with 1,000 stories after {times.Min():0} ms (best of {times.Count}; worst {times.Max():0} ms), {cpu.Min():0} ms of CPU");
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
