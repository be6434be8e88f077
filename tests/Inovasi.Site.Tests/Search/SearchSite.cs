using Inovasi.Content;
using Inovasi.Content.Reading;
using Inovasi.Content.Search;
using Inovasi.Tests;
using Microsoft.Playwright;

namespace Inovasi.Site.Tests.Search;

/// <summary>The site of the shipped content, generated once, served, with a browser at hand.</summary>
public sealed class SearchSite : IAsyncLifetime, IDisposable
{
    private readonly TempFolder _folder = new();
    private SiteServer? _server;
    private Chromium? _chromium;

    public static Catalogue Catalogue { get; } = CatalogueReader.Read(RepositoryRoot.Combine("content")).Catalogue!;

    public static SearchIndex Index { get; } = SearchIndex.Build(Catalogue);

    public string Origin => _server!.Origin;

    public async Task InitializeAsync()
    {
        var report = await SiteGenerator.WriteAsync(Catalogue, _folder.Combine("site"), CancellationToken.None);
        Assert.Empty(report.Problems);
        _server = await SiteServer.StartAsync(_folder.Combine("site"));
        _chromium = await Chromium.StartAsync();
    }

    public async Task DisposeAsync()
    {
        if (_chromium is not null) await _chromium.DisposeAsync();
        if (_server is not null) await _server.DisposeAsync();
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>A new visitor at an address of the site.</summary>
    internal async Task<Visit> VisitAsync(string address, Func<BrowserNewContextOptions, BrowserNewContextOptions>? change = null)
    {
        var options = new BrowserNewContextOptions { BaseURL = Origin, Locale = "id-ID" };
        var context = await _chromium!.Browser.NewContextAsync(change?.Invoke(options) ?? options);
        context.SetDefaultTimeout(15_000);
        var visit = new Visit(context, await context.NewPageAsync());
        await visit.Page.GotoAsync(address);
        return visit;
    }
}
