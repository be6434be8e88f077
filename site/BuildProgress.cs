using System.Diagnostics;
using System.Globalization;

namespace Inovasi.Site;

/// <summary>
/// Tells how far long work is: on a terminal one line that counts while it works, elsewhere one plain line for each step when it is done.
/// Safe to call from many threads.
/// </summary>
/// <param name="output">Where the lines go.</param>
/// <param name="isTerminal">Whether a line can be written over.</param>
public sealed class BuildProgress(TextWriter output, bool isTerminal)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly Lock _lock = new();
    private readonly Stopwatch _watch = new();
    private string _step = "";
    private int _total;
    private int _done;
    private TimeSpan _said;

    /// <summary>Says nothing.</summary>
    public static BuildProgress Silent { get; } = new(TextWriter.Null, isTerminal: false);

    /// <summary>Does one step of the work and says how long it took.</summary>
    /// <param name="step">What is done, as the line shows it: "Pages".</param>
    /// <param name="total">How many times <see cref="Advance"/> will be called; 0 when it will not.</param>
    /// <param name="work">The step.</param>
    public async Task<T> StepAsync<T>(string step, int total, Func<Task<T>> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        (_step, _total, _done, _said) = (step, total, 0, TimeSpan.Zero);
        _watch.Restart();
        if (isTerminal) await output.WriteAsync($"{step} ...");
        var made = await work();
        var line = string.Create(CultureInfo.InvariantCulture, $"{Counted(step, total)}: {_watch.Elapsed.TotalSeconds:0.0} s");
        await output.WriteLineAsync(isTerminal ? $"\r{line.PadRight(line.Length + 12)}" : line);
        return made;
    }

    public Task<T> StepAsync<T>(string step, Func<T> work) => StepAsync(step, 0, () => Task.FromResult(work()));

    /// <summary>One more of the step's total is done.</summary>
    public void Advance()
    {
        var done = Interlocked.Increment(ref _done);
        if (!isTerminal) return;
        lock (_lock)
        {
            if (_watch.Elapsed - _said < Pause) return;
            _said = _watch.Elapsed;
            output.Write(string.Create(CultureInfo.InvariantCulture, $"\r{_step}: {done} of {_total} ..."));
        }
    }

    private static string Counted(string step, int total) => total == 0 ? step : string.Create(CultureInfo.InvariantCulture, $"{step} ({total})");
}
