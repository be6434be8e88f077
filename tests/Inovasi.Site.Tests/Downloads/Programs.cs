using System.Diagnostics;

namespace Inovasi.Site.Tests.Downloads;

/// <summary>Runs other programs and wants them to succeed.</summary>
internal static class Programs
{
    /// <summary>What the program printed. Fails with what it said when it did not end well within ten minutes.</summary>
    public static string Run(string program, IEnumerable<string> arguments, string? folder = null)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder ?? "" };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromMinutes(10)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} did not end within ten minutes.");
        }
        Assert.True(process.ExitCode == 0, $"{program} ended with {process.ExitCode}: {errors.Result}{output.Result}");
        return output.Result;
    }

    /// <summary>Whether the program is there and ends well.</summary>
    public static bool Succeeds(string program, IEnumerable<string> arguments)
    {
        if (!Path.IsPathRooted(program) && !Has(program)) return false;
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true });
        return process is not null && process.WaitForExit(TimeSpan.FromMinutes(10)) && process.ExitCode == 0;
    }

    /// <summary>Whether a program of that name is on the path.</summary>
    public static bool Has(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
