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

    /// <summary>Types for a client, made by npm @graphql-codegen from what the server tells; the program that uses them also says what must not compile.</summary>
    [Fact]
    public async Task Gives_a_generator_of_types_what_it_needs() => Assert.Matches("^compiled [1-9][0-9]+ types$", await RunAsync("types.mjs", Address));

    /// <summary>npm @urql/core with the Relay-style pagination of its store.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100)]
    public async Task Lets_a_client_walk_all_innovations_page_by_page(int size)
    {
        var inOrder = ApiServer.ShippedContent.Innovations.OrderBy(i => i.Name, StringComparer.OrdinalIgnoreCase).ThenBy(i => i.Id, StringComparer.Ordinal).Select(i => i.Id);
        Assert.Equal(string.Join(' ', inOrder), await RunAsync("walk.mjs", Address, size.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

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
