using System.Collections.Concurrent;
using System.IO.Compression;
using Inovasi.Content;
using Inovasi.Content.Releases;
using Inovasi.Content.Search;
using Inovasi.Site.Downloads;
using Inovasi.Site.Rendering;
using Inovasi.Site.Search;

namespace Inovasi.Site;

/// <summary>Plan, render, write: a catalogue in, a folder of files out. Equal catalogues give equal bytes.</summary>
public static class SiteGenerator
{
    /// <summary>How many of the largest pages are compressed to find the heaviest: size and weight rarely disagree by more.</summary>
    private const int Candidates = 32;

    /// <summary>
    /// Replaces the site in <paramref name="folder"/>. When a page fails or a link leads nowhere, the previous site is left as it was
    /// and the report says what is wrong. Throws <see cref="IOException"/> when the folder cannot be written, is not ours, or another run is writing it.
    /// </summary>
    public static Task<SiteReport> WriteAsync(Catalogue catalogue, string folder, CancellationToken cancellationToken) =>
        WriteAsync(catalogue, KeptReleases.None, folder, BuildProgress.Silent, cancellationToken);

    /// <summary>The same with the releases that the content folder keeps, and saying how far it is.</summary>
    public static async Task<SiteReport> WriteAsync(
        Catalogue catalogue, KeptReleases kept, string folder, BuildProgress progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(progress);
        using var turn = OutputLock.Take(folder);
        var output = new OutputFolder(folder);
        try
        {
            var links = new LinkCheck();
            var search = await progress.StepAsync("Search index", () => SearchFiles.Of(catalogue, SearchIndex.Build(catalogue)));
            var data = await progress.StepAsync("Downloads", () => DataSiteWriter.Write(catalogue, kept, output));
            foreach (var file in DataSiteWriter.Addresses(data)) links.AddFile(file);
            foreach (var file in await progress.StepAsync("Data beside pages", () => SliceWriter.Write(catalogue, output, cancellationToken))) links.AddFile(file);
            return await WriteAsync(catalogue, search, data, output, links, folder, progress, cancellationToken);
        }
        finally
        {
            output.Discard();
        }
    }

    /// <summary>
    /// The pages alone, without the search index, the downloads and the data beside pages, which links are taken to lead to: for measuring.
    /// </summary>
    public static async Task<SiteReport> WritePagesAsync(Catalogue catalogue, string folder, BuildProgress progress, CancellationToken cancellationToken)
    {
        using var turn = OutputLock.Take(folder);
        var output = new OutputFolder(folder);
        try
        {
            var links = new LinkCheck();
            links.AddFolder(Urls.Data);
            links.AddFolder(SearchFiles.None.Folder);
            foreach (var file in SliceWriter.Addresses(catalogue)) links.AddFile(file);
            return await WriteAsync(catalogue, SearchFiles.None, null, output, links, folder, progress, cancellationToken);
        }
        finally
        {
            output.Discard();
        }
    }

    /// <summary>The weight of a page on the wire.</summary>
    public static int Compressed(ReadOnlySpan<byte> bytes)
    {
        var buffer = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, buffer, out var written, quality: 5, window: 22)
            ? written : throw new InvalidOperationException("A buffer of the greatest compressed length was too small.");
    }

    private static async Task<SiteReport> WriteAsync(
        Catalogue catalogue, SearchFiles search, DataSite? data, OutputFolder output, LinkCheck links, string folder, BuildProgress progress, CancellationToken cancellationToken)
    {
        var references = new CrossReferences(catalogue);
        var pages = SitePlan.Of(catalogue, references, data);
        await using var renderer = new PageRenderer(catalogue, references, () => search, data is null ? null : () => data);
        var (rendered, failures) = await progress.StepAsync(
            "Pages", pages.Length, () => Task.Run(() => WritePages(renderer, pages, output, links, progress, cancellationToken), cancellationToken));
        foreach (var (address, bytes) in SiteFiles.Of(catalogue, data, pages, search))
        {
            links.AddFile(address);
            output.Write(address, bytes);
        }
        var problems = failures.Count > 0 ? failures : links.Problems();
        if (problems.Count > 0) return new SiteReport(pages.Length, 0, OutputChanges.None, "", 0, problems);

        var changes = await progress.StepAsync("Files put in place", output.Complete);
        var (heaviest, weight) = Heaviest(rendered, folder);
        return new SiteReport(pages.Length, rendered.Sum(r => (long)r.Bytes), changes, heaviest, weight, []);
    }

    private static (IReadOnlyCollection<(string Address, int Bytes)> Rendered, IReadOnlyList<string> Failures) WritePages(
        PageRenderer renderer, IEnumerable<PlannedPage> pages, OutputFolder output, LinkCheck links, BuildProgress progress, CancellationToken cancellationToken)
    {
        var rendered = new ConcurrentBag<(string, int)>();
        var failures = new ConcurrentBag<string>();
        InParallel.ForEach(pages, new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount }, page =>
        {
            try
            {
                renderer.Render(page, html =>
                {
                    links.AddPage(page.Address, html);
                    output.Write(page.Address, html);
                    rendered.Add((page.Address, html.Length));
                });
            }
#pragma warning disable CA1031 // whatever a page throws fails the build; collecting shows every failing page in one run
            catch (Exception exception) when (exception is not (IOException or UnauthorizedAccessException))
#pragma warning restore CA1031
            {
                failures.Add($"{page.Address}: the page failed: {exception.Message} ({exception.GetType().Name})");
            }
            progress.Advance();
        });
        return (rendered, [.. failures.Order(StringComparer.Ordinal)]);
    }

    private static (string Address, int Weight) Heaviest(IEnumerable<(string Address, int Bytes)> rendered, string folder) =>
        rendered.OrderByDescending(r => r.Bytes).ThenBy(r => r.Address, StringComparer.Ordinal).Take(Candidates)
            .AsParallel().AsOrdered().Select(r => (r.Address, Weight: Compressed(File.ReadAllBytes(Path.Combine(folder, Urls.FileOf(r.Address))))))
            .MaxBy(r => r.Weight);
}
