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
    private bool _isAbandoned;

    /// <summary>Cancelled when the client goes, when the time is up, and when the request is abandoned.</summary>
    public CancellationToken Token => (_source ?? MakeSource()).Token;

    /// <summary>Is the time up?</summary>
    private bool IsOver => limit is { } most && time.GetElapsedTime(_start) >= most;

    public bool ClientIsGone => client.IsCancellationRequested;

    /// <summary>Has the client gone, or is the time up?</summary>
    public bool IsCancelled => client.IsCancellationRequested || IsOver || _source is { IsCancellationRequested: true };

    /// <exception cref="OperationCanceledException">The client has gone, or the time is up.</exception>
    public void Check()
    {
        client.ThrowIfCancellationRequested();
        if (IsOver) throw new OperationCanceledException();
    }

    /// <summary>
    /// Tells resolvers that are left behind to stop. They are not waited for: what they do then, and what they throw, is their own affair.
    /// </summary>
    public void Abandon()
    {
        _isAbandoned = true;
        _ = (_source ?? MakeSource()).CancelAsync();
    }

    public void Dispose()
    {
        _registration.Dispose();
        // Who is left behind may still ask for the token, and may not have been told yet.
        if (!_isAbandoned) _source?.Dispose();
    }

    private CancellationTokenSource MakeSource()
    {
        var left = limit is { } most ? new TimeSpan(Math.Max(0, (most - time.GetElapsedTime(_start)).Ticks)) : Timeout.InfiniteTimeSpan;
        var source = new CancellationTokenSource(left, time);
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
