using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;
using Inovasi.Site.Downloads;
using Inovasi.Tests;

namespace Inovasi.Site.Tests.Downloads;

/// <summary>Programs that others wrote read what we write: a data package library, a strict CSV parser, a JSON-LD processor, CsvHelper.</summary>
public class OtherReadersTests
{
    private static readonly string Readers = RepositoryRoot.Combine("tests", "Inovasi.Site.Tests", "readers");

    [Fact]
    public void A_data_package_library_and_a_json_ld_processor_find_nothing_wrong()
    {
        Assert.True(Directory.Exists(Path.Combine(Readers, "node_modules")), "The readers are not installed: run \"npm ci --prefix tests/Inovasi.Site.Tests/readers\".");
        using var temp = new TempFolder();
        var manifest = ReleaseWriter.Write(SecondCity.Shipped, temp.Combine("files"));
        var address = $"https://contoh.example/data/{manifest.Release.Id}/";
        using var found = JsonDocument.Parse(Programs.Run("node", [Path.Combine(Readers, "read.mjs"), temp.Combine("files"), address]));
        Assert.Equal([], found.RootElement.GetProperty("problems").EnumerateArray().Select(p => p.GetString()!));
        Assert.Equal(manifest.Tables.Select(t => (t.Name, t.Rows)), found.RootElement.GetProperty("rows").EnumerateObject().Select(p => (p.Name, p.Value.GetInt32())));
        Assert.Equal(address, found.RootElement.GetProperty("catalogue").GetString());
        Assert.Equal(
            [.. manifest.Files.Where(f => f.Table is not null || f.Path == "data.sqlite").Select(f => address + f.Path)],
            found.RootElement.GetProperty("downloads").EnumerateArray().Select(d => d.GetString()!));
        Assert.Equal(
            ["http://www.w3.org/ns/dcat#Catalog", .. manifest.Tables.Select(_ => "http://www.w3.org/ns/dcat#Dataset"), "http://www.w3.org/ns/dcat#Dataset"],
            found.RootElement.GetProperty("types").EnumerateArray().Select(t => t.GetString()!));
    }

    /// <summary>That they find nothing wrong is worth something only if they find what is.</summary>
    [Fact]
    public void They_notice_a_reference_to_nothing_and_a_stray_quote()
    {
        using var temp = new TempFolder();
        ReleaseWriter.Write(SecondCity.Catalogue, temp.Combine("files"));
        Edit("submissions.csv", "\nINV-0001", "\nINV-9999");
        Edit("release.csv", "\r\n2", "\r\n\"2\"x");
        using var found = JsonDocument.Parse(Programs.Run("node", [Path.Combine(Readers, "read.mjs"), temp.Combine("files"), "https://contoh.example/data/x/"]));
        var problems = found.RootElement.GetProperty("problems").EnumerateArray().Select(p => p.GetString()!).ToList();
        Assert.Contains(problems, p => p.StartsWith("submissions: Foreign key", StringComparison.Ordinal));
        Assert.Contains(problems, p => p.StartsWith("release.csv: Invalid Closing Quote", StringComparison.Ordinal));

        void Edit(string file, string old, string text)
        {
            var path = temp.Combine("files", file);
            var before = File.ReadAllText(path);
            Assert.Contains(old, before, StringComparison.Ordinal);
            File.WriteAllText(path, before.Replace(old, text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_csv_library_reads_every_cell()
    {
        using var temp = new TempFolder();
        ReleaseWriter.Write(SecondCity.Shipped, temp.Combine("files"));
        var rules = new CsvConfiguration(System.Globalization.CultureInfo.InvariantCulture) { Mode = CsvMode.RFC4180, DetectColumnCountChanges = true };
        foreach (var dataset in ReleaseWriter.Datasets)
        {
            using var reader = new CsvReader(new StreamReader(temp.Combine("files", dataset.Name + ".csv")), rules);
            Assert.True(reader.Read() && reader.ReadHeader());
            foreach (var cells in dataset.Rows(SecondCity.Shipped))
            {
                Assert.True(reader.Read());
                Assert.Equal(cells.Select(c => c is null ? "" : CellText.Of(c)), dataset.Columns.Select(c => reader.GetField(c.Name)!));
            }
            Assert.False(reader.Read());
        }
    }
}
