using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Inovasi.Site.Tests.Search;

/// <summary>One visitor's page, with everything that the browser complained of.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    public Visit(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.Console += (_, message) => _complaints.Add(message.Text);
        page.PageError += (_, error) => _complaints.Add(error);
        page.Dialog += async (_, dialog) =>
        {
            _complaints.Add($"a dialog: {dialog.Message}");
            await dialog.DismissAsync();
        };
    }

    public IPage Page { get; }

    public ILocator Input => Page.Locator("#q");

    public ILocator Status => Page.Locator("#kabar");

    public ILocator Hits => Page.Locator("#daftar > li");

    public ILocator Links => Page.Locator("#daftar h2 a");

    /// <summary>Console messages, errors, violations of the policy and dialogs: none is right.</summary>
    public void AssertQuiet() => Assert.Empty(_complaints);

    /// <summary>Waits until the address after the host is this one.</summary>
    public Task IsAtAsync(string address) => Assertions.Expect(Page).ToHaveURLAsync(new Regex($"^http://[^/]+{Regex.Escape(address)}$"));

    /// <summary>Waits for the whole sentence of the live region.</summary>
    public Task SaysAsync(string sentence) => Assertions.Expect(Status).ToHaveTextAsync(sentence);

    public async Task AssertAccessibleAsync()
    {
        var result = await Page.RunAxe();
        Assert.Empty(result.Violations.Select(v => $"{v.Id}: {v.Help} ({string.Join("; ", v.Nodes.Select(n => n.Html))})"));
    }

    public ValueTask DisposeAsync() => _context.DisposeAsync();
}
