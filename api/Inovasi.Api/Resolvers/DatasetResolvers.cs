using Inovasi.Content.Datasets;
using Inovasi.Content.Releases;
using Inovasi.GraphQL.Execution;

namespace Inovasi.Api.Resolvers;

/// <summary>
/// The datasets as the downloads are made of them. What a dataset is stands in the code that the site runs too; rows are counted in the release; bytes and hashes
/// come from the manifest that was stored with a release that was cut, because only then does anybody promise them.
/// </summary>
internal static class DatasetResolvers
{
    private sealed record File(Dataset Dataset, DownloadFormat Format)
    {
        public string Name => Format.FileName(Dataset.Name);
    }

    public static void Bind(ResolverMap map)
    {
        map.Add("Query", "datasets", c => PublishedDatasets.All.Select(d => new Released<Dataset>(Release(c), d)));
        map.Add("Query", "dataset", c => PublishedDatasets.All.FirstOrDefault(d => d.Name == c.Arguments.GetString("name")) is { } dataset
            ? new Released<Dataset>(Release(c), dataset)
            : null);
        BindDataset(map);
        BindColumn(map);
        BindFile(map);
    }

    private static ServedRelease Release(FieldContext context) => context.Services<RequestContext>().Release;

    private static void BindDataset(ResolverMap map)
    {
        void Add(string field, Func<Released<Dataset>, object?> read) => map.Add("Dataset", field, read);
        Add("name", d => d.Value.Name);
        Add("title", d => d.Value.Title.Id);
        Add("titleEn", d => d.Value.Title.En);
        Add("description", d => d.Value.Description.Id);
        Add("descriptionEn", d => d.Value.Description.En);
        Add("rowCount", d => d.Release.RowCount(d.Value.Name));
        Add("columns", d => d.Value.Columns);
        Add("files", d => DownloadFormat.All.Select(f => new Released<File>(d.Release, new File(d.Value, f))));
        Add("path", d => DataAddresses.Page(d.Value.Name));
        Add("url", d => Absolute(d.Release, DataAddresses.Page(d.Value.Name)));
    }

    private static void BindColumn(ResolverMap map)
    {
        void Add(string field, Func<Column, object?> read) => map.Add("DatasetColumn", field, read);
        Add("name", c => c.Name);
        Add("title", c => c.Title.Id);
        Add("titleEn", c => c.Title.En);
        Add("description", c => c.Description.Id);
        Add("descriptionEn", c => c.Description.En);
        Add("type", c => EnumNames<ColumnType>.Of(c.Type));
        Add("unit", c => c.Unit?.Id);
        Add("unitEn", c => c.Unit?.En);
        Add("mayBeEmpty", c => c.IsNullable);
        Add("isKey", c => c.IsKey);
        Add("refersTo", c => c.References is { } to ? $"{to.Dataset}.{to.Column}" : null);
    }

    private static void BindFile(ResolverMap map)
    {
        void Add(string field, Func<Released<File>, object?> read) => map.Add("DatasetFile", field, read);
        // ".excel.csv" is EXCEL_CSV.
        Add("format", f => f.Value.Format.Suffix[1..].Replace('.', '_').ToUpperInvariant());
        Add("mediaType", f => f.Value.Format.MediaType);
        Add("path", f => DataAddresses.File(f.Release.Code, f.Value.Name));
        Add("url", f => Absolute(f.Release, DataAddresses.File(f.Release.Code, f.Value.Name)));
        Add("bytes", f => Promised(f)?.Bytes);
        Add("sha256", f => Promised(f)?.Sha256);
    }

    private static ReleaseFile? Promised(Released<File> file) => file.Release.Manifest?.Files.FirstOrDefault(f => f.Path == file.Value.Name);

    private static string? Absolute(ServedRelease release, string path) => release.Catalogue.Settings.SiteOrigin is { } origin ? origin + path : null;
}
