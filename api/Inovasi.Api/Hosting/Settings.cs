using System.Collections.Immutable;
using System.Net;

namespace Inovasi.Api.Hosting;

/// <summary>What an operator may decide about the running server; <see cref="SettingTable"/> says how each is named and what is allowed.</summary>
public sealed record Settings
{
    public static Settings Default { get; } = new();

    /// <summary>Requests a second that one address may make; 0 for no limit.</summary>
    public int Rate { get; init; } = 60;

    /// <summary>Requests that one address may make at once, after it was quiet.</summary>
    public int RateBurst { get; init; } = 120;

    /// <summary>Proxies whose word is taken for who the client is.</summary>
    public ImmutableArray<IPNetwork> Proxies { get; init; } = [];

    /// <summary>Bytes of answers that are kept in memory.</summary>
    public long CacheBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Connections that are open at once.</summary>
    public int Connections { get; init; } = 2_000;

    /// <summary>How long one request may take to be answered.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long the requests that run may take to end when the server is told to stop.</summary>
    public TimeSpan Stop { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How often the server looks whether another release was published.</summary>
    public TimeSpan Look { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Is the log written as JSON, one object a line?</summary>
    public bool LogsJson { get; init; }

    /// <summary>The folder of the bundled explorer; where it is not there, the form at <c>/graphql</c> is all.</summary>
    public string GraphiQL { get; init; } = Path.Combine("artifacts", "graphiql");

    /// <summary>Where metrics are sent by OTLP over HTTP; null for nowhere.</summary>
    public Uri? Metrics { get; init; }

    /// <summary>How often metrics are sent.</summary>
    public TimeSpan MetricsInterval { get; init; } = TimeSpan.FromSeconds(60);
}
