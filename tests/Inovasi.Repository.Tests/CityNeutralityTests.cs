using System.Text.RegularExpressions;

namespace Inovasi.Repository.Tests;

/// <summary>Another city takes the code as it is: no source file knows which city this is.</summary>
public class CityNeutralityTests
{
    [Fact]
    public void No_source_file_names_a_city()
    {
        var city = Regex.Match(SourceTree.Read("content/situs.yaml"), @"^kota: *""?([^""\r\n#]+?)""? *$", RegexOptions.Multiline).Groups[1].Value;
        Assert.NotEqual("", city);
        var words = city.Split(' ').Where(w => w is not ("Kota" or "Kabupaten")).ToArray();
        var name = new Regex(string.Join(@"\s*", words.Select(Regex.Escape)), RegexOptions.IgnoreCase);
        var naming = SourceTree.Files(".cs", ".razor", ".css", ".js", ".graphql")
            .Where(p => !p.StartsWith("tests/", StringComparison.Ordinal))
            .Where(path => name.IsMatch(SourceTree.Read(path)));
        Assert.Empty(naming);
    }
}
