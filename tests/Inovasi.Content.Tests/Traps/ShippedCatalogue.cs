using Inovasi.Content.Reading;
using Inovasi.Tests;

namespace Inovasi.Content.Tests.Traps;

/// <summary>The catalogue that this repository publishes, read once through the same door as the site and the API.</summary>
internal static class ShippedCatalogue
{
    private static readonly Lazy<CatalogueReading> Read = new(() => CatalogueReader.Read(Folder));

    public static string Folder => RepositoryRoot.Combine("content");

    public static CatalogueReading Reading => Read.Value;

    public static Catalogue Published =>
        Reading.Catalogue ?? throw new InvalidOperationException($"The shipped content has errors:\n{string.Join('\n', Reading.Problems)}");

    public static Innovation Story(string id) => Published.Innovation(id);

    public static Claim Claim(string id) => Published.Claims.Single(c => c.Id == id);

    public static IndexResult Index(int year) => Published.IndexResults.Single(r => r.Year == year);

    public static Method Method(int year) => Published.FindMethod(year)!;

    public static Term Term(string id) => Published.Terms.Single(t => t.Id == id);

    public static IEnumerable<string> Codes(string vocabulary) => Published.Vocabulary(vocabulary).Values.Select(v => v.Code);

    /// <summary>Every data file as an editor sees it, with its path below the folder; code and READMEs left out.</summary>
    public static IEnumerable<(string Path, string Text)> Files { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(path => (Path: Path.GetRelativePath(Folder, path).Replace('\\', '/'), Full: path))
            .Where(f => Path.GetExtension(f.Path) is ".md" or ".yaml" or ".csv")
            .Where(f => !f.Path.StartsWith("Inovasi.Content/", StringComparison.Ordinal) && f.Path != "README.md")
            .OrderBy(f => f.Path, StringComparer.Ordinal)
            .Select(f => (f.Path, File.ReadAllText(f.Full))),
    ];

    /// <summary>The paths of the files in which the text stands, whatever the case.</summary>
    public static IEnumerable<string> FilesWith(string text) =>
        Files.Where(f => f.Text.Contains(text, StringComparison.OrdinalIgnoreCase)).Select(f => f.Path);
}
