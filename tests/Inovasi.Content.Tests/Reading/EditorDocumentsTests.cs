using System.Text.Json;
using System.Text.RegularExpressions;
using Inovasi.Content.Reading;
using Inovasi.Tests;

namespace Inovasi.Content.Tests.Reading;

/// <summary>The manual and the schemas say exactly what the reader takes.</summary>
public partial class EditorDocumentsTests
{
    private static readonly string Manual = File.ReadAllText(RepositoryRoot.Combine("content", "README.md"));

    public static TheoryData<string, string[], string[]> Mappings()
    {
        var data = new TheoryData<string, string[], string[]>();
        foreach (var shape in Shapes.All) data.Add(shape.Name, [.. shape.Keys], shape.Required);
        foreach (var table in Shapes.Tables) data.Add($"{table.Name}.csv", table.Columns, table.Required);
        return data;
    }

    [Theory]
    [MemberData(nameof(Mappings))]
    public void The_manual_explains_every_key_and_no_other(string name, string[] keys, string[] required)
    {
        var start = Manual.IndexOf($"### `{name}`\n", StringComparison.Ordinal);
        Assert.True(start >= 0, $"content/README.md has no section \"### `{name}`\".");
        var end = Manual.IndexOf("\n#", start + 1, StringComparison.Ordinal);
        var rows = KeyRow().Matches(Manual[start..end]);
        Assert.Equal(keys, rows.Select(r => r.Groups["key"].Value));
        Assert.Equal(required, rows.Where(r => r.Groups["required"].Value.Trim() == "ya").Select(r => r.Groups["key"].Value));
        Assert.All(rows, r => Assert.NotEqual("", r.Groups["meaning"].Value.Trim()));
    }

    [Fact]
    public void The_manual_has_a_section_for_no_mapping_that_is_not_read() =>
        Assert.Equal(Mappings().Select(row => (string)row[0]).Order(), KeyHeading().Matches(Manual).Select(m => m.Groups[1].Value).Order());

    [Fact]
    public void The_schemas_hold_every_key_and_no_other()
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.GetFiles(RepositoryRoot.Combine("content", "skema"), "*.json"))
        {
            using var schema = JsonDocument.Parse(File.ReadAllText(file));
            Collect(schema.RootElement, found);
        }
        var expected = Shapes.All.ToDictionary(s => s.Name, s => Describe(s.Keys, s.Required));
        Assert.Equal(new SortedDictionary<string, string>(expected, StringComparer.Ordinal), found);
    }

    [Fact]
    public void The_manual_shows_the_settings_that_switch_the_schemas_on()
    {
        var text = File.ReadAllText(RepositoryRoot.Combine("content", "skema", "README.md"));
        var named = Directory.GetFiles(RepositoryRoot.Combine("content", "skema"), "*.json").Select(f => Path.GetFileName(f));
        Assert.All(named, name => Assert.Contains(name, text, StringComparison.Ordinal));
    }

    /// <summary>Each object schema bears the name of its shape as its title.</summary>
    private static void Collect(JsonElement element, SortedDictionary<string, string> found)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray()) Collect(item, found);
        }
        if (element.ValueKind != JsonValueKind.Object) return;
        if (element.TryGetProperty("title", out var title) && title.ValueKind == JsonValueKind.String)
        {
            Assert.False(element.GetProperty("additionalProperties").GetBoolean());
            var required = element.TryGetProperty("required", out var list) ? list.EnumerateArray().Select(r => r.GetString()!) : [];
            found[title.GetString()!] = Describe(element.GetProperty("properties").EnumerateObject().Select(p => p.Name), required);
        }
        foreach (var property in element.EnumerateObject()) Collect(property.Value, found);
    }

    private static string Describe(IEnumerable<string> keys, IEnumerable<string> required) =>
        $"{string.Join(' ', keys.Order(StringComparer.Ordinal))} | {string.Join(' ', required.Order(StringComparer.Ordinal))}";

    [GeneratedRegex(@"^\| `(?<key>[a-z_0-9]+)` \|(?<required>[^|]*)\|(?<meaning>[^|]*)\|", RegexOptions.Multiline)]
    private static partial Regex KeyRow();

    [GeneratedRegex(@"^### `(.+)`$", RegexOptions.Multiline)]
    private static partial Regex KeyHeading();
}
