using Inovasi.Api.Database;
using Inovasi.Api.Hosting;
using Inovasi.Tests;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace Inovasi.Site.Tests.Browser;

/// <summary>The page at <c>/graphql</c> in a real browser: GraphiQL from our own address under its own policy, and the form that it stands on.</summary>
[Collection(nameof(SharedBrowser))]
public sealed class ExplorerTests(BrowserFixture fixture) : IAsyncLifetime, IDisposable
{
    private static readonly string[] Examples = [.. Directory.EnumerateFiles(RepositoryRoot.Combine("site", "Examples"), "*.graphql").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    private readonly TempFolder _temp = new();
    private readonly List<string> _found = [];
    private WebApplication? _app;

    private string Address => _app!.Urls.First() + "/graphql";

    public async Task InitializeAsync()
    {
        var folder = RepositoryRoot.Combine("artifacts", "graphiql");
        Assert.True(File.Exists(Path.Combine(folder, "graphiql.js")), "The explorer is not bundled. Run: npm ci --prefix api/GraphiQL && npm run build --prefix api/GraphiQL");
        var database = new SqliteTarget(_temp.Combine("inovasi.db"));
        await new Publisher(database).PublishAsync(SecondCity.Shipped);
        _app = await Server.BuildAsync(database, null, "http://127.0.0.1:0", Settings.Default with { GraphiQL = folder, Rate = 0, Time = Eventually.Patience });
        await _app.StartAsync();
    }

    public async Task DisposeAsync()
    {
        if (_app is not null) await _app.DisposeAsync();
    }

    public void Dispose() => _temp.Dispose();

    [Fact]
    public async Task Has_the_examples_ready_and_answers_them()
    {
        var page = await OpenAsync(Address);
        await Assertions.Expect(page.Locator(".graphiql-tab")).ToHaveCountAsync(Examples.Length);
        await Assertions.Expect(page.Locator("form")).ToBeHiddenAsync();
        for (var n = 0; n < Examples.Length; n++)
        {
            await page.Locator(".graphiql-tab button.graphiql-tab-button").Nth(n).ClickAsync();
            await Eventually.EqualAsync(Examples[n].TrimEnd(), () => QueryAsync(page));
            await page.Locator(".graphiql-execute-button").ClickAsync();
            await Assertions.Expect(page.Locator(".graphiql-response")).ToContainTextAsync("\"data\":");
            await Assertions.Expect(page.Locator(".graphiql-response")).Not.ToContainTextAsync("\"errors\"");
        }
        await page.Locator(".graphiql-sidebar button").First.ClickAsync();
        await Assertions.Expect(page.Locator(".graphiql-doc-explorer")).ToContainTextAsync("What has been said about a city's public innovations");
        Assert.Empty(_found);
    }

    [Fact]
    public async Task Leads_from_an_answer_to_its_table()
    {
        var page = await OpenAsync($"{Address}?query={Uri.EscapeDataString("query A($n: Int) { terms { name } innovations(first: $n) { totalCount } }")}&variables={Uri.EscapeDataString("{\"n\": 1}")}");
        var link = page.GetByRole(AriaRole.Link, new() { Name = "As CSV" });
        Assert.Equal(0, await link.CountAsync());
        await page.Locator(".graphiql-execute-button").ClickAsync();
        await Assertions.Expect(link).ToBeVisibleAsync();
        using var client = new HttpClient { BaseAddress = new Uri(Address) };
        using var table = await client.GetAsync(await link.GetAttributeAsync("href"));
        Assert.Equal("text/csv", table.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("name\r\n", await table.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(_found);
    }

    /// <summary>Menus and dialogues make sheets of their own while they are open, which is where a policy without "unsafe-inline" breaks such pages.</summary>
    [Fact]
    public async Task Opens_its_dialogues_under_the_policy()
    {
        var page = await OpenAsync($"{Address}?query={Uri.EscapeDataString("query A { release { code } } query B { terms { name } }")}&operationName=B");
        await Eventually.EqualAsync("query A { release { code } } query B { terms { name } }", () => QueryAsync(page));
        foreach (var name in new[] { "Open settings dialog", "Open short keys dialog" })
        {
            await page.GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
            await page.Keyboard.PressAsync("Escape");
            await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        }
        await page.Locator(".graphiql-execute-button").ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "A" }).ClickAsync();
        await Assertions.Expect(page.Locator(".graphiql-response")).ToContainTextAsync(SecondCity.Shipped.Release.Id);
        Assert.Empty(_found);
    }

    [Fact]
    public async Task Works_by_keyboard_and_holds_nobody_in_an_editor()
    {
        var page = await OpenAsync(Address);
        await page.Locator(".graphiql-query-editor .CodeMirror textarea").FocusAsync();
        await page.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(page.Locator(".graphiql-response")).ToContainTextAsync("\"totalCount\"");
        var focusInEditor = page.Locator(".graphiql-query-editor .CodeMirror :focus");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(focusInEditor).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Shift+Tab");
        await Assertions.Expect(focusInEditor).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("Shift+Tab");
        await Assertions.Expect(focusInEditor).ToHaveCountAsync(0);
        Assert.Equal(Examples[0].TrimEnd(), await QueryAsync(page));
        await page.GetByRole(AriaRole.Link, new() { Name = "Plain form" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator("form")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#explorer")).ToHaveCountAsync(0);
        Assert.Empty(_found);
    }

    [Fact]
    public async Task Is_a_form_where_there_is_no_script()
    {
        await using var context = await fixture.OpenAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(Address);
        await page.GetByRole(AriaRole.Link, new() { Name = "Indeks", Exact = true }).ClickAsync();
        await Eventually.EqualAsync(Examples.Single(e => e.StartsWith("query Indeks ", StringComparison.Ordinal)).TrimEnd(), () => page.Locator("textarea[name=query]").InputValueAsync());
        await Assertions.Expect(page.Locator("pre")).ToContainTextAsync("\"indexResults\"");
        await page.Locator("textarea[name=query]").FillAsync("{ release { code } }");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ask" }).ClickAsync();
        await Assertions.Expect(page.Locator("pre")).ToContainTextAsync(SecondCity.Shipped.Release.Id);
    }

    private async Task<IPage> OpenAsync(string address)
    {
        var context = await fixture.OpenAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = await context.NewPageAsync();
        BrowserFixture.Listen(page, _found);
        // Nothing from elsewhere, whatever a policy would say.
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(_app!.Urls.First(), StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal)) _found.Add($"elsewhere: {request.Url}");
        };
        await page.GotoAsync(address);
        await Assertions.Expect(page.Locator(".graphiql-query-editor .CodeMirror")).ToBeVisibleAsync();
        return page;
    }

    private static Task<string> QueryAsync(IPage page) => page.Locator(".graphiql-query-editor .CodeMirror").EvaluateAsync<string>("e => e.CodeMirror.getValue()");
}
