using Inovasi.Content;
using Inovasi.Content.Releases;

namespace Inovasi.Site.Downloads;

/// <summary>
/// Cuts a release: everything that can be downloaded, as one zip in <c>content/rilis/</c>, for good. A release that was cut is never written again:
/// when what it would hold now differs, the act is refused, for somebody may have cited it.
/// </summary>
public static class ReleaseCommand
{
    /// <param name="catalogue">What to freeze.</param>
    /// <param name="kept">The releases cut so far, checked.</param>
    /// <param name="content">The content folder.</param>
    /// <summary>What was done, or why nothing was; <c>IsDone</c> is false in the second case.</summary>
    public static (bool IsDone, string Said) Cut(Catalogue catalogue, KeptReleases kept, string content)
    {
        var release = catalogue.Release;
        var last = kept.Releases.LastOrDefault(r => r.Id != release.Id);
        var isOld = kept.Releases.Any(r => r.Id == release.Id);
        if (!isOld && last is not null && last.Manifest.Release.Date >= release.Date)
        {
            return (false, $"Release {last.Id} is as young as this state of the content: say in perubahan.csv, under a later date, what changed since.");
        }
        var folder = Path.Combine(content, KeptReleases.Folder);
        var path = Path.Combine(folder, release.Id + ".zip");
        using var draft = new DraftFolder();
        ReleaseWriter.Write(catalogue, draft.Files);
        var (bytes, sha256) = ReleaseZipFile.Write(draft.Files, draft.Zip);
        if (isOld)
        {
            return FileHash.Of(path).Sha256 == sha256
                ? (true, $"{path} is there already with the same bytes: nothing to do.")
                : (false, $"{path} is there already with other bytes, and a release is never written again. Where the program changed what it writes, raise the number of the data format.");
        }
        Directory.CreateDirectory(folder);
        var part = Path.Combine(folder, $".{release.Id}.zip.part"); // hidden, so that one left by a killed run is passed over
        try
        {
            File.Copy(draft.Zip, part, overwrite: true);
            File.Move(part, path);
        }
        finally
        {
            File.Delete(part);
        }
        return (true, $"{path}: {bytes} bytes, SHA-256 {sha256}. Commit it: every later site publishes it under {Urls.Release(release.Id)}.");
    }

    /// <summary>A folder of the system's that goes away with the act.</summary>
    private sealed class DraftFolder : IDisposable
    {
        private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("inovasi-rilis-");

        public string Files => Path.Combine(_root.FullName, "files");

        public string Zip => Path.Combine(_root.FullName, "release.zip");

        public void Dispose() => _root.Delete(recursive: true);
    }
}
