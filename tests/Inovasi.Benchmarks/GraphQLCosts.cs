using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Inovasi.Api.Database;
using Inovasi.Api.Resolvers;
using Inovasi.Benchmarks.Load;
using Inovasi.Content;
using Inovasi.GraphQL;
using Inovasi.GraphQL.Execution;
using Inovasi.Tests;
using Microsoft.Extensions.Logging.Abstractions;

namespace Inovasi.Benchmarks;

/// <summary>
/// What the estimated cost of a question has to do with the time that it takes: many random questions over two catalogues, what their answers hold, and which
/// time an object, a scalar and a byte account for. The weights and the maximum of the public limits rest on it.
/// </summary>
internal static class GraphQLCosts
{
    private sealed record Sample(string Query, double Estimate, double Microseconds, double Objects, double Leaves, double Bytes);

    /// <param name="arguments"><c>--queries</c> (600) and <c>--stories</c> (1,000).</param>
    public static async Task<int> RunAsync(string[] arguments)
    {
        var options = new Options(arguments);
        var own = Servers.Own();
        var samples = new List<Sample>();
        foreach (var catalogue in (Catalogue[])[ManyStories.Like(own, options.Number("--stories", 1_000)), GeneratedCity.Make(own, options.Number("--stories", 1_000))])
        {
            samples.AddRange(await MeasureAsync(catalogue, options.Number("--queries", 600)));
        }
        Report(samples);
        return 0;
    }

    private static async Task<List<Sample>> MeasureAsync(Catalogue catalogue, int queries)
    {
        using var folder = new TempFolder();
        var target = DatabaseTarget.Parse(await Servers.PublishAsync(catalogue, folder.Combine("costs.db")));
        using var store = new ReleaseStore(new ReleaseLoader(target), TimeProvider.System, NullLogger<ReleaseStore>.Instance);
        await store.RefreshAsync();
        var engine = SchemaBinding.Engine(new GraphQLOptions { Limits = new QueryLimits { Cost = null, Time = null, SelectionDepth = null, IntrospectionLists = null } });
        var random = new RandomQuery(engine.Schema, 7);
        var samples = new List<Sample>();
        var output = new ArrayBufferWriter<byte>(1 << 22);
        while (samples.Count < queries)
        {
            var query = random.Make();
            var request = new GraphQLRequest(query) { WantsCost = true };
            var best = double.MaxValue;
            for (var run = 0; run < 4; run++)
            {
                output.ResetWrittenCount();
                var start = Stopwatch.GetTimestamp();
                using (var result = await engine.ExecuteAsync(request, new RequestContext(store.Current, store))) result.WriteTo(output);
                best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMicroseconds);
            }
            if (output.WrittenCount > QueryLimits.Public.AnswerLength) continue;
            using var json = JsonDocument.Parse(output.WrittenMemory);
            if (json.RootElement.TryGetProperty("errors", out var errors))
            {
                if (errors[0].GetProperty("extensions").GetProperty("code").GetString() == "LIMIT_EXCEEDED") continue;
                throw new InvalidOperationException($"{errors} {query}");
            }
            var (objects, leaves) = Count(json.RootElement.GetProperty("data"));
            var estimate = json.RootElement.GetProperty("extensions").GetProperty("cost").GetProperty("estimate").GetDouble();
            samples.Add(new Sample(query, estimate, best, objects, leaves, output.WrittenCount));
        }
        return samples;
    }

    private static (int Objects, int Leaves) Count(JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                var (objects, leaves) = (1, 0);
                foreach (var member in json.EnumerateObject())
                {
                    var below = Count(member.Value);
                    (objects, leaves) = (objects + below.Objects, leaves + below.Leaves);
                }
                return (objects, leaves);
            case JsonValueKind.Array:
                var items = json.EnumerateArray().Select(Count).ToArray();
                return (items.Sum(i => i.Objects), items.Sum(i => i.Leaves));
            default:
                return (0, 1);
        }
    }

    private static void Report(List<Sample> samples)
    {
        var fit = LeastSquares.Fit([.. samples.Select(s => (new[] { s.Objects, s.Leaves, s.Bytes }, s.Microseconds))]);
        Say($"{samples.Count} questions: an object takes {fit[0] * 1000:0} ns, a scalar {fit[1] * 1000:0} ns, a byte {fit[2] * 1000:0.00} ns");
        var slowest = samples.OrderByDescending(s => s.Microseconds / Math.Max(s.Estimate, 50)).Take(8);
        foreach (var s in slowest) Say($"dear for its estimate: {s.Estimate:0} estimated, {s.Microseconds:0} us, {s.Objects} objects, {s.Leaves} scalars, {s.Bytes} bytes: {s.Query[..Math.Min(300, s.Query.Length)]}");
        foreach (var most in (double[])[250, 500, 1_000, 2_000, 3_000, 4_000, 5_000, 8_000, 12_000])
        {
            var allowed = samples.Where(s => s.Estimate <= most).ToArray();
            Say($"of an estimate up to {most}: {allowed.Length} questions, the slowest {allowed.Select(s => s.Microseconds).DefaultIfEmpty().Max():0} us, the largest {allowed.Select(s => s.Bytes).DefaultIfEmpty().Max():0} bytes");
        }
    }

    private static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
