using System.Text.Json.Nodes;
using Inovasi.Content;
using Inovasi.Content.Datasets;
using Inovasi.Content.Releases;

namespace Inovasi.Site.Downloads;

/// <summary>A dataset in the words of schema.org (https://schema.org/Dataset), for the page that shows it: dataset search engines read this.</summary>
public static class SchemaOrg
{
    /// <summary>One dataset with its files.</summary>
    public static string Of(Dataset dataset, SiteSettings settings, ReleaseManifest manifest)
    {
        var about = About(dataset.Title.Id, dataset.Description.Id, Urls.Dataset(dataset.Name), settings, manifest, manifest.Files.Where(f => f.Table == dataset.Name));
        about["variableMeasured"] = new JsonArray([.. dataset.Columns.Select(c => new JsonObject
        {
            ["@type"] = "PropertyValue", ["name"] = c.Name, ["description"] = c.Title.Id,
        })]);
        return about.ToJsonString(JsonText.InPage);
    }

    /// <summary>The release as a whole.</summary>
    public static string Of(SiteSettings settings, ReleaseManifest manifest) =>
        About(ReleaseTexts.Title(settings), ReleaseTexts.Description(settings).Id, Urls.Data, settings, manifest, manifest.Files.Where(f => f.Path == SqliteFile.FileName))
            .ToJsonString(JsonText.InPage);

    private static JsonObject About(
        string name, string description, string address, SiteSettings settings, ReleaseManifest manifest, IEnumerable<ReleaseFile> files)
    {
        var about = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Dataset",
            ["name"] = name,
            ["description"] = description,
            ["url"] = Urls.Absolute(settings, address) ?? address,
            ["version"] = manifest.Release.Id,
            ["datePublished"] = Citation.Day(manifest.Release),
            ["license"] = ReleaseTexts.LicenceAddress,
            ["isAccessibleForFree"] = true,
            ["inLanguage"] = "id",
        };
        if (settings.Publisher is { } publisher) about["creator"] = new JsonObject { ["@type"] = "Organization", ["name"] = publisher };
        about["distribution"] = new JsonArray([.. files.Select(f => Download(f, settings, manifest.Release.Id))]);
        return about;
    }

    private static JsonObject Download(ReleaseFile file, SiteSettings settings, string release)
    {
        var address = Urls.ReleaseFile(release, file.Path);
        return new JsonObject
        {
            ["@type"] = "DataDownload", ["encodingFormat"] = file.MediaType, ["contentUrl"] = Urls.Absolute(settings, address) ?? address, ["contentSize"] = $"{file.Bytes} B", ["sha256"] = file.Sha256,
        };
    }
}
