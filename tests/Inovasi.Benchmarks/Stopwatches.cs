using System.Diagnostics;

namespace Inovasi.Benchmarks;

/// <summary>Time and memory of an action, measured the same way everywhere.</summary>
internal static class Stopwatches
{
    /// <summary>
    /// The median time of one call in microseconds, over rounds that are long enough for the clock, after warming up; and the bytes that one call allocates.
    /// </summary>
    public static (double Microseconds, double Bytes) Measure(Action action, int rounds = 15, int millisecondsPerRound = 100)
    {
        var calls = Calibrate(action, millisecondsPerRound);
        var times = new double[rounds];
        for (var round = 0; round < rounds; round++)
        {
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < calls; i++) action();
            times[round] = Stopwatch.GetElapsedTime(start).TotalMicroseconds / calls;
        }
        Array.Sort(times);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) action();
        var bytes = (GC.GetAllocatedBytesForCurrentThread() - before) / 100.0;
        return (times[rounds / 2], bytes);
    }

    /// <summary>Calls the action until it is compiled for good, and finds how many calls fill a round.</summary>
    private static int Calibrate(Action action, int milliseconds)
    {
        var calls = 0;
        var start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start).TotalSeconds < 1.5)
        {
            action();
            calls++;
        }
        return Math.Max(1, (int)(calls * milliseconds / Stopwatch.GetElapsedTime(start).TotalMilliseconds));
    }
}
