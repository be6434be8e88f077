using System.Globalization;
using Microsoft.Playwright;

namespace Inovasi.Site.Tests.Browser;

/// <summary>The ways from one page of a list to the others, by keyboard and without JavaScript.</summary>
[Collection(nameof(SharedBrowser))]
public sealed class PagerTests(BrowserFixture fixture)
{
    /// <summary>Each kind of list, on its first, a middle and its last page: every way is reached in order, in sight, with a name and a ring around it.</summary>
    [Fact]
    public async Task Offers_every_way_of_every_kind_of_list_to_the_keyboard()
    {
        await using var context = await NewContextAsync(360);
        var page = await context.NewPageAsync();
        Assert.NotEmpty(LongCity.Ends);
        foreach (var part in LongCity.Ends)
        {
            await page.GotoAsync(fixture.Long + part.Address);
            await page.EvaluateAsync("() => [...document.querySelectorAll('a, button, input, [tabindex=\"0\"]')].filter(a => a.compareDocumentPosition(document.querySelector('.pager')) & 4 && a.checkVisibility()).at(-1).focus()");
            var ways = new List<string>();
            while (true)
            {
                await page.Keyboard.PressAsync("Tab");
                var way = await page.EvaluateAsync<string>(Focused);
                if (!way.StartsWith(".pager ", StringComparison.Ordinal)) break;
                ways.Add(way[".pager ".Length..]);
            }
            Assert.Equal((part.Address, string.Join('\n', Ways(part))), (part.Address, string.Join('\n', ways)));
        }
    }

    /// <summary>From the top of the first page to the last one, with Tab and Enter alone.</summary>
    [Fact]
    public async Task Leads_from_the_first_page_to_the_last_by_keyboard()
    {
        await using var context = await NewContextAsync(1280);
        var page = await context.NewPageAsync();
        var list = LongCity.Ends.Where(p => p.List.StartsWith("/urusan/", StringComparison.Ordinal) && p.IsFirst).MinBy(p => p.Count)!;
        await page.GotoAsync(fixture.Long + list.List);
        for (var number = 1; number < list.Count; number++)
        {
            for (var step = 0; step < 150 && await page.Locator(".pager [rel=next]:focus").CountAsync() == 0; step++) await page.Keyboard.PressAsync("Tab");
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page).ToHaveURLAsync(fixture.Long + Urls.Part(list.List, number + 1));
        }
        Assert.Equal(list.Count.ToString(CultureInfo.InvariantCulture), await page.Locator(".pager [aria-current=page]").InnerTextAsync());
        Assert.Equal(0, await page.Locator(".pager [rel=next]").CountAsync());
    }

    private static IEnumerable<string> Ways(ListPart part)
    {
        if (part.Previous is { } previous) yield return $"Sebelumnya {previous} seen ringed";
        foreach (var number in part.Offered().OfType<int>())
            yield return string.Create(CultureInfo.InvariantCulture, $"Halaman {number} {Urls.Part(part.List, number)} {(number == part.Number ? "current " : "")}seen ringed");
        if (part.Next is { } next) yield return $"Berikutnya {next} seen ringed";
    }

    /// <summary>Where the focus is: what it is called, where it leads, whether it is in sight and shows its ring.</summary>
    private const string Focused = """
        () => {
          const e = document.activeElement, box = e.getBoundingClientRect();
          return [
            e.closest('.pager') ? '.pager' : 'elsewhere', e.getAttribute('aria-label') ?? e.textContent, e.getAttribute('href'),
            e.getAttribute('aria-current') === 'page' ? 'current' : '',
            box.width >= 24 && box.height >= 24 && box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth ? 'seen' : 'out of sight',
            getComputedStyle(e).outlineStyle === 'none' ? 'without a ring' : 'ringed',
          ].filter((word) => word !== '').join(' ');
        }
        """;

    private Task<IBrowserContext> NewContextAsync(int width) =>
        fixture.OpenAsync(new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = ColorScheme.Light, JavaScriptEnabled = false });
}
