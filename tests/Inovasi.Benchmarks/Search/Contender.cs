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
    /// All questions by several visitors, one after another, with the processor slowed down. A visitor asks everything twice: the first time files are fetched as
    /// they are needed, the second time they are there. Of each question the best visit counts, which no other program on the machine interrupted.
    /// </summary>
    public async Task<(List<double> Fetching, List<double> Again, Dictionary<string, string[]> Answers)> TimesAsync(IReadOnlyList<string> questions, int slowDown, int visitors)
    {
        var answers = new Dictionary<string, string[]>();
        var best = new Dictionary<(int Round, string Question), double>();
        for (var visitor = 0; visitor < visitors; visitor++)
        {
            await using var context = await Browser.NewContextAsync();
            var page = await OpenAsync(context);
            var session = await context.NewCDPSessionAsync(page);
            await session.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = slowDown });
            await page.EvaluateAsync(Ask, "warga");
            for (var round = 0; round < 2; round++)
            {
                foreach (var question in questions)
                {
                    var answer = await page.EvaluateAsync<JsonElement>(Ask, question);
                    var time = answer.GetProperty("time").GetDouble();
                    best[(round, question)] = Math.Min(time, best.GetValueOrDefault((round, question), time));
                    answers[question] = [.. answer.GetProperty("answers").EnumerateArray().Select(a => a.GetString()!)];
                }
            }
        }
        return ([.. questions.Select(q => best[(0, q)])], [.. questions.Select(q => best[(1, q)])], answers);
    }

    private async Task<IPage> OpenAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(Server.Origin + Page, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        return page;
    }
}
