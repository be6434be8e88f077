using Inovasi.Content.Checking;

namespace Inovasi.Content.Reading;

/// <summary>
/// A content folder to a catalogue, or to everything that is wrong with it. Files are read in parallel; the result does not depend on
/// that. Throws <see cref="IOException"/> or <see cref="UnauthorizedAccessException"/> when the disk refuses, never for what is written in a file.
/// </summary>
public static class CatalogueReader
{
    private const int Batch = 512;

    /// <param name="folder">The content folder.</param>
    /// <param name="today">What counts as past; without it the last day of the change log, so that equal content has equal problems.</param>
    public static CatalogueReading Read(string folder, DateOnly? today = null)
    {
        var (files, problems) = ContentFolder.List(folder);
        using var identity = new ReleaseIdentity();
        var read = ReadAll(files, identity);
        var reports = Array.ConvertAll(read, r => r.Report);
        problems.AddRange(CatalogueChecks.Run(reports));
        problems.AddRange(ReadabilityChecks.Run(reports, Names(read)));
        foreach (var report in reports) problems.AddRange(report.Problems);
        problems.AddRange(Expired(reports, today ?? All<Change>(read).Select(c => c.Date).DefaultIfEmpty().Max()));

        var accepted = Acceptances.Apply(problems, All<Acceptance>(read).ToList(), isAllRead: !reports.Any(r => r.IsBroken));
        var all = problems.Distinct().Order().ToValueList();
        var catalogue = all.Any(p => p.Severity == Severity.Error) ? null : Assemble(read, identity);
        return new CatalogueReading(catalogue, all, accepted);
    }

    /// <summary>Reads a few hundred files at a time; their bytes go as soon as they are part of the identity, since all of them together weigh as much as the catalogue.</summary>
    private static ReadFile[] ReadAll(List<ContentFile> files, ReleaseIdentity identity)
    {
        var read = new ReadFile[files.Count];
        var identified = Task.CompletedTask;
        for (var from = 0; from < files.Count; from += Batch)
        {
            var (first, end) = (from, Math.Min(files.Count, from + Batch));
            InParallel.For(first, end, i => read[i] = ReadFile.From(files[i]));
            identified.GetAwaiter().GetResult();
            identified = Task.Run(() => Identify(first, end)); // while the next are read
        }
        identified.GetAwaiter().GetResult();
        return read;

        void Identify(int first, int end)
        {
            for (var i = first; i < end; i++)
            {
                if (files[i].Kind != ContentKind.Acceptances) identity.Add(files[i].Path, read[i].Bytes);
                read[i] = read[i] with { Bytes = [] };
            }
        }
    }

    private static Catalogue Assemble(ReadFile[] read, ReleaseIdentity identity)
    {
        var changes = All<Change>(read).OrderByDescending(c => c.Date).ToValueList(); // a stable sort: one day's changes stay in the file's order
        return new Catalogue
        {
            Release = identity.At(changes[0].Date),
            Settings = One<SiteSettings>(read).Single(),
            Innovations = One<Innovation>(read).OrderBy(i => i.Id.Length).ThenBy(i => i.Id, StringComparer.Ordinal).ToValueList(),
            Agencies = All<Agency>(read).ToValueList(),
            IndexResults = One<IndexResult>(read).OrderBy(r => r.Year).ToValueList(),
            Methods = One<Method>(read).OrderBy(m => m.Year).ToValueList(),
            Indicators = All<Indicator>(read).ToValueList(),
            Claims = One<Claim>(read).OrderBy(c => c.Id, StringComparer.Ordinal).ToValueList(),
            Sources = All<Source>(read).ToValueList(),
            Terms = All<Term>(read).ToValueList(),
            Vocabularies = One<Vocabulary>(read).OrderBy(v => v.Name, StringComparer.Ordinal).ToValueList(),
            Changes = changes,
            Pages = One<StaticPage>(read).OrderBy(p => p.Slug, StringComparer.Ordinal).ToValueList(),
        };
    }

    private static IEnumerable<ContentProblem> Expired(IEnumerable<FileReport> reports, DateOnly today)
    {
        foreach (var report in reports)
        {
            if (report.Expiry is not { } expiry || expiry.Day >= today) continue;
            var said = ContentMessages.Expired("keamanan_berlaku_sampai", expiry.Day);
            yield return new ContentProblem(said.Code, report.Path, expiry.Line, said.Text);
        }
    }

    /// <summary>Every name that the catalogue itself explains, in which acronyms may stand.</summary>
    private static IEnumerable<string> Names(ReadFile[] read) =>
        All<Term>(read).SelectMany(t => t.Aliases.Append(t.Name))
            .Concat(All<Agency>(read).SelectMany(a => a.Aliases.Append(a.Name).Append(a.Label)))
            .Concat(All<Source>(read).Select(s => s.Publisher ?? ""))
            .Concat(One<Innovation>(read).SelectMany(i => i.Aliases.Append(i.Name)));

    private static IEnumerable<T> One<T>(ReadFile[] read) => read.Select(r => r.Records).OfType<T>();

    private static IEnumerable<T> All<T>(ReadFile[] read) => read.Select(r => r.Records).OfType<List<T>>().SelectMany(list => list);
}
