using System.Globalization;
using Inovasi.Api.Database;
using Inovasi.Content;
using Inovasi.Content.Reading;
using Inovasi.Tests;

namespace Inovasi.Benchmarks.Load;

/// <summary>How each server is started.</summary>
internal static class Servers
{
    /// <summary>The catalogue of this repository, whose small tables a generated city borrows.</summary>
    public static Catalogue Own() => CatalogueReader.Read(RepositoryRoot.Combine("content")).Catalogue ?? throw new InvalidOperationException("content/ has errors.");

    /// <summary>Publishes the catalogue into a new SQLite file and gives its path.</summary>
    public static async Task<string> PublishAsync(Catalogue catalogue, string file)
    {
        await new Publisher(DatabaseTarget.Parse(file)).PublishAsync(catalogue);
        return file;
    }

    /// <summary>The API as it is in production: its rate limit on but out of the way of one address that sends everything, its log in a file.</summary>
    public static Task<ServerProcess> ApiAsync(string name, Options options, string database, int port, string folder)
    {
        var environment = new Dictionary<string, string>
        {
            ["INOVASI_DATABASE"] = database,
            ["INOVASI_URLS"] = Address(port),
            ["INOVASI_RATE"] = "1000000",
            ["INOVASI_RATE_BURST"] = "1000000",
            ["INOVASI_LOG"] = "json",
        };
        return ServerProcess.StartAsync(
            name, ["dotnet", Path.Combine(options.Api, "Inovasi.Api.dll"), "serve"], environment, Address(port) + "/health/ready", Path.Combine(folder, name + ".log"));
    }

    public static Task<ServerProcess> BareKestrelAsync(string answers, int port, string folder) => ServerProcess.StartAsync(
        "bare Kestrel", ["dotnet", Path.Combine(AppContext.BaseDirectory, "Inovasi.Benchmarks.dll"), "bare-kestrel", answers, Address(port)], NoSettings,
        Address(port) + "/one", Path.Combine(folder, "bare.log"));

    public static Task<ServerProcess> MercuriusAsync(string peers, int port, string folder) => ServerProcess.StartAsync(
        "Mercurius, JIT", ["node", Path.Combine(peers, "servers", "mercurius.mjs")], PeerSettings(peers, port),
        Address(port) + "/graphql", Path.Combine(folder, "mercurius.log"), """{"query":"{ agencies { slug } }"}""");

    public static Task<ServerProcess> SqlByHandAsync(string peers, int port, string folder) => ServerProcess.StartAsync(
        "SQL by hand on Kestrel", ["dotnet", Path.Combine(peers, "kestrel", "KestrelLimits.dll")], PeerSettings(peers, port),
        Address(port) + "/static", Path.Combine(folder, "sql.log"));

    public static string Address(int port) => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}");

    private static Dictionary<string, string> NoSettings => [];

    private static Dictionary<string, string> PeerSettings(string peers, int port) => new()
    {
        ["PORT"] = port.ToString(CultureInfo.InvariantCulture),
        ["DB"] = Path.Combine(peers, "data.db"),
        ["JIT"] = "1",
        ["NODE_ENV"] = "production",
    };
}
