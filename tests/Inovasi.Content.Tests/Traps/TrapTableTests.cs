using System.Globalization;
using System.Reflection;
using CsvHelper;
using Inovasi.Tests;

namespace Inovasi.Content.Tests.Traps;

/// <summary>Holds the table of traps to the tests: each trap is either under test or a decision of the editors with its reason.</summary>
public sealed class TrapTableTests
{
    private sealed record TrapRow(string Trap, string Misleads, string Handled, string How);

    [Fact]
    public void Lists_the_32_traps_once_each()
    {
        Assert.Equal(Enumerable.Range(1, 32).Select(n => string.Create(CultureInfo.InvariantCulture, $"T{n:00}")), Rows().Select(r => r.Trap));
        Assert.All(Rows(), r => Assert.False(string.IsNullOrWhiteSpace(r.Misleads) || string.IsNullOrWhiteSpace(r.How), r.Trap));
    }

    [Fact]
    public void Tests_every_trap_that_is_not_editorial()
    {
        var tested = typeof(TrapTableTests).Assembly.GetTypes()
            .Where(t => t.Namespace == typeof(TrapTableTests).Namespace)
            .SelectMany(t => t.GetMethods())
            .Where(m => m.GetCustomAttribute<FactAttribute>() is not null && m.Name is ['T', >= '0' and <= '9', >= '0' and <= '9', '_', ..])
            .Select(m => m.Name[..3])
            .Order(StringComparer.Ordinal);
        Assert.Equal(Rows().Where(r => r.Handled == "test").Select(r => r.Trap), tested);
        Assert.All(Rows(), r => Assert.Contains(r.Handled, new[] { "test", "editorial" }));
    }

    private static List<TrapRow> Rows()
    {
        using var reader = new StreamReader(RepositoryRoot.Combine("tests", "Inovasi.Content.Tests", "Traps", "traps.csv"));
        using var csv = new CsvReader(reader, new CsvHelper.Configuration.CsvConfiguration(CultureInfo.InvariantCulture) { PrepareHeaderForMatch = a => a.Header.ToLowerInvariant() });
        return [.. csv.GetRecords<TrapRow>()];
    }
}
