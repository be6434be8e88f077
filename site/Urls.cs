using System.Globalization;
using Inovasi.Content;
using Inovasi.Content.Datasets;

namespace Inovasi.Site;

/// <summary>Every address of the site, made here only. Addresses start at the root and end in a slash; nobody else joins them.</summary>
public static class Urls
{
    public const string Home = "/";
    public const string Innovations = "/inovasi/";
    public const string Agencies = "/opd/";
    public const string Coverage = "/cakupan/";
    public const string IndexResults = "/indeks/";
    public const string Indicators = "/indikator/";
    public const string Claims = "/klaim/";
    public const string Sources = "/sumber/";
    public const string Search = "/cari/";
    public const string Terms = "/istilah/";

    /// <summary>The innovations by the alphabet, where they fill several pages.</summary>
    public const string Names = "/cari/abjad/";

    public const string Changes = "/perubahan/";
    public const string Api = "/api/";
    public const string ApiSchema = "/api/skema/";
    public const string ApiSchemaFile = "/api/skema/schema.graphql";
    public const string Data = DataAddresses.Root;
    public const string DataVersions = "/data/versi.json";

    /// <summary>All releases, where the page of the data shows only the newest.</summary>
    public const string Versions = "/data/versi/";
    public const string NotFound = "/404.html";

    /// <summary>Every component in every state; not meant for residents.</summary>
    public const string Gallery = "/komponen/";

    public const string Icon = "/ikon.svg";
    public const string Sitemap = "/sitemap.xml";
    public const string Robots = "/robots.txt";
    public const string GraphQL = "/graphql";
    public const string Security = "/.well-known/security.txt";

    /// <summary>In the preview alone: where a page waits for the next state of the content, and the script that does.</summary>
    public const string PreviewName = "/_pratinjau/keadaan";
    public const string PreviewScript = "/_pratinjau/reload.js";

    /// <summary>The slug of the page that tells how the site works; content may leave it out.</summary>
    public const string AboutSlug = "tentang";

    public static string Innovation(Innovation innovation) => InnovationSlug(innovation.Slug);

    /// <summary>Also for a slug that an innovation once had.</summary>
    public static string InnovationSlug(string slug) => $"/inovasi/{slug}/";

    public static string Agency(string id) => $"/opd/{id}/";

    public static string Source(string id) => $"/sumber/{id}/";

    public static string Claim(string id) => $"/klaim/{id}/";

    public static string IndexResult(int year) => $"/indeks/{Invariant(year)}/";

    public static string Method(int year) => $"/indeks/metode/{Invariant(year)}/";

    /// <summary>For good: the first page of the glossary names every term, and leads on to those that stand on another.</summary>
    public static string Term(string id) => $"{Terms}#{id}";

    /// <summary>A term on its own page of the glossary.</summary>
    public static string Term(ListPart part, string id) => $"{part.Address}#{id}";

    /// <summary>The indicators of an earlier method; those of the newest stand at <see cref="Indicators"/>.</summary>
    public static string IndicatorYear(int year) => $"{Indicators}{Invariant(year)}/";

    /// <summary>The indicators of one aspect of a method, for good: <c>/indikator/2026/spd/</c>.</summary>
    public static string IndicatorAspect(int year, string code) => $"{IndicatorYear(year)}{code.ToLowerInvariant()}/";

    /// <summary>An indicator on the page of its aspect.</summary>
    public static string Indicator(int year, string code) => $"{IndicatorAspect(year, Site.IndicatorAspect.CodeOf(code))}#{code}";

    /// <summary>The reference page of a type of the API: <c>/api/skema/cited-string/</c>, since addresses have no capitals.</summary>
    public static string ApiType(string name) =>
        $"{ApiSchema}{string.Concat(name.Select((letter, at) => char.IsAsciiLetterUpper(letter) && at > 0 && !char.IsAsciiLetterUpper(name[at - 1]) ? $"-{letter}" : $"{letter}")).ToLowerInvariant()}/";

    /// <summary>The place of a field or an enum value on the page of its type.</summary>
    public static string ApiField(string type, string field) => $"{ApiType(type)}#{ApiFieldId(field)}";

    public static string ApiFieldId(string field) => $"kolom-{field}";

    /// <summary>Where the files of the search index stand; the name changes with their content.</summary>
    public static string SearchFolder(string hash) => $"{Search}{hash}/";

    /// <summary>The page of a dataset: <c>/data/innovations/</c>.</summary>
    public static string Dataset(string name) => DataAddresses.Page(name);

    /// <summary>The page and the folder of a release, for good.</summary>
    public static string Release(string id) => DataAddresses.Release(id);

    public static string ReleaseFile(string id, string file) => DataAddresses.File(id, file);

    /// <summary>All files of a release.</summary>
    public static string ReleaseZip(string id) => ReleaseFile(id, $"inovasi-{id}.zip");

    /// <summary>Leads to the last release, with whatever follows.</summary>
    public static string LatestRelease(string file) => $"{Data}terbaru/{file}";

    /// <summary>The story as data, beside its page.</summary>
    public static string InnovationData(Innovation innovation) => $"{Innovation(innovation)}index.json";

    /// <summary>The data of the innovations that a page shows, beside it.</summary>
    public static string SliceJson(string page) => $"{page}data.json";

    public static string SliceCsv(string page) => $"{page}inovasi.csv";

    public static string Page(string slug) => $"/{slug}/";

    /// <summary>What is new in a list, for feed readers.</summary>
    public static string Feed(string list) => $"{list}terbaru.atom";

    /// <summary>Names an innovation for good, also when its slug changes; it leads to the list.</summary>
    public static string InnovationId(string id) => $"{Innovations}#{id}";

    /// <summary>Names a change of the data for good; it leads to the list.</summary>
    public static string Change(DateOnly day, string hash) => $"{Changes}#{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}-{hash}";

    /// <summary>A part of a site map that is too long for one file.</summary>
    public static string SitemapPart(int number) => $"/sitemap-{Invariant(number)}.xml";

    /// <summary>The page of the innovations that share a value: <c>/bentuk/pelayanan-publik/</c>, <c>/tahun/2021/</c>.</summary>
    public static string Facet(FacetKind kind, string code) => $"/{kind.Slug}/{code}/";

    /// <summary>The page of the innovations that share two values: <c>/urusan/sosial/tahun/2021/</c>. The order of the facets makes it one address.</summary>
    public static string FacetPair(Facet first, Facet second) => $"{first.Address}{second.Kind.Slug}/{second.Code}/";

    /// <summary>A page of a list: the first is the list's own address, the others <c>/inovasi/halaman/2/</c>.</summary>
    public static string Part(string list, int number) => number == 1 ? list : $"{list}halaman/{Invariant(number)}/";

    /// <summary>The picture that a shared link shows, one for each kind of page.</summary>
    public static string Card(string name) => $"/kartu/{name}.png";

    /// <summary>The numbered note of a source at the foot of the same page.</summary>
    public static string Note(int number) => $"#{NoteId(number)}";

    public static string NoteId(int number) => $"catatan-{Invariant(number)}";

    /// <summary>The same note, opened by the mark that cites it for this time.</summary>
    public static string NoteId(int number, int use) => use == 1 ? NoteId(number) : $"{NoteId(number)}-{Invariant(use)}";

    /// <summary>A mark in the text, by its source and how often that was cited before it: the way back from the note.</summary>
    public static string MarkId(int note, int use) => $"m{Invariant(note)}-{Invariant(use)}";

    /// <summary>Where a glossary word is explained on the same page.</summary>
    public static string TermOnPageId(string term) => $"istilah-{term}";

    /// <summary>Where a page first uses a glossary word.</summary>
    public static string FirstUseId(string term) => $"kata-{term}";

    /// <summary>
    /// A place right before a mark that is always in view and shows nothing: to go there closes the note, leaves the page where it is, and the next Tab reaches the mark.
    /// </summary>
    public static string MarkReturnId(int note, int use) => $"b{Invariant(note)}-{Invariant(use)}";

    /// <summary>The same before the first use of a glossary word.</summary>
    public static string TermReturnId(string term) => $"balik-{term}";

    /// <summary>The same before the link that opens the menu.</summary>
    public const string MenuReturnId = "tutup";

    /// <summary>The original of a source; null unless it is surely an address of the web.</summary>
    public static Uri? Original(Source source) =>
        Uri.TryCreate(source.Address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" ? uri : null;

    /// <summary>Scheme, host and address; null as long as the content does not say where the site stands.</summary>
    public static string? Absolute(SiteSettings settings, string address) => settings.SiteOrigin is { } origin ? origin + address : null;

    /// <summary>A message to send on, with WhatsApp; null as long as the content does not say where the site stands.</summary>
    public static string? Share(SiteSettings settings, string title, string address) =>
        Absolute(settings, address) is { } whole ? $"https://wa.me/?text={Uri.EscapeDataString($"{title} {whole}")}" : null;

    /// <summary>Where letters go, as an address that nothing in it can break; null as long as nobody is named who reads them.</summary>
    public static string? Mail(SiteSettings settings) =>
        settings.Contact is { } contact ? $"mailto:{Uri.EscapeDataString(contact).Replace("%40", "@", StringComparison.Ordinal)}" : null;

    /// <summary>A letter about a page, begun for the reader; null as long as nobody is named who reads it.</summary>
    public static string? Report(SiteSettings settings, string subject, string body) =>
        Mail(settings) is { } mail ? $"{mail}?subject={Uri.EscapeDataString(subject)}&body={Uri.EscapeDataString(body)}" : null;

    /// <summary>The file that answers at an address: <c>/opd/</c> is <c>opd/index.html</c>.</summary>
    public static string FileOf(string address) => address.EndsWith('/') ? $"{address[1..]}index.html" : address[1..];

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
