using System.Collections.Concurrent;
using Inovasi.Content.Datasets;
using Inovasi.Content.Reading;
using Inovasi.Tests;

namespace Inovasi.Content.Tests.Reading;

/// <summary>
/// No cell of any table begins as a formula, whatever an editor writes: downloads and the API put no sign before texts, because what would need one is never read.
/// </summary>
public class FormulaTests
{
    private static readonly char[] Starts = ['=', '+', '-', '@', '\t', '\r'];

    [Fact]
    public void No_place_of_the_content_lets_a_formula_into_a_table()
    {
        var values = Texts(ContentAssert.Small()).Select(t => t.Text).Where(t => t.Length > 1).Distinct().ToArray();
        Assert.True(values.Length > 100, $"Only {values.Length} texts.");
        var places =
            from file in SmallContent.Files
            from value in values
            from at in Places(file.Value, value)
            select (file.Key, Text: file.Value, At: at);
        var (let, read) = (new ConcurrentBag<string>(), 0);
        Parallel.ForEach(places.DistinctBy(p => (p.Key, p.At)).ToArray(), place =>
        {
            using var content = new ContentBuilder();
            content.With(place.Key, place.Text.Insert(place.At, place.At % 2 == 0 ? "-" : "="));
            if (CatalogueReader.Read(content.Folder).Catalogue is not { } catalogue) return;
            Interlocked.Increment(ref read);
            foreach (var (column, text) in Texts(catalogue).Where(t => IsFormula(t.Text))) let.Add($"{place.Key}({place.Text[..place.At].Count(c => c == '\n') + 1}): {column}: {text}");
        });
        Assert.Empty(let);
        Assert.InRange(read, 10, int.MaxValue); // inside of a sentence the sign does no harm
    }

    [Fact]
    public void Says_where_a_text_begins_as_one() => ContentAssert.Says(
        content => content.Replace("halaman/tentang.md", "## Siapa kami", "\n- Siapa kami"),
        """content/halaman/tentang.md(6): K017: "isi" diawali "-", sehingga program tabel membacanya sebagai rumus. Ubah awal teksnya.""");

    [Fact]
    public void No_cell_that_is_published_begins_as_a_formula() =>
        Assert.DoesNotContain(Texts(CatalogueReader.Read(RepositoryRoot.Combine("content")).Catalogue!), t => IsFormula(t.Text));

    private static IEnumerable<int> Places(string text, string value)
    {
        for (var at = text.IndexOf(value, StringComparison.Ordinal); at >= 0; at = text.IndexOf(value, at + 1, StringComparison.Ordinal)) yield return at;
    }

    private static IEnumerable<(string Column, string Text)> Texts(Catalogue catalogue) =>
        from table in CatalogueTables.Write(catalogue)
        from row in table.Rows
        from cell in table.Dataset.Columns.Zip(row)
        where cell.Second is string { Length: > 0 }
        select ($"{table.Dataset.Name}.{cell.First.Name}", (string)cell.Second!);

    /// <summary>A number with its sign is what it says in every table program.</summary>
    private static bool IsFormula(string text) =>
        Starts.Contains(text[0]) && !decimal.TryParse(text, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out _);
}
