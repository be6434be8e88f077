using Inovasi.Api.Database;
using Inovasi.Content;

namespace Inovasi.Api.Resolvers;

/// <summary>What is published, as one whole: another look at the database that finds something else makes another whole.</summary>
/// <param name="Current">The release that is served.</param>
/// <param name="Kept">Every release that can be asked for, the newest published first.</param>
internal sealed record ReleaseState(ServedRelease Current, IReadOnlyList<Release> Kept);

/// <summary>
/// The releases in memory: the current one, the one before it, and a few older ones that somebody asked for. A new release is loaded beside the old one and
/// swapped in at once, so a request sees one or the other; the old one stays, since walks through its pages go on. While the database is away the answers go
/// on from what is here.
/// </summary>
internal sealed class ReleaseStore(ReleaseLoader loader, TimeProvider clock, ILogger<ReleaseStore> log) : IDisposable
{
    private const int OlderInMemory = 3;

    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _loading = new(1);

    /// <summary>Guards <see cref="_older"/> and <see cref="_underWay"/>.</summary>
    private readonly Lock _memory = new();

    private readonly List<ServedRelease> _older = [];
    private readonly Dictionary<string, Task<ServedRelease?>> _underWay = [];
    private volatile ReleaseState? _state;
    private long _lastLook;
    private long _lastAnswer;

    public ServedRelease Current => State.Current;

    /// <summary>Every release that can be asked for, the newest published first.</summary>
    public IReadOnlyList<Release> Kept => State.Kept;

    /// <summary>How long ago the database last told what is published.</summary>
    public TimeSpan SinceLastLook => clock.GetElapsedTime(Volatile.Read(ref _lastAnswer));

    /// <summary>What is published; the same object as long as nothing changes, so whatever was made from it holds as long as this gives it.</summary>
    public ReleaseState State => _state ?? throw new InvalidOperationException("No release is loaded yet.");

    /// <summary>Looks at the pointer, and loads what it names if that is not here.</summary>
    /// <exception cref="DatabaseException">In one sentence why not; what was served before is still served.</exception>
    public Task RefreshAsync(CancellationToken cancellation = default) => RefreshAsync(TimeSpan.Zero, cancellation);

    /// <summary>SQLite's client blocks the thread that asks it, whatever a token says, so it is asked on another one than that of whoever waits.</summary>
    private Task RefreshAsync(TimeSpan rest, CancellationToken cancellation) => Task.Run(() => LookAsync(rest), CancellationToken.None).WaitAsync(cancellation);

    /// <param name="rest">If somebody looked within this time, that look is enough. Those who wait for a database that is away must not ask it one after the other.</param>
    private async Task LookAsync(TimeSpan rest)
    {
        await _loading.WaitAsync();
        try
        {
            if (rest > TimeSpan.Zero && clock.GetElapsedTime(_lastLook) <= rest) return;
            _lastLook = clock.GetTimestamp();
            var state = await loader.StateAsync();
            Volatile.Write(ref _lastAnswer, clock.GetTimestamp());
            var current = _state?.Current;
            if (current?.Code != state.CurrentId || current.IsCut != state.IsCurrentCut)
            {
                var catalogue = await loader.LoadAsync(state.CurrentId);
                // Gone between the two looks: the next look finds the newer one.
                if (catalogue is null) return;
                current = new ServedRelease(catalogue, await loader.ManifestAsync(state.CurrentId));
                log.LogInformation("Serving release {Release} with {Innovations} innovations.", current.Code, catalogue.Innovations.Count);
            }
            if (_state is { } before && before.Current.Code != current.Code) Keep(before.Current);
            if (_state is not { } known || known.Current != current || !known.Kept.SequenceEqual(state.Kept)) _state = new ReleaseState(current, state.Kept);
        }
        finally
        {
            _lastLook = clock.GetTimestamp();
            _loading.Release();
        }
    }

    /// <summary>A release by its code, loaded if need be; null when it is not, or no longer, kept.</summary>
    /// <param name="code">The release's id.</param>
    /// <param name="cancellation">
    /// Ends the wait at once, also while the database blocks whoever asks it. What is loaded then is there for the next who wants it.
    /// </param>
    /// <exception cref="DatabaseException">In one sentence why not.</exception>
    public async ValueTask<ServedRelease?> FindAsync(string code, CancellationToken cancellation)
    {
        if (Current.Code == code) return Current;
        // Another process may have published it a moment ago. Made-up codes must not make us ask the database for each request.
        if (!IsKept(code) && clock.GetElapsedTime(_lastLook) > LookAgain) await RefreshAsync(LookAgain, cancellation);
        if (Current.Code == code) return Current;
        return IsKept(code) ? await FindOlderAsync(code, cancellation) : null;
    }

    public void Dispose() => _loading.Dispose();

    private bool IsKept(string code) => Kept.Any(r => r.Id == code);

    /// <summary>Whoever wants a release that is being loaded waits for that one load, so the line is never longer than the list of what is kept.</summary>
    private Task<ServedRelease?> FindOlderAsync(string code, CancellationToken cancellation)
    {
        lock (_memory)
        {
            if (_older.Find(r => r.Code == code) is { } found)
            {
                Keep(found);
                return Task.FromResult<ServedRelease?>(found);
            }
            if (!_underWay.TryGetValue(code, out var loading)) _underWay.Add(code, loading = Task.Run(() => LoadOlderAsync(code), CancellationToken.None));
            return loading.WaitAsync(cancellation);
        }
    }

    private async Task<ServedRelease?> LoadOlderAsync(string code)
    {
        try
        {
            await _loading.WaitAsync();
            try
            {
                if (await loader.LoadAsync(code) is not { } catalogue) return null;
                var found = new ServedRelease(catalogue, await loader.ManifestAsync(code));
                Keep(found);
                return found;
            }
            finally
            {
                _loading.Release();
            }
        }
        catch (DatabaseException exception)
        {
            // Once for all who wait for it, and also when none of them waits any longer.
            log.LogWarning("{Sentence} Requests for release {Release} were refused.", exception.Message, code);
            throw;
        }
        finally
        {
            lock (_memory) _underWay.Remove(code);
        }
    }

    /// <summary>Keeps a release that is not the current one. The one used last stands last; the first one goes.</summary>
    private void Keep(ServedRelease release)
    {
        lock (_memory)
        {
            _older.RemoveAll(r => r.Code == release.Code);
            _older.Add(release);
            if (_older.Count > OlderInMemory) _older.RemoveAt(0);
        }
    }
}
