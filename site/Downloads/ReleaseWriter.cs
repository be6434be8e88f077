using System.Text;
using Inovasi.Content;
using Inovasi.Content.Datasets;
using Inovasi.Content.Releases;
using Microsoft.Data.Sqlite;

namespace Inovasi.Site.Downloads;

/// <summary>
/// A catalogue in, a folder with every file of its release out: each dataset in each format, all of them as SQLite, and what describes them.
/// Rows go from the catalogue to the files one at a time. Equal catalogues give equal bytes.
/// </summary>
public static class ReleaseWriter
{
    private const int Buffer = 1 << 16;

    // SQLITE_IOERR, SQLITE_FULL and SQLITE_CANTOPEN of https://sqlite.org/rescode.html: the disk's fault, not ours
    private const int FailedIO = 10, FullDisk = 13, NotOpened = 14;

    /// <summary>Every dataset that is written, the dictionary of the others last.</summary>
    public static IReadOnlyList<Dataset> Datasets { get; } = [.. PublishedDatasets.All, PublishedDatasets.Dictionary];

    /// <summary>Writes into a folder that is empty or not yet there, and gives the manifest that it wrote last.</summary>
    public static ReleaseManifest Write(Catalogue catalogue, string folder)
    {
        Directory.CreateDirectory(folder);
        var tables = new ReleaseTable[Datasets.Count];
        var files = new IReadOnlyList<ReleaseFile>[Datasets.Count];
        // The SQLite file takes its tables one after another; the other formats of the datasets are written beside it, the greatest first.
        var sqlite = Task.Run(() => WriteSqlite(catalogue, folder));
        try
        {
            InParallel.ForEach(Datasets.Index().Reverse(), new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, Environment.ProcessorCount - 1) },
                d => (tables[d.Index], files[d.Index]) = WriteDataset(d.Item, catalogue, folder));
        }
        finally
        {
            Task.WaitAny(sqlite); // also when the others failed: the folder must be left alone before it can be removed
        }
        var whole = sqlite.GetAwaiter().GetResult();

        var draft = new ReleaseManifest(catalogue.Release, Release.Format, [.. tables], [.. files.SelectMany(f => f), whole]);
        ReleaseFile[] texts =
        [
            WriteText(folder, DataPackage.FileName, "application/json", DataPackage.Json(catalogue.Settings, draft)),
            WriteText(folder, DcatCatalogue.FileName, "application/ld+json", DcatCatalogue.Json(catalogue.Settings, draft)),
            WriteText(folder, Citation.CffFileName, "application/yaml", Citation.Cff(catalogue.Settings, catalogue.Release)),
            WriteText(folder, ReleaseTexts.ReadmeFileName, "text/markdown", ReleaseTexts.Readme(catalogue.Settings, draft)),
            WriteText(folder, ReleaseTexts.LicenceFileName, "text/plain", ReleaseTexts.Licence),
        ];
        var manifest = draft with { Files = [.. draft.Files, .. texts] };
        File.WriteAllBytes(Path.Combine(folder, ReleaseManifest.FileName), manifest.ToJson());
        return manifest;
    }

    private static (ReleaseTable Table, IReadOnlyList<ReleaseFile> Files) WriteDataset(Dataset dataset, Catalogue catalogue, string folder)
    {
        var formats = DownloadFormat.All;
        var streams = formats.Select(f => Open(folder, dataset.Name + f.Suffix)).ToArray();
        var writers = formats.Select((f, n) => DatasetWriter.Create(f, dataset, streams[n])).ToArray();
        try
        {
            var rows = 0;
            foreach (var cells in dataset.Rows(catalogue))
            {
                rows++;
                foreach (var writer in writers) writer.Write(cells);
            }
            foreach (var writer in writers) writer.Complete();
            var files = formats.Select((f, n) => new ReleaseFile(dataset.Name + f.Suffix, f.MediaType, dataset.Name, streams[n].Length, streams[n].TakeSha256()));
            return (new ReleaseTable(dataset.Name, rows, [.. dataset.Columns.Where(c => c.IsKey).Select(c => c.Name)]), [.. files]);
        }
        finally
        {
            foreach (var writer in writers) writer.Dispose();
            foreach (var stream in streams) stream.Dispose();
        }
    }

    private static ReleaseFile WriteSqlite(Catalogue catalogue, string folder)
    {
        var path = Path.Combine(folder, SqliteFile.FileName);
        try
        {
            using var sqlite = new SqliteFile(path);
            foreach (var dataset in Datasets) sqlite.Add(dataset, dataset.Rows(catalogue));
            sqlite.Complete();
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is FailedIO or FullDisk or NotOpened)
        {
            throw new IOException($"\"{path}\" cannot be written: {exception.Message}", exception);
        }
        var (bytes, sha256) = FileHash.Of(path);
        return new ReleaseFile(SqliteFile.FileName, "application/vnd.sqlite3", null, bytes, sha256);
    }

    private static ReleaseFile WriteText(string folder, string name, string mediaType, string text)
    {
        using var stream = Open(folder, name);
        stream.Write(Encoding.UTF8.GetBytes(text));
        return new ReleaseFile(name, mediaType, null, stream.Length, stream.TakeSha256());
    }

    private static HashingStream Open(string folder, string name) => new(new FileStream(Path.Combine(folder, name), FileMode.CreateNew, FileAccess.Write, FileShare.Read, Buffer));
}
