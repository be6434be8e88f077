using Inovasi.Tests;
using Microsoft.Playwright;

namespace Inovasi.Site.Tests.Browser;

/// <summary>What opens over a page by its address alone, with JavaScript off: notes of sources, explained words and the menu, and where closing them leaves the reader.</summary>
[Collection(nameof(SharedBrowser))]
public sealed class NoteTests(BrowserFixture fixture)
{
    /// <summary>A mark and the address that it leads to: the first use of a note, a later use of one, and a glossary word.</summary>
    public static TheoryData<int, string, string> Marks => new()
    {
        { 360, "main .marks a >> nth=0", "#catatan-1" },
        { 1280, ".timeline .marks a >> nth=1", "#catatan-7-3" },
        { 360, ".lead .term", "#istilah-daring" },
    };

    /// <summary>The note covers the foot of the screen, and neither opening nor closing it moves the page.</summary>
    [Theory]
    [MemberData(nameof(Marks))]
    public async Task Opens_over_the_page_and_leaves_it_where_it_was(int width, string selector, string note)
    {
        await using var context = await NewContextAsync(width);
        var (page, mark) = await AtMarkAsync(context, selector);
        var sheet = SheetOf(page, note);
        var before = await TopAsync(mark);
        Assert.False(await sheet.Locator(".shut").First.IsVisibleAsync());
        await BrowserFixture.MoveAsync(page, () => mark.ClickAsync());
        Assert.EndsWith(note, page.Url, StringComparison.Ordinal);
        Assert.Equal(before, await TopAsync(mark));
        var box = (await sheet.BoundingBoxAsync())!;
        Assert.Equal((0, 800, width), (box.X, box.Y + box.Height, box.Width));

        await BrowserFixture.MoveAsync(page, () => sheet.Locator(".shut:visible").ClickAsync());
        Assert.Equal(before, await TopAsync(mark));
        Assert.NotEqual(box.Y, (await sheet.BoundingBoxAsync())!.Y);
        Assert.Equal(0, await sheet.Locator(".shut:visible").CountAsync());
    }

    /// <summary>The keyboard goes on where it was: after "Tutup" the page shows which mark that was, and the next Tab reaches it.</summary>
    [Theory]
    [MemberData(nameof(Marks))]
    public async Task Gives_the_keyboard_back_to_the_mark_that_opened_it(int width, string selector, string note)
    {
        await using var context = await NewContextAsync(width);
        var (page, mark) = await AtMarkAsync(context, selector);
        var before = await TopAsync(mark);
        await mark.FocusAsync();
        await BrowserFixture.MoveAsync(page, () => page.Keyboard.PressAsync("Enter"));
        var shut = SheetOf(page, note).Locator(".shut:visible");
        for (var step = 0; step < 30 && !await shut.EvaluateAsync<bool>("e => e === document.activeElement"); step++) await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Tutup", await page.Locator(":focus").InnerTextAsync());
        Assert.Equal(before, await TopAsync(mark));
        await BrowserFixture.MoveAsync(page, () => page.Keyboard.PressAsync("Enter"));
        Assert.NotEqual("none", await mark.EvaluateAsync<string>("e => getComputedStyle(e).outlineStyle"));
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal(await mark.GetAttributeAsync("id"), await page.Locator(":focus").GetAttributeAsync("id"));
        Assert.Equal(before, await TopAsync(mark));
    }

    /// <summary>On a small screen the menu folds away; a link opens it, and shutting it leads the keyboard back to that link.</summary>
    [Fact]
    public async Task Opens_the_menu_and_comes_back_to_its_link()
    {
        await using var context = await NewContextAsync(360);
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{fixture.Second}/inovasi/keran-pintar/");
        var menu = page.GetByRole(AriaRole.Navigation, new() { Name = "Utama" });
        Assert.Equal(0, await menu.CountAsync());
        await page.GetByRole(AriaRole.Link, new() { Name = "Menu", Exact = true }).FocusAsync();
        await BrowserFixture.MoveAsync(page, () => page.Keyboard.PressAsync("Enter"));
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal(Urls.Innovations, await page.Locator(":focus").GetAttributeAsync("href"));
        await menu.GetByRole(AriaRole.Link, new() { Name = "Tutup menu" }).FocusAsync();
        await BrowserFixture.MoveAsync(page, () => page.Keyboard.PressAsync("Enter"));
        Assert.Equal(0, await menu.CountAsync());
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Menu", await page.Locator(":focus").InnerTextAsync());
    }

    /// <summary>A browser that knows no <c>:has</c> cannot open a note by a later mark: there the mark leads to the note at the foot, as in print.</summary>
    [Fact]
    public async Task Leads_to_the_foot_of_the_page_where_a_note_cannot_open()
    {
        await using var context = await NewContextAsync(360);
        var page = await context.NewPageAsync();
        await page.RouteAsync("**/permen-manis/", async route =>
        {
            var response = await route.FetchAsync();
            var headers = response.Headers.Where(h => h.Key != "content-security-policy").ToDictionary(h => h.Key, h => h.Value);
            await route.FulfillAsync(new() { Response = response, Headers = headers, Body = (await response.TextAsync()).Replace(":has(", ":unknown(", StringComparison.Ordinal) });
        });
        await page.GotoAsync($"{fixture.Shipped}/inovasi/permen-manis/#catatan-7-2");
        Assert.Equal("relative", await SheetOf(page, "#catatan-7-2").EvaluateAsync<string>("e => getComputedStyle(e).position"));
        await Eventually.AnswerAsync(async () => (await SheetOf(page, "#catatan-7-2").BoundingBoxAsync())!, box => box.Y >= -box.Height && box.Y <= 800 - box.Height, "the note in sight");
    }

    private async Task<(IPage Page, ILocator Mark)> AtMarkAsync(IBrowserContext context, string selector)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync($"{fixture.Shipped}/inovasi/permen-manis/");
        var mark = page.Locator(selector);
        await mark.ScrollIntoViewIfNeededAsync();
        return (page, mark);
    }

    /// <summary>The note or word that an address opens: itself, or the one that it stands in.</summary>
    private static ILocator SheetOf(IPage page, string address) => page.Locator($".sheet{address}, .sheet:has({address})");

    private static async Task<double> TopAsync(ILocator mark) => (await mark.BoundingBoxAsync())!.Y;

    private Task<IBrowserContext> NewContextAsync(int width) =>
        fixture.OpenAsync(new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = ColorScheme.Light, JavaScriptEnabled = false });
}
