using System.Text.RegularExpressions;
using static Inovasi.Content.Tests.Traps.ShippedCatalogue;

namespace Inovasi.Content.Tests.Traps;

/// <summary>What must not be carried over from the pages that we read.</summary>
public sealed partial class RightsTrapTests
{
    private const int LongestQuotation = 8;

    /// <summary>Sources in which one official speaks for the city.</summary>
    private static readonly string[] OneOfficial =
    [
        "radarlampung-2020-kota-sangat-inovatif", "saibetik-2020-kota-sangat-inovatif", "idntimes-2021-satu-opd-satu-inovasi",
        "kupastuntas-2021-target-juni",
    ];

    [Theory]
    [InlineData("TUTUP")]
    [InlineData("SCROLL")]
    [InlineData("Gabung di")]
    [InlineData("Baca Juga")]
    [InlineData("Berita Terkini Lainnya")]
    [InlineData("Google News")]
    [InlineData("sepeda bambu")]
    public void T29_Carries_no_residue_of_web_pages(string residue) =>
        Assert.DoesNotContain(Files, f => f.Text.Contains(residue, residue == "TUTUP" ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void T30_Quotes_short_phrases_only_and_says_that_the_city_says_so()
    {
        foreach (var story in Published.Innovations)
        {
            Assert.All(Quotation().Matches(story.Story), q => Assert.InRange(q.Groups[1].Value.Split(' ').Length, 1, LongestQuotation));
            var cited = Citation().Matches(story.Story).Select(c => c.Groups[1].Value).ToHashSet();
            if (!cited.IsSubsetOf(OneOfficial)) continue;
            Assert.Matches("pejabat kota|pemerintah kota", story.Story);
        }
        Assert.All(OneOfficial, id => Assert.StartsWith("https://", Published.Source(id).Address, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Khaidarmansyah")]
    [InlineData("Eva Dwiana")]
    [InlineData("Herman HN")]
    [InlineData("Ridwan Saifuddin")]
    public void T31_Names_offices_instead_of_people(string name) =>
        Assert.DoesNotContain(FilesWith(name), path => path != "sumber.csv"); // titles and addresses of sources are quoted as they are

    [GeneratedRegex("\"([^\"\n]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Quotation();

    [GeneratedRegex(@"\[@([a-z0-9-]+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Citation();
}
