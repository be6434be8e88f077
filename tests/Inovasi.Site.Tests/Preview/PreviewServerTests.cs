using System.Net;
using Inovasi.Site.Preview;
using Inovasi.Site.Tests.Browser;
using Inovasi.Tests;
using Microsoft.Playwright;

namespace Inovasi.Site.Tests.Preview;

/// <summary>The preview over real HTTP and in a real browser, beside a copy of the content that is edited meanwhile.</summary>
[Collection(nameof(SharedBrowser))]
public sealed class PreviewServerTests(BrowserFixture fixture) : IAsyncLifetime, IDisposable
{
    private readonly TempFolder _temp = new();
    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private PreviewServer? _server;

    public async Task InitializeAsync()
    {
        SecondCity.CopyTo(_temp.Combine("kota"));
        _server = await PreviewServer.StartAsync(_temp.Combine("kota"), 0, _ => { }, CancellationToken.None);
        _client.BaseAddress = new Uri(_server.Origin);
    }

    public async Task DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
    }

    public void Dispose()
    {
        _client.Dispose();
        _temp.Dispose();
    }

    [Fact]
    public async Task Shows_every_page_and_file_that_a_build_would_write()
    {
        Assert.Empty((await SiteGenerator.WriteAsync(SecondCity.Catalogue, _temp.Combine("site"), CancellationToken.None)).Problems);
        var files = Directory.EnumerateFiles(_temp.Combine("site"), "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(_temp.Combine("site"), f))
            .Where(f => f is not (Headers.HeadersFile or Headers.RedirectsFile)).ToArray();
        Assert.Contains("data/innovations/index.html", files);
        Assert.Contains("inovasi/kosong/index.json", files);
        var missing = new List<string>();
        foreach (var file in files)
        {
            const string Index = "index.html";
            var address = "/" + (file.EndsWith(Index, StringComparison.Ordinal) ? file[..^Index.Length] : file);
            using var response = await _client.GetAsync(new Uri(address, UriKind.Relative));
            if (response.StatusCode != (address == Urls.NotFound ? HttpStatusCode.NotFound : HttpStatusCode.OK)) missing.Add($"{address}: {response.StatusCode}");
        }
        Assert.Equal([], missing.Where(m => !m.StartsWith(Urls.NotFound, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Sends_the_headers_of_the_published_site_and_leads_old_addresses_on()
    {
        using var page = await _client.GetAsync(new Uri("/inovasi/keran-pintar/", UriKind.Relative));
        foreach (var (name, value) in Headers.Of(StyleSheet.Embedded)) Assert.Equal(value, page.Headers.GetValues(name).Single());
        using var moved = await _client.GetAsync(new Uri("/inovasi/keran/", UriKind.Relative));
        Assert.Equal("/inovasi/keran-pintar/", moved.Headers.Location!.OriginalString);
        using var missing = await _client.GetAsync(new Uri("/tidak/ada/", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        using var posted = await _client.PostAsync(new Uri("/", UriKind.Relative), null);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, posted.StatusCode);
    }

    /// <summary>Errors stand on the page with file and line, over the last good state; when they are mended, they go.</summary>
    [Fact]
    public async Task Shows_an_edit_and_then_a_mistake_and_then_the_edit_again()
    {
        Edit("Papan tempat warga menulis gagasan.", "Papan untuk gagasan warga.");
        await WaitForAsync("/inovasi/papan-gagasan/", "Papan untuk gagasan warga.");

        Edit("bentuk: { nilai: tata-kelola", "bentuk: { nilai: tata-klola");
        var page = await WaitForAsync("/inovasi/papan-gagasan/", "content/inovasi/papan-gagasan.md(7): K");
        Assert.Contains("Halaman ini menunjukkan keadaan terakhir yang baik.", page, StringComparison.Ordinal);
        Assert.Contains("Papan untuk gagasan warga.", page, StringComparison.Ordinal);
        Assert.Contains("papan-gagasan.md(7)", await _client.GetStringAsync(new Uri("/opd/", UriKind.Relative)), StringComparison.Ordinal);

        Edit("tata-klola", "tata-kelola");
        await WaitForAsync("/inovasi/papan-gagasan/", page => !page.Contains("papan-gagasan.md(7)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Shows_the_problems_alone_as_long_as_the_content_was_never_whole()
    {
        File.Delete(_temp.Combine("kota", "opd.csv"));
        await using var server = await PreviewServer.StartAsync(_temp.Combine("kota"), 0, _ => { }, CancellationToken.None);
        using var response = await _client.GetAsync(new Uri($"{server.Origin}/inovasi/"));
        var html = await response.Content.ReadAsStringAsync();
        Assert.Contains("opd.csv", html, StringComparison.Ordinal);
        Assert.Contains("<h1>Isi belum dapat dipakai</h1>", html, StringComparison.Ordinal);
        Assert.Contains("reload.js", html, StringComparison.Ordinal);
    }

    /// <summary>Without a reload by hand, edit after edit, and without a word on the console.</summary>
    [Fact]
    public async Task Loads_the_page_again_in_the_browser()
    {
        await using var context = await fixture.OpenAsync();
        var page = await context.NewPageAsync();
        var console = new List<string>();
        page.Console += (_, message) => console.Add(message.Text);
        await page.GotoAsync($"{_server!.Origin}/inovasi/papan-gagasan/");
        Assert.Equal("Papan tempat warga menulis gagasan.", await page.Locator(".lead").InnerTextAsync());
        var said = "Papan tempat warga menulis gagasan.";
        for (var edit = 1; edit <= 3; edit++)
        {
            var next = $"Papan gagasan warga, suntingan {edit}.";
            Edit(said, next);
            await Assertions.Expect(page.Locator(".lead")).ToHaveTextAsync(next);
            said = next;
        }
        Assert.Empty(console);
    }

    /// <summary>A browser opens six lines to a server; a page that held one for good would leave none for the seventh page.</summary>
    [Fact]
    public async Task Serves_more_pages_at_once_than_a_browser_has_lines()
    {
        await using var context = await fixture.OpenAsync();
        var pages = new List<IPage>();
        for (var at = 0; at < 9; at++)
        {
            pages.Add(await context.NewPageAsync());
            await pages[^1].GotoAsync($"{_server!.Origin}/inovasi/papan-gagasan/");
        }
        Edit("Papan tempat warga menulis gagasan.", "Papan untuk gagasan warga.");
        foreach (var page in pages) await Assertions.Expect(page.Locator(".lead")).ToHaveTextAsync("Papan untuk gagasan warga.");
    }

    /// <summary>Its first state is another than the first state of the run before, however short it was away.</summary>
    [Fact]
    public async Task Loads_the_page_again_when_the_preview_was_started_again()
    {
        await using var context = await fixture.OpenAsync();
        var page = await context.NewPageAsync();
        var origin = new Uri(_server!.Origin);
        await page.GotoAsync($"{origin}inovasi/papan-gagasan/");
        await _server.DisposeAsync();
        Edit("Papan tempat warga menulis gagasan.", "Papan untuk gagasan warga.");
        _server = await PreviewServer.StartAsync(_temp.Combine("kota"), origin.Port, _ => { }, CancellationToken.None);
        await Assertions.Expect(page.Locator(".lead")).ToHaveTextAsync("Papan untuk gagasan warga.");
    }

    private void Edit(string old, string text)
    {
        var path = _temp.Combine("kota", "inovasi", "papan-gagasan.md");
        var before = File.ReadAllText(path);
        Assert.Contains(old, before, StringComparison.Ordinal);
        File.WriteAllText(path, before.Replace(old, text, StringComparison.Ordinal));
    }

    private Task<string> WaitForAsync(string address, string text) => WaitForAsync(address, html => html.Contains(text, StringComparison.Ordinal));

    private Task<string> WaitForAsync(string address, Func<string, bool> isThere) => Eventually.AnswerAsync(
        async () => WebUtility.HtmlDecode(await _client.GetStringAsync(new Uri(address, UriKind.Relative))), isThere, $"the change of {address}");
}
