namespace Inovasi.Content.Datasets;

/// <summary>Where datasets stand below the site's origin; the site makes them there, and answers of the API lead to them.</summary>
public static class DataAddresses
{
    public const string Root = "/data/";

    /// <summary>The page of a dataset, with its dictionary and all formats: <c>/data/innovations/</c>.</summary>
    public static string Page(string dataset) => $"{Root}{dataset}/";

    /// <summary>The page and the folder of a release, for good: <c>/data/2026-11-21-3fa9c1d2/</c>.</summary>
    public static string Release(string id) => $"{Root}{id}/";

    /// <summary>A file of a release: <c>/data/2026-11-21-3fa9c1d2/innovations.csv</c>.</summary>
    public static string File(string release, string name) => $"{Release(release)}{name}";
}
