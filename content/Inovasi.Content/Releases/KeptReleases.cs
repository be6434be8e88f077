using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Inovasi.Content.Checking;

namespace Inovasi.Content.Releases;

/// <summary>
/// The folder <c>content/rilis/</c>: one zip a release that was cut, and a note <c>&lt;id&gt;.ditarik.txt</c> for one that was withdrawn
/// (its first line the day, the rest the reason). Everything is checked against its manifest before anything of it is published.
/// </summary>
public sealed partial record KeptReleases(ValueList<KeptRelease> Releases, ValueList<WithdrawnRelease> Withdrawn, ValueList<ContentProblem> Problems)
{
    public const string Folder = "rilis";

    private const string WithdrawnEnding = ".ditarik.txt";

    public static KeptReleases None { get; } = new([], [], []);

    /// <summary>Oldest first. Throws <see cref="IOException"/> when the disk refuses, never for what is in a file.</summary>
    /// <param name="content">The content folder; without releases in it there are none.</param>
    public static KeptReleases Read(string content)
    {
        var folder = Path.Combine(content, Folder);
        if (!Directory.Exists(folder)) return None;
        var (releases, withdrawn, problems) = (new List<KeptRelease>(), new List<WithdrawnRelease>(), new List<ContentProblem>());
        foreach (var entry in new DirectoryInfo(folder).GetFileSystemInfos().OrderBy(e => e.Name, StringComparer.Ordinal))
        {
            if (entry.Name.StartsWith('.') || entry.Name == "README.md") continue;
            var sentence = entry switch
            {
                { LinkTarget: not null } => ContentMessages.SymbolicLink(),
                FileInfo file when ZipName().Match(file.Name) is { Success: true } match => ReleaseZip.Read(file.FullName, match.Groups[1].Value, releases.Add),
                FileInfo file when WithdrawnName().Match(file.Name) is { Success: true } match => ReadWithdrawn(file.FullName, match.Groups[1].Value, withdrawn.Add),
                _ => ContentMessages.ForeignRelease("di sini hanya ada <id>.zip dan <id>.ditarik.txt"),
            };
            if (sentence is { } said) problems.Add(new ContentProblem(said.Code, $"{Folder}/{entry.Name}", 1, said.Text));
        }
        var gone = withdrawn.Select(w => w.Id).ToHashSet();
        releases.RemoveAll(r => gone.Contains(r.Id));
        foreach (var day in releases.GroupBy(r => r.Manifest.Release.Date).Where(g => g.Count() > 1))
        {
            var said = ContentMessages.TwoReleasesOfADay(day.Select(r => r.Id));
            problems.Add(new ContentProblem(said.Code, $"{Folder}/{day.Last().Id}.zip", 1, said.Text));
        }
        return new KeptReleases([.. releases.OrderBy(r => r.Manifest.Release.Date)], [.. withdrawn], [.. problems]);
    }

    /// <summary>
    /// The same, with the problems of what would be published beside them: the content still is what a withdrawn release held,
    /// or an address that the newest release published would lead nowhere.
    /// </summary>
    public KeptReleases CheckAgainst(Catalogue catalogue) => this with { Problems = [.. Problems, .. WithdrawnAgain(catalogue.Release), .. LostSlugs(catalogue)] };

    private IEnumerable<ContentProblem> WithdrawnAgain(Release current)
    {
        if (!Withdrawn.Any(w => w.Id == current.Id)) yield break;
        var said = ContentMessages.StillWithdrawn(current.Id);
        yield return new ContentProblem(said.Code, $"{Folder}/{current.Id}{WithdrawnEnding}", 1, said.Text);
    }

    /// <summary>The newest release is enough: it has the former slugs of those before it.</summary>
    private IEnumerable<ContentProblem> LostSlugs(Catalogue catalogue)
    {
        if (Releases is not [.., var last] || last.Id == catalogue.Release.Id) yield break;
        var known = catalogue.Innovations.SelectMany(i => i.FormerSlugs.Prepend(i.Slug)).ToHashSet(StringComparer.Ordinal);
        var stories = catalogue.Innovations.ToDictionary(i => i.Id, StringComparer.Ordinal);
        foreach (var (id, slug) in last.Slugs())
        {
            if (known.Contains(slug)) continue;
            var said = ContentMessages.LostSlug(slug, last.Id);
            yield return new ContentProblem(said.Code, stories.TryGetValue(id, out var story) ? $"inovasi/{story.Slug}.md" : $"{Folder}/{last.Id}.zip", 1, said.Text);
        }
    }

    private static Sentence? ReadWithdrawn(string path, string id, Action<WithdrawnRelease> add)
    {
        var lines = File.ReadAllText(path, Encoding.UTF8).ReplaceLineEndings("\n").Split('\n', 2);
        var reason = lines.Length == 2 ? lines[1].Trim() : "";
        if (!DateOnly.TryParseExact(lines[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) || reason.Length == 0)
        {
            return ContentMessages.WithdrawnForm(Path.GetFileName(path).Replace(WithdrawnEnding, "", StringComparison.Ordinal));
        }
        add(new WithdrawnRelease(id, day, reason));
        return null;
    }

    [GeneratedRegex(@"^([0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9a-f]{8})\.zip\z", RegexOptions.CultureInvariant)]
    private static partial Regex ZipName();

    [GeneratedRegex(@"^([0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9a-f]{8})\.ditarik\.txt\z", RegexOptions.CultureInvariant)]
    private static partial Regex WithdrawnName();
}
