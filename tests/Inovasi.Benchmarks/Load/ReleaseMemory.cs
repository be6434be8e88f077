using Inovasi.Api.Database;
using Inovasi.Api.Resolvers;

namespace Inovasi.Benchmarks.Load;

/// <summary>What a release takes in memory, and how long its parts take to be loaded.</summary>
internal static class ReleaseMemory
{
    /// <summary>The bytes that stay when everything else is collected, and the milliseconds of CPU to read the tables and to index them.</summary>
    public static async Task<(long Bytes, double Read, double Index)> MeasureAsync(string database)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var start = Environment.CpuUsage.TotalTime;
        var catalogue = await new ReleaseLoader(DatabaseTarget.Parse(database)).LoadCurrentAsync();
        var read = Environment.CpuUsage.TotalTime - start;
        var release = new ServedRelease(catalogue);
        release.Search.Ranked("warga");
        var index = Environment.CpuUsage.TotalTime - start - read;
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(release);
        return (bytes, read.TotalMilliseconds, index.TotalMilliseconds);
    }
}
