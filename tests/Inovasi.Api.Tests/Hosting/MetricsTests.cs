using System.Collections.Concurrent;
using System.Net;
using Inovasi.Api.Database;
using Inovasi.Tests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Inovasi.Api.Tests.Hosting;

/// <summary>Metrics arrive at a receiver when one is configured.</summary>
public sealed class MetricsTests : IAsyncLifetime
{
    private readonly ConcurrentQueue<byte[]> _received = new();
    private WebApplication _receiver = null!;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        _receiver = builder.Build();
        _receiver.MapPost("/v1/metrics", async http =>
        {
            using var body = new MemoryStream();
            await http.Request.Body.CopyToAsync(body);
            Assert.Equal("application/x-protobuf", http.Request.ContentType);
            _received.Enqueue(body.ToArray());
        });
        await _receiver.StartAsync();
    }

    public async Task DisposeAsync() => await _receiver.DisposeAsync();

    [Fact]
    public async Task Sends_durations_costs_refusals_and_the_age_of_the_release()
    {
        using var folder = new TempFolder();
        var catalogue = RandomCatalogue.Make(1);
        await new Publisher(new SqliteTarget(folder.Combine("inovasi.db"))).PublishAsync(catalogue);
        await using (var server = await ServerProcess.StartAsync(
            folder.Combine("inovasi.db"), ("INOVASI_RATE", "1"), ("INOVASI_RATE_BURST", "6"), ("INOVASI_OTLP", _receiver.Urls.First()), ("INOVASI_OTLP_SECONDS", "1")))
        {
            for (var n = 0; n < 4; n++) using (await server.Client.GetAsync("/graphql?query=%7Brelease%7Bcode%7D%7D")) { }
            using (await server.Client.GetAsync("/graphql?query=%7Binovasi%7D")) { }
            using (await server.Client.GetAsync("/graphql?query=")) { }
            await WaitAsync("inovasi.refusals");
            while ((await server.Client.GetAsync("/graphql?query=")).StatusCode != HttpStatusCode.TooManyRequests) { }
            // What was not sent yet goes out when the server stops.
            server.Terminate();
            Assert.Equal(0, await server.ExitAsync());
        }
        var points = _received.SelectMany(OtlpMessage.Points).GroupBy(p => (p.Metric, p.Labels)).ToDictionary(g => g.Key, g => g.Max(p => p.Value));
        Assert.Equal(2, points[("inovasi.request.duration", "cache=hit status=200")]);
        Assert.Equal(3, points[("inovasi.request.duration", "cache=miss status=200")]);
        Assert.True(points[("inovasi.request.duration", "cache=miss status=400")] >= 1);
        Assert.Equal(2, points[("inovasi.request.cost", "")]);
        Assert.Equal(1, points[("inovasi.refusals", "code=GRAPHQL_VALIDATION_FAILED")]);
        Assert.True(points[("inovasi.refusals", "code=TOO_MANY_REQUESTS")] >= 1);
        Assert.True(points[("inovasi.cache.bytes", "")] > 500);
        Assert.True(points.ContainsKey(("inovasi.release.age", $"release={catalogue.Release.Id}")));
        Assert.InRange(points[("inovasi.database.silence", "")], 0, Eventually.Patience.TotalSeconds);
        Assert.Contains(points.Keys, p => p.Metric == "http.server.request.duration");
        Assert.Contains(points.Keys, p => p.Metric == "dotnet.gc.heap.total_allocated");
        Assert.Contains("service.name=inovasi-api", OtlpMessage.Resource(_received.First()), StringComparison.Ordinal);
    }

    private Task WaitAsync(string metric) =>
        Eventually.EqualAsync(true, () => Task.FromResult(_received.SelectMany(OtlpMessage.Points).Any(p => p.Metric == metric)));
}
