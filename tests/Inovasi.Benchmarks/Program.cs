using Inovasi.Benchmarks;

// One subcommand a benchmark. They are run by hand, on a quiet machine, from a Release build; their figures are written down in the README beside this file.
Dictionary<string, Func<string[], int>> benchmarks = new(StringComparer.Ordinal)
{
    ["bare-kestrel"] = Inovasi.Benchmarks.Load.BareKestrel.Run,
    ["downloads"] = Downloads.Run,
    ["graphql-costs"] = arguments => GraphQLCosts.RunAsync(arguments).GetAwaiter().GetResult(),
    ["graphql-execute"] = GraphQLExecute.Run,
    ["graphql-hostile"] = GraphQLHostile.Run,
    ["graphql-load"] = arguments => GraphQLLoad.RunAsync(arguments).GetAwaiter().GetResult(),
    ["graphql-soak"] = arguments => GraphQLSoak.RunAsync(arguments).GetAwaiter().GetResult(),
    ["graphql-validate"] = _ => GraphQLValidate.Run(),
    ["slow-line"] = arguments => SlowLine.RunAsync(arguments).GetAwaiter().GetResult(),
    ["search"] = _ => SearchBenchmark.RunAsync().GetAwaiter().GetResult(),
    ["site-content"] = SiteContent.Run,
};
if (args is [var name, ..] && benchmarks.TryGetValue(name, out var benchmark)) return benchmark(args[1..]);
Console.Error.WriteLine($"usage: Inovasi.Benchmarks {string.Join(" | ", benchmarks.Keys)}");
return 2;
