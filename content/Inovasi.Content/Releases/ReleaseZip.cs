using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Inovasi.Content.Checking;

namespace Inovasi.Content.Releases;

/// <summary>
/// Opens one zip of <c>content/rilis/</c> and holds every file in it to the manifest: no more, no fewer, no other bytes.
/// A zip of somebody else, or one that a disk or an editor damaged, is refused with a sentence.
/// </summary>
internal static partial class ReleaseZip
{
    private const int MostManifestBytes = 1 << 22;

    /// <summary>Null when all is well; then <paramref name="add"/> was called.</summary>
    public static Sentence? Read(string path, string id, Action<KeptRelease> add)
    {
        try
        {
            using var zip = ZipFile.OpenRead(path);
            var manifestEntry = zip.Entries.Count(e => e.FullName == ReleaseManifest.FileName) == 1 ? zip.GetEntry(ReleaseManifest.FileName) : null;
            if (manifestEntry is null) return ContentMessages.ForeignRelease($"di dalamnya tidak ada satu {ReleaseManifest.FileName}");
            if (manifestEntry.Length > MostManifestBytes || ReleaseManifest.TryParse(AllBytes(manifestEntry)) is not { } manifest)
            {
                return ContentMessages.ForeignRelease($"{ReleaseManifest.FileName} tidak terbaca");
            }
            if (manifest.Release.Id != id) return ContentMessages.ForeignRelease($"{ReleaseManifest.FileName} menyebut rilis \"{manifest.Release.Id}\"");
            if (Difference(zip, manifest) is { } difference) return ContentMessages.ForeignRelease(difference);
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException)
        {
            return ContentMessages.ForeignRelease("zip tidak terbaca");
        }
        using var whole = File.OpenRead(path);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(whole));
        using var again = ZipFile.OpenRead(path);
        add(new KeptRelease(ReleaseManifest.TryParse(AllBytes(again.GetEntry(ReleaseManifest.FileName)!))!, path, whole.Length, sha256));
        return null;
    }

    private static string? Difference(ZipArchive zip, ReleaseManifest manifest)
    {
        var listed = new Dictionary<string, ReleaseFile>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in manifest.Files)
        {
            if (!PlainName().IsMatch(file.Path) || file.Path.EndsWith(".html", StringComparison.OrdinalIgnoreCase)) return $"\"{file.Path}\" bukan nama berkas data";
            if (!listed.TryAdd(file.Path, file)) return $"manifes menyebut \"{file.Path}\" dua kali";
        }
        foreach (var entry in zip.Entries)
        {
            if (entry.FullName == ReleaseManifest.FileName) continue;
            if (!listed.Remove(entry.FullName, out var file) || file.Path != entry.FullName) return $"\"{entry.FullName}\" tidak ada di manifes";
            if (!HasBytes(entry, file)) return $"isi \"{file.Path}\" bukan yang tercatat di manifes";
        }
        return listed.Count > 0 ? $"\"{listed.Keys.Order(StringComparer.Ordinal).First()}\" ada di manifes tetapi tidak di dalam zip" : null;
    }

    /// <summary>Stops at the length that the manifest names, so that a zip cannot unpack to more than it says.</summary>
    private static bool HasBytes(ZipArchiveEntry entry, ReleaseFile file)
    {
        if (entry.Length != file.Bytes) return false;
        using var stream = entry.Open();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 16];
        long count = 0;
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            count += read;
            if (count > file.Bytes) return false;
            hash.AppendData(buffer, 0, read);
        }
        return count == file.Bytes && Convert.ToHexStringLower(hash.GetHashAndReset()) == file.Sha256;
    }

    private static byte[] AllBytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}\z", RegexOptions.CultureInvariant)]
    private static partial Regex PlainName();
}
