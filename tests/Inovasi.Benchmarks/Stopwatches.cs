using System.Diagnostics;

namespace Inovasi.Benchmarks;

/// <summary>Time and memory of an action, measured the same way everywhere.</summary>
internal static class Stopwatches
{
    private const int Rounds = 200;
    private const double MillisecondsPerRound = 2;

    /// <summary>
    /// The time of one call of each action in microseconds, and the bytes that it allocates, after warming up. The actions take turns in short rounds, and
    /// the best round counts: on a machine with other work it is the one that nothing interrupted.
    /// </summary>
    public static (double Microseconds, double Bytes)[] Compare(params Action[] actions)
    {
        var calls = actions.Select(Calibrate).ToArray();
        var best = actions.Select(_ => double.MaxValue).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < actions.Length; i++) best[i] = Math.Min(best[i], Round(actions[i], calls[i]));
        }
        return [.. actions.Select((action, i) => (best[i], Allocated(action)))];
    }

    private static double Round(Action action, int calls)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < calls; i++) action();
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / calls;
    }

    private static double Allocated(Action action)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) action();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / 100.0;
    }

    /// <summary>Calls the action until it is compiled for good, and finds how many calls fill a round.</summary>
    private static int Calibrate(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < 3) action();
        var best = double.MaxValue;
        for (var i = 0; i < 50; i++) best = Math.Min(best, Round(action, 10));
        return Math.Max(1, (int)(MillisecondsPerRound * 1_000 / best));
    }
}
