using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using Inovasi.Content;
using Inovasi.Content.Datasets;
using Inovasi.Content.Releases;

namespace Inovasi.Site.Downloads;

/// <summary>
/// The release as a Data Package 2.0 (https://datapackage.org/standard/data-package/): one table resource a dataset with types, keys and references,
/// so that a program can read the CSV files without being told anything else.
/// </summary>
public static class DataPackage
{
    public const string FileName = "datapackage.json";

    private const string Profile = "https://datapackage.org/profiles/2.0/datapackage.json";

    public static string Json(SiteSettings settings, ReleaseManifest manifest)
    {
        var package = new JsonObject
        {
            ["$schema"] = Profile,
            ["name"] = $"inovasi-{settings.RegionCode.ToLowerInvariant()}",
            ["title"] = ReleaseTexts.Title(settings),
            ["description"] = ReleaseTexts.Description(settings).En,
            ["version"] = manifest.Release.Id,
            ["created"] = string.Create(CultureInfo.InvariantCulture, $"{manifest.Release.Date:yyyy-MM-dd}T00:00:00Z"),
            ["licenses"] = new JsonArray(new JsonObject { ["name"] = ReleaseTexts.LicenceName, ["path"] = ReleaseTexts.LicenceAddress, ["title"] = ReleaseTexts.LicenceTitle }),
        };
        if (Urls.Absolute(settings, Urls.Data) is { } homepage) package["homepage"] = homepage;
        if (settings.Publisher is { } publisher) package["contributors"] = new JsonArray(new JsonObject { ["title"] = publisher, ["roles"] = new JsonArray("publisher") });
        package["resources"] = new JsonArray([.. ReleaseWriter.Datasets.Select(d => Resource(d, manifest))]);
        return package.ToJsonString(JsonText.Readable) + "\n";
    }

    private static JsonObject Resource(Dataset dataset, ReleaseManifest manifest)
    {
        var file = manifest.Files.Single(f => f.Path == dataset.Name + DownloadFormat.Csv.Suffix);
        return new JsonObject
        {
            ["name"] = dataset.Name,
            ["type"] = "table",
            ["path"] = file.Path,
            ["title"] = dataset.Title.En,
            ["description"] = dataset.Description.En,
            ["format"] = "csv",
            ["mediatype"] = file.MediaType,
            ["encoding"] = "utf-8",
            ["bytes"] = file.Bytes,
            ["hash"] = "sha256:" + file.Sha256,
            ["schema"] = Schema(dataset),
        };
    }

    private static JsonObject Schema(Dataset dataset)
    {
        var schema = new JsonObject
        {
            ["fields"] = new JsonArray([.. dataset.Columns.Select(Field)]),
            ["missingValues"] = new JsonArray(""),
            ["primaryKey"] = new JsonArray([.. dataset.Columns.Where(c => c.IsKey).Select(c => JsonValue.Create(c.Name))]),
        };
        var foreign = dataset.Columns.Where(c => c.References is not null).ToImmutableArray();
        if (foreign.Length > 0) schema["foreignKeys"] = new JsonArray([.. foreign.Select(c => ForeignKey(dataset, c))]);
        return schema;
    }

    private static JsonObject Field(Column column)
    {
        var field = new JsonObject
        {
            ["name"] = column.Name,
            ["type"] = column.Type switch
            {
                ColumnType.Integer => "integer",
                ColumnType.Decimal => "number",
                ColumnType.Boolean => "boolean",
                ColumnType.Date => "date",
                _ => "string",
            },
            ["title"] = column.Title.En,
            ["description"] = column.Description.En,
        };
        var constraints = new JsonObject();
        if (!column.IsNullable && column.Type != ColumnType.Text) constraints["required"] = true; // a text may be empty without being unknown
        if (column.Codes.Length > 0) constraints["enum"] = new JsonArray([.. column.Codes.Select(c => JsonValue.Create(c))]);
        if (constraints.Count > 0) field["constraints"] = constraints;
        return field;
    }

    /// <summary>The empty name is the dataset itself, which readers of both editions of the standard understand.</summary>
    private static JsonObject ForeignKey(Dataset dataset, Column column) => new()
    {
        ["fields"] = new JsonArray(column.Name),
        ["reference"] = new JsonObject
        {
            ["resource"] = column.References!.Dataset == dataset.Name ? "" : column.References.Dataset,
            ["fields"] = new JsonArray(column.References.Column),
        },
    };
}
