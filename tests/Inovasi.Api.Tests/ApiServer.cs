using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Inovasi.Api.Database;
using Inovasi.Api.Hosting;
using Inovasi.Api.Http;
using Inovasi.Api.Resolvers;
using Inovasi.Content;
using Inovasi.Content.Reading;
using Inovasi.Tests;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Inovasi.Api.Tests;

/// <summary>A whole server on a free port of this machine: a SQLite file, a release in it, Kestrel, and a client that talks to it over TCP.</summary>
public sealed class ApiServer : IAsyncDisposable
{
    private readonly TempFolder _folder;
    private readonly WebApplication _app;

    private ApiServer(TempFolder folder, WebApplication app)
    {
        (_folder, _app) = (folder, app);
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.First()) };
    }

    public HttpClient Client { get; }

    public static Catalogue ShippedContent { get; } = CatalogueReader.Read(RepositoryRoot.Combine("content")).Catalogue!;

    public SqliteTarget Database => new SqliteTarget(_folder.Combine("inovasi.db"));

    internal ReleaseStore Store => _app.Services.GetRequiredService<ReleaseStore>();

    internal AnswerCache Cache => _app.Services.GetRequiredService<AnswerCache>();

    /// <summary>
    /// No rate limit unless the settings say so: the tests of a class ask from one address, as fast as they can. Nor a limit of time that a busy machine could reach.
    /// </summary>
    public static async Task<ApiServer> StartAsync(Catalogue catalogue, string? site = null, Settings? settings = null, TimeSpan? patience = null)
    {
        var folder = new TempFolder();
        var database = new SqliteTarget(folder.Combine("inovasi.db")) { Patience = patience ?? TimeSpan.FromSeconds(15) };
        await new Publisher(database).PublishAsync(catalogue);
        var app = await Server.BuildAsync(database, site, "http://127.0.0.1:0", settings ?? Settings.Default with { Rate = 0, Time = Eventually.Patience });
        await app.StartAsync();
        return new ApiServer(folder, app);
    }

    /// <summary>Publishes another release and has the server look at once.</summary>
    public async Task PublishAsync(Catalogue catalogue)
    {
        await new Publisher(Database).PublishAsync(catalogue);
        await Store.RefreshAsync();
    }

    /// <summary>The <c>data</c> of a request that must succeed.</summary>
    public async Task<JsonNode> AskAsync(string query, object? variables = null)
    {
        var answer = await PostAsync(query, variables);
        Assert.Null(answer["errors"]?.ToJsonString());
        return answer["data"]!;
    }

    /// <summary>The errors of a request, each as "CODE: message".</summary>
    public async Task<string[]> RefusedAsync(string query, object? variables = null)
    {
        var answer = await PostAsync(query, variables);
        return [.. (answer["errors"]?.AsArray() ?? []).Select(e => $"{e!["extensions"]?["code"]}: {e["message"]}")];
    }

    public async Task<JsonNode> PostAsync(string query, object? variables = null)
    {
        using var response = await Client.PostAsync("/graphql", Json(JsonSerializer.Serialize(new { query, variables })));
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    public static StringContent Json(string body) => new(body, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        _folder.Dispose();
    }
}
