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
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                // Nobody foresaw it: a row that another program wrote, a fault of a provider. Let through, it would end the watch and with it the whole server.
                if (said != exception.Message) log.LogError(exception, "The database cannot be understood. Answering on from release {Release}.", store.Current.Code);
                said = exception.Message;
            }
        }
    }
}
