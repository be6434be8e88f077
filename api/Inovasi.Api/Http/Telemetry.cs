using System.Diagnostics;
using System.Diagnostics.Metrics;
using Inovasi.Api.Resolvers;
using Inovasi.GraphQL.Response;

namespace Inovasi.Api.Http;

/// <summary>What is measured of the service. As long as nobody listens, each of these costs a look at a flag.</summary>
internal sealed class Telemetry : IDisposable
{
    public const string MeterName = "Inovasi.Api";

    private readonly Meter _meter = new(MeterName);
    private readonly TimeProvider _clock;
    private readonly Histogram<double> _duration;
    private readonly Histogram<double> _cost;
    private readonly Counter<long> _refusals;

    public Telemetry(ReleaseStore store, AnswerCache cache, TimeProvider clock)
    {
        _clock = clock;
        _duration = _meter.CreateHistogram("inovasi.request.duration", "s", "Time to answer a request at /graphql.", advice: new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
        });
        _cost = _meter.CreateHistogram("inovasi.request.cost", "1", "Estimated cost of an operation that was executed or refused because of it.", advice: new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = [1, 10, 50, 100, 250, 500, 750, 1_000, 2_500, 10_000],
        });
        _refusals = _meter.CreateCounter<long>("inovasi.refusals", "1", "Errors told to clients, by code.");
        _meter.CreateObservableGauge("inovasi.cache.bytes", () => cache.Bytes, "By", "Memory of the answers that are kept.");
        _meter.CreateObservableGauge(
            "inovasi.release.age", () => new Measurement<double>(Age(store).TotalSeconds, new KeyValuePair<string, object?>("release", store.Current.Code)), "s",
            "Time since the day of the release that is served.");
        _meter.CreateObservableGauge("inovasi.database.silence", () => store.SinceLastLook.TotalSeconds, "s", "Time since the database last told what is published.");
    }

    /// <summary>The moment at which a request began; 0 when nobody wants to know.</summary>
    public long Begin() => _duration.Enabled ? Stopwatch.GetTimestamp() : 0;

    /// <summary>A request that began at <paramref name="began"/> was answered.</summary>
    public void Answered(long began, int status, bool fromMemory)
    {
        if (began == 0) return;
        _duration.Record(
            Stopwatch.GetElapsedTime(began).TotalSeconds,
            new KeyValuePair<string, object?>("status", status), new KeyValuePair<string, object?>("cache", fromMemory ? "hit" : "miss"));
    }

    /// <summary>An operation went through the engine, or was refused by it.</summary>
    public void Executed(ExecutionResult result)
    {
        if (result.Cost is { } cost) _cost.Record(cost.Estimate);
        foreach (var error in result.Errors) Refused(error.Code);
    }

    public void Refused(string? code)
    {
        if (_refusals.Enabled) _refusals.Add(1, new KeyValuePair<string, object?>("code", code ?? "none"));
    }

    public void Dispose() => _meter.Dispose();

    private TimeSpan Age(ReleaseStore store) => _clock.GetUtcNow() - new DateTimeOffset(store.Current.Catalogue.Release.Date, TimeOnly.MinValue, TimeSpan.Zero);
}
