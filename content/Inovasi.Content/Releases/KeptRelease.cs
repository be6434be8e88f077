using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace Inovasi.Content.Releases;

/// <summary>A release that was cut: a zip in <c>content/rilis/</c>, whole and unchanged since.</summary>
/// <param name="Manifest">As it stands in the zip.</param>
/// <param name="Path">Where the zip is.</param>
/// <param name="Bytes">The zip's length.</param>
/// <param name="Sha256">Of the zip itself.</param>
public sealed record KeptRelease(ReleaseManifest Manifest, string Path, long Bytes, string Sha256)
{
    public string Id => Manifest.Release.Id;

    /// <summary>Every slug under which it shows a story, present and former ones, with the story's id; of a release of another data format as far as it has them.</summary>
    public IEnumerable<(string Innovation, string Slug)> Slugs() => SlugsIn("innovations", "id").Concat(SlugsIn("former_slugs", "innovation"));

    private List<(string Innovation, string Slug)> SlugsIn(string table, string id)
    {
        var slugs = new List<(string, string)>();
        using var zip = ZipFile.OpenRead(Path);
        if (zip.GetEntry(ReleaseManifest.RowsFile(table)) is not { } entry) return slugs;
        using var lines = new StreamReader(entry.Open(), Encoding.UTF8);
        while (lines.ReadLine() is { } line)
        {
            using var row = JsonDocument.Parse(line);
            if (row.RootElement.TryGetProperty(id, out var innovation) && row.RootElement.TryGetProperty("slug", out var slug))
                slugs.Add((innovation.GetString()!, slug.GetString()!));
        }
        return slugs;
    }

    /// <summary>Writes its files into a folder, which is made.</summary>
    public void Unpack(string folder)
    {
        Directory.CreateDirectory(folder);
        using var zip = ZipFile.OpenRead(Path);
        foreach (var entry in zip.Entries) entry.ExtractToFile(System.IO.Path.Combine(folder, entry.Name), overwrite: false);
    }
}

/// <summary>A release that must no longer be used. Its address stays and says so.</summary>
/// <param name="Id">As it was cited.</param>
/// <param name="Date">When it was withdrawn.</param>
/// <param name="Reason">Why, in the content's language.</param>
public sealed record WithdrawnRelease(string Id, DateOnly Date, string Reason);
