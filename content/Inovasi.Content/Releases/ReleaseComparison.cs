using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Inovasi.Content.Releases;

/// <summary>
/// Compares two unpacked releases by what their files say, so that a release of an older data format can be compared too.
/// Of a row only its key and a hash are kept in memory. Where a key's columns changed between the two, all rows count as removed and added.
/// </summary>
public static class ReleaseComparison
{
    /// <param name="from">The older one's manifest and the folder of its files.</param>
    /// <param name="to">The newer one's.</param>
    public static ReleaseChanges Between((ReleaseManifest Manifest, string Folder) from, (ReleaseManifest Manifest, string Folder) to)
    {
        var names = to.Manifest.Tables.Concat(from.Manifest.Tables).Select(t => t.Name).Distinct()
            .Where(name => name != "release"); // its one row differs by what a release is
        var tables = names.Select(name => Compare(name, Rows(from, name), Rows(to, name)));
        return new ReleaseChanges(from.Manifest.Release.Id, to.Manifest.Release.Id, [.. tables.Where(t => !t.IsEmpty)]);
    }

    private static TableChanges Compare(string name, List<(string Key, UInt128 Hash)> old, List<(string Key, UInt128 Hash)> made)
    {
        var before = new Dictionary<string, UInt128>(old.Count);
        foreach (var (key, hash) in old) before[key] = hash;
        var (added, changed) = (new List<string>(), new List<string>());
        foreach (var (key, hash) in made)
        {
            if (!before.Remove(key, out var earlier)) added.Add(key);
            else if (earlier != hash) changed.Add(key);
        }
        return new TableChanges(name, [.. added], [.. old.Select(r => r.Key).Where(before.ContainsKey)], [.. changed]);
    }

    private static List<(string Key, UInt128 Hash)> Rows((ReleaseManifest Manifest, string Folder) release, string name)
    {
        var rows = new List<(string, UInt128)>();
        if (release.Manifest.Tables.FirstOrDefault(t => t.Name == name) is not { } table) return rows;
        foreach (var line in File.ReadLines(Path.Combine(release.Folder, ReleaseManifest.RowsFile(name)), Encoding.UTF8))
        {
            using var row = JsonDocument.Parse(line);
            var key = string.Join(" ", table.Key.Select(k => Part(row.RootElement.GetProperty(k))));
            var hash = SHA256.HashData(Encoding.UTF8.GetBytes(line));
            rows.Add((key, new UInt128(BitConverter.ToUInt64(hash, 0), BitConverter.ToUInt64(hash, 8))));
        }
        return rows;
    }

    private static string Part(JsonElement cell) => cell.ValueKind == JsonValueKind.String ? cell.GetString()! : cell.GetRawText();
}
