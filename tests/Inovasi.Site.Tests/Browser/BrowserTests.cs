using Microsoft.Playwright;

namespace Inovasi.Site.Tests.Browser;

/// <summary>The generated pages in a real browser, with the headers that they are published with.</summary>
[Collection(nameof(SharedBrowser))]
public sealed class BrowserTests(BrowserFixture fixture)
{
    [Fact]
    public async Task Tells_the_story_without_JavaScript()
    {
        await using var context = await NewContextAsync(360, javaScript: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{fixture.Second}/inovasi/keran-pintar/");
        Assert.Equal("Keran Pintar", await page.Locator("h1").InnerTextAsync());
        Assert.Equal(
            ["Apa ini?", "Untuk siapa?", "Cara memakai", "Apa yang berubah?", "Bagaimana kita tahu?", "Yang belum diketahui"],
            await page.Locator("article section > h2").Filter(new() { HasNotText = "Sumber" }).Filter(new() { HasNotText = "Terkait" }).Filter(new() { HasNotText = "Mengutip" }).AllInnerTextsAsync());
        Assert.Contains("Belum diketahui: tidak diumumkan", await page.Locator(".service").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("Hari dan tanggal itu tidak cocok: 7 April 2021 jatuh pada hari Rabu.", await page.Locator(".timeline").InnerTextAsync(), StringComparison.Ordinal);
    }

    /// <summary>Nothing floats over a printed page: the notes stand at its end, and what only works on a screen is left out.</summary>
    [Fact]
    public async Task Prints_the_notes_at_the_end()
    {
        await using var context = await NewContextAsync(1280);
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{fixture.Second}/inovasi/keran-pintar/#catatan-1");
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        Assert.Equal("relative", await page.Locator("#catatan-1").EvaluateAsync<string>("e => getComputedStyle(e).position"));
        Assert.Equal("rgb(255, 255, 255)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        foreach (var left in new[] { "#menu", ".top-ways", ".toc", ".shut", ".back", ".actions", ".search" })
            Assert.False(await page.Locator(left).First.IsVisibleAsync(), left);
    }

    [Fact]
    public async Task Leads_the_keyboard_past_the_menu_and_to_the_sources()
    {
        await using var context = await NewContextAsync(1280);
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{fixture.Second}/inovasi/keran-pintar/");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(":focus")).ToHaveTextAsync("Langsung ke isi");
        Assert.True((await page.Locator(":focus").BoundingBoxAsync())!.X >= 0);
        await BrowserFixture.MoveAsync(page, () => page.Keyboard.PressAsync("Enter"));
        Assert.Equal("isi", await page.Locator(":focus").GetAttributeAsync("id"));

        for (var step = 0; step < 20 && await page.Locator(".marks a:focus").CountAsync() == 0; step++) await page.Keyboard.PressAsync("Tab");
        var mark = page.Locator(".marks a:focus");
        Assert.Equal("Sumber 1: Kabar Tirta 2021", await mark.GetAttributeAsync("aria-label"));
        Assert.NotEqual("none", await mark.EvaluateAsync<string>("e => getComputedStyle(e).outlineStyle"));
        await BrowserFixture.MoveAsync(page, () => page.Keyboard.PressAsync("Enter"));
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(":focus")).ToHaveAttributeAsync("href", "/sumber/kabar-2021-air/");

        for (var step = 0; step < 3 && await page.Locator(".back a:focus").CountAsync() == 0; step++) await page.Keyboard.PressAsync("Tab");
        await BrowserFixture.MoveAsync(page, () => page.Keyboard.PressAsync("Enter"));
        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator("#m1-1")).ToBeFocusedAsync();
    }

    /// <summary>Without a script the page of the search has no form that nothing answers, but every name and the ways to narrow them down.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Offers_the_names_where_it_cannot_search(bool javaScript)
    {
        await using var context = await NewContextAsync(360, javaScript);
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{fixture.Second}{Urls.Search}");
        Assert.Equal(javaScript, await page.Locator("#q").IsVisibleAsync());
        Assert.Equal(!javaScript, await page.Locator("noscript .ruling").IsVisibleAsync());
        Assert.Equal(SecondCity.Catalogue.Innovations.Select(i => i.Name).Order(StringComparer.Ordinal), (await page.Locator(".names a").AllInnerTextsAsync()).Order(StringComparer.Ordinal));
        await page.Locator(".facets a").First.ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Pelayanan publik");
    }

    /// <summary>From the top of a page through menu, search and facets: each is reached in the order of the page, is in sight and shows where the focus is.</summary>
    [Fact]
    public async Task Walks_by_keyboard_through_menu_search_and_facets()
    {
        await using var context = await NewContextAsync(1280);
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{fixture.Shipped}/inovasi/");
        var walked = new List<string>();
        for (var step = 0; step < 200 && !walked.Contains("main .facets"); step++)
        {
            await page.Keyboard.PressAsync("Tab");
            var focus = page.Locator(":focus");
            Assert.NotEqual("none", await focus.EvaluateAsync<string>("e => getComputedStyle(e).outlineStyle"));
            Assert.True(await focus.EvaluateAsync<bool>("e => { const b = e.getBoundingClientRect(); return b.width > 0 && b.bottom > 0 && b.top < innerHeight; }"));
            var room = await focus.EvaluateAsync<string>("e => ['.skip', '.name', '.top .search', '#menu', 'main .facets', 'main'].find(r => e.closest(r)) ?? 'elsewhere'");
            if (walked.LastOrDefault() != room) walked.Add(room);
        }
        Assert.Equal([".skip", ".name", ".top .search", "#menu", "main", "main .facets"], walked);
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).Not.ToHaveURLAsync($"{fixture.Shipped}/inovasi/");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("inovasi.");
    }

    /// <summary>A table that is too wide is reached and scrolled by keyboard, inside its own region.</summary>
    [Fact]
    public async Task Scrolls_a_wide_table_inside_its_region()
    {
        await using var context = await NewContextAsync(320);
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{fixture.Shipped}/cakupan/");
        var region = page.GetByRole(AriaRole.Region, new() { Name = "Cakupan menurut perangkat daerah dan tahun" });
        await region.FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.WaitForFunctionAsync("() => document.querySelector('.scroll').scrollLeft > 0");
        Assert.Equal(0, await page.EvaluateAsync<int>("window.scrollX"));
    }

    [Fact]
    public async Task Sends_every_header_and_leads_old_addresses_on()
    {
        await using var context = await NewContextAsync(360);
        var page = await context.NewPageAsync();
        var response = (await page.GotoAsync($"{fixture.Second}/inovasi/keran/"))!;
        Assert.Equal($"{fixture.Second}/inovasi/keran-pintar/", page.Url);
        foreach (var (name, value) in Headers.Of(StyleSheet.Embedded)) Assert.Equal(value, await response.HeaderValueAsync(name));
        var missing = (await page.GotoAsync($"{fixture.Second}/tidak/ada/"))!;
        Assert.Equal(404, missing.Status);
        Assert.Equal("Halaman ini tidak ada", await page.Locator("h1").InnerTextAsync());
    }

    /// <summary>The page is one request: only the icon may follow it.</summary>
    [Fact]
    public async Task Asks_for_nothing_but_the_page()
    {
        await using var context = await NewContextAsync(360);
        var page = await context.NewPageAsync();
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        await page.GotoAsync($"{fixture.Shipped}/", new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Equal([$"{fixture.Shipped}/"], asked.Where(url => !url.EndsWith(Urls.Icon, StringComparison.Ordinal)));
    }

    private Task<IBrowserContext> NewContextAsync(int width, bool javaScript = true) =>
        fixture.OpenAsync(new()
        {
            ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = ColorScheme.Light, JavaScriptEnabled = javaScript,
        });
}
