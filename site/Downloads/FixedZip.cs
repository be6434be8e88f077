using System.IO.Compression;

namespace Inovasi.Site.Downloads;

/// <summary>Zip entries that say nothing of when and where they were made: the first day that the format knows, one set of file rights.</summary>
internal static class FixedZip
{
    private const int OrdinaryFile = 0x81A4 << 16; // -rw-r--r--

    private static readonly DateTimeOffset FirstDay = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static Stream AddEntry(this ZipArchive zip, string path, CompressionLevel level)
    {
        var entry = zip.CreateEntry(path, level);
        (entry.LastWriteTime, entry.ExternalAttributes) = (FirstDay, OrdinaryFile);
        return entry.Open();
    }
}
