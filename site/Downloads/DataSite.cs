using Inovasi.Content;
using Inovasi.Content.Releases;

namespace Inovasi.Site.Downloads;

/// <summary>One release as the site offers it.</summary>
/// <param name="Manifest">Its datasets and files.</param>
/// <param name="IsKept">Whether it was cut and stays; otherwise it is the present state of the content, and its files go when that changes.</param>
/// <param name="ZipBytes">The length of the zip with all of it.</param>
/// <param name="ZipSha256">Its hash.</param>
/// <param name="Changes">Against the release before; null for the first.</param>
public sealed record DataRelease(ReleaseManifest Manifest, bool IsKept, long ZipBytes, string ZipSha256, ReleaseChanges? Changes)
{
    public string Id => Manifest.Release.Id;

    public ReleaseFile File(string path) => Manifest.Files.Single(f => f.Path == path);
}

/// <summary>Everything that <c>/data/</c> offers, for the pages that show it.</summary>
/// <param name="Current">The release of the catalogue that the site shows.</param>
/// <param name="Releases">Oldest first; the current one is among them.</param>
/// <param name="Withdrawn">Those that must no longer be used.</param>
public sealed record DataSite(DataRelease Current, ValueList<DataRelease> Releases, ValueList<WithdrawnRelease> Withdrawn)
{
    /// <summary>The codes of all releases and of those that were withdrawn, newest first; a code begins with its day.</summary>
    public ValueList<string> Versions { get; } = Releases.Select(r => r.Id).Concat(Withdrawn.Select(w => w.Id)).OrderDescending(StringComparer.Ordinal).ToValueList();

    /// <summary>Where <c>/data/terbaru/</c> leads: the last release that was cut; until one is, the present state.</summary>
    public DataRelease Latest => Releases.LastOrDefault(r => r.IsKept) ?? Current;
}
