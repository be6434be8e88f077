using System.Diagnostics;
using System.Globalization;
using Inovasi.Content.Reading;
using Inovasi.Site.Downloads;
using Inovasi.Tests;

namespace Inovasi.Benchmarks;

/// <summary>How long a release takes, and how much memory the whole process needed: every dataset in every format, SQLite, descriptions and the zip.</summary>
internal static class Downloads
{
    /// <param name="arguments">How many stories (10,000), and where to write (the system's temporary folder).</param>
    public static int Run(string[] arguments)
    {
        var stories = arguments is [var count, ..] ? int.Parse(count, CultureInfo.InvariantCulture) : 10_000;
        var root = arguments is [_, var place, ..] ? place : Path.GetTempPath();
        var catalogue = ManyStories.Like(CatalogueReader.Read(RepositoryRoot.Combine("content")).Catalogue!, stories);
        var before = Peak();
        var folder = Path.Combine(root, $"inovasi-downloads-{Environment.ProcessId}");
        try
        {
            var watch = Stopwatch.StartNew();
            var cpu = Process.GetCurrentProcess().TotalProcessorTime;
            var manifest = ReleaseWriter.Write(catalogue, folder);
            var files = watch.Elapsed;
            var (zip, _) = ReleaseZipFile.Write(folder, folder + ".zip");
            var (bytes, rows) = (manifest.Files.Sum(f => f.Bytes), manifest.Tables.Sum(t => (long)t.Rows));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{stories} stories, {rows} rows, {manifest.Files.Count} files of {bytes / 1e6:0} MB, zip {zip / 1e6:0} MB: files {files.TotalSeconds:0.0} s, with zip {watch.Elapsed.TotalSeconds:0.0} s, CPU {(Process.GetCurrentProcess().TotalProcessorTime - cpu).TotalSeconds:0.0} s; peak {Peak():0} MB, of which {before:0} MB before writing began."));
        }
        finally
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
            File.Delete(folder + ".zip");
        }
        return 0;
    }

    /// <summary>The most memory that the process ever had, in MB.</summary>
    private static double Peak()
    {
        using var self = Process.GetCurrentProcess();
        return self.PeakWorkingSet64 / 1e6;
    }
}
