using System.Buffers;
using System.Text;
using System.Text.Json;
using Inovasi.Content;
using Inovasi.Site.Downloads;

namespace Inovasi.Site;

/// <summary>
/// What a page is about in the words of schema.org, for search engines; <see cref="SchemaOrg"/> does the same for datasets.
/// Only what the page itself says, and only as surely: a story is a page about a thing, since nobody has shown that each is a running service,
/// and a claim is a question with the answers given, since a ClaimReview would rate one statement of one speaker.
/// </summary>
public static class LinkedData
{
    private const string Context = "https://schema.org";

    private static readonly JsonWriterOptions InPage = new() { Encoder = JsonText.InPage.Encoder };

    /// <summary>The site itself. A search can be offered only where the site has an address.</summary>
    public static string Site(SiteSettings settings) => Text(json =>
    {
        Node(json, "WebSite", settings.Name, Urls.Home, settings);
        json.WriteString("description", settings.Tagline);
        if (settings.Publisher is { } publisher) Named(json, "publisher", "Organization", publisher);
        if (Urls.Absolute(settings, Urls.Search) is not { } search) return;
        json.WriteStartObject("potentialAction");
        json.WriteString("@type", "SearchAction");
        json.WriteStartObject("target");
        json.WriteString("@type", "EntryPoint");
        json.WriteString("urlTemplate", search + "?q={q}");
        json.WriteEndObject();
        json.WriteString("query-input", "required name=q");
        json.WriteEndObject();
    });

    /// <summary>A story: the page, what it is about, its owner where a source states one, its sources.</summary>
    public static string Of(Innovation innovation, Agency? owner, IReadOnlyList<Source> sources, SiteSettings settings) => Text(json =>
    {
        Node(json, "WebPage", innovation.Name, Urls.Innovation(innovation), settings);
        json.WriteString("description", innovation.Summary);
        json.WriteStartObject("about");
        json.WriteString("@type", "Thing");
        json.WriteString("name", innovation.Name);
        json.WriteString("identifier", innovation.Id);
        if (innovation.Aliases.Count > 0) Texts(json, "alternateName", innovation.Aliases);
        json.WriteEndObject();
        if (owner is not null && innovation.Owner.Basis == Basis.Stated)
        {
            json.WriteStartObject("mentions");
            Organization(json, owner, settings);
            json.WriteEndObject();
        }
        if (sources.Count > 0)
        {
            json.WriteStartArray("citation");
            foreach (var source in sources)
            {
                json.WriteStartObject();
                Work(json, source, settings);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteStartObject("encoding");
        json.WriteString("@type", "MediaObject");
        json.WriteString("encodingFormat", "application/json");
        json.WriteString("contentUrl", Absolute(settings, Urls.InnovationData(innovation)));
        json.WriteEndObject();
    });

    /// <summary>An agency; null where we are not sure that it exists under this name.</summary>
    public static string? Of(Agency agency, SiteSettings settings) => agency.Confidence == Confidence.Low ? null : Text(json =>
    {
        Organization(json, agency, settings);
        json.WriteString("@context", Context);
        string[] names = [.. agency.ShortName is { } shortName ? [shortName] : Enumerable.Empty<string>(), .. agency.Aliases];
        if (names.Length > 0) Texts(json, "alternateName", names);
        if (agency.Code is { } code) json.WriteString("identifier", code);
    });

    /// <summary>A claim: the question with every answer that was given. None is accepted here: our verdict is a judgement of the evidence.</summary>
    public static string Of(Claim claim, Func<string, Source> sourceOf, SiteSettings settings) => Text(json =>
    {
        Node(json, "WebPage", claim.Question, Urls.Claim(claim.Id), settings);
        json.WriteString("description", claim.Reasoning);
        json.WriteStartObject("mainEntity");
        json.WriteString("@type", "Question");
        json.WriteString("name", claim.Question);
        json.WriteNumber("answerCount", claim.Statements.Count);
        json.WriteStartArray("suggestedAnswer");
        foreach (var statement in claim.Statements)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Answer");
            json.WriteString("text", statement.Value);
            json.WriteStartObject("citation");
            Work(json, sourceOf(statement.SourceId), settings);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>A source: the work of its publisher, not ours.</summary>
    public static string Of(Source source, SiteSettings settings) => Text(json =>
    {
        Node(json, "WebPage", source.Label, Urls.Source(source.Id), settings);
        json.WriteStartObject("about");
        Work(json, source, settings);
        if (Uri.TryCreate(source.Address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http") json.WriteString("url", source.Address);
        json.WriteEndObject();
    });

    /// <summary>The API, where it has an address.</summary>
    public static string? Api(string name, string description, SiteSettings settings) => settings.ApiOrigin is null ? null : Text(json =>
    {
        Node(json, "WebAPI", name, Urls.Api, settings);
        json.WriteString("description", description);
        json.WriteString("documentation", Absolute(settings, Urls.ApiSchema));
    });

    /// <summary>The way from the front page to a page (https://schema.org/BreadcrumbList).</summary>
    public static string Trail(SiteSettings settings, params IReadOnlyList<(string Name, string Address)> steps) => Text(json =>
    {
        json.WriteString("@context", Context);
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        foreach (var (place, (name, address)) in steps.Index())
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", place + 1);
            json.WriteString("name", name);
            json.WriteString("item", Absolute(settings, address));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    private static void Node(Utf8JsonWriter json, string type, string name, string address, SiteSettings settings)
    {
        json.WriteString("@context", Context);
        json.WriteString("@type", type);
        json.WriteString("name", name);
        json.WriteString("url", Absolute(settings, address));
        json.WriteString("inLanguage", "id");
    }

    private static void Named(Utf8JsonWriter json, string property, string type, string name)
    {
        json.WriteStartObject(property);
        json.WriteString("@type", type);
        json.WriteString("name", name);
        json.WriteEndObject();
    }

    private static void Organization(Utf8JsonWriter json, Agency agency, SiteSettings settings)
    {
        json.WriteString("@type", "GovernmentOrganization");
        json.WriteString("name", agency.Name);
        json.WriteString("url", Absolute(settings, Urls.Agency(agency.Id)));
    }

    /// <summary>What we read, with our page on it; a date only where one day, month or year is known.</summary>
    private static void Work(Utf8JsonWriter json, Source source, SiteSettings settings)
    {
        json.WriteString("@type", "CreativeWork");
        json.WriteString("name", source.Label);
        json.WriteString("mainEntityOfPage", Absolute(settings, Urls.Source(source.Id)));
        if (source.Publisher is { } publisher) Named(json, "publisher", "Organization", publisher);
        if (source.Published is { Precision: not DatePrecision.Interval } date) json.WriteString("datePublished", date.Text);
    }

    private static void Texts(Utf8JsonWriter json, string property, IEnumerable<string> texts)
    {
        json.WriteStartArray(property);
        foreach (var text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static string Absolute(SiteSettings settings, string address) => Urls.Absolute(settings, address) ?? address;

    /// <summary>One object with what <paramref name="write"/> puts into it.</summary>
    private static string Text(Action<Utf8JsonWriter> write)
    {
        var text = new ArrayBufferWriter<byte>(2048);
        using (var json = new Utf8JsonWriter(text, InPage))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(text.WrittenSpan);
    }
}
