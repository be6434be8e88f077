using System.Diagnostics;
using System.Globalization;
using Inovasi.Content;
using Inovasi.Content.Reading;
using Inovasi.Content.Releases;
using Inovasi.Site.Downloads;
using Inovasi.Site.Preview;

namespace Inovasi.Site;

/// <summary>
/// What the command line can do. Each command says what it made and returns the exit code: 0 when it did what was asked,
/// 1 when content, a page or a folder stood in its way (everything is said at once), 2 when the command itself was not understood.
/// </summary>
/// <param name="output">What was made.</param>
/// <param name="errors">What is wrong.</param>
/// <param name="isTerminal">Whether somebody watches: then long work counts as it goes.</param>
/// <param name="time">What today is, for the checks of what holds until a day; the system's where none is given.</param>
public sealed class Commands(TextWriter output, TextWriter errors, bool isTerminal = false, TimeProvider? time = null)
{
    public async Task<int> RunAsync(IReadOnlyList<string> arguments, CancellationToken cancellationToken)
    {
        var (command, problem) = CommandLine.Parse(arguments);
        if (command is null)
        {
            await errors.WriteLineAsync($"{problem}\n\n{CommandLine.Usage}");
            return 2;
        }
        try
        {
            return command.Verb switch
            {
                "build" => await BuildAsync(command, cancellationToken),
                "serve" => await ServeAsync(command, cancellationToken),
                "check" => Check(command),
                "release" => Cut(command),
                "new" => New(command),
                _ => throw new UnreachableException(command.Verb),
            };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await errors.WriteLineAsync(exception.Message);
            return 1;
        }
    }

    private async Task<int> BuildAsync(CommandLine command, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        var progress = new BuildProgress(output, isTerminal);
        var reading = await progress.StepAsync("Content", () => Read(command));
        if (reading.Catalogue is not { } catalogue) return 1;
        var report = command.PagesOnly
            ? await SiteGenerator.WritePagesAsync(catalogue, command.Output, progress, cancellationToken)
            : ReadReleases(command, catalogue) is { } kept ? await SiteGenerator.WriteAsync(catalogue, kept, command.Output, progress, cancellationToken) : null;
        if (report is null) return 1;
        foreach (var problem in report.Problems) await errors.WriteLineAsync(problem);
        if (report.Problems.Count > 0)
        {
            await errors.WriteLineAsync(Text(
                $"The site was not written: {report.Problems.Count} problem(s) above. The previous site is as it was."));
            return 1;
        }
        var (mib, files) = (report.Bytes / 1024.0 / 1024, report.Files);
        await output.WriteLineAsync(Text($"{report.Pages} pages, {mib:0.0} MiB, in {watch.Elapsed.TotalSeconds:0.0} s to {command.Output}."));
        await output.WriteLineAsync(Text($"Files: {files.Written} written, {files.Unchanged} unchanged, {files.Removed} removed."));
        await output.WriteLineAsync(Text($"Largest page: {report.LargestPage}, {report.LargestPageBytes / 1024.0:0.0} KiB on the wire (Brotli 5)."));
        await output.WriteLineAsync($"Release {catalogue.Release.Id}.");
        if (command.PagesOnly) await output.WriteLineAsync("Pages only: this folder has no search index and no downloads, so it is not a site to publish.");
        return 0;
    }

    /// <summary>Shows the content until it is stopped.</summary>
    private async Task<int> ServeAsync(CommandLine command, CancellationToken cancellationToken)
    {
        RequireContent(command);
        await using var server = await PreviewServer.StartAsync(command.Content, command.Port, output.WriteLine, cancellationToken);
        await output.WriteLineAsync($"Preview of {command.Content} on {server.Origin}/. Stop with Ctrl+C.");
        await server.RunAsync(cancellationToken);
        return 0;
    }

    private int Check(CommandLine command)
    {
        var reading = Read(command);
        if (reading.Catalogue is not { } catalogue || ReadReleases(command, catalogue) is null) return 1;
        var (stories, agencies) = (catalogue.Innovations.Count, catalogue.Agencies.Count);
        var (sources, claims) = (catalogue.Sources.Count, catalogue.Claims.Count);
        output.WriteLine(Text($"No errors: {stories} innovations, {agencies} agencies, {sources} sources, {claims} claims."));
        output.WriteLine($"Release {catalogue.Release.Id}.");
        return 0;
    }

    private int Cut(CommandLine command)
    {
        if (Read(command).Catalogue is not { } catalogue || ReadReleases(command, catalogue) is not { } kept) return 1;
        var (isDone, said) = ReleaseCommand.Cut(catalogue, kept, command.Content);
        (isDone ? output : errors).WriteLine(said);
        return isDone ? 0 : 1;
    }

    private int New(CommandLine command)
    {
        var (path, refusal) = NewStory.Write(command.Content, command.Slug!);
        if (path is null) errors.WriteLine(refusal);
        else output.WriteLine($"{Path.Combine(command.Content, path)} is begun. Fill in what a source says; check names what is still missing.");
        return path is null ? 1 : 0;
    }

    /// <summary>Says every problem; warnings do not stop a build.</summary>
    private CatalogueReading Read(CommandLine command)
    {
        RequireContent(command);
        var reading = CatalogueReader.Read(command.Content, DateOnly.FromDateTime((time ?? TimeProvider.System).GetUtcNow().UtcDateTime));
        foreach (var problem in reading.Problems) errors.WriteLine(problem);
        if (reading.Catalogue is null) errors.WriteLine(Text($"{reading.Errors.Count()} kesalahan dalam isi: tidak ada yang ditulis."));
        return reading;
    }

    private static void RequireContent(CommandLine command)
    {
        if (!Directory.Exists(command.Content))
            throw new DirectoryNotFoundException($"The content folder \"{command.Content}\" does not exist. Name one by --content.");
    }

    /// <summary>Null when a kept release is not as it was cut, or the present state of the content is one that was withdrawn; the reasons were said.</summary>
    private KeptReleases? ReadReleases(CommandLine command, Catalogue catalogue)
    {
        var kept = KeptReleases.Read(command.Content).CheckAgainst(catalogue);
        foreach (var problem in kept.Problems) errors.WriteLine(problem);
        return kept.Problems.Count == 0 ? kept : null;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
