using System.Text;
using System.Text.Json;
using Inovasi.Content;
using Inovasi.Content.Releases;

namespace Inovasi.Site.Downloads;

/// <summary>
/// Writes everything under <c>/data/</c> that is not a page: kept releases are unpacked and never made anew, the catalogue's own release is made
/// unless it is kept, and each is compared with the one before.
/// </summary>
public static class DataSiteWriter
{
    /// <param name="catalogue">What the site shows.</param>
    /// <param name="kept">The releases of the content folder, without problems.</param>
    /// <param name="output">The coming site.</param>
    public static DataSite Write(Catalogue catalogue, KeptReleases kept, OutputFolder output)
    {
        var releases = new List<(ReleaseManifest Manifest, string Folder, bool IsKept, (long Bytes, string Sha256) Zip)>();
        foreach (var release in kept.Releases)
        {
            var folder = output.PathOf(Urls.Release(release.Id));
            release.Unpack(folder);
            File.Copy(release.Path, output.PathOf(Urls.ReleaseZip(release.Id)));
            releases.Add((release.Manifest, folder, true, (release.Bytes, release.Sha256)));
        }
        if (!releases.Exists(r => r.Manifest.Release.Id == catalogue.Release.Id))
        {
            var folder = output.PathOf(Urls.Release(catalogue.Release.Id));
            var manifest = ReleaseWriter.Write(catalogue, folder);
            releases.Add((manifest, folder, false, ReleaseZipFile.Write(folder, output.PathOf(Urls.ReleaseZip(catalogue.Release.Id)))));
        }
        var offered = new List<DataRelease>();
        for (var n = 0; n < releases.Count; n++)
        {
            var (manifest, folder, isKept, zip) = releases[n];
            var changes = n == 0 ? null : ReleaseComparison.Between((releases[n - 1].Manifest, releases[n - 1].Folder), (manifest, folder));
            offered.Add(new DataRelease(manifest, isKept, zip.Bytes, zip.Sha256, changes));
        }
        var site = new DataSite(offered.Single(r => r.Id == catalogue.Release.Id), [.. offered], kept.Withdrawn);
        File.WriteAllText(output.PathOf(Urls.DataVersions), Versions(site), new UTF8Encoding(false));
        return site;
    }

    /// <summary>Every address that pages may link to.</summary>
    public static IEnumerable<string> Addresses(DataSite site) =>
        site.Releases.SelectMany(r => r.Manifest.Files.Select(f => f.Path).Append(ReleaseManifest.FileName).Select(f => Urls.ReleaseFile(r.Id, f)).Append(Urls.ReleaseZip(r.Id)))
            .Append(Urls.DataVersions);

    /// <summary>The list of releases with every changed key, for programs.</summary>
    private static string Versions(DataSite site)
    {
        var versions = site.Releases.Select(r => new
        {
            release = r.Id, date = Citation.Day(r.Manifest.Release), kept = r.IsKept, zip = Urls.ReleaseZip(r.Id), bytes = r.ZipBytes, sha256 = r.ZipSha256, changes = Changes(r.Changes),
        });
        var withdrawn = site.Withdrawn.Select(w => new { release = w.Id, date = w.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), reason = w.Reason });
        return JsonSerializer.Serialize(new { latest = site.Latest.Id, releases = versions, withdrawn }, JsonText.Readable) + "\n";
    }

    private static object? Changes(ReleaseChanges? changes) => changes is null ? null : new
    {
        from = changes.From,
        tables = changes.Tables.Select(t => new { table = t.Table, added = t.Added, removed = t.Removed, changed = t.Changed }),
    };
}
