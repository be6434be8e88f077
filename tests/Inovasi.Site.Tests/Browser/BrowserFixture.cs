using Inovasi.Content;
using Inovasi.Tests;
using Microsoft.Playwright;

namespace Inovasi.Site.Tests.Browser;

/// <summary>One Chromium and the two generated sites behind it, shared by every browser test.</summary>
public sealed class BrowserFixture : IAsyncLifetime, IDisposable
{
    private readonly TempFolder _temp = new();
    private readonly List<FolderHost> _hosts = [];
    private IPlaywright? _playwright;

    public IBrowser Browser { get; private set; } = null!;

    /// <summary>Where the shipped content's site is.</summary>
    public string Shipped { get; private set; } = "";

    /// <summary>Where the second city's site is, whose texts try to break the pages.</summary>
    public string Second { get; private set; } = "";

    public async Task InitializeAsync()
    {
        Shipped = await ServeAsync("shipped", SecondCity.Shipped);
        Second = await ServeAsync("second", SecondCity.Catalogue);
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium(),
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async Task DisposeAsync()
    {
        if (Browser is not null) await Browser.DisposeAsync();
        _playwright?.Dispose();
        foreach (var host in _hosts) await host.DisposeAsync();
    }

    public void Dispose() => _temp.Dispose();

    private static string Chromium()
    {
        var path = Environment.GetEnvironmentVariable("INOVASI_CHROMIUM") is { Length: > 0 } named ? named : "/usr/bin/chromium";
        return File.Exists(path) ? path : throw new FileNotFoundException(
            $"There is no Chromium at {path}: install it (Debian: sudo apt-get install --no-install-recommends chromium), or name one in INOVASI_CHROMIUM.");
    }

    private async Task<string> ServeAsync(string name, Catalogue catalogue)
    {
        var folder = _temp.Combine(name);
        Assert.Empty((await SiteGenerator.WriteAsync(catalogue, folder, CancellationToken.None)).Problems);
        var host = await FolderHost.StartAsync(folder);
        _hosts.Add(host);
        return host.Origin;
    }
}
