using System.Runtime.ExceptionServices;

namespace Inovasi.Content;

/// <summary>
/// Work on several threads that fails as it would on one: with a failure itself. The base library throws a bundle of those of all threads,
/// which nobody catches who is ready for a full disk or a file that is away.
/// </summary>
public static class InParallel
{
    private static readonly ParallelOptions Default = new();

    /// <summary>Calls <paramref name="body"/> with every number from <paramref name="from"/> up to, not including, <paramref name="to"/>.</summary>
    public static void For(int from, int to, Action<int> body) => Unbundled(() => Parallel.For(from, to, body));

    /// <summary>Calls <paramref name="body"/> with every item.</summary>
    public static void ForEach<T>(IEnumerable<T> items, Action<T> body) => ForEach(items, Default, body);

    /// <summary>Calls <paramref name="body"/> with every item, as the options say.</summary>
    public static void ForEach<T>(IEnumerable<T> items, ParallelOptions options, Action<T> body) => Unbundled(() => Parallel.ForEach(items, options, body));

    private static void Unbundled(Action work)
    {
        try
        {
            work();
        }
        catch (AggregateException bundle)
        {
            ExceptionDispatchInfo.Throw(bundle.Flatten().InnerExceptions[0]);
        }
    }
}
