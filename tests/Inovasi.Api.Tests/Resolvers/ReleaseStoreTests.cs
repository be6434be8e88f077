using Inovasi.Api.Database;
using Inovasi.Api.Resolvers;
using Inovasi.Tests;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace Inovasi.Api.Tests.Resolvers;

/// <summary>Older releases while the database takes its time.</summary>
public sealed class ReleaseStoreTests : IDisposable
{
    private readonly TempFolder _folder = new();

    /// <summary>Whoever asks for one release after another keeps neither those waiting whose release is here, nor a line without end.</summary>
    [Fact]
    public async Task Answers_from_memory_and_refuses_a_long_line_while_releases_are_loaded()
    {
        var database = new SqliteTarget(_folder.Combine("inovasi.db")) { Patience = Eventually.Patience };
        var codes = new List<string>();
        for (var seed = 1; seed <= 4; seed++)
        {
            var release = RandomCatalogue.Make(seed);
            await new Publisher(database).PublishAsync(release);
            codes.Add(release.Release.Id);
        }
        using var store = new ReleaseStore(new ReleaseLoader(database), TimeProvider.System, NullLogger<ReleaseStore>.Instance);
        await store.RefreshAsync();
        Assert.Equal(codes[0], (await store.FindAsync(codes[0], CancellationToken.None))?.Code);

        await using var locking = new SqliteConnection($"Data Source={database.File};Pooling=False");
        await locking.OpenAsync();
        await ExecuteAsync(locking, "BEGIN EXCLUSIVE");
        var asked = new List<Task<ServedRelease?>>();
        var refused = await Eventually.AnswerAsync(
            () =>
            {
                var code = codes[1 + (asked.Count % 2)];
                asked.Add(Task.Run(async () => await store.FindAsync(code, CancellationToken.None)));
                return Task.FromResult(asked.Find(a => a.IsFaulted));
            },
            one => one is not null,
            "a refusal");
        Assert.Equal("Already 8 requests wait for older releases to be loaded.", (await Assert.ThrowsAsync<DatabaseException>(() => refused!)).Message);
        Assert.Equal(codes[0], (await store.FindAsync(codes[0], CancellationToken.None))?.Code);
        Assert.Equal(codes[3], (await store.FindAsync(codes[3], CancellationToken.None))?.Code);

        await ExecuteAsync(locking, "ROLLBACK");
        await Task.WhenAll(asked).ContinueWith(_ => { }, TaskScheduler.Default).WaitAsync(Eventually.Patience);
        var found = asked.Where(a => a.IsCompletedSuccessfully).ToArray();
        Assert.InRange(found.Length, 8, asked.Count - 1);
        Assert.All(found, one => Assert.Equal(codes[1 + (asked.IndexOf(one) % 2)], one.Result?.Code));
        Assert.Equal(codes[2], (await store.FindAsync(codes[2], CancellationToken.None))?.Code);
    }

    public void Dispose() => _folder.Dispose();

    private static async Task ExecuteAsync(SqliteConnection connection, string statement)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync();
    }
}
