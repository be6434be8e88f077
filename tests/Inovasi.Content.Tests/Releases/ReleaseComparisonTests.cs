using Inovasi.Content.Releases;
using Inovasi.Tests;

namespace Inovasi.Content.Tests.Releases;

/// <summary>What changed between two releases, by key.</summary>
public sealed class ReleaseComparisonTests : IDisposable
{
    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void Lists_what_was_added_removed_and_changed()
    {
        var old = Release("2026-01-01-00000000", ["id"], """{"id":"a","n":1}""", """{"id":"b","n":1}""", """{"id":"c","n":1}""");
        var made = Release("2026-02-01-00000000", ["id"], """{"id":"d","n":1}""", """{"id":"b","n":2}""", """{"id":"a","n":1}""");
        var changes = ReleaseComparison.Between(old, made);
        Assert.Equal(new ReleaseChanges("2026-01-01-00000000", "2026-02-01-00000000", [new TableChanges("data", ["d"], ["c"], ["b"])]), changes);
    }

    [Fact]
    public void Says_nothing_of_equal_tables() => Assert.Empty(
        ReleaseComparison.Between(Release("2026-01-01-00000000", ["id"], """{"id":"a"}"""), Release("2026-02-01-00000000", ["id"], """{"id":"a"}""")).Tables);

    [Fact]
    public void Joins_the_parts_of_a_key() => Assert.Equal(
        [new TableChanges("data", ["INV-1 2"], ["INV-1 1"], [])],
        ReleaseComparison.Between(
            Release("2026-01-01-00000000", ["id", "n"], """{"id":"INV-1","n":1}"""), Release("2026-02-01-00000000", ["id", "n"], """{"id":"INV-1","n":2}""")).Tables);

    [Fact]
    public void Counts_the_rows_of_a_table_that_one_of_them_lacks()
    {
        var (manifest, folder) = Release("2026-01-01-00000000", ["id"], """{"id":"a"}""");
        var without = manifest with { Tables = [] };
        Assert.Equal([new TableChanges("data", [], ["a"], [])], ReleaseComparison.Between((manifest, folder), (without, folder)).Tables);
        Assert.Equal([new TableChanges("data", ["a"], [], [])], ReleaseComparison.Between((without, folder), (manifest, folder)).Tables);
    }

    private (ReleaseManifest Manifest, string Folder) Release(string id, ValueList<string> key, params string[] rows)
    {
        var folder = Directory.CreateDirectory(_temp.Combine(id)).FullName;
        File.WriteAllLines(Path.Combine(folder, "data.ndjson"), rows);
        return (new ReleaseManifest(new Release(id, DateOnly.ParseExact(id[..10], "yyyy-MM-dd"), ""), 1, [new ReleaseTable("data", rows.Length, key)], []), folder);
    }
}
