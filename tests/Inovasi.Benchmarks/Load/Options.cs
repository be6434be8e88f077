using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
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

    /// <summary>A folder with the API as it is published; without the option it is published there first.</summary>
    public string Api => field ??= _values.GetValueOrDefault("--api") ?? Publish(RepositoryRoot.Combine("artifacts", "published-api"));

    /// <summary>As for a server: compiled ahead of time for this kind of machine. Its own folder of intermediate files leaves the ordinary build alone.</summary>
    private static string Publish(string folder)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet",
        [
            "publish", RepositoryRoot.Combine("api", "Inovasi.Api"), "-c", "Release", "-r", $"linux-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}", "--self-contained", "false", "-p:PublishReadyToRun=true",
            $"-p:ArtifactsPath={RepositoryRoot.Combine("artifacts", "publishing")}/", "-v", "q", "--nologo", "-o", folder,
        ]))!;
        process.WaitForExit();
        return process.ExitCode == 0 ? folder : throw new InvalidOperationException("The API could not be published.");
    }

    public int Number(string name, int usual) => _values.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : usual;
}
