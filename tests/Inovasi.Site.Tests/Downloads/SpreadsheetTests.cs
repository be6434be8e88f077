using Inovasi.Content.Datasets;
using Inovasi.Site.Downloads;
using Inovasi.Tests;

namespace Inovasi.Site.Tests.Downloads;

/// <summary>
/// What people see who open a file in a spreadsheet with Indonesian settings. With INOVASI_FULL=1 LibreOffice opens it;
/// otherwise our own reading of the two formats' rules does.
/// </summary>
public class SpreadsheetTests
{
    private static readonly bool IsFull = Environment.GetEnvironmentVariable("INOVASI_FULL") == "1";

    public static TheoryData<string> Suffixes => [DownloadFormat.Xlsx.Suffix, DownloadFormat.ExcelCsv.Suffix];

    [Theory]
    [MemberData(nameof(Suffixes))]
    public void Shows_every_cell_of_the_shipped_content(string suffix)
    {
        using var temp = new TempFolder();
        ReleaseWriter.Write(SecondCity.Shipped, temp.Combine("files"));
        var tables = ReleaseWriter.Datasets.Select(d => new Table(d, [.. d.Rows(SecondCity.Shipped)])).Where(t => t.Rows.Count > 0).ToList();
        AssertShows(temp, suffix, tables);
    }

    [Theory]
    [MemberData(nameof(Suffixes))]
    public void Shows_every_hostile_cell(string suffix)
    {
        using var temp = new TempFolder();
        var format = DownloadFormat.All.Single(f => f.Suffix == suffix);
        Directory.CreateDirectory(temp.Combine("files"));
        var tables = HostileRows.Tables.Select(t => DatasetWriterTests.Writable(t, format)).ToList();
        foreach (var table in tables) File.WriteAllBytes(temp.Combine("files", table.Dataset.Name + suffix), DatasetWriterTests.Write(format, table));
        AssertShows(temp, suffix, tables);
    }

    private static void AssertShows(TempFolder temp, string suffix, List<Table> tables)
    {
        var files = tables.ToDictionary(t => temp.Combine("files", t.Dataset.Name + suffix), t => t.Dataset);
        var read = IsFull
            ? LibreOffice.Read(temp, [.. files.Keys], files)
            : files.ToDictionary(f => f.Key, f => FileReaders.Read(DownloadFormat.All.Single(d => d.Suffix == suffix), f.Value, File.ReadAllBytes(f.Key)));
        foreach (var table in tables)
        {
            var rows = table.Rows.Select(r => r.Select(c => Shown(c, suffix)).ToArray()).ToList();
            var shown = read[temp.Combine("files", table.Dataset.Name + suffix)].Select(r => r.Select(c => Shown(c, suffix)).ToArray()).ToList();
            DatasetWriterTests.AssertEqual(table.Dataset, rows, shown, IsFull ? "LibreOffice" : suffix);
        }
    }

    /// <summary>A spreadsheet tells neither an empty text from an empty cell nor a whole number from another, and has one kind of line end.</summary>
    private static object? Shown(object? cell, string suffix) => cell switch
    {
        "" => null,
        string text => text.ReplaceLineEndings("\n"),
        int number => (decimal)number,
        bool truth when suffix == DownloadFormat.ExcelCsv.Suffix => truth ? "ya" : "tidak",
        bool truth => truth ? 1m : 0m, // LibreOffice keeps truth as a number that it shows as a word
        _ => cell,
    };
}
