using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Inovasi.GraphQL.Conformance;

// A host of the line protocol by which GraphQL engines are compared: one JSON request a line on standard input, one JSON answer a line on
// standard output, with the same id. Each group of operations has a file of its own; a name that none of them knows is "unsupported".
Dictionary<string, Func<JsonElement, JsonObject>> operations = new(StringComparer.Ordinal);
LanguageOperations.AddTo(operations);
TypeSystemOperations.AddTo(operations);
ValidationOperations.AddTo(operations);
ExecutionOperations.AddTo(operations);

Console.InputEncoding = Encoding.UTF8;
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16);
while (Console.In.ReadLine() is { } line)
{
    if (string.IsNullOrWhiteSpace(line)) continue;
    using var document = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 1000 });
    var request = document.RootElement;
    var answer = Answer(request);
    answer.Insert(0, "id", JsonNode.Parse(request.GetProperty("id").GetRawText()));
    output.WriteLine(LooseJson.Write(answer));
    if (Console.In.Peek() < 0) output.Flush();
}
return 0;

JsonObject Answer(JsonElement request)
{
    if (!operations.TryGetValue(request.Text("op"), out var operation)) return new JsonObject { ["unsupported"] = true };
    try
    {
        return operation(request);
    }
    catch (Exception e) when (e is not OutOfMemoryException)
    {
        // An escaped exception is a fault of the engine: it is answered, so that one fault does not hide the other cases.
        return new JsonObject { ["internal"] = e.ToString() };
    }
}
