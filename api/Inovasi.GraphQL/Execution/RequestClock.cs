namespace Inovasi.GraphQL.Execution;

/// <summary>
/// The end of a request: the client's going away, or the time limit. A token with a timer is only made if a resolver asks for one;
/// a request that is answered from memory costs a look at the clock now and then.
/// </summary>
internal sealed class RequestClock(TimeProvider time, TimeSpan? limit, CancellationToken client) : IDisposable
{
    private readonly long _start = time.GetTimestamp();
    private CancellationTokenSource? _source;
    private CancellationTokenRegistration _registration;

    /// <summary>Cancelled when the client goes or the time is up.</summary>
    public CancellationToken Token => limit is null ? client : (_source ?? MakeSource()).Token;

    /// <summary>Is the time up?</summary>
    public bool IsOver => limit is { } most && time.GetElapsedTime(_start) >= most;

    public bool ClientIsGone => client.IsCancellationRequested;

    /// <summary>Has the client gone, or is the time up?</summary>
    public bool IsCancelled => client.IsCancellationRequested || IsOver || _source is { IsCancellationRequested: true };

    /// <exception cref="OperationCanceledException">The client has gone, or the time is up.</exception>
    public void Check()
    {
        client.ThrowIfCancellationRequested();
        if (IsOver) throw new OperationCanceledException();
    }

    public void Dispose()
    {
        _registration.Dispose();
        _source?.Dispose();
    }

    private CancellationTokenSource MakeSource()
    {
        var left = limit!.Value - time.GetElapsedTime(_start);
        var source = new CancellationTokenSource(left > TimeSpan.Zero ? left : TimeSpan.Zero, time);
        // Resolvers of one level may ask from several threads.
        if (Interlocked.CompareExchange(ref _source, source, null) is { } first)
        {
            source.Dispose();
            return first;
        }
        _registration = client.UnsafeRegister(static state => ((CancellationTokenSource)state!).Cancel(), source);
        return source;
    }
}
