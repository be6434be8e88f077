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
        var whole = await PublishAsync(killAfter: null);
        Assert.Equal(newer, await loader.LoadCurrentAsync());
        for (var n = 0; n < Tries; n++)
        {
            // A fresh file each time, so that there is something to write; the moments are spread over the run, the later half more finely.
            foreach (var file in Directory.GetFiles(_folder.Path)) File.Delete(file);
            await new Publisher(database).PublishAsync(older);
            await PublishAsync(killAfter: whole * (0.3 + (0.7 * n / Tries)));
            var left = await loader.LoadCurrentAsync();
            Assert.True(left.Equals(older) || left.Equals(newer), $"Killed at try {n}, the database holds neither release.");
        }
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

    /// <summary>Runs the command in a process of its own; how long it ran.</summary>
    private async Task<TimeSpan> PublishAsync(TimeSpan? killAfter)
    {
        var began = Stopwatch.GetTimestamp();
        string[] arguments =
            [Path.Combine(AppContext.BaseDirectory, "Inovasi.Api.dll"), "publish", "--content", RepositoryRoot.Combine("content"), "--database", _folder.Combine("inovasi.db")];
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        if (killAfter is { } delay)
        {
            await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(delay));
            process.Kill();
        }
        await process.WaitForExitAsync();
        if (killAfter is null) Assert.True(process.ExitCode == 0, await process.StandardError.ReadToEndAsync());
        return Stopwatch.GetElapsedTime(began);
    }
}
