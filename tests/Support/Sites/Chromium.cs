using Microsoft.Playwright;

namespace Inovasi.Tests;

/// <summary>The installed Chromium: the one that INOVASI_CHROMIUM names, or Debian's.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private readonly IPlaywright _playwright;

    private Chromium(IPlaywright playwright, IBrowser browser) => (_playwright, Browser) = (playwright, browser);

    public IBrowser Browser { get; }

    public static async Task<Chromium> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Program(),
            Timeout = 180_000, // ms
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        return new Chromium(playwright, browser);
    }

    private static string Program()
    {
        var path = Environment.GetEnvironmentVariable("INOVASI_CHROMIUM") is { Length: > 0 } named ? named : "/usr/bin/chromium";
        return File.Exists(path) ? path : throw new FileNotFoundException(
            $"There is no Chromium at {path}: install it (Debian: sudo apt-get install --no-install-recommends chromium), or name one in INOVASI_CHROMIUM.");
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright.Dispose();
    }
}
