using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Inovasi.Content;
using Inovasi.Content.Search;
using Inovasi.Site.Search;
using Inovasi.Tests;

namespace Inovasi.Site.Tests.Search;

/// <summary>The scripts that browsers get, run by Node on the generated index, answer as the index in memory does: terms, hits, scores and suggestions.</summary>
public sealed class ParityTests
{
    private static readonly Catalogue Catalogue = SecondCity.Shipped;
    private static readonly SearchIndex Index = SearchIndex.Build(Catalogue);
    private static readonly string Lists = RepositoryRoot.Combine("tests", "Inovasi.Content.Tests", "Search");

    [Fact]
    public async Task Gives_every_text_and_word_the_same_terms()
    {
        var texts = Texts().Distinct(StringComparer.Ordinal).ToArray();
        var words = texts.SelectMany(Analyzer.Words).Distinct(StringComparer.Ordinal).ToArray();
        Assert.True(words.Length > 3_000, $"Only {words.Length} words.");
        string[] all = [.. texts, .. words, .. Noise(2_000)];

        var analyzer = new Analyzer(SearchRules.Shipped, [Catalogue.Settings.City]);
        var given = (await RunAsync(Catalogue, Index, all, [])).Terms;
        var apart = all.Zip(given).Where(p => !analyzer.Terms(p.First).SequenceEqual(p.Second))
            .Select(p => $"{p.First}: {string.Join(' ', analyzer.Terms(p.First))} here, {string.Join(' ', p.Second)} in the browser");
        Assert.Empty(apart);
    }

    [Fact]
    public async Task Answers_every_question_with_the_same_hits_scores_and_suggestion()
    {
        var questions = Questions().ToArray();
        string[] all = [.. questions, .. questions.SelectMany(Slips), .. questions.SelectMany(Beginnings), .. Noise(200), "", "__proto__", "constructor", "dan di yang"];
        await CompareAsync(Catalogue, Index, all.Distinct(StringComparer.Ordinal).ToArray());
    }

    [Fact]
    public async Task Answers_alike_for_another_city_and_for_none()
    {
        string[] questions = ["keran bocor", "gagasan", "dinas air", "tirta kencana", "tirtakencana", "kran", "", "x"];
        await CompareAsync(SecondCity.Catalogue, SearchIndex.Build(SecondCity.Catalogue), questions);
        var nothing = SecondCity.Catalogue with { Innovations = [] };
        await CompareAsync(nothing, SearchIndex.Build(nothing), questions);
    }

    private static async Task CompareAsync(Catalogue catalogue, SearchIndex index, string[] questions)
    {
        var answers = (await RunAsync(catalogue, index, [], questions)).Answers;
        Assert.Equal(questions.Length, answers.Length);
        foreach (var (question, answer) in questions.Zip(answers))
        {
            Assert.Equal(
                (question, string.Join(", ", index.Search(question).Select(h => $"{Urls.Innovation(catalogue.Innovations[h.Document])} {h.Score}")), index.Suggest(question)),
                (question, string.Join(", ", answer.Hits.Select(h => $"{h[0]} {h[1]}")), answer.Suggestion));
            Assert.True(answer.IsWhole, $"Marking \"{question}\" changes a text.");
        }
    }

    /// <summary>All that is written in the content, line by line, the words of the test lists, and those of the rules themselves.</summary>
    private static IEnumerable<string> Texts() =>
        Directory.EnumerateFiles(RepositoryRoot.Combine("content"), "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".md" or ".csv" or ".yaml" && !f.Contains("Inovasi.Content", StringComparison.Ordinal))
            .Concat(Directory.EnumerateFiles(Lists, "*.txt")).Append(RepositoryRoot.Combine("content", "Inovasi.Content", "Search", "rules.json"))
            .Order(StringComparer.Ordinal).SelectMany(File.ReadLines);

    private static IEnumerable<string> Questions() =>
    [
        .. File.ReadLines(Path.Combine(Lists, "questions.txt")).Where(l => !l.StartsWith('#')).Select(l => l.Split(" | ")[0]),
        .. Catalogue.Innovations.Select(i => i.Name),
        .. Catalogue.Innovations.Select(i => i.Summary),
    ];

    /// <summary>The question with two letters swapped, and with one left out.</summary>
    private static IEnumerable<string> Slips(string question)
    {
        var at = question.Length / 2;
        if (at < 2) yield break;
        yield return $"{question[..(at - 1)]}{question[at]}{question[at - 1]}{question[(at + 1)..]}";
        yield return question.Remove(at, 1);
    }

    private static IEnumerable<string> Beginnings(string question) => [question[..(question.Length / 3)], question[..(2 * question.Length / 3)]];

    /// <summary>Letters of many scripts, marks, signs and halves of pairs, always the same.</summary>
    private static IEnumerable<string> Noise(int count)
    {
        const string letters = "abcdeiklmnoprstuwy kan men peng é É İ ß Σ ς ñ ǅ ﬁ Ⅷ ² ٣ अ ी 漢 '’`-_.*[]()\\/<>&\"; \u0301\u200d\ud83d\ude00\u0000";
        var state = 12345u;
        for (var i = 0; i < count; i++)
        {
            var text = new StringBuilder();
            for (var length = 1 + (int)(Next() % 24); length > 0; length--) text.Append(letters[(int)(Next() % (uint)letters.Length)]);
            yield return text.ToString();
        }

        uint Next() => (state = (state * 1664525u) + 1013904223u) >> 8;
    }

    private static async Task<Output> RunAsync(Catalogue catalogue, SearchIndex index, string[] texts, string[] questions)
    {
        using var folder = new TempFolder();
        await File.WriteAllTextAsync(folder.Combine("package.json"), """{"type": "module"}""");
        var files = SearchFiles.Of(catalogue, index);
        foreach (var (address, bytes) in files.All)
        {
            var path = folder.Combine(address[1..]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, bytes);
        }
        var script = RepositoryRoot.Combine("tests", "Inovasi.Site.Tests", "Search", "parity.mjs");
        using var node = Process.Start(new ProcessStartInfo("node", [script, folder.Combine(files.Folder.Trim('/'))])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false), StandardOutputEncoding = Encoding.UTF8,
        })!;
        var (output, errors) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await JsonSerializer.SerializeAsync(node.StandardInput.BaseStream, new { texts, questions });
        node.StandardInput.Close();
        var text = await output;
        await node.WaitForExitAsync();
        Assert.True(node.ExitCode == 0, await errors);
        return JsonSerializer.Deserialize<Output>(text, JsonSerializerOptions.Web)!;
    }

    private sealed record Output(string[][] Terms, Answer[] Answers);

    private sealed record Answer(JsonElement[][] Hits, string? Suggestion, bool IsWhole);
}
