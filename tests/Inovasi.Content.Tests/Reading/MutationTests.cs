using System.Text;
using Inovasi.Content.Checking;
using Inovasi.Content.Reading;
using Inovasi.Tests;

namespace Inovasi.Content.Tests.Reading;

/// <summary>
/// Whatever happens to a byte or a line of the shipped files, reading ends without an exception, and each problem has a code, a place
/// that exists and a sentence. 5,000 changes; with INOVASI_FULL=1 100,000.
/// </summary>
public class MutationTests
{
    private static readonly string[] Signs =
        ["\"", "'", "{", "}", "[", "]", ":", ": ", ",", ";", "-", "- ", "#", "&a ", "*a", "!!int ", "|", ">", "<b>", "[@", "\n", "\n\n", "---\n", "\t", "\r", "\0", "\uFEFF", "=", "%", "\\", "\\u", "é", "🍬", "2.501"];

    [Fact]
    public void No_change_of_a_shipped_file_ends_in_an_exception_or_a_problem_without_a_place()
    {
        var (files, _) = ContentFolder.List(RepositoryRoot.Combine("content"));
        var originals = files.ConvertAll(ReadFile.From);
        var rounds = Environment.GetEnvironmentVariable("INOVASI_FULL") == "1" ? 100_000 : 5_000;
        var known = ContentCodes.All.Select(c => c.Code).ToHashSet();
        var withProblems = 0;
        Parallel.For(0, rounds, round =>
        {
            try
            {
                if (Check(originals, round, known)) Interlocked.Increment(ref withProblems);
            }
            catch (Exception e) when (e is not Xunit.Sdk.XunitException)
            {
                throw new InvalidOperationException($"Round {round} ended in an exception.", e);
            }
        });
        Assert.InRange(withProblems, rounds / 2, rounds); // most changes hurt; else this test would not look where it should
    }

    private static bool Check(List<ReadFile> originals, int round, HashSet<string> known)
    {
#pragma warning disable CA5394 // the same round must make the same change; nothing here is a secret
        var random = new Random(round);
        var index = round % originals.Count;
        var (original, bytes) = (originals[index], originals[index].Bytes);
        for (var changes = random.Next(1, 4); changes > 0; changes--) bytes = Mutate(bytes, random);
#pragma warning restore CA5394
        var changed = ReadFile.From(original.File, bytes, new FileReport(original.File.Path));
        var reports = originals.Select((o, i) => i == index ? changed.Report : o.Report).ToList();
        var problems = changed.Report.Problems.Concat(CatalogueChecks.Run(reports)).Concat(ReadabilityChecks.Run([changed.Report], [])).ToList();
        var lines = originals.Select((o, i) => (o.File.Path, Lines: (i == index ? bytes : o.Bytes).AsSpan().Count((byte)'\n') + 1)).ToDictionary(f => f.Path, f => f.Lines);
        foreach (var problem in problems)
        {
            Assert.Contains(problem.Code, known);
            var carriageReturns = problem.Path == original.File.Path ? bytes.AsSpan().Count((byte)'\r') : 0; // each counts as a line end too
            Assert.True(problem.Line >= 1 && problem.Line <= lines[problem.Path] + carriageReturns, $"Round {round}: no such line: {problem}");
            Assert.Matches(@"[.?]$|Baris pertama harus tepat: [^ ]+$", problem.Message);
            Assert.DoesNotContain('\n', problem.Message);
            Assert.True(problem.Message.Length < 400, problem.Message);
        }
        return problems.Count > 0;
    }

#pragma warning disable CA5394 // as above
    private static byte[] Mutate(byte[] bytes, Random random)
    {
        if (bytes.Length == 0) return "x"u8.ToArray();
        var at = random.Next(bytes.Length);
        switch (random.Next(7))
        {
            case 0:
                var flipped = (byte[])bytes.Clone();
                flipped[at] ^= (byte)(1 << random.Next(8));
                return flipped;
            case 1:
                return [.. bytes[..at], .. Encoding.UTF8.GetBytes(Signs[random.Next(Signs.Length)]), .. bytes[at..]];
            case 2:
                return [.. bytes[..at], .. bytes[Math.Min(bytes.Length, at + random.Next(1, 60))..]];
            case 3:
                return bytes[..at];
            default:
                return MutateLines(bytes, random);
        }
    }

    /// <summary>Drops a line, writes it twice, or swaps it with another.</summary>
    private static byte[] MutateLines(byte[] bytes, Random random)
    {
        var lines = Encoding.Latin1.GetString(bytes).Split('\n').ToList();
        var (one, other) = (random.Next(lines.Count), random.Next(lines.Count));
        switch (random.Next(3))
        {
            case 0:
                lines.RemoveAt(one);
                break;
            case 1:
                lines.Insert(other, lines[one]);
                break;
            default:
                (lines[one], lines[other]) = (lines[other], lines[one]);
                break;
        }
        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }
}
