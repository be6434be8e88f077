namespace Inovasi.Content.Checking;

/// <summary>
/// Warns where a resident would stumble: an unexplained acronym anywhere, and in summaries and "Untuk siapa?" also long sentences and
/// office language. Counts words as <see cref="Words"/> cuts them.
/// </summary>
internal static class ReadabilityChecks
{
    private const int MostSummaryWords = 30;
    private const int MostSentenceWords = 20;

    /// <param name="reports">One for each file.</param>
    /// <param name="names">Every name that the catalogue explains; the acronyms in them are known.</param>
    public static List<ContentProblem> Run(IReadOnlyList<FileReport> reports, IEnumerable<string> names)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            foreach (var (at, length) in Acronyms(name)) known.Add(name.Substring(at, length));
        }
        var found = new List<ContentProblem>[reports.Count];
        Parallel.For(0, reports.Count, i => found[i] = Check(reports[i], known));
        return [.. found.SelectMany(f => f)];
    }

    private static List<ContentProblem> Check(FileReport report, HashSet<string> known)
    {
        var problems = new List<ContentProblem>();
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var prose in report.Prose)
        {
            if (prose.Kind is ProseKind.Summary or ProseKind.Story) CheckAcronyms(prose);
            if (prose.Kind is not (ProseKind.Summary or ProseKind.ForWhom)) continue;
            foreach (var (at, word, plain) in OfficeWords.Find(prose.Text)) Add(prose, at, ContentMessages.OfficeWord(word, plain));
            if (prose.Kind == ProseKind.Summary) CheckSummary(prose);
            else CheckSentences(prose);
        }
        return problems;

        void CheckAcronyms(Prose prose)
        {
            foreach (var (at, length) in Acronyms(prose.Text))
            {
                var acronym = prose.Text.Substring(at, length);
                if (!known.Contains(acronym) && said.Add(acronym)) Add(prose, at, ContentMessages.Acronym(acronym));
            }
        }

        void CheckSummary(Prose prose)
        {
            var words = Words.Of(prose.Text).Count();
            if (words > MostSummaryWords) Add(prose, 0, ContentMessages.LongSummary(words, MostSummaryWords));
        }

        void CheckSentences(Prose prose)
        {
            foreach (var (start, length) in Words.Sentences(prose.Text))
            {
                var sentence = prose.Text.Substring(start, length);
                var words = Words.Of(sentence).ToList();
                if (words.Count <= MostSentenceWords) continue;
                var opening = sentence[words[0].Start..(words[3].Start + words[3].Length)];
                Add(prose, start + words[0].Start, ContentMessages.LongSentence(opening.ReplaceLineEndings(" "), words.Count, MostSentenceWords));
            }
        }

        void Add(Prose prose, int at, Sentence sentence)
        {
            var line = prose.Line + prose.Text.AsSpan(0, at).Count('\n');
            problems.Add(new ContentProblem(sentence.Code, report.Path, line, sentence.Text));
        }
    }

    /// <summary>Words of two capitals or more and no small letter; Roman numerals are numbers.</summary>
    private static IEnumerable<(int At, int Length)> Acronyms(string text)
    {
        for (var at = 0; NextCapital(text, at) is >= 0 and var capital;)
        {
            var from = text.AsSpan(0, capital).LastIndexOfAny(' ', '\n') + 1;
            at = text.AsSpan(capital).IndexOfAny(' ', '\n') is >= 0 and var rest ? capital + rest : text.Length;
            if (NextCapital(text, capital + 1) is var second && (second < 0 || second >= at)) continue; // most capitals only begin a sentence
            foreach (var acronym in AcronymsIn(text, from, at)) yield return acronym;
        }
    }

    private static IEnumerable<(int At, int Length)> AcronymsIn(string text, int from, int to)
    {
        foreach (var (start, length) in Words.Of(text, from, to))
        {
            if (IsInnovationId(text.AsSpan(start, length))) continue;
            var end = start + length;
            for (var i = start; i < end;)
            {
                var part = i;
                while (i < end && char.IsLetterOrDigit(text[i])) i++;
                if (IsAcronym(text.AsSpan(part, i - part))) yield return (part, i - part);
                i++;
            }
        }
    }

    private static int NextCapital(string text, int from)
    {
        var length = text.AsSpan(from).IndexOfAnyInRange('A', 'Z');
        return length < 0 ? -1 : from + length;
    }

    private static bool IsInnovationId(ReadOnlySpan<char> word) => word.StartsWith("INV-", StringComparison.Ordinal) && char.IsAsciiDigit(word[^1]);

    private static bool IsAcronym(ReadOnlySpan<char> part)
    {
        var capitals = 0;
        foreach (var c in part)
        {
            if (char.IsLower(c)) return false;
            if (char.IsAsciiLetterUpper(c)) capitals++;
        }
        return capitals >= 2 && part.ContainsAnyExcept("IVX");
    }
}
