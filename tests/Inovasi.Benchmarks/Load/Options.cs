using System.Globalization;
using Inovasi.Tests;

namespace Inovasi.Benchmarks.Load;

/// <summary>What a load is asked to do: <c>--name value</c> pairs.</summary>
internal sealed class Options
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public Options(string[] arguments)
    {
        for (var at = 0; at + 1 < arguments.Length; at += 2) _values[arguments[at]] = arguments[at + 1];
        if (arguments.Length % 2 != 0) throw new ArgumentException($"The option {arguments[^1]} must be followed by a value.", nameof(arguments));
    }

    /// <summary>A folder with other servers; null to measure without them. What must be in it stands in the README.</summary>
    public string? Peers => _values.GetValueOrDefault("--peers") ?? Environment.GetEnvironmentVariable("GRAPHQL_PEERS");

    /// <summary>The published API.</summary>
    public string Api => _values.GetValueOrDefault("--api") ?? RepositoryRoot.Combine("artifacts", "published-api");

    public int Number(string name, int usual) => _values.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : usual;
}
