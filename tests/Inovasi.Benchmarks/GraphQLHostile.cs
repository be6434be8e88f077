using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Inovasi.GraphQL;
using Inovasi.GraphQL.Execution;
using Inovasi.GraphQL.Sdl;
using Inovasi.GraphQL.Tests.Execution;

namespace Inovasi.Benchmarks;

/// <summary>
/// What it costs to refuse each hostile request: the time of the first call after other requests and the best of many, which nothing interrupted,
/// and what is allocated. The heap afterwards shows that nothing is kept.
/// </summary>
internal static class GraphQLHostile
{
    private const int Calls = 40;

    public static int Run(string[] arguments)
    {
        var resolvers = new ResolverMap { DefaultResolver = Resolver.Of(_ => null), DefaultTypeResolver = _ => "User" };
        var engine = new GraphQLEngine(SchemaReader.Read(HostileInput.Sdl), resolvers);
        var output = new ArrayBufferWriter<byte>(1 << 20);
        // The methods are compiled and the heap has its size before anything is measured, as in a server that has run for a minute.
        foreach (var input in HostileInput.All) Measure(engine, input, output, 2);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        Console.WriteLine($"{"input",-56} {"first ms",9} {"best ms",9} {"KB",8}  refused by");
        var worst = 0.0;
        foreach (var input in HostileInput.All)
        {
            var (first, best, bytes) = Measure(engine, input, output, Calls);
            worst = Math.Max(worst, best);
            Report($"{input.Name,-56} {first,9:0.000} {best,9:0.000} {bytes / 1024.0,8:0}  {input.Limit ?? input.Kind.ToString()}");
        }
        var after = GC.GetTotalMemory(forceFullCollection: true);
        Report($"worst best {worst:0.000} ms; heap {before / 1024} KB before, {after / 1024} KB after");
        return 0;
    }

    private static void Report(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static (double First, double Best, long Bytes) Measure(
        GraphQLEngine engine, HostileInput input, ArrayBufferWriter<byte> output, int calls)
    {
        using var variables = JsonDocument.Parse(input.Variables, new JsonDocumentOptions { MaxDepth = 100_000 });
        var times = new double[calls];
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < calls; i++)
        {
            // A text of its own for each call, as from the network: nothing that the runtime knows of a string is known before.
            var request = new GraphQLRequest(new string(input.Document)) { Variables = variables.RootElement };
            output.ResetWrittenCount();
            var start = Stopwatch.GetTimestamp();
            using (var result = engine.ExecuteAsync(request).AsTask().GetAwaiter().GetResult()) result.WriteTo(output);
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var first = times[0];
        return (first, times.Min(), (allocated / calls) - (input.Document.Length * sizeof(char)));
    }
}
