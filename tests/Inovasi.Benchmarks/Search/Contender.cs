using System.Text.Json;
using Inovasi.Tests;
using Microsoft.Playwright;

namespace Inovasi.Benchmarks;

/// <summary>One search page under measurement.</summary>
/// <param name="Browser">The browser, the same for all.</param>
/// <param name="Server">What serves the page; it counts what it sends.</param>
/// <param name="Page">The search page's address on that server.</param>
/// <param name="Ask">A function of the page: question to {time, answers}, done when the answer is laid out.</param>
internal sealed record Contender(IBrowser Browser, SiteServer Server, string Page, string Ask)
{
    /// <summary>
    /// What one visitor after another needs, each with nothing at the beginning: the page, all else until the first answer, and what the
    /// question after it adds.
    /// </summary>
    public async Task<(double Page, List<double> First, List<double> Files, List<double> Next)> BytesAsync(IReadOnlyList<string> questions)
    {
        var (size, first, files, next) = (0.0, new List<double>(), new List<double>(), new List<double>());
        for (var n = 0; n + 1 < questions.Count; n++)
        {
            await using var context = await Browser.NewContextAsync();
            Server.TakeSent();
            var page = await OpenAsync(context);
            await page.EvaluateAsync(Ask, questions[n]);
            var sent = Server.TakeSent().Where(s => !s.Address.EndsWith(".svg", StringComparison.Ordinal)).ToArray();
            size = sent.Single(s => s.Address == Page).Bytes;
            first.Add(sent.Sum(s => s.Bytes) - size);
            files.Add(sent.Length - 1);
            await page.EvaluateAsync(Ask, questions[n + 1]);
            next.Add(Server.TakeSent().Sum(s => s.Bytes));
        }
        return (size, first, files, next);
    }

    /// <summary>
    /// All questions by one visitor: the first round fetches files as it needs them, the second has them. Clock with the processor slowed down; and what the
    /// page's main thread worked at full speed, times the slow-down, which other programs on the machine do not lengthen.
    /// </summary>
    public async Task<(Times Fetching, Times Again, Dictionary<string, string[]> Answers)> TimesAsync(IReadOnlyList<string> questions, int slowDown)
    {
        var answers = new Dictionary<string, string[]>();
        var rounds = new List<Times>();
        for (var round = 0; round < 2; round++) rounds.Add(new Times([], []));
        foreach (var isSlow in new[] { true, false })
        {
            await using var context = await Browser.NewContextAsync();
            var page = await OpenAsync(context);
            var session = await context.NewCDPSessionAsync(page);
            await session.SendAsync("Performance.enable", new Dictionary<string, object> { ["timeDomain"] = "threadTicks" });
            if (isSlow) await session.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = slowDown });
            await page.EvaluateAsync(Ask, "warga");
            foreach (var times in rounds)
            {
                foreach (var question in questions)
                {
                    var before = await WorkAsync(session);
                    var answer = await page.EvaluateAsync<JsonElement>(Ask, question);
                    if (isSlow) times.Clock.Add(answer.GetProperty("time").GetDouble());
                    else times.Work.Add((await WorkAsync(session) - before) * 1000 * slowDown);
                    answers[question] = [.. answer.GetProperty("answers").EnumerateArray().Select(a => a.GetString()!)];
                }
            }
        }
        return (rounds[0], rounds[1], answers);
    }

    private async Task<IPage> OpenAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(Server.Origin + Page, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        return page;
    }

    /// <summary>Seconds that the main thread has worked since the page began.</summary>
    private static async Task<double> WorkAsync(ICDPSession session)
    {
        var metrics = (await session.SendAsync("Performance.getMetrics"))!.Value.GetProperty("metrics");
        return metrics.EnumerateArray().Single(m => m.GetProperty("name").GetString() == "TaskDuration").GetProperty("value").GetDouble();
    }
}

/// <summary>Milliseconds of each answer.</summary>
internal sealed record Times(List<double> Clock, List<double> Work);
