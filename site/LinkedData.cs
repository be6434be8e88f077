using System.Text.Json.Nodes;
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

    /// <summary>The site itself. A search can be offered only where the site has an address.</summary>
    public static string Site(SiteSettings settings)
    {
        var site = Node("WebSite", settings.Name, Urls.Home, settings);
        site["description"] = settings.Tagline;
        if (settings.Publisher is { } publisher) site["publisher"] = Named("Organization", publisher);
        if (Urls.Absolute(settings, Urls.Search) is { } search)
        {
            site["potentialAction"] = new JsonObject
            {
                ["@type"] = "SearchAction",
                ["target"] = new JsonObject { ["@type"] = "EntryPoint", ["urlTemplate"] = search + "?q={q}" },
                ["query-input"] = "required name=q",
            };
        }
        return Text(site);
    }

    /// <summary>A story: the page, what it is about, its owner where a source states one, its sources.</summary>
    public static string Of(Innovation innovation, Agency? owner, IReadOnlyList<Source> sources, SiteSettings settings)
    {
        var page = Node("WebPage", innovation.Name, Urls.Innovation(innovation), settings);
        page["description"] = innovation.Summary;
        var about = Named("Thing", innovation.Name);
        about["identifier"] = innovation.Id;
        if (innovation.Aliases.Count > 0) about["alternateName"] = Texts(innovation.Aliases);
        page["about"] = about;
        if (owner is not null && innovation.Owner.Basis == Basis.Stated) page["mentions"] = Agency(owner, settings);
        if (sources.Count > 0) page["citation"] = new JsonArray([.. sources.Select(s => Work(s, settings))]);
        page["encoding"] = new JsonObject
        {
            ["@type"] = "MediaObject", ["encodingFormat"] = "application/json", ["contentUrl"] = Absolute(settings, Urls.InnovationData(innovation)),
        };
        return Text(page);
    }

    /// <summary>An agency; null where we are not sure that it exists under this name.</summary>
    public static string? Of(Agency agency, SiteSettings settings)
    {
        if (agency.Confidence == Confidence.Low) return null;
        var organization = Agency(agency, settings);
        organization["@context"] = Context;
        string[] names = [.. agency.ShortName is { } shortName ? [shortName] : Enumerable.Empty<string>(), .. agency.Aliases];
        if (names.Length > 0) organization["alternateName"] = Texts(names);
        if (agency.Code is { } code) organization["identifier"] = code;
        return Text(organization);
    }

    /// <summary>A claim: the question with every answer that was given. None is accepted here: our verdict is a judgement of the evidence.</summary>
    public static string Of(Claim claim, Func<string, Source> sourceOf, SiteSettings settings)
    {
        var page = Node("WebPage", claim.Question, Urls.Claim(claim.Id), settings);
        page["description"] = claim.Reasoning;
        var question = Named("Question", claim.Question);
        question["answerCount"] = claim.Statements.Count;
        question["suggestedAnswer"] = new JsonArray([.. claim.Statements.Select(s => new JsonObject
        {
            ["@type"] = "Answer", ["text"] = s.Value, ["citation"] = Work(sourceOf(s.SourceId), settings),
        })]);
        page["mainEntity"] = question;
        return Text(page);
    }

    /// <summary>A source: the work of its publisher, not ours.</summary>
    public static string Of(Source source, SiteSettings settings)
    {
        var page = Node("WebPage", source.Label, Urls.Source(source.Id), settings);
        var work = Work(source, settings);
        if (Uri.TryCreate(source.Address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http") work["url"] = source.Address;
        page["about"] = work;
        return Text(page);
    }

    /// <summary>The API, where it has an address.</summary>
    public static string? Api(string name, string description, SiteSettings settings)
    {
        if (settings.ApiOrigin is null) return null;
        var api = Node("WebAPI", name, Urls.Api, settings);
        api["description"] = description;
        api["documentation"] = Absolute(settings, Urls.ApiSchema);
        return Text(api);
    }

    /// <summary>The way from the front page to a page (https://schema.org/BreadcrumbList).</summary>
    public static string Trail(SiteSettings settings, params ReadOnlySpan<(string Name, string Address)> steps)
    {
        var items = new JsonArray();
        foreach (var (name, address) in steps)
        {
            items.Add(new JsonObject { ["@type"] = "ListItem", ["position"] = items.Count + 1, ["name"] = name, ["item"] = Absolute(settings, address) });
        }
        return Text(new JsonObject { ["@context"] = Context, ["@type"] = "BreadcrumbList", ["itemListElement"] = items });
    }

    private static JsonObject Node(string type, string name, string address, SiteSettings settings) => new()
    {
        ["@context"] = Context, ["@type"] = type, ["name"] = name, ["url"] = Absolute(settings, address), ["inLanguage"] = "id",
    };

    private static JsonObject Named(string type, string name) => new() { ["@type"] = type, ["name"] = name };

    private static JsonObject Agency(Agency agency, SiteSettings settings) => new()
    {
        ["@type"] = "GovernmentOrganization", ["name"] = agency.Name, ["url"] = Absolute(settings, Urls.Agency(agency.Id)),
    };

    /// <summary>What we read, with our page on it; a date only where one day, month or year is known.</summary>
    private static JsonObject Work(Source source, SiteSettings settings)
    {
        var work = Named("CreativeWork", source.Label);
        work["mainEntityOfPage"] = Absolute(settings, Urls.Source(source.Id));
        if (source.Publisher is { } publisher) work["publisher"] = Named("Organization", publisher);
        if (source.Published is { Precision: not DatePrecision.Interval } date) work["datePublished"] = date.Text;
        return work;
    }

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(t => JsonValue.Create(t))]);

    private static string Absolute(SiteSettings settings, string address) => Urls.Absolute(settings, address) ?? address;

    private static string Text(JsonObject data) => data.ToJsonString(JsonText.InPage);
}
