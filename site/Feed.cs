using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using Inovasi.Content;
using Inovasi.Site.Layout;

namespace Inovasi.Site;

/// <summary>
/// What is new, for feed readers, in Atom (https://www.rfc-editor.org/rfc/rfc4287). Dates are those of the change log and of releases, never of the clock:
/// a day is written as its first moment. Without an origin there is no feed, since its ids must be whole addresses.
/// </summary>
public static class Feed
{
    /// <summary>A feed is for what is new; everything stands on its page and in the data.</summary>
    public const int MostEntries = 100;

    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>Every feed: its address and its text.</summary>
    public static IEnumerable<(string Address, string Text)> Of(Catalogue catalogue, RecordDates dates) =>
        catalogue.Settings.SiteOrigin is null
            ? []
            : FeedLinks.All.Select(feed => (Urls.Feed(feed.List), Write(catalogue, feed.List, feed.Title, Entries(feed.List, catalogue, dates))));

    private static IEnumerable<Entry> Entries(string list, Catalogue catalogue, RecordDates dates) => list switch
    {
        Urls.Changes => catalogue.Changes.Select(c => new Entry(Urls.Change(c.Date, Hash(c.Text)), Urls.Changes, c.Text, c.Text, c.Date, c.Date)),
        Urls.Innovations => catalogue.Innovations.Select(i => new Entry(
            Urls.InnovationId(i.Id), Urls.Innovation(i), i.Name, i.Summary, dates.Added("innovations", i.Id), dates.Changed("innovations", i.Id))),
        Urls.Claims => catalogue.Claims.Select(c => new Entry(
            Urls.Claim(c.Id), Urls.Claim(c.Id), c.Question, c.Reasoning, dates.Added("claims", c.Id), dates.Changed("claims", c.Id))),
        _ => throw new System.Diagnostics.UnreachableException(list),
    };

    private static string Write(Catalogue catalogue, string list, string title, IEnumerable<Entry> entries)
    {
        var settings = catalogue.Settings;
        Entry[] newest = [.. entries.OrderByDescending(e => e.Updated).ThenByDescending(e => e.Published).Take(MostEntries)];
        using var memory = new MemoryStream();
        using (var xml = XmlWriter.Create(memory, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, "id");
            Text(xml, "id", Absolute(settings, Urls.Feed(list)));
            Text(xml, "title", $"{title} – {settings.Name}");
            Text(xml, "updated", Moment(newest.Length > 0 ? newest[0].Updated : catalogue.Release.Date));
            Link(xml, "self", "application/atom+xml", Absolute(settings, Urls.Feed(list)));
            Link(xml, "alternate", "text/html", Absolute(settings, list));
            xml.WriteStartElement("author", Namespace);
            Text(xml, "name", settings.Publisher ?? settings.Name);
            xml.WriteEndElement();
            foreach (var entry in newest) Write(xml, settings, entry);
            xml.WriteEndElement();
        }
        return Encoding.UTF8.GetString(memory.ToArray()) + "\n";
    }

    private static void Write(XmlWriter xml, SiteSettings settings, Entry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        Text(xml, "id", Absolute(settings, entry.Id));
        Text(xml, "title", entry.Title);
        Link(xml, "alternate", "text/html", Absolute(settings, entry.Address));
        Text(xml, "published", Moment(entry.Published));
        Text(xml, "updated", Moment(entry.Updated));
        Text(xml, "summary", entry.Summary);
        xml.WriteEndElement();
    }

    private static void Text(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, Allowed(text));

    private static void Link(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    /// <summary>A few characters that HTML holds are none of XML's; they become the mark for what cannot be shown.</summary>
    private static string Allowed(string text) =>
        string.Concat(text.EnumerateRunes().Select(r => r.Value > 0xFFFF || XmlConvert.IsXmlChar((char)r.Value) ? r.ToString() : "\uFFFD"));

    private static string Moment(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];

    private static string Absolute(SiteSettings settings, string address) => Urls.Absolute(settings, address)!;

    /// <param name="Id">For good: made of what never changes of the record.</param>
    /// <param name="Address">Where it can be read.</param>
    /// <param name="Title">In one line.</param>
    /// <param name="Summary">In a sentence or two.</param>
    /// <param name="Published">When it first stood in a release.</param>
    /// <param name="Updated">When it last changed.</param>
    private sealed record Entry(string Id, string Address, string Title, string Summary, DateOnly Published, DateOnly Updated);
}
