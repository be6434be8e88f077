using Inovasi.Api.Database;
using Inovasi.Api.Resolvers;

namespace Inovasi.Api.Hosting;

/// <summary>Looks every few seconds whether another release was published, by this process or another.</summary>
internal sealed class ReleaseWatcher(ReleaseStore store, Settings settings, TimeProvider clock, ILogger<ReleaseWatcher> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await WatchAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops, or never came to start: the watch ends without a fault.
        }
    }

    private async Task WatchAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(settings.Look, clock);
        string? said = null;
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await store.RefreshAsync(stoppingToken);
                if (said is not null) log.LogInformation("The database answers again.");
                said = null;
            }
            catch (DatabaseException exception)
            {
                // What is in memory is still true; the log says it once, not at every look.
                if (said != exception.Message) log.LogWarning("{Sentence} Answering on from release {Release}.", exception.Message, store.Current.Code);
                said = exception.Message;
            }
        }
    }
}
