using Inovasi.Content;
using Inovasi.Content.Releases;
using Inovasi.Content.Search;
using Inovasi.Site.Downloads;
using Inovasi.Site.Rendering;
using Inovasi.Site.Search;
using Inovasi.Tests;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace Inovasi.Site.Tests.Rendering;

/// <summary>The writer reads frames whose types .NET may change. Blazor's own renderer says what they mean.</summary>
public sealed class FrameWriterTests : IDisposable
{
    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public Task Writes_every_page_of_the_shipped_content_as_Blazor_does() => WritesAsBlazorAsync(SecondCity.Shipped);

    [Fact]
    public Task Writes_every_page_of_another_city_as_Blazor_does() => WritesAsBlazorAsync(SecondCity.Catalogue);

    /// <summary>Pages of lists and pairs of facets.</summary>
    [Fact]
    public Task Writes_the_pages_of_many_stories_as_Blazor_does() =>
        WritesAsBlazorAsync(SecondCity.Shipped with { Innovations = [.. SecondCity.Shipped.Innovations, .. ManyStories.Like(SecondCity.Shipped, 150).Innovations] });

    /// <summary>What no page holds today, but a component may: text that must be escaped, attributes without a value, elements without content.</summary>
    [Theory]
    [InlineData("<>&\"'+` \u00a0\u200b\ud83d\ude00 é")]
    [InlineData("")]
    public async Task Writes_hostile_text_as_Blazor_does(string text)
    {
        await using var renderer = Renderer(SecondCity.Catalogue, null);
        var page = new PlannedPage("/", typeof(Sample), new Dictionary<string, object?> { [nameof(Sample.Text)] = text });
        Assert.Equal(await BlazorAsync(renderer, page), renderer.Unfinished(page));
    }

    [Fact]
    public void Refuses_a_parameter_that_the_component_has_not()
    {
        var renderer = Renderer(SecondCity.Catalogue, null);
        var page = new PlannedPage("/", typeof(Sample), new Dictionary<string, object?> { ["Judul"] = "x" });
        Assert.Equal("Sample has no parameter \"Judul\".", Assert.Throws<InvalidOperationException>(() => renderer.Html(page)).Message);
    }

    [Fact]
    public void Names_the_service_that_is_missing()
    {
        var renderer = Renderer(SecondCity.Catalogue, null);
        var page = new PlannedPage("/", typeof(Needy), new Dictionary<string, object?>());
        Assert.Equal("Needy asks for a DataSite, which this site has not.", Assert.Throws<InvalidOperationException>(() => renderer.Html(page)).Message);
    }

    private async Task WritesAsBlazorAsync(Catalogue catalogue)
    {
        var output = new OutputFolder(_temp.Combine("site"));
        var data = DataSiteWriter.Write(catalogue, KeptReleases.None, output);
        await using var renderer = Renderer(catalogue, data);
        var pages = SitePlan.Of(catalogue, data);
        Assert.NotEmpty(pages);
        foreach (var page in pages) Assert.Equal(await BlazorAsync(renderer, page), renderer.Unfinished(page));
        output.Discard();
    }

    private static PageRenderer Renderer(Catalogue catalogue, DataSite? data) => new(catalogue, SearchFiles.Of(catalogue, SearchIndex.Build(catalogue)), data);

    private static async Task<string> BlazorAsync(PageRenderer pages, PlannedPage page)
    {
        await using var renderer = new HtmlRenderer(pages.Behind(page).Services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(page.Parameters.ToDictionary(p => p.Key, p => p.Value));
        return await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync(page.Component, parameters)).ToHtmlString() + "\n");
    }

    private sealed class Sample : StaticComponent
    {
        [Parameter] public string Text { get; set; } = "";

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "p");
            builder.AddAttribute(1, "title", Text);
            builder.AddAttribute(2, "hidden", true);
            builder.AddAttribute(3, "draggable", false);
            builder.AddAttribute(4, "lang", (string?)null);
            builder.AddContent(5, Text);
            builder.OpenElement(6, "br");
            builder.CloseElement();
            builder.OpenElement(7, "span");
            builder.CloseElement();
            builder.AddMarkupContent(8, "<b>&amp;</b>");
            builder.AddContent(9, inner => inner.AddContent(0, Text.Length));
            builder.CloseElement();
        }
    }

    private sealed class Needy : StaticComponent
    {
        [Inject] private DataSite Data { get; set; } = null!;

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, Data.Current.Id);
    }
}
