using System.Runtime.CompilerServices;

namespace Inovasi.Tests;

/// <summary>
/// Compares a text with the approved file beside the test, <c>&lt;Class&gt;.&lt;method&gt;.approved.&lt;extension&gt;</c>.
/// With INOVASI_APPROVE=1 it writes that file instead; the change is then read in review like code.
/// </summary>
internal static class Snapshot
{
    public static void Matches(string actual, string extension, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        // The compiler writes the path of the build's machine or /_/ in a deterministic build: only the part below tests/ counts.
        var below = file.Replace('\\', '/').Split("/tests/")[^1];
        var source = RepositoryRoot.Combine("tests", Path.ChangeExtension(below, null));
        var approved = $"{source}.{method}.approved.{extension}";
        if (Environment.GetEnvironmentVariable("INOVASI_APPROVE") == "1")
        {
            File.WriteAllText(approved, actual);
            return;
        }
        Assert.True(File.Exists(approved), $"{Path.GetFileName(approved)} is not there: look at what the test makes and write it with INOVASI_APPROVE=1.");
        Assert.Equal(File.ReadAllText(approved), actual);
    }
}
