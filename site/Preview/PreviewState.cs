using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Inovasi.Content;
using Inovasi.Content.Checking;
using Inovasi.Content.Releases;
using Inovasi.Content.Search;
using Inovasi.Site.Downloads;
using Inovasi.Site.Rendering;
using Inovasi.Site.Search;

namespace Inovasi.Site.Preview;

/// <summary>
/// One state of the content as the preview answers from it: the last catalogue without errors, and what is wrong with the content now.
/// Pages are rendered when they are asked for. The search index and everything under <c>/data/</c> are made when the first page or file of theirs is
/// asked for; until then a catalogue costs its reading alone.
/// </summary>
/// <param name="run">Tells this run of the preview from all others.</param>
/// <param name="number">Grows with each change.</param>
/// <param name="catalogue">Null as long as the content was never whole.</param>
/// <param name="kept">The releases of the content folder.</param>
/// <param name="problems">Of the content as it is now, errors first.</param>
/// <param name="workFolder">Where downloads may be written; removed with the preview.</param>
/// <param name="isLast">Whether the content has errors and the catalogue is the last that had none.</param>
#pragma warning disable CA1001 // the renderer holds memory alone, and a request may still use it when a later state has taken the place of this one
public sealed class PreviewState(long run, int number, Catalogue? catalogue, KeptReleases kept, IReadOnlyList<ContentProblem> problems, string workFolder, bool isLast)
{
#pragma warning restore CA1001
    private readonly Lock _lock = new();
    private readonly Dictionary<string, PlannedPage> _pages = [];
    private PageRenderer? _renderer;
    private SearchFiles? _search;
    private (DataSite Site, OutputFolder Folder)? _data;
    private FrozenDictionary<string, byte[]>? _files;

    public int Number => number;

    /// <summary>By which a browser knows whether it shows the last state; no other run of the preview has the same.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{run}-{number}");

    /// <summary>The page at an address with the notice of what is wrong, and whether it is there at all (else it says that it is not).</summary>
    public (byte[] Html, bool IsThere) Page(string address)
    {
        if (catalogue is null) return (Problems(), false);
        lock (_lock)
        {
            var renderer = Renderer(catalogue);
            if (address.StartsWith(Urls.Data, StringComparison.Ordinal)) PlanData(catalogue);
            var isThere = _pages.TryGetValue(address, out var page);
            var html = renderer.Html(page ?? _pages[Urls.NotFound]);
            return (Encoding.UTF8.GetBytes(Marked(html)), isThere);
        }
    }

    /// <summary>A file that is no page: from the search index, the downloads, the data beside pages, or made for hosts and search engines; null when there is none.</summary>
    public byte[]? File(string address)
    {
        if (catalogue is null) return null;
        lock (_lock)
        {
            if (Files(catalogue).TryGetValue(address, out var bytes)) return bytes;
            if (!IsData(address)) return null;
            return PlanData(catalogue).Folder.Read(address);
        }
    }

    /// <summary>Where an address that moved leads now; null when it did not.</summary>
    public string? Moved(string address) =>
        catalogue is null ? null : SitePlan.Redirects(catalogue).FirstOrDefault(r => r.From == address).To;

    /// <summary>Removes the downloads; for when a later state is shown. Whoever still asks this one gets none.</summary>
    public void Discard()
    {
        lock (_lock) _data?.Folder.Discard();
    }

    private static bool IsData(string address) =>
        address.StartsWith(Urls.Data, StringComparison.Ordinal) || address.EndsWith(".json", StringComparison.Ordinal) || address.EndsWith(".csv", StringComparison.Ordinal);

    private PageRenderer Renderer(Catalogue whole)
    {
        if (_renderer is not null) return _renderer;
        var references = new CrossReferences(whole);
        foreach (var page in SitePlan.Of(whole, references, null)) _pages[page.Address] = page;
        return _renderer = new PageRenderer(whole, references, () => Search(whole), () => PlanData(whole).Site);
    }

    private SearchFiles Search(Catalogue whole) => _search ??= SearchFiles.Of(whole, SearchIndex.Build(whole));

    private FrozenDictionary<string, byte[]> Files(Catalogue whole) =>
        _files ??= SiteFiles.Of(whole, null, SitePlan.Of(whole), Search(whole)).ToFrozenDictionary(f => f.Address, f => f.Bytes, StringComparer.Ordinal);

    /// <summary>Writes the downloads of this state, once.</summary>
    private (DataSite Site, OutputFolder Folder) PlanData(Catalogue whole)
    {
        if (_data is { } made) return made;
        var folder = new OutputFolder(workFolder);
        var site = DataSiteWriter.Write(whole, kept, folder);
        SliceWriter.Write(whole, folder, CancellationToken.None);
        foreach (var page in SitePlan.Of(whole, site)) _pages[page.Address] = page;
        return (_data = (site, folder)).Value;
    }

    /// <summary>With the script that loads it again, and what is wrong at the top of its text.</summary>
    private string Marked(string html)
    {
        var main = html.IndexOf('>', html.IndexOf("<main", StringComparison.Ordinal)) + 1;
        var head = html.IndexOf("</head>", StringComparison.Ordinal);
        return string.Concat(html.AsSpan(0, head), ReloadTag, html.AsSpan(head, main - head), Notice() + html[main..]);
    }

    private string ReloadTag => $"<script type=\"module\" src=\"{Urls.PreviewScript}\" data-keadaan=\"{Name}\"></script>";

    private string Notice() => Fragment(typeof(Components.PreviewNotice), ("Problems", problems), ("IsLast", isLast));

    private byte[] Problems()
    {
        var html = Fragment(typeof(Pages.PreviewProblemsPage), ("Problems", problems));
        return Encoding.UTF8.GetBytes(html.Replace("</head>", ReloadTag + "</head>", StringComparison.Ordinal));
    }

    private static string Fragment(Type component, params (string Name, object? Value)[] parameters) =>
        new FrameWriter(type => new ComponentRecipe(type, Nothing.Instance), new Repetitions(), PageRenderer.Encoder)
            .Write(component, parameters.ToDictionary(p => p.Name, p => p.Value)).ToString();

    /// <summary>The notice asks for no service.</summary>
    private sealed class Nothing : IServiceProvider
    {
        public static readonly Nothing Instance = new();

        public object? GetService(Type serviceType) => null;
    }
}
