using Inovasi.Content;
using Inovasi.Content.Search;
using Inovasi.Site.Tests.Browser;
using Inovasi.Tests;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Inovasi.Site.Tests.Search;

/// <summary>The search page of the shipped content in a browser.</summary>
[Collection(nameof(SharedBrowser))]
public sealed class SearchPageTests(BrowserFixture fixture)
{
    private static readonly Catalogue Catalogue = SecondCity.Shipped;
    private static readonly SearchIndex Index = SearchIndex.Build(Catalogue);

    /// <summary>What people and programs put into a search box, and what the page says to it.</summary>
    public static TheoryData<string, string> BadInput => new()
    {
        { "", "" },
        { "   ", "" },
        { new string('x', 10_000), $"Tidak ada hasil untuk “{new string('x', 200)}”." },
        { "😀", "Tidak ada hasil untuk “😀”." },
        { "\"", "Tidak ada hasil untuk “\"”." },
        { "'", "Tidak ada hasil untuk “'”." },
        { "<img src=x onerror=alert(qq)>", "Tidak ada hasil untuk “<img src=x onerror=alert(qq)>”." },
        { "<script>alert(qq)</script>", "Tidak ada hasil untuk “<script>alert(qq)</script>”." },
        { "' OR qq='qq' --", "Tidak ada hasil untuk “' OR qq='qq' --”." },
        { ".*[a-(\\", "Tidak ada hasil untuk “.*[a-(\\”." },
        { "dan di yang", "Tidak ada hasil untuk “dan di yang”." },
        { "\ud800", "Tidak ada hasil untuk “\ufffd”." },
        { "__proto__", "Tidak ada hasil untuk “__proto__”." },
        { "constructor", "Tidak ada hasil untuk “constructor”." },
    };

    [Fact]
    public async Task Answers_while_a_question_is_typed()
    {
        await using var visit = await VisitAsync("/cari/");
        await visit.Input.PressSequentiallyAsync("mengurus ktp hilang", new LocatorPressSequentiallyOptions { Delay = 20 });
        await Expect(visit.Status).ToContainTextAsync("hasil untuk “mengurus ktp hilang”.");
        Assert.Contains("Permen Manis", (await visit.Links.AllTextContentsAsync()).Take(3));
        await visit.IsAtAsync("/cari/?q=mengurus+ktp+hilang");
        await Expect(visit.Page).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("^mengurus ktp hilang – Cari – "));
        visit.AssertQuiet();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/inovasi/")]
    [InlineData("/404.html")]
    public async Task Is_reached_by_enter_from_other_pages(string address)
    {
        await using var visit = await VisitAsync(address);
        await visit.Input.FillAsync("bayar pbb");
        await visit.Input.PressAsync("Enter");
        await Expect(visit.Links.First).ToHaveTextAsync("Sistem Informasi Pelayanan PBB");
        await visit.IsAtAsync("/cari/?q=bayar+pbb");
        visit.AssertQuiet();
    }

    [Fact]
    public async Task Answers_by_enter_at_once()
    {
        await using var visit = await VisitAsync("/cari/");
        await visit.Input.FillAsync("ibu hamil");
        await visit.Input.PressAsync("Enter");
        await Expect(visit.Status).ToContainTextAsync("hasil untuk “ibu hamil”.");
        await visit.IsAtAsync("/cari/?q=ibu+hamil");
    }

    [Fact]
    public async Task Goes_back_to_the_question_before_and_not_to_its_letters()
    {
        await using var visit = await VisitAsync("/cari/?q=bayar+pbb");
        await Expect(visit.Links.First).ToHaveTextAsync("Sistem Informasi Pelayanan PBB");
        await visit.Input.FillAsync("");
        await visit.Input.PressSequentiallyAsync("permen manis", new LocatorPressSequentiallyOptions { Delay = 150 });
        await visit.IsAtAsync("/cari/?q=permen+manis"); // the beginning of the question has the same first result
        await Expect(visit.Links.First).ToHaveTextAsync("Permen Manis");
        await visit.Page.GoBackAsync();
        await Expect(visit.Input).ToHaveValueAsync("bayar pbb");
        await Expect(visit.Links.First).ToHaveTextAsync("Sistem Informasi Pelayanan PBB");
        await visit.Page.GoForwardAsync();
        await Expect(visit.Input).ToHaveValueAsync("permen manis");
        await Expect(visit.Links.First).ToHaveTextAsync("Permen Manis");
        visit.AssertQuiet();
    }

    [Fact]
    public async Task Comes_back_from_a_story_to_its_results()
    {
        await using var visit = await VisitAsync("/cari/");
        await visit.Input.FillAsync("permen manis");
        await visit.IsAtAsync("/cari/?q=permen+manis");
        await visit.Links.First.ClickAsync();
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Permen Manis");
        await visit.Page.GoBackAsync();
        await Expect(visit.Input).ToHaveValueAsync("permen manis");
        await Expect(visit.Links.First).ToHaveTextAsync("Permen Manis");
    }

    [Fact]
    public async Task Marks_words_by_their_root()
    {
        await using var visit = await VisitAsync("/cari/?q=melayani");
        await Expect(visit.Page.Locator("mark").First).ToBeVisibleAsync();
        var marked = await visit.Page.Locator("mark").AllTextContentsAsync();
        Assert.Contains(marked, word => word.Equals("pelayanan", StringComparison.OrdinalIgnoreCase) || word.Equals("layanan", StringComparison.OrdinalIgnoreCase));
        Assert.All(marked, word => Assert.Contains("layan", word, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Quotes_the_sentence_of_a_story_that_alone_holds_the_words()
    {
        await using var visit = await VisitAsync("/cari/?q=penyandang+disabilitas");
        var hit = visit.Hits.Filter(new LocatorFilterOptions { HasText = "Permen Manis" });
        await Expect(hit.Locator(".quote")).ToHaveTextAsync("Apakah Anda lanjut usia, penyandang disabilitas, atau tidak punya ponsel?");
        Assert.Equal(["penyandang", "disabilitas"], await hit.Locator(".quote mark").AllTextContentsAsync());
        visit.AssertQuiet();
    }

    [Fact]
    public async Task Says_that_the_words_are_in_the_story_where_the_sentence_cannot_be_loaded()
    {
        await using var visit = await VisitAsync("/cari/");
        await visit.Page.RouteAsync("**/c/*.json", route => route.FulfillAsync(new RouteFulfillOptions { Status = 503 }));
        var refused = visit.Page.WaitForResponseAsync(new System.Text.RegularExpressions.Regex("/c/[0-9]+[.]json$"));
        await visit.Page.GotoAsync("/cari/?q=penyandang+disabilitas");
        await refused;
        await Expect(visit.Hits.Filter(new LocatorFilterOptions { HasText = "Permen Manis" }).Locator(".quote")).ToHaveTextAsync("Kata yang dicari ada di dalam ceritanya.");
        await Expect(visit.Status).ToContainTextAsync("hasil untuk");
    }

    [Fact]
    public async Task Narrows_by_facets_whose_counts_hold()
    {
        await using var visit = await VisitAsync("/cari/?q=layanan");
        var all = Index.Search("layanan");
        await visit.SaysAsync($"{all.Count} hasil untuk “layanan”.");
        await Expect(visit.Page.Locator("[data-saringan=pemilik] option").Nth(1)).ToBeAttachedAsync();
        foreach (var facet in new[] { "bentuk", "jenis", "pemilik" })
        {
            var counts = await visit.Page.Locator($"[data-saringan={facet}] option:not([value=''])").AllTextContentsAsync();
            Assert.Equal(all.Count, counts.Sum(c => int.Parse(c[(c.LastIndexOf('(') + 1)..^1], System.Globalization.CultureInfo.InvariantCulture)));
        }
        var digital = all.Count(h => Catalogue.Innovations[h.Document].Kind is { IsKnown: true, Value: "digital" });
        Assert.InRange(digital, 1, all.Count - 1);
        await visit.Page.Locator("[data-saringan=jenis]").SelectOptionAsync("digital");
        await visit.SaysAsync($"{digital} dari {all.Count} hasil untuk “layanan” sesuai saringan.");
        await visit.IsAtAsync("/cari/?q=layanan&jenis=digital");
        await visit.Page.ReloadAsync();
        await visit.SaysAsync($"{digital} dari {all.Count} hasil untuk “layanan” sesuai saringan.");
        await Expect(visit.Page.Locator("[data-saringan=jenis]")).ToHaveValueAsync("digital");
        visit.AssertQuiet();
    }

    [Fact]
    public async Task Shows_ten_and_moves_the_focus_to_the_next_when_asked_for_more()
    {
        await using var visit = await VisitAsync("/cari/?q=layanan");
        await Expect(visit.Hits).ToHaveCountAsync(10);
        await visit.Page.Locator("#lagi").ClickAsync();
        await Expect(visit.Links.Nth(10)).ToBeFocusedAsync();
        visit.AssertQuiet();
    }

    [Fact]
    public async Task Shows_every_hit_in_the_order_of_the_index()
    {
        await using var visit = await VisitAsync("/cari/?q=aplikasi+warga");
        await Expect(visit.Hits.First).ToBeVisibleAsync();
        while (await visit.Page.Locator("#lagi").IsVisibleAsync())
        {
            var before = await visit.Hits.CountAsync();
            await visit.Page.Locator("#lagi").ClickAsync();
            await Expect(visit.Hits.Nth(before)).ToBeVisibleAsync();
        }
        Assert.Equal(Index.Search("aplikasi warga").Select(h => Catalogue.Innovations[h.Document].Name), await visit.Links.AllTextContentsAsync());
    }

    [Fact]
    public async Task Says_which_hits_nobody_calls_an_innovation()
    {
        var similar = Catalogue.Innovations.First(i => !i.IsCounted);
        await using var visit = await VisitAsync($"/cari/?q={Uri.EscapeDataString(similar.Name)}");
        await Expect(visit.Links.First).ToHaveTextAsync(similar.Name);
        await Expect(visit.Hits.First).ToContainTextAsync("Mirip inovasi, tetapi tidak dihitung");
    }

    [Fact]
    public async Task Offers_a_near_spelling_that_answers()
    {
        await using var visit = await VisitAsync("/cari/?q=permne+manis");
        await visit.Page.GetByText("Mungkin maksud Anda").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "permen manis" }).ClickAsync();
        await Expect(visit.Links.First).ToHaveTextAsync("Permen Manis");
        visit.AssertQuiet();
    }

    [Fact]
    public async Task Helps_when_nothing_is_found()
    {
        await using var visit = await VisitAsync("/cari/?q=zzzzzz");
        await visit.SaysAsync("Tidak ada hasil untuk “zzzzzz”.");
        await Expect(visit.Page.Locator("#tambahan a[href='#abjad']")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("#saringan")).ToBeHiddenAsync();
        visit.AssertQuiet();
    }

    [Theory]
    [MemberData(nameof(BadInput))]
    public async Task Takes_anything_for_text(string question, string sentence)
    {
        await using var visit = await VisitAsync("/cari/");
        await visit.Input.FillAsync(question);
        await visit.Input.PressAsync("Enter");
        await visit.SaysAsync(sentence);
        await Expect(visit.Page.Locator("#tambahan img, #tambahan script, #kabar *:not(b):not(span)")).ToHaveCountAsync(0);
        visit.AssertQuiet();

        await visit.Page.ReloadAsync();
        await visit.SaysAsync(sentence);
        visit.AssertQuiet();
    }

    [Fact]
    public async Task Says_that_a_long_question_was_cut()
    {
        await using var visit = await VisitAsync("/cari/");
        await visit.Input.FillAsync(new string('x', 10_000));
        await Expect(visit.Page.GetByText("Hanya 200 huruf pertama yang dicari.")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("**/t/*.json")]
    [InlineData("**/d/*.json")]
    [InlineData("**/indeks.json")]
    [InlineData("**/saringan.json")]
    [InlineData("**/worker.js")]
    [InlineData("**/search.js")]
    public async Task Says_when_a_part_of_the_index_is_missing_and_tries_again_when_asked(string missing)
    {
        await using var visit = await VisitAsync("/cari/");
        await visit.Page.RouteAsync(missing, route => route.FulfillAsync(new RouteFulfillOptions { Status = 503 }));
        await visit.Page.GotoAsync("/cari/?q=bayar+pbb");
        await visit.SaysAsync("Indeks pencarian gagal dimuat.");
        await Expect(visit.Page.Locator("#tambahan a[href='#abjad']")).ToBeVisibleAsync();
        await Expect(visit.Hits).ToHaveCountAsync(0);
        await visit.AssertAccessibleAsync();

        await visit.Page.UnrouteAsync(missing);
        await visit.Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Coba lagi" }).ClickAsync();
        await Expect(visit.Links.First).ToHaveTextAsync("Sistem Informasi Pelayanan PBB");
    }

    [Fact]
    public async Task Shows_the_answer_of_the_last_question_when_an_earlier_one_comes_late()
    {
        await using var visit = await VisitAsync("/cari/");
        var (asked, released, isFirst) = (new TaskCompletionSource(), new TaskCompletionSource(), true);
        await visit.Page.RouteAsync("**/t/*.json", async route =>
        {
            if (isFirst)
            {
                isFirst = false;
                asked.SetResult();
                await released.Task;
            }
            await route.ContinueAsync();
        });
        await visit.Page.EvaluateAsync("() => { window.told = []; new MutationObserver(() => told.push(document.body.innerText)).observe(document.body, { childList: true, subtree: true }); }");
        await visit.Input.FillAsync("stiker");
        await visit.Input.PressAsync("Enter");
        await asked.Task.WaitAsync(Eventually.Patience);
        await visit.Input.FillAsync("");
        await visit.IsAtAsync("/cari/");
        await visit.SaysAsync("");

        var late = visit.Page.WaitForResponseAsync(new System.Text.RegularExpressions.Regex("/t/[0-9]+[.]json$"));
        released.SetResult();
        await (await late).FinishedAsync();
        await visit.Input.FillAsync("bayar pbb");
        await visit.Input.PressAsync("Enter");
        await Expect(visit.Links.First).ToHaveTextAsync("Sistem Informasi Pelayanan PBB");
        var told = await visit.Page.EvaluateAsync<string[]>("told");
        Assert.Contains(told, text => text.Contains("hasil untuk “bayar pbb”", StringComparison.Ordinal));
        Assert.DoesNotContain(told, text => text.Contains("“stiker”", StringComparison.Ordinal));
    }

    /// <summary>The clock of the page stands still until the results are there, as if all that follows them took long.</summary>
    [Fact]
    public async Task Never_says_that_it_searches_once_the_results_stand_there()
    {
        await using var visit = await VisitAsync("/cari/");
        await visit.Page.Clock.InstallAsync();
        await visit.Page.Clock.PauseAtAsync(DateTime.UtcNow.AddHours(1));
        await visit.Page.GotoAsync("/cari/?q=layanan");
        var sentence = $"{Index.Search("layanan").Count} hasil untuk “layanan”.";
        await visit.SaysAsync(sentence);
        await visit.Page.Clock.RunForAsync(10_000);
        await Expect(visit.Page.Locator("[data-saringan=pemilik] option").Nth(1)).ToBeAttachedAsync();
        await visit.SaysAsync(sentence);
    }

    [Fact]
    public async Task Works_by_keyboard_alone()
    {
        await using var visit = await VisitAsync("/cari/");
        await TabToAsync(visit, "#q");
        await visit.Page.Keyboard.TypeAsync("permen manis");
        await visit.IsAtAsync("/cari/?q=permen+manis");
        await Expect(visit.Links.First).ToHaveTextAsync("Permen Manis");
        await Expect(visit.Page.Locator("[data-saringan=pemilik] option").Nth(1)).ToBeAttachedAsync();
        await TabToAsync(visit, "[data-saringan=bentuk]");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(visit.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("bentuk="));
        await Expect(visit.Page.Locator("#daftar[aria-busy=false]")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("[data-saringan=bentuk]")).ToBeFocusedAsync();
        await TabToAsync(visit, "#daftar li:first-child a");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("Permen Manis");
        visit.AssertQuiet();
    }

    [Fact]
    public async Task Leads_to_every_story_without_a_script()
    {
        await using var visit = await VisitAsync("/cari/?q=ktp", o => o.JavaScriptEnabled = false);
        await Expect(visit.Page.Locator("noscript p")).ToBeVisibleAsync();
        var links = await visit.Page.Locator("section[aria-labelledby=abjad] a").EvaluateAllAsync<string[]>("all => all.map(a => a.getAttribute('href'))");
        Assert.Equal(Catalogue.Innovations.Select(Urls.Innovation).Order(), links.Order());
        await Expect(visit.Page.Locator("section[aria-labelledby=pilah] a[href^='/bentuk/']").First).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("#saringan")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("/cari/", "light", 1200)]
    [InlineData("/cari/?q=layanan", "light", 1200)]
    [InlineData("/cari/?q=layanan", "dark", 320)]
    [InlineData("/cari/?q=permne+manis", "light", 320)]
    [InlineData("/cari/?q=zzzzzz", "dark", 1200)]
    [InlineData("/", "light", 320)]
    public async Task Has_no_barrier_that_axe_finds(string address, string scheme, int width)
    {
        await using var visit = await VisitAsync(address, o =>
        {
            o.ColorScheme = scheme == "dark" ? ColorScheme.Dark : ColorScheme.Light;
            o.ViewportSize = new ViewportSize { Width = width, Height = 800 };
        });
        if (address.Contains('?', StringComparison.Ordinal)) await Expect(visit.Status).ToContainTextAsync("hasil untuk");
        await visit.AssertAccessibleAsync();
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page scrolls sideways.");
        visit.AssertQuiet();
    }

    [Fact]
    public async Task Keeps_the_files_of_the_index_for_good()
    {
        await using var visit = await VisitAsync("/cari/");
        var script = await visit.Page.Locator("script[type=module]").GetAttributeAsync("src");
        var answer = await visit.Page.APIRequest.GetAsync(script!);
        Assert.Equal("public, max-age=31536000, immutable", answer.Headers["cache-control"]);
        Assert.Contains("script-src 'self'", answer.Headers["content-security-policy"], StringComparison.Ordinal);
    }

    private async Task<Visit> VisitAsync(string address, Action<BrowserNewContextOptions>? change = null)
    {
        var options = new BrowserNewContextOptions { BaseURL = fixture.Shipped, Locale = "id-ID" };
        change?.Invoke(options);
        var context = await fixture.OpenAsync(options);
        var visit = new Visit(context, await context.NewPageAsync());
        await visit.Page.GotoAsync(address);
        return visit;
    }

    private static async Task TabToAsync(Visit visit, string selector)
    {
        for (var presses = 0; presses < 60; presses++)
        {
            if (await visit.Page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector)) return;
            await visit.Page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"The focus does not come to {selector}.");
    }
}
