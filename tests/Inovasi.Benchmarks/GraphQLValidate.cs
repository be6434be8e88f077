using System.Diagnostics;
using System.Globalization;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Sdl;
using Inovasi.GraphQL.Text;
using Inovasi.GraphQL.Types;
using Inovasi.GraphQL.Validation;

namespace Inovasi.Benchmarks;

/// <summary>
/// Parse and validate, ours and graphql-js, in rounds by turns so that a busy machine slows both. The figure is the median round after
/// warming up. graphql-js takes part where GRAPHQL_MODULES names a folder with node_modules/graphql.
/// </summary>
internal static class GraphQLValidate
{
    private const int Rounds = 15, Count = 1_000, WarmUp = 5_000;

    public static int Run()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "graphql");
        var result = SchemaReader.Read(new Source(File.ReadAllText(Path.Combine(folder, "schema.graphql"))));
        if (result.Schema is not { } schema)
        {
            foreach (var error in result.Errors) Console.Error.WriteLine(error);
            return 1;
        }
        using var peer = Peer.Start(folder);
        Console.WriteLine($"microseconds to parse and validate, median of {Rounds} rounds of {Count}{(peer is null ? "" : $"; graphql-js {peer.Version}")}");
        foreach (var name in (string[])["introspection", "fields"]) Compare(schema, name, File.ReadAllText(Path.Combine(folder, name + ".graphql")), peer);
        return 0;
    }

    private static void Compare(Schema schema, string name, string text, Peer? peer)
    {
        Measure(schema, text, WarmUp);
        peer?.Measure(name, WarmUp);
        var (ours, theirs) = (new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            ours.Add(Measure(schema, text, Count));
            if (peer is not null) theirs.Add(peer.Measure(name, Count));
        }
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        Measure(schema, text, 100);
        bytes = (GC.GetAllocatedBytesForCurrentThread() - bytes) / 100;
        var line = $"{name,-14} {Median(ours),9:F1} us, {bytes,8} bytes allocated";
        if (theirs.Count > 0) line += $"; graphql-js {Median(theirs),9:F1} us; ratio {Median(ours) / Median(theirs):F3}";
        Console.WriteLine(line);
    }

    private static double Measure(Schema schema, string text, int count)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < count; i++)
        {
            if (!Parser.TryParse(new Source(text), out var document, out var error)) throw new InvalidOperationException(error.ToString());
            var errors = DocumentValidator.Validate(schema, document);
            if (!errors.IsEmpty) throw new InvalidOperationException(errors[0].ToString());
        }
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / count;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    /// <summary>The node process on the other side; one line asks, one line answers.</summary>
    private sealed class Peer : IDisposable
    {
        private readonly Process _node;

        private Peer(Process node) => (_node, Version) = (node, node.StandardOutput.ReadLine() ?? "did not start");

        public string Version { get; }

        public static Peer? Start(string folder)
        {
            if (Environment.GetEnvironmentVariable("GRAPHQL_MODULES") is not { Length: > 0 } modules) return null;
            var start = new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, "graphql-validate.mjs"), folder, modules])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            };
            return new Peer(Process.Start(start)!);
        }

        public double Measure(string name, int count)
        {
            _node.StandardInput.WriteLine($"{name} {count}");
            _node.StandardInput.Flush();
            return double.Parse(_node.StandardOutput.ReadLine() ?? "", CultureInfo.InvariantCulture);
        }

        public void Dispose()
        {
            _node.StandardInput.Close();
            _node.WaitForExit(5_000);
            _node.Dispose();
        }
    }
}
