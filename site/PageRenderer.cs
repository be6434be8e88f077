using System.Text.Encodings.Web;
using System.Text.Unicode;
using Inovasi.Content;
using Inovasi.Site.Downloads;
using Inovasi.Site.Explaining;
using Inovasi.Site.Search;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Inovasi.Site;

/// <summary>
/// A planned page in, its HTML out. Safe to call from many threads: each page has a renderer of its own,
/// which costs no more than one a worker and keeps nothing of a page after it is done.
/// </summary>
public sealed class PageRenderer : IAsyncDisposable
{
    /// <summary>Escapes what HTML must have escaped and leaves every script of the world readable in the source.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly ServiceProvider _services;
    private readonly PageText _text;

    /// <param name="catalogue">What the pages show.</param>
    /// <param name="search">The files of the search index.</param>
    /// <param name="data">What <c>/data/</c> offers; only its pages ask for it.</param>
    public PageRenderer(Catalogue catalogue, SearchFiles search, DataSite? data = null)
    {
        var services = new ServiceCollection()
            .AddSingleton(catalogue)
            .AddSingleton(catalogue.Settings)
            .AddSingleton(new CrossReferences(catalogue))
            .AddSingleton(Encoder)
            .AddSingleton(StyleSheet.Embedded)
            .AddSingleton(search);
        if (data is not null) services.AddSingleton(data);
        _services = services.BuildServiceProvider();
        _text = new PageText(catalogue);
    }

    /// <summary>Throws what the component throws.</summary>
    public async Task<string> RenderAsync(PlannedPage page)
    {
        await using var renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(page.Parameters.ToDictionary(p => p.Key, p => p.Value));
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync(page.Component, parameters)).ToHtmlString() + "\n");
        return _text.Finish(html);
    }

    public ValueTask DisposeAsync() => _services.DisposeAsync();
}
