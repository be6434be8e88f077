using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Inovasi.Tests;

namespace Inovasi.GraphQL.Tests.Differential;

/// <summary>The reference implementation in a Node process: all requests go in, all answers come out.</summary>
internal static class ReferenceProcess
{
    private static string Folder => RepositoryRoot.Combine("tests", "Inovasi.GraphQL.Tests", "Differential");

    /// <summary>The answers of each version to each request, under the request's id.</summary>
    public static async Task<Dictionary<int, JsonArray>> Ask(IReadOnlyList<JsonObject> requests)
    {
        Assert.True(
            Directory.Exists(Path.Combine(Folder, "node_modules")),
            "The reference implementation is not installed. Run: npm ci --prefix tests/Inovasi.GraphQL.Tests/Differential");
        using var node = Start();
        var errors = node.StandardError.ReadToEndAsync();
        var answers = ReadAnswers(node.StandardOutput);
        foreach (var request in requests) await node.StandardInput.WriteLineAsync(request.ToJsonString());
        node.StandardInput.Close();
        var result = await answers;
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, await errors);
        return result;
    }

    private static Process Start()
    {
        var start = new ProcessStartInfo("node", [Path.Combine(Folder, "reference.mjs")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Fail("Node.js is not installed, and the engine is compared with an implementation that needs it. Install Node 20 or later.");
            throw;
        }
    }

    private static async Task<Dictionary<int, JsonArray>> ReadAnswers(StreamReader output)
    {
        var answers = new Dictionary<int, JsonArray>();
        while (await output.ReadLineAsync() is { } line)
        {
            var answer = JsonNode.Parse(line, documentOptions: new JsonDocumentOptions { MaxDepth = 500 })!;
            answers[(int)answer["id"]!] = answer["answers"]!.AsArray();
        }
        return answers;
    }
}
