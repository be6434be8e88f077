using System.Diagnostics;
using Inovasi.Tests;

namespace Inovasi.Api.Tests.Clients;

/// <summary>Programs that others wrote against the running server.</summary>
public sealed class ClientTests(ShippedServer shared) : IClassFixture<ShippedServer>
{
    private static string Folder => RepositoryRoot.Combine("tests", "Inovasi.Api.Tests", "Clients");

    private string Address => new Uri(shared.Server.Client.BaseAddress!, "/graphql").ToString();

    [Fact]
    public async Task Passes_all_audits_of_graphql_over_http() => Assert.Equal("61 of 61", await RunAsync("audit.mjs", Address));

    [Fact]
    public async Task Shows_clients_by_introspection_the_contract_as_it_is_written() =>
        Assert.Equal("the same", await RunAsync("introspect.mjs", Address, RepositoryRoot.Combine("api", "Inovasi.Api", "schema.graphql")));

    private static async Task<string> RunAsync(string script, params string[] arguments)
    {
        Assert.True(Directory.Exists(Path.Combine(Folder, "node_modules")), "The clients are not installed. Run: npm ci --prefix tests/Inovasi.Api.Tests/Clients");
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(Folder, script), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = node.StandardError.ReadToEndAsync();
        var output = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, await errors);
        return output.Trim();
    }
}
