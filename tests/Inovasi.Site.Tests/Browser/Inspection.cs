using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Inovasi.Site.Tests.Browser;

/// <summary>
/// Visits pages and says what is wrong with them, two at a time, each page loaded once: axe at both widths, in light and dark, how wide it is on the
/// narrowest screen, with text twice as large and on paper, and anything in the console on the way. axe runs inside the page in one piece: there are no frames to collect.
/// </summary>
internal sealed class Inspection
{
    private const int AtOnce = 2;

    /// <summary>The rules of WCAG 2.2 A and AA that axe knows; <c>target-size</c> is among them and off unless it is named by its tag.</summary>
    private const string Rules = "{ runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }, resultTypes: ['violations'] }";

    /// <summary>The only rule that looks at colours: in the dark scheme the rest of a page is the same.</summary>
    private const string Contrast = "{ runOnly: { type: 'rule', values: ['color-contrast'] }, resultTypes: ['violations'] }";

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private readonly List<string> _found = [];
    private readonly string _origin;
    private readonly IPage _page;

    private Inspection(string origin, IPage page)
    {
        (_origin, _page) = (origin, page);
        BrowserFixture.Listen(page, _found);
    }

    /// <summary>Every fault of every page, in the order of their addresses.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(BrowserFixture fixture, string origin, IEnumerable<string> addresses)
    {
        var waiting = new ConcurrentQueue<string>(addresses);
        var found = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async _ =>
        {
            await using var context = await fixture.OpenAsync();
            var inspection = new Inspection(origin, await context.NewPageAsync());
            while (waiting.TryDequeue(out var address)) await inspection.VisitAsync(address);
            return inspection._found;
        }));
        return [.. found.SelectMany(f => f).Order(StringComparer.Ordinal)];
    }

    /// <summary>The faults of the page as it stands, by axe.</summary>
    public static async Task<string[]> ViolationsAsync(IPage page, string rules = Rules)
    {
        if (await page.EvaluateAsync<bool>("() => !window.axe")) await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string[]>($"() => axe.run(document, {rules}).then(r => r.violations.map(v => `${{v.id}}: ${{v.nodes.map(n => n.html).join('; ')}}`))");
    }

    private async Task VisitAsync(string address)
    {
        await _page.EmulateMediaAsync(new() { Media = Media.Screen, ColorScheme = ColorScheme.Light });
        await _page.SetViewportSizeAsync(1280, 800);
        await _page.GotoAsync(_origin + address);
        await AxeAsync(address, 1280);
        await _page.SetViewportSizeAsync(360, 800);
        await AxeAsync(address, 360);
        await WidthAsync(address, "at 360 px");
        await _page.SetViewportSizeAsync(320, 800);
        await WidthAsync(address, "at 320 px");
        await _page.SetViewportSizeAsync(1280, 800);
        await _page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
        await WidthAsync(address, "with text at 200 %");
        await _page.EvaluateAsync("document.documentElement.style.fontSize = ''");
        await PrintAsync(address);
    }

    private async Task AxeAsync(string address, int width)
    {
        foreach (var (scheme, rules) in new[] { (ColorScheme.Light, Rules), (ColorScheme.Dark, Contrast) })
        {
            await _page.EmulateMediaAsync(new() { ColorScheme = scheme });
            foreach (var violation in await ViolationsAsync(_page, rules)) Found(address, $"{width} px, {scheme}: {violation}");
        }
        await _page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
    }

    private async Task WidthAsync(string address, string when)
    {
        var overflow = await _page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (overflow > 0) Found(address, $"{when} {overflow} px wider than the screen");
    }

    /// <summary>On paper of A4 with its margins: nothing is cut off at the side, no way that only a screen can go, and black on white whatever the screen is.</summary>
    private async Task PrintAsync(string address)
    {
        await _page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        await _page.SetViewportSizeAsync(718, 1000);
        await WidthAsync(address, "on paper");
        foreach (var problem in await _page.EvaluateAsync<string[]>(OnPaper)) Found(address, $"on paper: {problem}");
    }

    private void Found(string address, string problem) => _found.Add($"{address}: {problem}");

    private const string OnPaper = """
        () => {
          const problems = [];
          if (getComputedStyle(document.body).backgroundColor !== 'rgb(255, 255, 255)') problems.push('the ground is not white');
          if (getComputedStyle(document.querySelector('h1')).color !== 'rgb(0, 0, 0)') problems.push('the title is not black');
          for (const way of ['#menu', '.top-ways', '.skip', '.toc', '.crumb', '.shut', '.back', '.actions', '.search', '.pager', '.foot nav'])
            if ([...document.querySelectorAll(way)].some((e) => e.checkVisibility())) problems.push(`${way} is printed`);
          for (const region of document.querySelectorAll('.scroll'))
            if (region.scrollWidth > region.clientWidth + 1 && getComputedStyle(region).overflowX !== 'visible') problems.push(`"${region.getAttribute('aria-label')}" is cut off`);
          return problems;
        }
        """;
}
