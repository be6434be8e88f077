using Inovasi.Site.Pages;
using Microsoft.Playwright;

namespace Inovasi.Site.Tests.Browser;

/// <summary>Pages whose every text holds script, a word of 200 letters and text from right to left, in a real browser on the narrowest screen.</summary>
[Collection(nameof(SharedBrowser))]
public sealed class HostileCityBrowserTests(BrowserFixture fixture)
{
    /// <summary>Every story and one page of each other kind; those of the API's contract hold no text of an editor.</summary>
    private static IEnumerable<string> Addresses =>
        SitePlan.Of(HostileCity.Whole).Where(p => !p.Address.StartsWith(Urls.ApiSchema, StringComparison.Ordinal))
            .GroupBy(p => p.Component == typeof(InnovationPage) ? p.Address : p.Component.Name).Select(kind => kind.First().Address)
            .Concat([Urls.Data, Urls.Dataset("timeline"), Urls.Dataset("innovations"), Urls.Release(HostileCity.Whole.Release.Id), $"{Urls.Search}?q=panjangsekali"]);

    [Fact]
    public async Task Pages_stay_whole_safe_and_narrow_whatever_stands_in_their_texts()
    {
        var found = new List<string>();
        await using var context = await fixture.OpenAsync(new() { ViewportSize = new() { Width = 320, Height = 800 }, ColorScheme = ColorScheme.Light });
        var page = await context.NewPageAsync();
        BrowserFixture.Listen(page, found);
        page.Dialog += (_, dialog) => found.Add($"{page.Url}: dialog: {dialog.Message}");
        foreach (var address in Addresses)
        {
            await page.GotoAsync(fixture.Hostile + address, new() { WaitUntil = WaitUntilState.NetworkIdle });
            found.AddRange((await page.EvaluateAsync<string[]>(Look)).Select(problem => $"{address}: {problem}"));
            found.AddRange((await Inspection.ViolationsAsync(page)).Select(violation => $"{address}: {violation}"));
        }
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Fact]
    public async Task A_story_shows_all_that_was_written()
    {
        await using var context = await fixture.OpenAsync(new() { ViewportSize = new() { Width = 320, Height = 800 }, JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        var story = HostileCity.Whole.Innovations[0];
        await page.GotoAsync(fixture.Hostile + Urls.Innovation(story));
        Assert.Equal(story.Name, await page.Locator("h1").TextContentAsync());
        Assert.Equal(SecondCity.Catalogue.Sources.Count(s => HostileNotes(s.Id)) + 60, await page.Locator("li[id^=catatan-]").CountAsync());
        var text = await page.Locator("main").TextContentAsync();
        Assert.All(story.Aliases, alias => Assert.Contains(alias, text, StringComparison.Ordinal));

        bool HostileNotes(string id) => CitedFields.Of(story).SelectMany(f => f.Cited.SourceIds).Concat(MarkdownText.CitationsIn(story.Story)).Contains(id);
    }

    /// <summary>What the page itself shows of being broken into, torn or stretched.</summary>
    private const string Look = """
        () => {
          const problems = [];
          if (window.jahat !== undefined) problems.push('a script of the content ran');
          if (document.querySelector('img, [onerror], [href^="javascript:"], main ~ main, h1 ~ h1')) problems.push('an element of the content stands in the page');
          if (document.querySelectorAll('main').length !== 1 || document.querySelectorAll('body > footer').length !== 1) problems.push('the page is torn');
          const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
          if (wide > 0) problems.push(`${wide} px wider than the screen: ` + [...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && !e.closest('.scroll')).slice(0, 3).map((e) => e.outerHTML.slice(0, 120)).join(' | '));
          return problems;
        }
        """;
}
