using System.Globalization;
using System.Text.Json;
using Inovasi.Content.Reading;
using Inovasi.Site;
using Inovasi.Tests;
using Microsoft.Playwright;

namespace Inovasi.Benchmarks;

/// <summary>
/// The pages on a cheap phone on a slow line, in the laboratory: 1.6 Mbit/s, 150 ms there and back, a processor four times slower, 360 × 800 px, nothing in the cache.
/// Largest contentful paint and layout shift as the browser reports them; blocking time is what tasks after the first paint take beyond 50 ms each.
/// </summary>
internal static class SlowLine
{
    private const int Visits = 9, SlowDown = 4, Latency = 150;
    private const double BytesPerSecond = 1.6e6 / 8;

    private static readonly string[] Addresses = ["/", "/inovasi/", "/inovasi/permen-manis/", "/cakupan/"];

    /// <param name="arguments">Other addresses to visit than the usual four.</param>
    public static async Task<int> RunAsync(string[] arguments)
    {
        using var folder = new TempFolder();
        var site = folder.Combine("site");
        var report = await SiteGenerator.WriteAsync(CatalogueReader.Read(RepositoryRoot.Combine("content")).Catalogue!, site, CancellationToken.None);
        foreach (var problem in report.Problems) Console.Error.WriteLine(problem);
        if (report.Problems.Count > 0) return 1;
        await using var server = await SiteServer.StartAsync(site);
        await using var chromium = await Chromium.StartAsync();
        Console.WriteLine(Text($"Chromium {chromium.Browser.Version}, {Visits} first visits: best, median, worst"));
        Console.WriteLine("| page | KB on the wire | requests | LCP, ms | CLS | TBT, ms |\n|---|---|---|---|---|---|");
        foreach (var address in arguments.Length > 0 ? arguments : Addresses) await MeasureAsync(chromium.Browser, server, address);
        return 0;
    }

    private static async Task MeasureAsync(IBrowser browser, SiteServer server, string address)
    {
        var (paint, shift, blocked) = (new List<double>(), new List<double>(), new List<double>());
        (string Address, int Bytes)[] sent = [];
        for (var visit = 0; visit < Visits; visit++)
        {
            server.TakeSent();
            await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 360, Height = 800 }, DeviceScaleFactor = 2, IsMobile = true, HasTouch = true });
            var page = await context.NewPageAsync();
            await SlowAsync(context, page);
            await page.AddInitScriptAsync(Watch);
            await page.GotoAsync(server.Origin + address, new() { WaitUntil = WaitUntilState.NetworkIdle });
            await page.WaitForFunctionAsync("seen.paint > 0"); // the network may be idle before the first frame is on the screen
            var seen = await page.EvaluateAsync<JsonElement>("({ ...window.seen })");
            paint.Add(seen.GetProperty("paint").GetDouble());
            shift.Add(seen.GetProperty("shift").GetDouble());
            blocked.Add(seen.GetProperty("blocked").GetDouble());
            sent = [.. server.TakeSent().Select(s => (s.Address, (int)s.Bytes))];
        }
        Console.WriteLine(Text($"| `{address}` | {sent.Where(s => s.Address == address).Sum(s => s.Bytes) / 1000.0:0.0} | {sent.Length} | {Spread(paint)} | {shift.Max():0.###} | {Spread(blocked)} |"));
    }

    private static async Task SlowAsync(IBrowserContext context, IPage page)
    {
        var session = await context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.emulateNetworkConditions", new Dictionary<string, object>
        {
            ["offline"] = false, ["latency"] = Latency, ["downloadThroughput"] = BytesPerSecond, ["uploadThroughput"] = BytesPerSecond,
        });
        await session.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = SlowDown });
    }

    private static string Spread(List<double> values) => Text($"{values.Min():0}, {values.Order().ElementAt(values.Count / 2):0}, {values.Max():0}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private const string Watch = """
        window.seen = {
          paint: 0, shift: 0, first: 0, tasks: [],
          get blocked() { return this.tasks.reduce((sum, task) => sum + Math.max(0, task.end - Math.max(task.start, this.first) - 50), 0); },
        };
        const watch = (type, see) => new PerformanceObserver(list => list.getEntries().forEach(see)).observe({ type, buffered: true });
        watch('largest-contentful-paint', entry => { seen.paint = entry.startTime; });
        watch('layout-shift', entry => { seen.shift += entry.value; });
        watch('paint', entry => { if (entry.name === 'first-contentful-paint') seen.first = entry.startTime; });
        watch('longtask', entry => seen.tasks.push({ start: entry.startTime, end: entry.startTime + entry.duration }));
        """;
}
