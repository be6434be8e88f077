using System.Diagnostics;
using Inovasi.Content.Checking;
using Inovasi.Content.Reading;
using Inovasi.Content.Releases;

namespace Inovasi.Site.Preview;

/// <summary>
/// Watches a content folder and reads it anew after each change. Keeps the last catalogue without errors.
/// </summary>
public sealed class ContentWatch : IDisposable
{
    /// <summary>Editors write a file in several steps; reading waits until they pause.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(120);

    /// <summary>How long until what could not be read is tried again: what ends it may be no change of a file.</summary>
    private static readonly TimeSpan Again = TimeSpan.FromSeconds(1);

    private readonly long _run = Stopwatch.GetTimestamp();
    private readonly string _folder;
    private readonly string _work;
    private readonly Action<string> _say;
    private readonly FileSystemWatcher _watcher;
    private readonly Timer _timer;
    private readonly Lock _reading = new();
    private Content.Catalogue? _last;
    private string? _refusal;
    private volatile PreviewState _state;

    /// <param name="folder">The content folder.</param>
    /// <param name="work">A folder of our own for downloads.</param>
    /// <param name="say">Takes one line about each state, and what the disk refuses.</param>
    public ContentWatch(string folder, string work, Action<string> say)
    {
        (_folder, _work, _say) = (folder, work, say);
        _timer = new Timer(_ => Reread());
        _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size };
        _watcher.Changed += (_, _) => Wait();
        _watcher.Created += (_, _) => Wait();
        _watcher.Deleted += (_, _) => Wait();
        _watcher.Renamed += (_, _) => Wait();
        _watcher.Error += (_, _) => Wait(); // events were lost: reading finds what they told
        lock (_reading)
        {
            _watcher.EnableRaisingEvents = true; // before the first reading, so that no change falls between the two
            _state = Read(1);
        }
    }

    public PreviewState State => _state;

    /// <summary>Waits for a reading that has begun: until then it uses the work folder, which its owner may remove.</summary>
    public void Dispose()
    {
        _watcher.Dispose();
        using var ended = new ManualResetEvent(initialState: false);
        if (_timer.Dispose(ended)) ended.WaitOne();
    }

    private void Wait() => _timer.Change(Pause, Timeout.InfiniteTimeSpan);

    private void Reread()
    {
        lock (_reading)
        {
            try
            {
                var former = _state;
                _state = Read(former.Number + 1);
                _refusal = null;
                former.Discard();
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // A file that is just being replaced cannot be read: what was last read still stands.
                if (exception.Message != _refusal) _say(exception.Message);
                _refusal = exception.Message;
                _timer.Change(Again, Timeout.InfiniteTimeSpan);
            }
        }
    }

    private PreviewState Read(int number)
    {
        var reading = CatalogueReader.Read(_folder, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
        var kept = KeptReleases.Read(_folder);
        _last = reading.Catalogue ?? _last;
        if (_last is not null) kept = kept.CheckAgainst(_last);
        ContentProblem[] problems = [.. reading.Errors, .. kept.Problems, .. reading.Warnings];
        var errors = problems.Count(p => p.Severity == Severity.Error);
        var shown = reading.Catalogue is null ? "; the pages show the last state without any" : "";
        _say(errors == 0 ? $"State {number}: no errors." : $"State {number}: {errors} error(s){shown}.");
        return new PreviewState(_run, number, _last, kept, problems, Path.Combine(_work, $"{number}"), isLast: reading.Catalogue is null);
    }
}
