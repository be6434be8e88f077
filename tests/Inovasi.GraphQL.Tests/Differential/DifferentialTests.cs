using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Inovasi.GraphQL.Conformance;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Sdl;
using Inovasi.GraphQL.Text;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Tests.Differential;

/// <summary>
/// Asks the engine and the reference implementation the same random questions. They must agree on data, on what is printed, on the number of
/// errors, and on their places and paths; messages are compared elsewhere, one by one. Where the two versions of the reference differ,
/// either will do. INOVASI_DIFFERENTIAL_SEED and INOVASI_DIFFERENTIAL_CASES ask other and more questions, INOVASI_FULL=1 ten times as many.
/// </summary>
public sealed class DifferentialTests
{
    private static readonly Dictionary<string, Func<JsonElement, JsonObject>> Engine = MakeEngine();

    [Fact]
    public async Task Agrees_with_the_reference_implementation()
    {
        var count = Setting("INOVASI_DIFFERENTIAL_CASES", Setting("INOVASI_FULL", 0) == 1 ? 20_000 : 2000);
        var questions = Questions(Setting("INOVASI_DIFFERENTIAL_SEED", 20260101)).Take(count).ToList();
        foreach (var (id, question) in questions.Index()) question["id"] = id;
        var reference = await ReferenceProcess.Ask(questions);

        var compared = 0;
        var disagreements = new List<string>();
        foreach (var (id, question) in questions.Index())
        {
            string[] expected = [.. reference[id].OfType<JsonObject>().Where(answer => !answer.ContainsKey("fault")).Select(Comparable)];
            if (expected.Length == 0) continue;
            compared++;
            var answer = Ask(question);
            if (!expected.Contains(Comparable(answer))) disagreements.Add($"{question.ToJsonString()}\n  engine    {answer.ToJsonString()}\n  reference {reference[id].ToJsonString()}");
        }

        Assert.True(disagreements.Count == 0, $"{disagreements.Count} of {compared} answers differ:\n{string.Join('\n', disagreements.Take(3))}");
        Assert.True(compared > questions.Count * 99 / 100, $"Only {compared} of {questions.Count} questions could be compared.");
    }

    /// <summary>Every kind of question is asked, and most documents that are meant to be valid are: else the comparison would say little.</summary>
    [Fact]
    public void Asks_questions_worth_asking()
    {
        var answers = Questions(7).Take(500).Select(question => (Operation: (string)question["op"]!, Note: (string?)question["note"], Answer: Ask(question))).ToList();

        Assert.Equal(["execute", "parse", "schema", "validate"], answers.Select(a => a.Operation).Distinct().Order());
        AssertShare(answers, "valid schema", a => a.ContainsKey("printed"), 0.8);
        AssertShare(answers, "broken schema", a => a.ContainsKey("errors"), 0.5);
        AssertShare(answers, "valid document", a => a["errors"] is JsonArray { Count: 0 }, 0.5);
        AssertShare(answers, "broken document", a => a["errors"] is JsonArray { Count: > 0 }, 0.5);
        AssertShare(answers, "execution", a => a["data"] is JsonObject, 0.3);
        AssertShare(answers, "execution", a => a["data"] is not null && a.ContainsKey("errors"), 0.1);
    }

    private static void AssertShare(List<(string Operation, string? Note, JsonObject Answer)> answers, string note, Func<JsonObject, bool> counts, double least)
    {
        var asked = answers.Where(a => a.Note == note).ToList();
        var share = asked.Count(a => counts(a.Answer)) / (double)asked.Count;
        Assert.True(share >= least, $"{note}: {share:P0} of {asked.Count}: {string.Join('\n', asked.Where(a => !counts(a.Answer)).Take(5).Select(a => a.Answer.ToJsonString()))}");
    }

    private static IEnumerable<JsonObject> Questions(int seed)
    {
        for (var number = seed; ; number++)
        {
            var chance = new Chance(number);
            var sdl = RandomSchema.Write(chance);
            yield return new JsonObject { ["op"] = "schema", ["note"] = "valid schema", ["sdl"] = sdl };
            yield return new JsonObject { ["op"] = "schema", ["note"] = "broken schema", ["sdl"] = Mutilation.Of(chance, sdl) };
            if (SchemaReader.Read(new Source(sdl)).Schema is not { } schema) continue;
            for (var i = 0; i < 3; i++)
            {
                foreach (var question in Questions(chance, sdl, schema, wrong: i == 2 ? 0.05 : 0)) yield return question;
            }
        }
    }

    private static IEnumerable<JsonObject> Questions(Chance chance, string sdl, Schema schema, double wrong)
    {
        var written = RandomDocument.Write(chance, schema, wrong);
        var broken = Mutilation.Of(chance, written.Text);
        yield return new JsonObject { ["op"] = "parse", ["note"] = "broken text", ["document"] = broken };
        yield return new JsonObject { ["op"] = "validate", ["note"] = wrong > 0 ? "wrong values" : "valid document", ["sdl"] = sdl, ["document"] = written.Text };
        yield return new JsonObject { ["op"] = "validate", ["note"] = "broken document", ["sdl"] = sdl, ["document"] = broken };
        yield return new JsonObject
        {
            ["op"] = "execute",
            ["note"] = wrong > 0 ? "execution with wrong values" : "execution",
            ["sdl"] = sdl,
            ["document"] = written.Text,
            ["variables"] = written.Variables.DeepClone(),
            ["rootValue"] = RandomData.For(chance, schema, Parser.Parse(written.Text)),
        };
    }

    private static JsonObject Ask(JsonObject question)
    {
        using var request = JsonDocument.Parse(question.ToJsonString(), new JsonDocumentOptions { MaxDepth = 500 });
        return Engine[(string)question["op"]!](request.RootElement);
    }

    /// <summary>What must be equal: errors without messages and in any order, everything else as it is, numbers by their value.</summary>
    private static string Comparable(JsonObject answer)
    {
        string[] errors = answer["errors"] is JsonArray list
            ? [.. list.Select(error => $"{Text(error!["locations"])} {Text(error["path"])}").Order(StringComparer.Ordinal)]
            : [];
        var rest = answer.Where(member => member.Key is not ("errors" or "id")).OrderBy(member => member.Key, StringComparer.Ordinal);
        return $"{string.Join('\n', errors)}\n{string.Join('\n', rest.Select(member => $"{member.Key} {Text(member.Value)}"))}";
    }

    private static string Text(JsonNode? node) => node switch
    {
        null => "null",
        JsonObject members => $"{{{string.Join(',', members.Select(member => $"{member.Key}:{Text(member.Value)}"))}}}",
        JsonArray items => $"[{string.Join(',', items.Select(Text))}]",
        _ when node.GetValueKind() == JsonValueKind.Number => NumberText.Format(double.Parse(node.ToJsonString(), CultureInfo.InvariantCulture)),
        _ => node.ToJsonString(),
    };

    private static Dictionary<string, Func<JsonElement, JsonObject>> MakeEngine()
    {
        Dictionary<string, Func<JsonElement, JsonObject>> operations = new(StringComparer.Ordinal);
        LanguageOperations.AddTo(operations);
        TypeSystemOperations.AddTo(operations);
        ValidationOperations.AddTo(operations);
        ExecutionOperations.AddTo(operations);
        return operations;
    }

    private static int Setting(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
