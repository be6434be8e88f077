using System.Security.Cryptography;
using System.Text;

namespace Inovasi.Site.Tests;

public class StyleSheetTests
{
    [Fact]
    public void Starts_with_the_base_and_holds_each_component_once()
    {
        var text = StyleSheet.Embedded.Text;
        Assert.StartsWith(":root{", text, StringComparison.Ordinal);
        Assert.Equal(1, text.Split(".timeline{").Length - 1);
        Assert.DoesNotContain("/*", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text);
    }

    [Fact]
    public void Has_the_hash_that_a_browser_computes() =>
        Assert.Equal(
            $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(StyleSheet.Embedded.Text)))}'", StyleSheet.Embedded.Hash);

    /// <summary>Nothing outside our origin is ever asked for.</summary>
    [Fact]
    public void Loads_nothing() => Assert.DoesNotContain("url(", StyleSheet.Embedded.Text, StringComparison.OrdinalIgnoreCase);
}
