using Inovasi.Content.Checking;
using Inovasi.Content.Reading;
using Inovasi.Content.Releases;

namespace Inovasi.Site.Preview;

/// <summary>
/// Watches a content folder and reads it anew after each change. Keeps the last catalogue without errors, and tells whoever waits when the state is another.
/// </summary>
public sealed class ContentWatch : IDisposable
{
    /// <summary>Editors write a file in several steps; reading waits until they pause.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(120);

    private readonly string _folder;
    private readonly string _work;
    private readonly Action<string> _say;
    private readonly FileSystemWatcher _watcher;
    private readonly Timer _timer;
    private readonly Lock _reading = new();
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Content.Catalogue? _last;
    private KeptReleases _kept = KeptReleases.None;
    private volatile PreviewState _state;

    /// <param name="folder">The content folder.</param>
    /// <param name="work">A folder of our own for downloads.</param>
    /// <param name="say">Takes one line about each state.</param>
    public ContentWatch(string folder, string work, Action<string> say)
    {
        (_folder, _work, _say) = (folder, work, say);
        _state = Read(1);
        _timer = new Timer(_ => Reread());
        _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true, NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size };
        _watcher.Changed += (_, _) => Wait();
        _watcher.Created += (_, _) => Wait();
        _watcher.Deleted += (_, _) => Wait();
        _watcher.Renamed += (_, _) => Wait();
        _watcher.Error += (_, _) => Wait(); // events were lost: reading finds what they told
        _watcher.EnableRaisingEvents = true;
    }

    public PreviewState State => _state;

    /// <summary>The state after <paramref name="number"/>, when there is one.</summary>
    public async Task<PreviewState> NextAsync(int number, CancellationToken cancellationToken)
    {
        while (true)
        {
            var changed = _changed.Task;
            if (_state.Number != number) return _state;
            await changed.WaitAsync(cancellationToken);
        }
    }

    public void Dispose()
    {
        _watcher.Dispose();
        _timer.Dispose();
    }

    private void Wait() => _timer.Change(Pause, Timeout.InfiniteTimeSpan);

    private void Reread()
    {
        lock (_reading)
        {
            _state = Read(_state.Number + 1);
            var changed = _changed;
            _changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            changed.SetResult();
        }
    }

    private PreviewState Read(int number)
    {
        var problems = new List<ContentProblem>();
        try
        {
            var reading = CatalogueReader.Read(_folder, DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
            problems.AddRange(reading.Errors.Concat(reading.Warnings));
            _last = reading.Catalogue ?? _last;
            _kept = KeptReleases.Read(_folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A file that is just being replaced cannot be read. The write that ends it brings the next reading.
            _say(exception.Message);
        }
        var errors = problems.Count(p => p.Severity == Severity.Error);
        _say(errors == 0 ? $"State {number}: no errors." : $"State {number}: {errors} error(s); the pages show the last state without any.");
        return new PreviewState(number, _last, _last is null ? _kept : _kept.CheckAgainst(_last.Release), problems, Path.Combine(_work, $"{number}"));
    }
}
