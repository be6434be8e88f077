using System.Collections.Immutable;
using System.Globalization;
using System.Net;

namespace Inovasi.Api.Hosting;

/// <summary>One setting: how it is named, what it is without being set, what it may be and what it does.</summary>
/// <param name="Name">The variable of the environment.</param>
/// <param name="Default">What counts where it is not set, as people read it.</param>
/// <param name="Allowed">What it must be; the end of a sentence.</param>
/// <param name="Meaning">What it decides.</param>
/// <param name="Read">The settings with its value; null when the value is not allowed.</param>
public sealed record Setting(string Name, string Default, string Allowed, string Meaning, Func<Settings, string, Settings?> Read)
{
    /// <summary>The option of the command line that does the same; null where there is none.</summary>
    public string? Option { get; init; }
}

/// <summary>Every setting, in the order in which people read them.</summary>
public static class SettingTable
{
    public static ImmutableArray<Setting> All { get; } =
    [
        OfCommand("INOVASI_CONTENT", "--content", "content", "the content folder, which is published"),
        OfCommand("INOVASI_DATABASE", "--database", "artifacts/inovasi.db", "the SQLite file with the releases, or a connection string of SQL Server"),
        OfCommand("INOVASI_SITE", "--site", "none", "a generated site to serve beside /graphql; its _headers and _redirects are honoured"),
        OfCommand("INOVASI_URLS", "--urls, --port", "http://localhost:5080", "where to listen: localhost, an IP address, or * for all of the machine's"),
        Number("INOVASI_RATE", 60, 0, 1_000_000, "requests a second that one address may make at /graphql (IPv6: one /64); 0 for no limit", (s, n) => s with { Rate = n }),
        Number("INOVASI_RATE_BURST", 120, 1, 1_000_000, "requests that one address may make at once after it was quiet", (s, n) => s with { RateBurst = n }),
        new("INOVASI_PROXIES", "none", "addresses or networks such as 127.0.0.1,10.0.0.0/8",
            "reverse proxies whose X-Forwarded-For and X-Forwarded-Proto are believed; from all others they are ignored",
            (s, text) => ReadNetworks(text) is { } networks ? s with { Proxies = networks } : null),
        Number("INOVASI_CACHE_MB", 64, 0, 65_536, "MiB of answers kept in memory; 0 keeps none", (s, n) => s with { CacheBytes = n * 1024L * 1024 }),
        Number("INOVASI_CONNECTIONS", 2_000, 1, 1_000_000, "connections open at once; more are closed unanswered", (s, n) => s with { Connections = n }),
        Number("INOVASI_TIME_SECONDS", 5, 1, 60, "seconds that one request may run", (s, n) => s with { Time = TimeSpan.FromSeconds(n) }),
        Number("INOVASI_STOP_SECONDS", 10, 1, 300, "seconds that running requests have to end when the server is told to stop", (s, n) => s with { Stop = TimeSpan.FromSeconds(n) }),
        Number("INOVASI_LOOK_SECONDS", 5, 1, 3_600, "seconds between two looks at the database for another release", (s, n) => s with { Look = TimeSpan.FromSeconds(n) }),
        new("INOVASI_LOG", "text", "text or json", "how the log is written: for people, or one JSON object a line",
            (s, text) => text is "text" or "json" ? s with { LogsJson = text == "json" } : null),
        new("INOVASI_GRAPHIQL", "artifacts/graphiql", "a folder with the file graphiql.js",
            "the explorer for browsers at /graphql, as api/GraphiQL bundles it; without it a plain form serves",
            (s, text) => File.Exists(Path.Combine(text, "graphiql.js")) ? s with { GraphiQL = text } : null),
        new("INOVASI_OTLP", "none", "an address such as http://localhost:4318",
            "the receiver of metrics, by OTLP over HTTP; headers for it come from OTEL_EXPORTER_OTLP_HEADERS",
            (s, text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri is { Scheme: "http" or "https", Query: "" } ? s with { Metrics = uri } : null),
        Number("INOVASI_OTLP_SECONDS", 60, 1, 3_600, "seconds between two messages with metrics", (s, n) => s with { MetricsInterval = TimeSpan.FromSeconds(n) }),
    ];

    /// <summary>The settings of an environment; or null and a sentence for the first one that is not allowed. An empty one counts as not set.</summary>
    public static (Settings? Settings, string Problem) Read(Func<string, string?> environment)
    {
        var settings = Settings.Default;
        foreach (var setting in All)
        {
            if (environment(setting.Name) is not { Length: > 0 } text) continue;
            if (setting.Read(settings, text) is not { } next) return (null, $"The setting {setting.Name} must be {setting.Allowed}, but it is \"{text}\".");
            settings = next;
        }
        return (settings, "");
    }

    /// <summary>The table as <c>--help</c> prints it.</summary>
    public static string Text { get; } = string.Concat(All.Select(s => $"  {s.Name,-22}{s.Default,-24}{s.Meaning}{(s.Option is null ? "" : $" ({s.Option})")}\n"));

    /// <summary>Read by the command line, which has an option for it; here it is only told.</summary>
    private static Setting OfCommand(string name, string option, string usual, string meaning) =>
        new(name, usual, "a text", meaning, (settings, _) => settings) { Option = option };

    private static Setting Number(string name, int usual, int least, int most, string meaning, Func<Settings, int, Settings> set) => new(
        name, usual.ToString(CultureInfo.InvariantCulture), $"a whole number from {least} to {most}", meaning,
        (settings, text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? set(settings, number)
            : null);

    private static ImmutableArray<IPNetwork>? ReadNetworks(string text)
    {
        var networks = ImmutableArray.CreateBuilder<IPNetwork>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (IPNetwork.TryParse(part, out var network)) networks.Add(network);
            else if (IPAddress.TryParse(part, out var address)) networks.Add(new IPNetwork(address, address.GetAddressBytes().Length * 8));
            else return null;
        }
        return networks.DrainToImmutable();
    }
}
