using Inovasi.Content;
using Inovasi.Tests;
using Microsoft.Playwright;

namespace Inovasi.Site.Tests.Browser;

/// <summary>One Chromium and the three generated sites behind it, shared by every browser test.</summary>
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

    public async Task InitializeAsync()
    {
        Shipped = await ServeAsync("shipped", SecondCity.Shipped);
        Second = await ServeAsync("second", SecondCity.Catalogue);
        Hostile = await ServeAsync("hostile", HostileCity.Whole);
        _chromium = await Chromium.StartAsync();
        Assertions.SetDefaultExpectTimeout(20_000); // ms; a busy machine is slow, not wrong
    }

    public async Task DisposeAsync()
    {
        if (_chromium is not null) await _chromium.DisposeAsync();
        foreach (var host in _hosts) await host.DisposeAsync();
    }

    public void Dispose() => _temp.Dispose();

    private async Task<string> ServeAsync(string name, Catalogue catalogue)
    {
        var folder = _temp.Combine(name);
        Assert.Empty((await SiteGenerator.WriteAsync(catalogue, folder, CancellationToken.None)).Problems);
        var host = await SiteServer.StartAsync(folder);
        _hosts.Add(host);
        return host.Origin;
    }
}
