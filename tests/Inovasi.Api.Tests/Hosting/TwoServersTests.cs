using System.Text.Json.Nodes;
using Inovasi.Api.Database;
using Inovasi.Content;
using Inovasi.Tests;

namespace Inovasi.Api.Tests.Hosting;

/// <summary>Two server processes over one database see what a third process publishes, each whole.</summary>
public sealed class TwoServersTests : IDisposable
{
    private const string Question = "{ release { code } releases { code } innovations(first: 100) { totalCount nodes { id } pageInfo { startCursor } } sources { totalCount } }";

    private readonly TempFolder _folder = new();

    [Fact]
    public async Task See_every_publish_and_never_answer_a_mix()
    {
        var database = _folder.Combine("inovasi.db");
        var releases = new[] { 11, 12, 13 }.Select(RandomCatalogue.Make).ToArray();
        var known = releases.ToDictionary(r => r.Release.Id);
        await new Publisher(new SqliteTarget(database)).PublishAsync(releases[0]);
        await using var one = await ServerProcess.StartAsync(database, ("INOVASI_RATE", "0"), ("INOVASI_LOOK_SECONDS", "1"));
        await using var two = await ServerProcess.StartAsync(database, ("INOVASI_RATE", "0"), ("INOVASI_LOOK_SECONDS", "1"));
        foreach (var release in releases[1..])
        {
            await new Publisher(new SqliteTarget(database)).PublishAsync(release);
            await Task.WhenAll(SeesAsync(one, release, known), SeesAsync(two, release, known));
        }
    }

    /// <summary>Whoever names a release that another process has published a moment ago gets it, before the next look at the pointer.</summary>
    [Fact]
    public async Task Find_a_release_by_its_name_as_soon_as_it_is_published()
    {
        var database = _folder.Combine("inovasi.db");
        var (older, newer) = (RandomCatalogue.Make(11), RandomCatalogue.Make(12));
        await new Publisher(new SqliteTarget(database)).PublishAsync(older);
        // The server looks by itself only when the test is long over. It has looked at its start, and heeds nobody for a second after a look.
        await using var server = await ServerProcess.StartAsync(database, ("INOVASI_LOOK_SECONDS", "3600"));
        await Task.Delay(1500);
        await new Publisher(new SqliteTarget(database)).PublishAsync(newer);
        var answer = JsonNode.Parse(await server.Client.GetStringAsync($"/graphql?query={{release{{code}}}}&release={newer.Release.Id}"))!;
        Assert.Equal(newer.Release.Id, (string?)answer["data"]!["release"]!["code"]);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Asks until the release is there; every answer on the way is of one release.</summary>
    private static async Task SeesAsync(ServerProcess server, Catalogue awaited, Dictionary<string, Catalogue> known)
    {
        using var patience = new CancellationTokenSource(Eventually.Patience);
        while (true)
        {
            patience.Token.ThrowIfCancellationRequested();
            var data = await server.AskAsync(Question);
            var code = (string)data["release"]!["code"]!;
            var release = known[code];
            Assert.Equal(code, (string?)data["releases"]![0]!["code"]);
            Assert.Equal(release.Innovations.Count, (int)data["innovations"]!["totalCount"]!);
            Assert.Equal(release.Sources.Count, (int)data["sources"]!["totalCount"]!);
            Assert.Equal(release.Innovations.Select(i => $"Innovation:{i.Id}").Order(), data["innovations"]!["nodes"]!.AsArray().Select(n => (string)n!["id"]!).Order());
            Assert.StartsWith(code + "/", (string?)data["innovations"]!["pageInfo"]!["startCursor"] ?? code + "/", StringComparison.Ordinal);
            if (code == awaited.Release.Id) return;
            await Task.Delay(20, patience.Token);
        }
    }
}
