namespace Inovasi.Content.Checking;

/// <summary>Takes out the warnings that an editor has accepted in writing, and reports an acceptance that no warning needs any more.</summary>
internal static class Acceptances
{
    /// <summary>The file they stand in.</summary>
    public const string Path = "peringatan.csv";

    /// <summary>Changes <paramref name="problems"/> and gives what was taken out of it, in order.</summary>
    /// <param name="problems">All that were found.</param>
    /// <param name="acceptances">In the order of their file.</param>
    /// <param name="isAllRead">False when a file could not be read to its end: its warnings are not known, so no acceptance is called needless.</param>
    public static ValueList<ContentProblem> Apply(List<ContentProblem> problems, IReadOnlyList<Acceptance> acceptances, bool isAllRead)
    {
        var accepted = new List<ContentProblem>();
        var seen = new Dictionary<(string, string, string), int>();
        foreach (var acceptance in acceptances)
        {
            if (!IsWarningCode(acceptance.Code))
            {
                Add(problems, acceptance, ContentMessages.NotOneOf("kode", acceptance.Code, WarningCodes));
                continue;
            }
            var key = (acceptance.Code, acceptance.Path, acceptance.Holding);
            if (!seen.TryAdd(key, acceptance.Line))
            {
                Add(problems, acceptance, ContentMessages.SameAcceptance(seen[key]));
                continue;
            }
            var these = problems.FindAll(p => p.Code == acceptance.Code && p.Path == acceptance.Path
                && p.Message.Contains(acceptance.Holding, StringComparison.Ordinal));
            if (these.Count == 0 && isAllRead) Add(problems, acceptance, ContentMessages.UnusedAcceptance(acceptance.Code, acceptance.Path));
            accepted.AddRange(these);
            problems.RemoveAll(these.Contains);
        }
        return accepted.Distinct().Order().ToValueList();
    }

    private static IEnumerable<string> WarningCodes => ContentCodes.All.Where(c => c.Severity == Severity.Warning).Select(c => c.Code);

    private static bool IsWarningCode(string code) => WarningCodes.Contains(code);

    private static void Add(List<ContentProblem> problems, Acceptance acceptance, Sentence sentence) =>
        problems.Add(new ContentProblem(sentence.Code, Path, acceptance.Line, sentence.Text));
}
