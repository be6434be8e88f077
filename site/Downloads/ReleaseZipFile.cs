using System.IO.Compression;
using Inovasi.Content.Datasets;

namespace Inovasi.Site.Downloads;

/// <summary>All files of a release in one zip, in the order of their names and without a date: equal files give equal bytes.</summary>
public static class ReleaseZipFile
{
    /// <summary>Throws <see cref="IOException"/> when the zip is there already.</summary>
    public static (long Bytes, string Sha256) Write(string folder, string path)
    {
        using var stream = new HashingStream(new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.Read, 1 << 16));
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in new DirectoryInfo(folder).GetFiles().Where(f => f.FullName != Path.GetFullPath(path)).OrderBy(f => f.Name, StringComparer.Ordinal))
            {
                // A spreadsheet is a zip already; the rest is text and tables, for which the fastest level is nearly as small.
                var level = file.Extension == DownloadFormat.Xlsx.Suffix ? CompressionLevel.NoCompression : CompressionLevel.Fastest;
                using var entry = zip.AddEntry(file.Name, level);
                using var bytes = file.OpenRead();
                bytes.CopyTo(entry);
            }
        }
        return (stream.Length, stream.TakeSha256());
    }
}
