using System.Net;
using System.Text.Json.Nodes;
using Inovasi.Api.Database;
using Inovasi.Tests;
using Microsoft.Data.Sqlite;

namespace Inovasi.Api.Tests.Database;

/// <summary>Whatever happens to the file under a server that runs: one sentence for the log, and the answers go on.</summary>
public sealed class ServedDatabaseTests
{
    [Fact]
    public Task Goes_on_when_the_file_is_missing() => GoesOnAsync(
        file => Task.Run(() => File.Delete(file)), "The database \"{0}\" is missing or cannot be opened: publish first, or check the path.");

    [Fact]
    public Task Goes_on_when_the_file_is_truncated() => GoesOnAsync(
        file => Task.Run(() =>
        {
            using var stream = new FileStream(file, FileMode.Open);
            stream.SetLength(stream.Length / 2);
        }),
        "The file \"{0}\" is damaged or is not an SQLite database: delete it and publish again.");

    [Fact]
    public Task Goes_on_when_the_file_is_emptied() => GoesOnAsync(file => File.WriteAllBytesAsync(file, []), "Nothing is published in this database yet: publish first.");

    [Fact]
    public Task Goes_on_when_the_file_is_of_a_future_format() => GoesOnAsync(
        file => ExecuteAsync(file, "UPDATE database_format SET format = 99, fingerprint = 'of the future'"),
        "The database holds data format 99, but this program knows formats up to 1: use a newer version of the program.");

    [Fact]
    public async Task Goes_on_when_the_file_is_locked_and_says_so_at_the_start()
    {
        SqliteConnection? locking = null;
        await GoesOnAsync(
            async file =>
            {
                locking = new SqliteConnection($"Data Source={file};Pooling=False");
                await locking.OpenAsync();
                await using var command = locking.CreateCommand();
                command.CommandText = "BEGIN EXCLUSIVE; UPDATE current_release SET release_id = 'half-written'";
                await command.ExecuteNonQueryAsync();
                var hasty = new SqliteTarget(file) { Patience = TimeSpan.FromSeconds(1) };
                var sentence = $"The database \"{file}\" is locked by another program: try again when that has ended.";
                Assert.Equal(sentence, (await Assert.ThrowsAsync<DatabaseException>(() => new ReleaseLoader(hasty).LoadCurrentAsync())).Message);
                Assert.Equal(sentence, (await Assert.ThrowsAsync<DatabaseException>(() => new Publisher(hasty).PublishAsync(RandomCatalogue.Make(2)))).Message);
            },
            "The database \"{0}\" is locked by another program: try again when that has ended.");
        await locking!.DisposeAsync();
    }

    /// <summary>A server with three releases, one of which it has not read; then <paramref name="harm"/> comes to the file.</summary>
    private static async Task GoesOnAsync(Func<string, Task> harm, string sentence)
    {
        var (older, skipped, newer) = (RandomCatalogue.Make(1), RandomCatalogue.Make(2), RandomCatalogue.Make(3));
        await using var server = await ApiServer.StartAsync(older, patience: TimeSpan.FromSeconds(1));
        await new Publisher(server.Database).PublishAsync(skipped);
        await server.PublishAsync(newer);
        var file = server.Database.File;
        await harm(file);
        Assert.Equal(
            string.Format(System.Globalization.CultureInfo.InvariantCulture, sentence, file),
            (await Assert.ThrowsAsync<DatabaseException>(() => server.Store.RefreshAsync())).Message);
        var data = await server.AskAsync("{ release { code } innovations { totalCount } }");
        Assert.Equal((newer.Release.Id, newer.Innovations.Count), ((string?)data["release"]!["code"], (int)data["innovations"]!["totalCount"]!));
        Assert.Equal($"ready {newer.Release.Id}\n", await server.Client.GetStringAsync("/health/ready"));
        using var response = await server.Client.GetAsync($"/graphql?query={{release{{code}}}}&release={skipped.Release.Id}");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal("DATABASE_AWAY", (string?)JsonNode.Parse(await response.Content.ReadAsStringAsync())!["errors"]![0]!["extensions"]!["code"]);
    }

    private static async Task ExecuteAsync(string file, string statement)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync();
    }
}
