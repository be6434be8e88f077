using System.Globalization;
using System.Text.RegularExpressions;
using Inovasi.Content.Checking;

namespace Inovasi.Content.Reading;

/// <summary>What came of asking for a new story: where it was written, or one Indonesian sentence why not.</summary>
/// <param name="Path">Relative to the content folder; null when nothing was written.</param>
/// <param name="Refusal">Null when it was written.</param>
public sealed record NewStoryResult(string? Path, string? Refusal);

/// <summary>
/// Writes the form of a story for an editor to fill: the next number, every required key, the six headings. The checks refuse it until
/// each blank is filled, so that an unfilled form is never published.
/// </summary>
public static partial class NewStory
{
    /// <summary>Throws <see cref="IOException"/> when the disk refuses.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="slug">The story's address and file name.</param>
    public static NewStoryResult Write(string folder, string slug)
    {
        if (!Slug.IsWellFormed(slug)) return new NewStoryResult(null, ContentMessages.BadSlug("slug", slug).Text);
        if (Slug.IsReserved(slug)) return new NewStoryResult(null, ContentMessages.ReservedName(slug).Text);
        var path = $"inovasi/{slug}.md";
        var full = Path.Combine(folder, "inovasi", slug + ".md");
        if (File.Exists(full)) return new NewStoryResult(null, $"Berkas content/{path} sudah ada. Pilih slug lain.");
        Directory.CreateDirectory(Path.Combine(folder, "inovasi"));
        using var file = new StreamWriter(new FileStream(full, FileMode.CreateNew)); // UTF-8 without a BOM
        file.Write(Template(NextId(folder)));
        return new NewStoryResult(path, null);
    }

    /// <summary>One more than the highest number there is. A number once given is never given again, so gaps stay.</summary>
    private static string NextId(string folder)
    {
        var highest = 0;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "inovasi"), "*.md"))
        {
            foreach (Match match in IdLine().Matches(File.ReadAllText(file)))
                highest = Math.Max(highest, int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));
        }
        return string.Create(CultureInfo.InvariantCulture, $"INV-{highest + 1:0000}");
    }

    private static string Template(string id) => $$"""
        ---
        # Isi setiap yang kosong. Arti tiap kunci dan pilihannya ada di content/README.md.
        # Fakta: { nilai: ..., sumber: [id-sumber] } atau { tidak_diketahui: not-found }. Pilihan lain: not-published, not-applicable.
        id: {{id}}
        nama:
        alias: []
        ringkasan:
        pengakuan: { nilai: , sumber: [] }
        pemilik: { tidak_diketahui: }
        bentuk: { tidak_diketahui: }
        jenis: { tidak_diketahui: }
        tahap: { tidak_diketahui: }
        inisiator: { tidak_diketahui: }
        urusan: { tidak_diketahui: }
        mulai: { tidak_diketahui: }
        status: { tidak_diketahui: , diperiksa: }
        pertama_disebut: { tidak_diketahui: }
        cara_pakai:
          syarat: { tidak_diketahui: }
          langkah: { tidak_diketahui: }
          biaya: { tidak_diketahui: }
          waktu: { tidak_diketahui: }
          saluran: { tidak_diketahui: }
          pengaduan: { tidak_diketahui: }
        ---
        {{string.Join("\n", StorySections.Headings.Select(h => $"## {h}\n\n"))}}
        """.ReplaceLineEndings("\n").TrimEnd() + "\n";

    [GeneratedRegex(@"^id: *[""']?INV-([0-9]{1,8})\b", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex IdLine();
}
