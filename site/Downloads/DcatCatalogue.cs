using System.Globalization;
using System.Text.Json.Nodes;
using Inovasi.Content;
using Inovasi.Content.Datasets;
using Inovasi.Content.Releases;

namespace Inovasi.Site.Downloads;

/// <summary>
/// The release as a DCAT 3 catalogue in JSON-LD (https://www.w3.org/TR/vocab-dcat-3/), with the properties that DCAT-AP asks for, so that other
/// open-data portals can harvest it. Addresses are relative to this file: they hold wherever a release is unpacked.
/// The publisher, which DCAT-AP wants, is there as soon as the settings name one.
/// </summary>
public static class DcatCatalogue
{
    public const string FileName = "dcat.jsonld";

    private const string MediaTypes = "https://www.iana.org/assignments/media-types/";
    private const string Indonesian = "http://publications.europa.eu/resource/authority/language/IND";

    public static string Json(SiteSettings settings, ReleaseManifest manifest)
    {
        var catalogue = new JsonObject
        {
            ["@context"] = Context(),
            ["@id"] = "./",
            ["@type"] = "dcat:Catalog",
            ["dcterms:title"] = Both((ReleaseTexts.Title(settings), ReleaseTexts.TitleEnglish(settings))),
            ["dcterms:description"] = Both(ReleaseTexts.Description(settings)),
            ["dcterms:identifier"] = manifest.Release.Id,
            ["dcat:version"] = manifest.Release.Id,
            ["dcterms:issued"] = Day(manifest.Release.Date),
            ["dcterms:language"] = Id(Indonesian),
            ["dcterms:license"] = Id(ReleaseTexts.LicenceAddress),
        };
        if (Publisher(settings) is { } publisher) catalogue["dcterms:publisher"] = publisher;
        if (Urls.Absolute(settings, Urls.Data) is { } homepage) catalogue["foaf:homepage"] = Id(homepage);
        catalogue["dcat:dataset"] = new JsonArray(
        [
            .. ReleaseWriter.Datasets.Select(d => Entry(d.Name, d.Title, d.Description, settings, manifest, manifest.Files.Where(f => f.Table == d.Name))),
            Entry("semua", ("Semua tabel", "All datasets"), ReleaseTexts.Description(settings), settings, manifest, manifest.Files.Where(f => f.Path == SqliteFile.FileName)),
        ]);
        return catalogue.ToJsonString(JsonText.Readable) + "\n";
    }

    private static JsonObject Context() => new()
    {
        ["dcat"] = "http://www.w3.org/ns/dcat#",
        ["dcterms"] = "http://purl.org/dc/terms/",
        ["foaf"] = "http://xmlns.com/foaf/0.1/",
        ["spdx"] = "http://spdx.org/rdf/terms#",
        ["vcard"] = "http://www.w3.org/2006/vcard/ns#",
        ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
    };

    private static JsonObject Entry(string name, Wording title, Wording description, SiteSettings settings, ReleaseManifest manifest, IEnumerable<ReleaseFile> files)
    {
        var entry = new JsonObject
        {
            ["@id"] = "#" + name,
            ["@type"] = "dcat:Dataset",
            ["dcterms:title"] = Both(title),
            ["dcterms:description"] = Both(description),
            ["dcterms:identifier"] = $"{manifest.Release.Id}/{name}",
            ["dcterms:issued"] = Day(manifest.Release.Date),
            ["dcat:version"] = manifest.Release.Id,
            ["dcterms:language"] = Id(Indonesian),
            ["dcterms:license"] = Id(ReleaseTexts.LicenceAddress),
            ["dcat:keyword"] = new JsonArray(Said("inovasi daerah", "id"), Said("local innovation", "en")),
        };
        if (Publisher(settings) is { } publisher) entry["dcterms:publisher"] = publisher;
        if (settings.Contact is { } contact) entry["dcat:contactPoint"] = new JsonObject { ["@type"] = "vcard:Kind", ["vcard:hasEmail"] = Id($"mailto:{contact}") };
        entry["dcat:distribution"] = new JsonArray([.. files.Select(Distribution)]);
        return entry;
    }

    private static JsonObject Distribution(ReleaseFile file) => new()
    {
        ["@id"] = $"#{file.Path}",
        ["@type"] = "dcat:Distribution",
        ["dcterms:title"] = file.Path,
        ["dcat:accessURL"] = Id("./"),
        ["dcat:downloadURL"] = Id(file.Path),
        ["dcat:mediaType"] = Id(MediaTypes + file.MediaType),
        ["dcat:byteSize"] = new JsonObject { ["@type"] = "xsd:nonNegativeInteger", ["@value"] = file.Bytes.ToString(CultureInfo.InvariantCulture) },
        ["spdx:checksum"] = new JsonObject
        {
            ["@type"] = "spdx:Checksum",
            ["spdx:algorithm"] = Id("spdx:checksumAlgorithm_sha256"),
            ["spdx:checksumValue"] = new JsonObject { ["@type"] = "xsd:hexBinary", ["@value"] = file.Sha256 },
        },
        ["dcterms:license"] = Id(ReleaseTexts.LicenceAddress),
    };

    private static JsonObject? Publisher(SiteSettings settings) =>
        settings.Publisher is { } name ? new JsonObject { ["@id"] = "#penerbit", ["@type"] = "foaf:Agent", ["foaf:name"] = name } : null;

    private static JsonArray Both(Wording words) => [Said(words.Id, "id"), Said(words.En, "en")];

    private static JsonObject Said(string text, string language) => new() { ["@language"] = language, ["@value"] = text };

    private static JsonObject Id(string address) => new() { ["@id"] = address };

    private static JsonObject Day(DateOnly day) => new() { ["@type"] = "xsd:date", ["@value"] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
}
