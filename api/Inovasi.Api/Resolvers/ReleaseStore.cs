using Inovasi.Api.Database;
using Inovasi.Content;

namespace Inovasi.Api.Resolvers;

/// <summary>What is published, as one whole: another look at the database that finds something else makes another whole.</summary>
/// <param name="Current">The release that is served.</param>
/// <param name="Kept">Every release that can be asked for, the newest published first.</param>
internal sealed record ReleaseState(ServedRelease Current, IReadOnlyList<Release> Kept);

/// <summary>
/// The releases in memory: the current one, and a few older ones that somebody asked for. A new release is loaded beside the old one and swapped in at once,
/// so a request sees one or the other. While the database is away the answers go on from what is here.
/// </summary>
internal sealed class ReleaseStore(ReleaseLoader loader, TimeProvider clock, ILogger<ReleaseStore> log) : IDisposable
{
    private const int OlderInMemory = 3;

    /// <summary>Loading is the dearest thing that a request can ask for. Who asks for one release after another must not have everybody, and the look at the pointer, wait in their queue.</summary>
    private const int MostWaiting = 8;

    private static readonly TimeSpan LookAgain = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _loading = new(1);
    private readonly List<ServedRelease> _older = [];
    private volatile ReleaseState? _state;
    private long _lastLook;
    private long _lastAnswer;
    private int _waiting;

    public ServedRelease Current => State.Current;

    /// <summary>Every release that can be asked for, the newest published first.</summary>
    public IReadOnlyList<Release> Kept => State.Kept;

    public bool IsReady => _state is not null;

    /// <summary>How long ago the database last told what is published.</summary>
    public TimeSpan SinceLastLook => clock.GetElapsedTime(Volatile.Read(ref _lastAnswer));

    /// <summary>What is published; the same object as long as nothing changes, so whatever was made from it holds as long as this gives it.</summary>
    public ReleaseState State => _state ?? throw new InvalidOperationException("No release is loaded yet.");

    /// <summary>Looks at the pointer, and loads what it names if that is not here.</summary>
    /// <exception cref="DatabaseException">In one sentence why not; what was served before is still served.</exception>
    public Task RefreshAsync(CancellationToken cancellation = default) => RefreshAsync(TimeSpan.Zero, cancellation);

    /// <param name="rest">If somebody looked within this time, that look is enough. Those who wait for a database that is away must not ask it one after the other.</param>
    /// <param name="cancellation">Ends the wait.</param>
    private async Task RefreshAsync(TimeSpan rest, CancellationToken cancellation)
    {
        await _loading.WaitAsync(cancellation);
        try
        {
            if (rest > TimeSpan.Zero && clock.GetElapsedTime(_lastLook) <= rest) return;
            _lastLook = clock.GetTimestamp();
            var state = await loader.StateAsync(cancellation);
            Volatile.Write(ref _lastAnswer, clock.GetTimestamp());
            var current = _state?.Current;
            if (current?.Code != state.CurrentId || current.IsCut != state.IsCurrentCut)
            {
                var catalogue = await loader.LoadAsync(state.CurrentId, cancellation);
                // Gone between the two looks: the next look finds the newer one.
                if (catalogue is null) return;
                current = new ServedRelease(catalogue, await loader.ManifestAsync(state.CurrentId, cancellation));
                log.LogInformation("Serving release {Release} with {Innovations} innovations.", current.Code, catalogue.Innovations.Count);
            }
            if (_state is not { } known || known.Current != current || !known.Kept.SequenceEqual(state.Kept)) _state = new ReleaseState(current, state.Kept);
        }
        finally
        {
            _lastLook = clock.GetTimestamp();
            _loading.Release();
        }
    }

    /// <summary>A release by its code, loaded if need be; null when it is not, or no longer, kept.</summary>
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

    private async ValueTask<ServedRelease?> FindOlderAsync(string code, CancellationToken cancellation)
    {
        if (InMemory(code) is { } known) return known;
        try
        {
            if (Interlocked.Increment(ref _waiting) > MostWaiting) throw new DatabaseException($"Already {MostWaiting} requests wait for older releases to be loaded.");
            await _loading.WaitAsync(cancellation);
            try
            {
                // Somebody who waited before may have loaded it.
                return InMemory(code) ?? await LoadOlderAsync(code, cancellation);
            }
            finally
            {
                _loading.Release();
            }
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    private async Task<ServedRelease?> LoadOlderAsync(string code, CancellationToken cancellation)
    {
        if (await loader.LoadAsync(code, cancellation) is not { } catalogue) return null;
        var found = new ServedRelease(catalogue, await loader.ManifestAsync(code, cancellation));
        lock (_older)
        {
            _older.Add(found);
            if (_older.Count > OlderInMemory) _older.RemoveAt(0);
        }
        return found;
    }

    /// <summary>An older release that is here. The one used last stands last; the first one goes.</summary>
    private ServedRelease? InMemory(string code)
    {
        lock (_older)
        {
            if (_older.Find(r => r.Code == code) is not { } found) return null;
            _older.Remove(found);
            _older.Add(found);
            return found;
        }
    }
}
