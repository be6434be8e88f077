using System.Text.Json;
using Inovasi.Content;
using Inovasi.Site.Tests.Downloads;
using Inovasi.Tests;

namespace Inovasi.Site.Tests;

/// <summary>Every generated page held to the HTML standard by a program that others wrote.</summary>
public class HtmlValidityTests
{
    private static readonly string Validator = RepositoryRoot.Combine("tests", "Inovasi.Site.Tests", "validator");

    [Fact]
    public Task Every_page_of_the_shipped_content_is_valid() => IsValidAsync(SecondCity.Shipped);

    [Fact]
    public Task Every_page_of_another_city_is_valid() => IsValidAsync(SecondCity.Catalogue);

    [Fact]
    public Task Every_page_is_valid_whatever_stands_in_its_texts() => IsValidAsync(HostileCity.Whole);

    /// <summary>That it finds nothing wrong is worth something only if it finds what is.</summary>
    [Fact]
    public void The_validator_notices_what_is_wrong()
    {
        using var temp = new TempFolder();
        File.WriteAllText(
            temp.Combine("index.html"),
            """<!DOCTYPE html><html lang="id"><head><title>Uji</title></head><body><ul role="navigation"><div>x</div></ul><p id="a">a<p id="a">b</p><button>c</button></body></html>""");
        var rules = Validate(temp.Path).Select(c => c.Split(": ")[1]).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(["element-permitted-content", "no-dup-id", "no-implicit-button-type", "no-implicit-close", "prefer-native-element"], rules);
    }

    /// <summary>Builds the site of a catalogue without a problem, and with nothing that the validator has a word about.</summary>
    internal static async Task IsValidAsync(Catalogue catalogue)
    {
        using var temp = new TempFolder();
        var report = await SiteGenerator.WriteAsync(catalogue, temp.Combine("site"), CancellationToken.None);
        Assert.Empty(report.Problems);
        Assert.Empty(Validate(temp.Combine("site")));
    }

    /// <summary>What the validator has to say about every HTML file of a folder.</summary>
    internal static IEnumerable<string> Validate(string folder)
    {
        Assert.True(
            Directory.Exists(Path.Combine(Validator, "node_modules")), "The validator is not installed: run \"npm ci --prefix tests/Inovasi.Site.Tests/validator\".");
        using var complaints = JsonDocument.Parse(Programs.Run("node", [Path.Combine(Validator, "validate.mjs"), folder]));
        return [.. complaints.RootElement.EnumerateArray().Select(c => c.GetString()!)];
    }
}
