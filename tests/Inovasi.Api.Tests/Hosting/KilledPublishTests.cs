using System.Diagnostics;
using Inovasi.Api.Database;
using Inovasi.Api.Hosting;
using Inovasi.Tests;
using Microsoft.Data.Sqlite;

namespace Inovasi.Api.Tests.Hosting;

/// <summary>A process that is killed while it publishes leaves the release that was there.</summary>
public sealed class KilledPublishTests : IDisposable
{
    private const int Tries = 20;

    private readonly TempFolder _folder = new();

    [Fact]
    public async Task Leaves_the_old_release_or_the_new_one_and_lets_the_next_publish_succeed()
    {
        var database = new SqliteTarget(_folder.Combine("inovasi.db"));
        var (older, newer) = (RandomCatalogue.Make(1), ApiServer.ShippedContent);
        var loader = new ReleaseLoader(database);
        await new Publisher(database).PublishAsync(older);
        var lasted = TimeSpan.Zero;
        var whole = await PublishAsync((_, writing) => (lasted = writing) < TimeSpan.Zero);
        Assert.Equal(newer, await loader.LoadCurrentAsync());
        var inTheMiddle = 0;
        for (var n = 0; n < Tries; n++)
        {
            // A fresh file each time, so that there is something to write. Every other kill comes at some moment of the run, the others while it writes.
            foreach (var file in Directory.GetFiles(_folder.Path)) File.Delete(file);
            await new Publisher(database).PublishAsync(older);
            var share = (double)n / Tries;
            await PublishAsync((time, writing) => n % 2 == 0 ? time >= whole * (0.3 + (0.7 * share)) : IsWriting && writing >= lasted * share);
            var hasBegun = IsWriting;
            var left = await loader.LoadCurrentAsync();
            Assert.True(left.Equals(older) || left.Equals(newer), $"Killed at try {n}, the database holds neither release.");
            if (hasBegun && left.Equals(older)) inTheMiddle++;
        }
        Assert.True(inTheMiddle >= Tries / 4, $"Only {inTheMiddle} of {Tries} kills came in the midst of writing, so little was tried.");
        Assert.Equal(0, await new Commands(TextWriter.Null, TextWriter.Null).RunAsync(
            new CommandLine("publish", RepositoryRoot.Combine("content"), database.File, null, "http://127.0.0.1:0"), CancellationToken.None));
        Assert.Equal(newer, await loader.LoadCurrentAsync());
    }

    /// <summary>Killed while the file is out of the mode of the write-ahead log: the journal must be rolled back, which a connection that only reads cannot do.</summary>
    [Fact]
    public async Task Rolls_back_what_a_killed_writer_left_half_written()
    {
        var written = new SqliteTarget(_folder.Combine("written.db"));
        var older = RandomCatalogue.Make(1);
        await new Publisher(written).PublishAsync(older);
        var left = new SqliteTarget(_folder.Combine("left.db"));
        await using (var connection = new SqliteConnection($"Data Source={written.File};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA cache_size = 1; BEGIN IMMEDIATE; CREATE TABLE half(x);"
                + " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500) INSERT INTO half SELECT randomblob(4000) FROM n;";
            await command.ExecuteNonQueryAsync();
            // What is on the disk at this moment is what a killed process leaves.
            File.Copy(written.File, left.File);
            File.Copy(written.File + "-journal", left.File + "-journal");
        }
        Assert.Equal(older, await new ReleaseLoader(left).LoadCurrentAsync());
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>The write-ahead log is there from the beginning of a publish to its end, or to the next one's after a kill.</summary>
    private bool IsWriting => File.Exists(_folder.Combine("inovasi.db-wal"));

    /// <summary>Runs the command in a process of its own; how long it ran.</summary>
    /// <param name="isToBeKilled">Asked each millisecond, with the time since the beginning and the time since it began to write.</param>
    private async Task<TimeSpan> PublishAsync(Func<TimeSpan, TimeSpan, bool> isToBeKilled)
    {
        var began = Stopwatch.GetTimestamp();
        string[] arguments =
            [Path.Combine(AppContext.BaseDirectory, "Inovasi.Api.dll"), "publish", "--content", RepositoryRoot.Combine("content"), "--database", _folder.Combine("inovasi.db")];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var isKilled = false;
        var writing = TimeSpan.Zero;
        for (long? first = null; !process.HasExited && !isKilled;)
        {
            if (IsWriting) writing = Stopwatch.GetElapsedTime(first ??= Stopwatch.GetTimestamp());
            if (isKilled = isToBeKilled(Stopwatch.GetElapsedTime(began), writing)) process.Kill();
            else await Task.Delay(1);
        }
        await process.WaitForExitAsync();
        if (!isKilled) Assert.True(process.ExitCode == 0, await process.StandardError.ReadToEndAsync());
        return Stopwatch.GetElapsedTime(began);
    }
}
