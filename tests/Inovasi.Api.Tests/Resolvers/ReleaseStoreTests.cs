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

    /// <summary>Whoever asks for one release after another keeps nobody waiting whose release is here, and a release is loaded once for all who want it.</summary>
    [Fact]
    public async Task Answers_from_memory_and_loads_once_for_all_who_wait()
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

        await using var locking = await LockAsync(database);
        var asked = Enumerable.Range(0, 20).Select(n => store.FindAsync(codes[1 + (n % 2)], CancellationToken.None).AsTask()).ToArray();
        Assert.Equal(codes[0], (await store.FindAsync(codes[0], CancellationToken.None))?.Code);
        Assert.Equal(codes[3], (await store.FindAsync(codes[3], CancellationToken.None))?.Code);
        Assert.All(asked, one => Assert.False(one.IsCompleted));

        await ExecuteAsync(locking, "ROLLBACK");
        var found = await Task.WhenAll(asked).WaitAsync(Eventually.Patience);
        Assert.Equal([codes[1], codes[2]], found.Distinct().Select(release => release!.Code));
    }

    /// <summary>SQLite's client blocks whoever asks it, whatever his token says.</summary>
    [Fact]
    public async Task Lets_go_of_who_does_not_want_to_wait_and_keeps_what_was_loaded_for_the_next()
    {
        var database = new SqliteTarget(_folder.Combine("inovasi.db")) { Patience = Eventually.Patience };
        var (older, newer) = (RandomCatalogue.Make(1), RandomCatalogue.Make(2));
        await new Publisher(database).PublishAsync(older);
        await new Publisher(database).PublishAsync(newer);
        using var store = new ReleaseStore(new ReleaseLoader(database), TimeProvider.System, NullLogger<ReleaseStore>.Instance);
        await store.RefreshAsync();
        await using var locking = await LockAsync(database);
        using (var gone = new CancellationTokenSource())
        {
            var (asked, look) = (store.FindAsync(older.Release.Id, gone.Token).AsTask(), store.RefreshAsync(gone.Token));
            await gone.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asked);
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => look);
        }
        await ExecuteAsync(locking, "ROLLBACK");
        Assert.Equal(older.Release.Id, (await store.FindAsync(older.Release.Id, CancellationToken.None))?.Code);
    }

    /// <summary>Walks through its pages go on, of many clients at once, and the database may be away just then.</summary>
    [Fact]
    public async Task Keeps_the_release_that_was_served_before()
    {
        var database = new SqliteTarget(_folder.Combine("inovasi.db"));
        var (older, newer) = (RandomCatalogue.Make(1), RandomCatalogue.Make(2));
        await new Publisher(database).PublishAsync(older);
        using var store = new ReleaseStore(new ReleaseLoader(database), TimeProvider.System, NullLogger<ReleaseStore>.Instance);
        await store.RefreshAsync();
        var served = store.Current;
        await new Publisher(database).PublishAsync(newer);
        await store.RefreshAsync();
        Assert.Equal(newer.Release.Id, store.Current.Code);
        Assert.Same(served, await store.FindAsync(older.Release.Id, CancellationToken.None));
    }

    public void Dispose() => _folder.Dispose();

    private static async Task<SqliteConnection> LockAsync(SqliteTarget database)
    {
        var locking = new SqliteConnection($"Data Source={database.File};Pooling=False");
        await locking.OpenAsync();
        await ExecuteAsync(locking, "BEGIN EXCLUSIVE");
        return locking;
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string statement)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync();
    }
}
