using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Inovasi.Content;
using Inovasi.Site.Downloads;
using Inovasi.Site.Explaining;
using Inovasi.Site.Gallery;
using Inovasi.Site.Search;
using Microsoft.Extensions.DependencyInjection;

namespace Inovasi.Site.Rendering;

/// <summary>A planned page in, its HTML out. Safe to call from many threads, each of which takes a writer and gives it back.</summary>
public sealed class PageRenderer : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly ConcurrentDictionary<Type, ComponentRecipe> _recipes = [];
    private readonly ConcurrentBag<Desk> _desks = [];
    private readonly Repetitions _repetitions = new();
    private readonly PageText _text;
    private readonly Lazy<PageRenderer> _gallery;

    /// <param name="catalogue">What the pages show.</param>
    /// <param name="search">The files of the search index.</param>
    /// <param name="data">What <c>/data/</c> offers; only its pages ask for it.</param>
    public PageRenderer(Catalogue catalogue, SearchFiles search, DataSite? data = null)
        : this(catalogue, new CrossReferences(catalogue), () => search, data is null ? null : () => data)
    {
    }

    /// <summary>The same with what only some pages ask for made when the first of them does.</summary>
    public PageRenderer(Catalogue catalogue, CrossReferences references, Func<SearchFiles> search, Func<DataSite>? data)
    {
        var services = new ServiceCollection()
            .AddSingleton(catalogue)
            .AddSingleton(catalogue.Settings)
            .AddSingleton(references)
            .AddSingleton(Encoder)
            .AddSingleton(StyleSheet.Embedded)
            .AddSingleton(_ => search());
        if (data is not null) services.AddSingleton(_ => data());
        _services = services.BuildServiceProvider();
        _text = new PageText(catalogue);
        _gallery = new Lazy<PageRenderer>(() => GalleryRenderer(catalogue, search));
    }

    /// <summary>Escapes what HTML must have escaped and leaves every script of the world readable in the source.</summary>
    internal static HtmlEncoder Encoder { get; } = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>What components are injected with.</summary>
    internal IServiceProvider Services => _services;

    /// <summary>Gives the page as UTF-8 to <paramref name="take"/>; the bytes hold only until it returns. Throws what the component throws.</summary>
    public void Render(PlannedPage page, Action<ReadOnlySpan<byte>> take)
    {
        if (Behind(page) is var gallery && gallery != this)
        {
            take(Encoding.UTF8.GetBytes(GalleryData.WithoutLinks(gallery._text.Finish(Unfinished(page)))));
            return;
        }
        if (!_desks.TryTake(out var desk)) desk = new Desk(NewWriter(), new ArrayBufferWriter<byte>(1 << 16));
        desk.Bytes.ResetWrittenCount();
        _text.Finish(desk.Writer.Write(page.Component, page.Parameters), desk.Bytes);
        take(desk.Bytes.WrittenSpan);
        _desks.Add(desk); // not after an exception: its buffers may hold half a page
    }

    /// <summary>The page as text.</summary>
    public string Html(PlannedPage page)
    {
        var html = "";
        Render(page, bytes => html = Encoding.UTF8.GetString(bytes));
        return html;
    }

    /// <summary>The page as the components write it, before the words of the whole page are explained.</summary>
    internal string Unfinished(PlannedPage page) => Behind(page).NewWriter().Write(page.Component, page.Parameters).ToString();

    /// <summary>The renderer of the records that a page shows: the gallery has records of its own.</summary>
    internal PageRenderer Behind(PlannedPage page) => page.Component == typeof(GalleryPage) ? _gallery.Value : this;

    public async ValueTask DisposeAsync()
    {
        if (_gallery.IsValueCreated) await _gallery.Value.DisposeAsync();
        await _services.DisposeAsync();
    }

    private static PageRenderer GalleryRenderer(Catalogue catalogue, Func<SearchFiles> search)
    {
        var beside = GalleryData.CatalogueBeside(catalogue);
        return new PageRenderer(beside, new CrossReferences(beside), search, null);
    }

    private FrameWriter NewWriter() => new(RecipeOf, _repetitions, Encoder);

    private ComponentRecipe RecipeOf(Type type) => _recipes.GetOrAdd(type, static (type, services) => new ComponentRecipe(type, services), _services);

    /// <summary>What one thread works with; the buffers are kept from page to page.</summary>
    private sealed record Desk(FrameWriter Writer, ArrayBufferWriter<byte> Bytes);
}
