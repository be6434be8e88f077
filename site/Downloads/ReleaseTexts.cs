using System.Globalization;
using System.Reflection;
using System.Text;
using Inovasi.Content;
using Inovasi.Content.Datasets;
using Inovasi.Content.Releases;

namespace Inovasi.Site.Downloads;

/// <summary>The words that go with a release: its title, licence and README, the same in files and on pages.</summary>
public static class ReleaseTexts
{
    public const string ReadmeFileName = "README.md";
    public const string LicenceFileName = "LICENSE";
    public const string LicenceName = "CC-BY-4.0";
    public const string LicenceTitle = "Creative Commons Attribution 4.0 International";
    public const string LicenceAddress = "https://creativecommons.org/licenses/by/4.0/";

    public const string Licence = $"""
        {LicenceTitle} ({LicenceName})

        Data dan teks dalam rilis ini boleh dibagikan dan diolah untuk tujuan apa pun,
        asalkan sumbernya disebut, lisensinya ditautkan, dan perubahannya dikatakan.

        The data and texts of this release may be shared and adapted for any purpose,
        if you give appropriate credit, link to the licence, and say what you changed.

        {LicenceAddress}legalcode

        Artikel, foto, dan dokumen yang dikutip tetap milik penerbitnya.
        Articles, photographs and documents that are cited belong to their publishers.

        """;

    public static string Title(SiteSettings settings) => $"{settings.Name}: data inovasi daerah {settings.City}";

    public static string TitleEnglish(SiteSettings settings) => $"{settings.Name}: data on local innovations of {settings.City}";

    public static Wording Description(SiteSettings settings) => (
        $"Apa yang dikatakan sumber terbuka tentang inovasi {settings.City} (kode wilayah {settings.RegionCode}), siapa yang mengatakannya, dan apa yang belum diketahui.",
        $"What open sources say about the innovations of {settings.City}, Indonesia (region code {settings.RegionCode}), who says so, and what is not known.");

    /// <summary>The template beside this file, filled in.</summary>
    public static string Readme(SiteSettings settings, ReleaseManifest manifest)
    {
        var tables = new StringBuilder();
        foreach (var (dataset, table) in ReleaseWriter.Datasets.Zip(manifest.Tables))
        {
            tables.Append(CultureInfo.InvariantCulture, $"| `{dataset.Name}` | {table.Rows} | {dataset.Description.Id} | {dataset.Description.En} |\n");
        }
        return Template()
            .Replace("{judul}", Title(settings), StringComparison.Ordinal)
            .Replace("{rilis}", manifest.Release.Id, StringComparison.Ordinal)
            .Replace("{keterangan}", Description(settings).Id, StringComparison.Ordinal)
            .Replace("{description}", Description(settings).En, StringComparison.Ordinal)
            .Replace("{tabel}", tables.ToString().TrimEnd(), StringComparison.Ordinal)
            .Replace("{batas}", Limits(w => w.Id), StringComparison.Ordinal)
            .Replace("{limits}", Limits(w => w.En), StringComparison.Ordinal)
            .Replace("{kutipan}", Citation.Text(settings, manifest.Release, Urls.Release(manifest.Release.Id)), StringComparison.Ordinal);
    }

    private static string Limits(Func<Wording, string> language)
    {
        var everywhere = DatasetLimits.Everywhere.Select(w => $"- {language(w)}");
        var each = ReleaseWriter.Datasets.SelectMany(d => d.Limits.Select(w => $"- `{d.Name}`: {language(w)}"));
        return string.Join('\n', everywhere.Concat(each));
    }

    private static string Template()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("files/rilis-readme.md")!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
