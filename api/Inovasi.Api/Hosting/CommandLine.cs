using System.Globalization;

namespace Inovasi.Api.Hosting;

/// <summary>What was asked for on the command line; what it leaves out comes from the environment, else is the usual.</summary>
/// <param name="Verb">publish, serve, schema, or all for publish and serve in one.</param>
/// <param name="Content">The content folder, which is published.</param>
/// <param name="Database">An SQLite file, or a connection string of SQL Server.</param>
/// <param name="Site">A generated site to serve beside the API; null for none.</param>
/// <param name="Address">Where to listen.</param>
public sealed record CommandLine(string Verb, string Content, string Database, string? Site, string Address)
{
    public static string Usage { get; } = $"""
        Usage: dotnet run --project api/Inovasi.Api -- [<command>] [options]

          (none)     publish the content, then serve it
          publish    read the content, check it, write it to the database as a release
          serve      answer from the release that the database names; never writes
          schema     print the contract of the API (schema.graphql); with --since what changed
                     in it since the contract in a file: exit code 2 if that breaks requests

          --content <folder>    --database <file>    --site <folder>    --urls <address>
          --port <number>       the same as --urls http://localhost:<number>
          --since <file>        an earlier contract, for the command schema

        Settings are read from the environment; an option wins over its setting.

        {SettingTable.Text}
        """;

    /// <summary>The file of an earlier contract, for the command schema; null to print the contract itself.</summary>
    public string? Since { get; init; }

    /// <summary>What else the environment decides about the server.</summary>
    public Settings Settings { get; init; } = Settings.Default;

    private static readonly string[] Verbs = ["publish", "serve", "schema"];

    /// <summary>Null with a sentence when the arguments are not of this form.</summary>
    public static (CommandLine? Command, string Problem) Parse(IReadOnlyList<string> arguments, Func<string, string?> environment)
    {
        var words = new List<string>();
        // An empty variable is how some supervisors say that there is none.
        string? Set(string name) => environment(name) is { Length: > 0 } value ? value : null;
        var values = new Dictionary<string, string?>
        {
            ["--content"] = Set("INOVASI_CONTENT") ?? "content",
            ["--database"] = Set("INOVASI_DATABASE") ?? Path.Combine("artifacts", "inovasi.db"),
            ["--site"] = Set("INOVASI_SITE"),
            ["--urls"] = Set("INOVASI_URLS") ?? "http://localhost:5080",
            ["--port"] = null,
            ["--since"] = null,
        };
        for (var at = 0; at < arguments.Count; at++)
        {
            var argument = arguments[at];
            if (!argument.StartsWith('-')) words.Add(argument);
            else if (!values.ContainsKey(argument)) return (null, $"There is no option \"{argument}\": the options are {string.Join(", ", values.Keys)}.");
            else if (at + 1 == arguments.Count || arguments[at + 1].Length == 0) return (null, $"The option {argument} must be followed by a value.");
            else values[argument] = arguments[++at];
        }
        if (words.Count > 1) return (null, $"The command {words[0]} takes no \"{words[1]}\".");
        if (words.Count == 1 && !Verbs.Contains(words[0])) return (null, $"There is no command \"{words[0]}\": the commands are {string.Join(", ", Verbs)}.");
        var (address, problem) = AddressOf(values["--urls"]!, values["--port"]);
        if (address is null) return (null, problem);
        var (settings, refusal) = SettingTable.Read(environment);
        if (settings is null) return (null, refusal);
        var verb = words.Count == 0 ? "all" : words[0];
        return (new CommandLine(verb, values["--content"]!, values["--database"]!, values["--site"], address) { Settings = settings, Since = values["--since"] }, "");
    }

    private static (string? Address, string Problem) AddressOf(string urls, string? port)
    {
        if (port is not null)
        {
            return int.TryParse(port, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 65535
                ? ($"http://localhost:{number}", "")
                : (null, $"The option --port must be a number between 0 and 65535, but it is \"{port}\".");
        }
        var isRead = Uri.TryCreate(urls.Replace("://*", "://0.0.0.0", StringComparison.Ordinal).Replace("://+", "://0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var uri);
        if (!isRead || uri is not { Scheme: "http", AbsolutePath: "/" }) return (null, $"The option --urls must be one address such as http://localhost:5080, but it is \"{urls}\".");
        // Of any other name the web server would take it that all of the machine's addresses are meant.
        return uri.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6 || uri.Host == "localhost"
            ? (urls, "")
            : (null, $"The option --urls must name localhost, an IP address of this machine, or * for all of them, but it names \"{uri.Host}\".");
    }
}
