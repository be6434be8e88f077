using System.Globalization;

namespace Inovasi.Site;

/// <summary>What was asked for on the command line.</summary>
/// <param name="Verb">One of <see cref="Verbs"/>.</param>
/// <param name="Content">The content folder.</param>
/// <param name="Output">Where the site goes.</param>
/// <param name="Slug">The story to begin, with <c>new inovasi</c> only.</param>
/// <param name="PagesOnly">Whether to leave out the search index, the downloads and the data beside pages.</param>
/// <param name="Port">Where the preview listens.</param>
public sealed record CommandLine(string Verb, string Content, string Output, string? Slug, bool PagesOnly = false, int Port = CommandLine.DefaultPort)
{
    public const string Usage = """
        Usage: dotnet run --project site -- <command> [--content <folder>] [--out <folder>]

          build                generate the site (default output: artifacts/site); with --pages-only
                               the pages alone, without search index and downloads, for measuring
          serve                show the content while it is being written, on http://127.0.0.1:5090
                               or another --port; pages load again after each change
          release              freeze all datasets as content/rilis/<id>.zip, for good
          check                read the content and list its problems
          new inovasi <slug>   begin a story: content/inovasi/<slug>.md with every field unknown

        """;

    public const int DefaultPort = 5090;

    private const string PagesOnlyOption = "--pages-only";

    private static readonly string[] Verbs = ["build", "serve", "check", "release", "new"];

    /// <summary>Null with a sentence when the arguments are not of this form.</summary>
    public static (CommandLine? Command, string Problem) Parse(IReadOnlyList<string> arguments)
    {
        var words = new List<string>();
        var folders = new Dictionary<string, string> { ["--content"] = "content", ["--out"] = Path.Combine("artifacts", "site") };
        var isPagesOnly = false;
        int? port = null;
        for (var at = 0; at < arguments.Count; at++)
        {
            var argument = arguments[at];
            if (!argument.StartsWith("--", StringComparison.Ordinal)) words.Add(argument);
            else if (argument == PagesOnlyOption) isPagesOnly = true;
            else if (argument == "--port")
            {
                if (at + 1 == arguments.Count || !ushort.TryParse(arguments[++at], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                    return (null, "The option --port must be followed by a number up to 65535.");
                port = number;
            }
            else if (!folders.ContainsKey(argument))
            {
                return (null, $"There is no option \"{argument}\": the options are --content, --out, --port and {PagesOnlyOption}.");
            }
            else if (at + 1 == arguments.Count) return (null, $"The option {argument} must be followed by a folder.");
            else folders[argument] = arguments[++at];
        }
        if (words.Count == 0) return (null, "A command is missing.");
        if (!Verbs.Contains(words[0]))
            return (null, $"There is no command \"{words[0]}\": the commands are build, serve, check, release and new.");
        var isNew = words[0] == "new";
        if (isNew && (words.Count != 3 || words[1] != "inovasi"))
            return (null, "The command new must be followed by \"inovasi\" and a slug.");
        if (!isNew && words.Count > 1) return (null, $"The command {words[0]} takes no \"{words[1]}\".");
        if (isPagesOnly && words[0] != "build") return (null, $"The option {PagesOnlyOption} belongs to the command build.");
        if (port is not null && words[0] != "serve") return (null, "The option --port belongs to the command serve.");
        return (new CommandLine(words[0], folders["--content"], folders["--out"], isNew ? words[2] : null, isPagesOnly, port ?? DefaultPort), "");
    }
}
