using System.Diagnostics;
using Inovasi.Api.Database;
using Inovasi.Api.Hosting;
using Inovasi.Tests;

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
