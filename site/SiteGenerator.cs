using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using Inovasi.Content;
using Inovasi.Content.Releases;
using Inovasi.Content.Search;
using Inovasi.Site.Downloads;
using Inovasi.Site.Search;

namespace Inovasi.Site;

/// <summary>Plan, render, write: a catalogue in, a folder of files out. Equal catalogues give equal bytes.</summary>
public static class SiteGenerator
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>How many of the largest pages are compressed to find the heaviest: size and weight rarely disagree by more.</summary>
    private const int Candidates = 32;

    /// <summary>
    /// Replaces the site in <paramref name="folder"/>. When a page fails or a link leads nowhere, the previous site is left as it was
    /// and the report says what is wrong. Throws <see cref="IOException"/> when the folder cannot be written or is not ours.
    /// </summary>
    public static Task<SiteReport> WriteAsync(Catalogue catalogue, string folder, CancellationToken cancellationToken) =>
        WriteAsync(catalogue, KeptReleases.None, folder, cancellationToken);

    /// <summary>The same with the releases that the content folder keeps.</summary>
    public static async Task<SiteReport> WriteAsync(Catalogue catalogue, KeptReleases kept, string folder, CancellationToken cancellationToken)
    {
        var search = SearchFiles.Of(catalogue, SearchIndex.Build(catalogue));
        var output = new OutputFolder(folder);
        try
        {
            var links = new LinkCheck();
            var data = DataSiteWriter.Write(catalogue, kept, output);
            foreach (var file in DataSiteWriter.Addresses(data)) links.AddFile(file);
            foreach (var file in await SliceWriter.WriteAsync(catalogue, output, cancellationToken)) links.AddFile(file);
            var pages = SitePlan.Of(catalogue, data);
            foreach (var (address, bytes) in SiteFiles.Of(catalogue, data, pages, search))
            {
                links.AddFile(address);
                await output.WriteAsync(address, bytes, cancellationToken);
            }
            var (rendered, failures) = await WritePagesAsync(catalogue, data, pages, search, output, links, cancellationToken);
            var problems = failures.Count > 0 ? failures : links.Problems();
            if (problems.Count > 0) return new SiteReport(pages.Length, 0, "", 0, problems);

            output.Swap();
            var (heaviest, weight) = Heaviest(rendered, folder);
            return new SiteReport(pages.Length, rendered.Sum(r => (long)r.Bytes), heaviest, weight, []);
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

    private static async Task<(IReadOnlyList<(string Address, int Bytes)> Rendered, IReadOnlyList<string> Failures)> WritePagesAsync(
        Catalogue catalogue, DataSite data, IReadOnlyList<PlannedPage> pages, SearchFiles search, OutputFolder output, LinkCheck links, CancellationToken cancellationToken)
    {
        var rendered = new ConcurrentBag<(string, int)>();
        var failures = new ConcurrentBag<string>();
        await using var renderer = new PageRenderer(catalogue, search, data);
        await Parallel.ForEachAsync(pages, cancellationToken, async (page, cancel) =>
        {
            string html;
            try
            {
                html = await renderer.RenderAsync(page);
            }
#pragma warning disable CA1031 // whatever a page throws fails the build; collecting shows every failing page in one run
            catch (Exception exception)
#pragma warning restore CA1031
            {
                failures.Add($"{page.Address}: the page failed: {exception.Message} ({exception.GetType().Name})");
                return;
            }
            var bytes = Utf8.GetBytes(html);
            links.AddPage(page.Address, html);
            rendered.Add((page.Address, bytes.Length));
            await output.WriteAsync(page.Address, bytes, cancel);
        });
        return ([.. rendered], [.. failures.Order(StringComparer.Ordinal)]);
    }

    private static (string Address, int Weight) Heaviest(IReadOnlyList<(string Address, int Bytes)> rendered, string folder) =>
        rendered.OrderByDescending(r => r.Bytes).ThenBy(r => r.Address, StringComparer.Ordinal).Take(Candidates)
            .Select(r => (r.Address, Weight: Compressed(File.ReadAllBytes(Path.Combine(folder, Urls.FileOf(r.Address))))))
            .MaxBy(r => r.Weight);
}
