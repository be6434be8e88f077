using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Inovasi.GraphQL;
using Inovasi.GraphQL.Execution;
using Inovasi.GraphQL.Sdl;

namespace Inovasi.Benchmarks;

/// <summary>
/// Warm execution of a page of items with one nested object each, beside a hand-written writer of the same answer: time, allocations, size.
/// </summary>
internal static class GraphQLExecute
{
    private const string Sdl = """
        type Query { innovations(first: Int = 20): InnovationConnection! }
        type InnovationConnection { totalCount: Int!  nodes: [Innovation!]! }
        type Innovation { id: ID!  name: String!  summary: String!  year: Int  owner: Agency }
        type Agency { id: ID!  name: String!  shortName: String }
        """;

    private const string Document =
        "query Page($first: Int) { innovations(first: $first) { totalCount nodes { id name summary year owner { id name shortName } } } }";

    private const string Summary = "Layanan daring untuk mengurus dokumen tanpa antre di kantor.";

    private static readonly Agency[] Agencies =
        [.. Enumerable.Range(0, 8).Select(i => new Agency($"opd-{i}", $"Dinas Contoh Nomor {i}", $"Discon {i}"))];

    private static readonly Innovation[] All =
        [.. Enumerable.Range(0, 100).Select(i => new Innovation($"INV-{i:0000}", $"Inovasi {i}", Summary, 2018 + (i % 7), Agencies[i % 8]))];

    public static int Run(string[] arguments)
    {
        var count = arguments is [var text, ..] ? int.Parse(text, CultureInfo.InvariantCulture) : 20;
        var engine = MakeEngine();
        using var variables = JsonDocument.Parse($"{{\"first\":{count}}}");
        var request = new GraphQLRequest(Document) { Variables = variables.RootElement };
        var output = new ArrayBufferWriter<byte>(1 << 20);

        void Execute()
        {
            output.ResetWrittenCount();
            var execution = engine.ExecuteAsync(request);
            using var result = execution.Result;
            result.WriteTo(output);
        }

        var writer = new Utf8JsonWriter(output);
        void WriteByHand()
        {
            output.ResetWrittenCount();
            writer.Reset(output);
            WriteAnswer(writer, count);
            writer.Flush();
        }

        Execute();
        var answer = Encoding.UTF8.GetString(output.WrittenSpan);
        WriteByHand();
        if (answer != Encoding.UTF8.GetString(output.WrittenSpan)) throw new InvalidOperationException("The two answers differ.");

        if (Stopwatches.Compare(WriteByHand, Execute) is not [var byHand, var byEngine]) throw new System.Diagnostics.UnreachableException();
        Report($"answer of {count} items: {answer.Length} bytes");
        Report($"Utf8JsonWriter by hand: {byHand.Microseconds:0.00} µs, {byHand.Bytes:0} bytes allocated");
        Report($"engine, warm: {byEngine.Microseconds:0.00} µs, {byEngine.Bytes:0} bytes allocated");
        Report($"{byEngine.Microseconds / byHand.Microseconds:0.00} × the time by hand");
        Report($"{byEngine.Bytes / answer.Length:0.00} × the answer allocated");
        return 0;
    }

    private static void Report(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static GraphQLEngine MakeEngine() => new(SchemaReader.Read(Sdl), new ResolverMap()
        .Add("Query", "innovations", context => new Page(All.Length, First(context.Arguments.GetInt("first") ?? 20)))
        .Add<Page>("InnovationConnection", "totalCount", page => page.Total)
        .Add<Page>("InnovationConnection", "nodes", page => page.Nodes)
        .Add<Innovation>("Innovation", "id", item => item.Id)
        .Add<Innovation>("Innovation", "name", item => item.Name)
        .Add<Innovation>("Innovation", "summary", item => item.Summary)
        .Add<Innovation>("Innovation", "year", item => item.Year)
        .Add<Innovation>("Innovation", "owner", item => item.Owner)
        .Add<Agency>("Agency", "id", item => item.Id)
        .Add<Agency>("Agency", "name", item => item.Name)
        .Add<Agency>("Agency", "shortName", item => item.ShortName));

    private static ArraySegment<Innovation> First(int count) => new(All, 0, count);

    private static void WriteAnswer(Utf8JsonWriter writer, int count)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("data"u8);
        writer.WriteStartObject("innovations"u8);
        writer.WriteNumber("totalCount"u8, All.Length);
        writer.WriteStartArray("nodes"u8);
        foreach (var item in All.AsSpan(0, count))
        {
            writer.WriteStartObject();
            writer.WriteString("id"u8, item.Id);
            writer.WriteString("name"u8, item.Name);
            writer.WriteString("summary"u8, item.Summary);
            writer.WriteNumber("year"u8, item.Year);
            writer.WriteStartObject("owner"u8);
            writer.WriteString("id"u8, item.Owner.Id);
            writer.WriteString("name"u8, item.Owner.Name);
            writer.WriteString("shortName"u8, item.Owner.ShortName);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private sealed record Agency(string Id, string Name, string ShortName);

    private sealed record Innovation(string Id, string Name, string Summary, int Year, Agency Owner);

    private sealed record Page(int Total, IReadOnlyList<Innovation> Nodes);
}
