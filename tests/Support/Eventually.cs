using System.Diagnostics;

namespace Inovasi.Tests;

/// <summary>
/// Waits for a state by asking for it again and again: what another process, thread or browser does comes when it comes, and a machine with other work is
/// slow, not wrong. Only a test that fails waits to the end.
/// </summary>
internal static class Eventually
{
    /// <summary>How long anything may take that a test waits for.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromMinutes(2);

    /// <summary>The first answer that is right.</summary>
    /// <param name="ask">Tells the state as it is now.</param>
    /// <param name="isRight">Is it what was waited for?</param>
    /// <param name="what">What is waited for, for the message of a test that fails.</param>
    public static async Task<T> AnswerAsync<T>(Func<Task<T>> ask, Func<T, bool> isRight, string what)
    {
        for (var began = Stopwatch.GetTimestamp(); ; await Task.Delay(TimeSpan.FromMilliseconds(50)))
        {
            var answer = await ask();
            if (isRight(answer)) return answer;
            if (Stopwatch.GetElapsedTime(began) > Patience) Assert.Fail($"Waited {Patience} in vain for {what}. The last state: {answer}");
        }
    }

    public static async Task EqualAsync<T>(T expected, Func<Task<T>> ask) => await AnswerAsync(ask, answer => Equals(answer, expected), $"{expected}");
}
