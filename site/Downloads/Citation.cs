using System.Globalization;
using System.Text;
using System.Text.Json;
using Inovasi.Content;

namespace Inovasi.Site.Downloads;

/// <summary>How to name a release in another work: as text, for BibTeX, and as CITATION.cff. Without a publisher the site's own name stands in its place.</summary>
public static class Citation
{
    public const string CffFileName = "CITATION.cff";

    public static string Text(SiteSettings settings, Release release, string address) =>
        $"{Author(settings)} ({Year(release)}). {ReleaseTexts.Title(settings)}, rilis {release.Id} [kumpulan data]. {Urls.Absolute(settings, address) ?? address}";

    public static string BibTex(SiteSettings settings, Release release, string address)
    {
        (string Field, string Value)[] fields =
        [
            ("author", $"{{{Bib(Author(settings))}}}"), ("title", $"{{{Bib(ReleaseTexts.Title(settings))}}}"), ("year", Year(release)), ("version", release.Id),
            ("howpublished", $"\\url{{{Urls.Absolute(settings, address) ?? address}}}"), ("note", ReleaseTexts.LicenceName),
        ];
        return $"@misc{{inovasi-{release.Id},\n{string.Join(",\n", fields.Select(f => $"  {f.Field} = {{{f.Value}}}"))}\n}}";
    }

    /// <summary>Citation File Format 1.2.0; texts in double quotes, which YAML reads as JSON does.</summary>
    public static string Cff(SiteSettings settings, Release release)
    {
        var yaml = new StringBuilder("cff-version: 1.2.0\nmessage: \"Bila memakai data ini, sebut rilisnya. If you use this data, please cite the release.\"\ntype: dataset\n");
        Line("title", ReleaseTexts.Title(settings));
        yaml.Append("authors:\n  - name: ").Append(Quoted(Author(settings))).Append('\n');
        Line("version", release.Id);
        yaml.Append("date-released: ").Append(Day(release)).Append('\n');
        yaml.Append("license: ").Append(ReleaseTexts.LicenceName).Append('\n');
        if (Urls.Absolute(settings, Urls.Release(release.Id)) is { } address) Line("url", address);
        return yaml.ToString();

        void Line(string key, string text) => yaml.Append(key).Append(": ").Append(Quoted(text)).Append('\n');
    }

    public static string Day(Release release) => release.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Author(SiteSettings settings) => settings.Publisher ?? $"Penyusun {settings.Name}";

    private static string Year(Release release) => release.Date.Year.ToString("0000", CultureInfo.InvariantCulture);

    private static string Quoted(string text) => JsonSerializer.Serialize(text, JsonText.Readable);

    /// <summary>Braces and backslashes would end the entry.</summary>
    private static string Bib(string text) => text.Replace("\\", "\\textbackslash ", StringComparison.Ordinal).Replace("{", "(", StringComparison.Ordinal).Replace("}", ")", StringComparison.Ordinal)
        .Replace("&", "\\&", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal);
}
