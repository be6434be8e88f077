using Inovasi.Content;
using Inovasi.Tests;
using Microsoft.Playwright;

namespace Inovasi.Site.Tests.Browser;

/// <summary>One Chromium and the four generated sites behind it, shared by every browser test.</summary>
public sealed class BrowserFixture : IAsyncLifetime, IDisposable
{
    private readonly TempFolder _temp = new();
    private readonly List<SiteServer> _hosts = [];
    private Chromium? _chromium;

    public IBrowser Browser => _chromium!.Browser;

    /// <summary>Where the shipped content's site is.</summary>
    public string Shipped { get; private set; } = "";

    /// <summary>Where the second city's site is, whose texts try to break the pages.</summary>
    public string Second { get; private set; } = "";

    /// <summary>Where the site is whose every text is hostile.</summary>
    public string Hostile { get; private set; } = "";

    /// <summary>Where the site with long lists is; it has no downloads.</summary>
    public string Long { get; private set; } = "";

    public async Task InitializeAsync()
    {
        Shipped = await ServeAsync("shipped", SecondCity.Shipped);
        Second = await ServeAsync("second", SecondCity.Catalogue);
        Hostile = await ServeAsync("hostile", HostileCity.Whole);
        var folder = _temp.Combine("long");
        Assert.Empty((await SiteGenerator.WritePagesAsync(LongCity.Catalogue, folder, BuildProgress.Silent, CancellationToken.None)).Problems);
        Long = await ServeAsync(folder);
        _chromium = await Chromium.StartAsync();
        Assertions.SetDefaultExpectTimeout((float)Eventually.Patience.TotalMilliseconds);
    }

    public async Task DisposeAsync()
    {
        if (_chromium is not null) await _chromium.DisposeAsync();
        foreach (var host in _hosts) await host.DisposeAsync();
    }

    public void Dispose() => _temp.Dispose();

    /// <summary>A visitor of their own, as patient as every test that waits.</summary>
    public async Task<IBrowserContext> OpenAsync(BrowserNewContextOptions? options = null)
    {
        var context = await Browser.NewContextAsync(options);
        context.SetDefaultTimeout((float)Eventually.Patience.TotalMilliseconds);
        return context;
    }

    /// <summary>
    /// Notes what the browser complains of: on its console, of errors, of what was not loaded. An icon that it gave up because the next page was called for is
    /// no complaint: it comes after the page, and no test waits for it.
    /// </summary>
    public static void Listen(IPage page, List<string> found)
    {
        page.Console += (_, message) => found.Add($"{page.Url}: console: {message.Text}");
        page.PageError += (_, error) => found.Add($"{page.Url}: error: {error}");
        page.RequestFailed += (_, request) =>
        {
            if (!(request.Url.EndsWith(Urls.Icon, StringComparison.Ordinal) && request.Failure == "net::ERR_ABORTED")) found.Add($"{page.Url}: not loaded: {request.Url}");
        };
    }

    /// <summary>
    /// Follows a link to a place within the page. A browser scrolls there and moves the focus with its next frame, not at once: two frames have passed when an
    /// element is found to stand still.
    /// </summary>
    public static async Task MoveAsync(IPage page, Func<Task> follow)
    {
        var before = page.Url;
        await follow();
        await Assertions.Expect(page).Not.ToHaveURLAsync(before);
        await (await page.QuerySelectorAsync("html"))!.WaitForElementStateAsync(ElementState.Stable);
    }

    private async Task<string> ServeAsync(string name, Catalogue catalogue)
    {
        var folder = _temp.Combine(name);
        Assert.Empty((await SiteGenerator.WriteAsync(catalogue, folder, CancellationToken.None)).Problems);
        return await ServeAsync(folder);
    }

    private async Task<string> ServeAsync(string folder)
    {
        var host = await SiteServer.StartAsync(folder);
        _hosts.Add(host);
        return host.Origin;
    }
}
