using System.Globalization;
using System.Text;

namespace Inovasi.Content.Reading;

/// <summary>
/// Begins a story: a file with every required key, where what can be unknown is unknown and what must be written is empty,
/// so that the check names exactly what the editor still owes.
/// </summary>
public static class InnovationTemplate
{
    private static readonly string[] Facts = ["pengakuan", "pemilik", "bentuk", "jenis", "tahap", "inisiator", "urusan", "mulai", "status", "pertama_disebut"];

    private static readonly string[] Service = ["syarat", "langkah", "biaya", "waktu", "saluran", "pengaduan"];

    /// <summary>
    /// Writes <c>inovasi/&lt;slug&gt;.md</c> with the next free id and returns its path.
    /// Throws <see cref="IOException"/> when the slug is not of its form or the file is there already.
    /// </summary>
    public static string Create(string contentFolder, string slug)
    {
        if (!Slug.IsWellFormed(slug)) throw new IOException($"\"{slug}\" is not a slug: it needs lower-case letters, digits and single hyphens between them.");
        var folder = Path.Combine(contentFolder, "inovasi");
        var path = Path.Combine(folder, $"{slug}.md");
        if (File.Exists(path)) throw new IOException($"\"{path}\" is there already.");
        Directory.CreateDirectory(folder);
        File.WriteAllText(path, Text(NextId(folder)));
        return path;
    }

    private static string Text(string id)
    {
        const string Unknown = "{ tidak_diketahui: not-found }";
        var text = new StringBuilder($"---\nid: {id}\nnama:\nringkasan:\n");
        foreach (var key in Facts) text.Append(CultureInfo.InvariantCulture, $"{key}: {Unknown}\n");
        text.Append("cara_pakai:\n");
        foreach (var key in Service) text.Append(CultureInfo.InvariantCulture, $"  {key}: {Unknown}\n");
        text.Append("---\n");
        return text.AppendJoin("\n\n", StorySections.Headings.Select(heading => $"## {heading}")).Append('\n').ToString();
    }

    /// <summary>One more than the greatest number in use. It reads the id lines alone, so that one broken story does not stop a new one.</summary>
    private static string NextId(string folder)
    {
        var numbers = Directory.EnumerateFiles(folder, "*.md")
            .SelectMany(File.ReadLines).Where(line => line.StartsWith("id: INV-", StringComparison.Ordinal))
            .Select(line => int.TryParse(line.AsSpan("id: INV-".Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0);
        return $"INV-{(numbers.DefaultIfEmpty(0).Max() + 1).ToString("0000", CultureInfo.InvariantCulture)}";
    }
}
