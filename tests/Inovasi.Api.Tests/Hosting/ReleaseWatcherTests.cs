using Inovasi.Api.Database;
using Inovasi.Api.Hosting;
using Inovasi.Api.Resolvers;
using Inovasi.Tests;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Inovasi.Api.Tests.Hosting;

/// <summary>When the server looks for another release, by a clock that goes when the test says so.</summary>
public sealed class ReleaseWatcherTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public async Task Looks_every_five_seconds_unless_told_otherwise()
    {
        var database = new SqliteTarget(_folder.Combine("inovasi.db"));
        var (older, newer) = (RandomCatalogue.Make(1), RandomCatalogue.Make(2));
        await new Publisher(database).PublishAsync(older);
        using var store = new ReleaseStore(new ReleaseLoader(database), TimeProvider.System, NullLogger<ReleaseStore>.Instance);
        await store.RefreshAsync();
        var clock = new HandClock();
        using var watcher = new ReleaseWatcher(store, Settings.Default, clock, NullLogger<ReleaseWatcher>.Instance);
        await watcher.StartAsync(CancellationToken.None);
        await Eventually.EqualAsync(TimeSpan.FromSeconds(5), () => Task.FromResult(clock.Period));

        await new Publisher(database).PublishAsync(newer);
        Assert.Equal(older.Release.Id, store.Current.Code);
        clock.Strike();
        await Eventually.EqualAsync(newer.Release.Id, () => Task.FromResult(store.Current.Code));
        await watcher.StopAsync(CancellationToken.None);
    }

    /// <summary>An exception that nobody foresaw would end the watch, and a watch that ends so ends the server.</summary>
    [Fact]
    public async Task Goes_on_looking_when_the_database_holds_what_nobody_foresaw()
    {
        var database = new SqliteTarget(_folder.Combine("inovasi.db"));
        var (older, newer) = (RandomCatalogue.Make(1), RandomCatalogue.Make(2));
        await new Publisher(database).PublishAsync(older);
        using var store = new ReleaseStore(new ReleaseLoader(database), TimeProvider.System, NullLogger<ReleaseStore>.Instance);
        await store.RefreshAsync();
        var (clock, log) = (new HandClock(), new Lines());
        using var watcher = new ReleaseWatcher(store, Settings.Default, clock, log);
        await watcher.StartAsync(CancellationToken.None);
        await Eventually.EqualAsync(TimeSpan.FromSeconds(5), () => Task.FromResult(clock.Period));

        await using (var connection = new SqliteConnection($"Data Source={database.File};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "DELETE FROM current_release";
            await command.ExecuteNonQueryAsync();
        }
        clock.Strike();
        await Eventually.EqualAsync($"Error: The database cannot be understood. Answering on from release {older.Release.Id}.", () => Task.FromResult(log.Last));

        await new Publisher(database).PublishAsync(newer);
        clock.Strike();
        await Eventually.EqualAsync(newer.Release.Id, () => Task.FromResult(store.Current.Code));
        await Eventually.EqualAsync("Information: The database answers again.", () => Task.FromResult(log.Last));
        await watcher.StopAsync(CancellationToken.None);
    }

    /// <summary>Whoever names a release has the database asked again, but not more than once a second, so that made-up names cost nothing.</summary>
    [Fact]
    public async Task Is_not_needed_by_who_names_a_release()
    {
        var database = new SqliteTarget(_folder.Combine("inovasi.db"));
        var (older, newer) = (RandomCatalogue.Make(1), RandomCatalogue.Make(2));
        await new Publisher(database).PublishAsync(older);
        var clock = new HandClock();
        using var store = new ReleaseStore(new ReleaseLoader(database), clock, NullLogger<ReleaseStore>.Instance);
        await store.RefreshAsync();
        await new Publisher(database).PublishAsync(newer);
        clock.Now = TimeSpan.FromSeconds(1);
        Assert.Null(await store.FindAsync(newer.Release.Id, CancellationToken.None));
        clock.Now = TimeSpan.FromSeconds(1.1);
        Assert.Equal(newer.Release.Id, (await store.FindAsync(newer.Release.Id, CancellationToken.None))?.Code);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>The last line of a log.</summary>
    private sealed class Lines : ILogger<ReleaseWatcher>
    {
        private volatile string? _last;

        public string? Last => _last;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            _last = $"{logLevel}: {formatter(state, exception)}";
    }

    private sealed class HandClock : TimeProvider
    {
        private Action _tell = () => { };

        public TimeSpan Now { get; set; }

        /// <summary>The period of the timer that was made; nothing as long as there is none.</summary>
        public TimeSpan Period { get; private set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;

        public void Strike() => _tell();

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            _tell = () => callback(state);
            Period = period;
            return new Timer(_ => { }, null, Timeout.Infinite, Timeout.Infinite);
        }
    }
}
