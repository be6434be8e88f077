using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Inovasi.Content.Datasets;
using Inovasi.Site.Downloads;
using Inovasi.Tests;
using Microsoft.Data.Sqlite;

namespace Inovasi.Site.Tests.Downloads;

/// <summary>Whatever a cell holds comes back equal from every format.</summary>
public class DatasetWriterTests
{
    public static TheoryData<string> Suffixes => [.. DownloadFormat.All.Select(f => f.Suffix)];

    [Theory]
    [MemberData(nameof(Suffixes))]
    public void Brings_every_hostile_cell_back(string suffix)
    {
        var format = DownloadFormat.All.Single(f => f.Suffix == suffix);
        foreach (var table in HostileRows.Tables.Select(t => Writable(t, format)))
        {
            AssertEqual(table.Dataset, table.Rows, FileReaders.Read(format, table.Dataset, Write(format, table)), suffix);
        }
    }

    [Fact]
    public void Brings_every_hostile_cell_back_from_sqlite()
    {
        using var temp = new TempFolder();
        foreach (var table in HostileRows.Tables.Where(t => t.Dataset.Columns.All(c => c.References is null)))
        {
            var path = temp.Combine(table.Dataset.Name + ".sqlite");
            using (var file = new SqliteFile(path))
            {
                file.Add(table.Dataset, table.Rows);
                file.Complete();
            }
            using var connection = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False");
            connection.Open();
            AssertEqual(table.Dataset, table.Rows, FileReaders.Sqlite(table.Dataset, connection), "sqlite");
        }
    }

    [Fact]
    public void Refuses_a_row_that_refers_to_nothing()
    {
        using var temp = new TempFolder();
        using var file = new SqliteFile(temp.Combine("data.sqlite"));
        file.Add(PublishedDatasets.Named("innovations"), []);
        file.Add(PublishedDatasets.Named("former_slugs"), [["INV-0001", 1, "lama"]]);
        Assert.Equal(
            "A row of \"former_slugs\" refers to a row of \"innovations\" that is not there.", Assert.Throws<InvalidOperationException>(file.Complete).Message);
    }

    [Fact]
    public void Refuses_a_text_that_a_spreadsheet_would_cut()
    {
        var terms = PublishedDatasets.Named("former_slugs");
        var refusal = Assert.Throws<InvalidOperationException>(() => Write(DownloadFormat.Xlsx, new Table(terms, [["INV-0001", 1, new string('x', 32_768)]])));
        Assert.Equal("A text of former_slugs.slug has 32768 letters; a spreadsheet's cell holds 32767.", refusal.Message);
    }

    [Fact]
    public void Refuses_a_text_that_excel_would_run_and_that_is_too_long_to_wrap()
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => Write(
            DownloadFormat.ExcelCsv, new Table(PublishedDatasets.Named("former_slugs"), [["INV-0001", 1, "=" + new string('x', 9_000)]])));
        Assert.Equal("A text of 9001 letters starts like a formula; Excel leaves no more than about 8000 letters alone.", refusal.Message);
    }

    [Fact]
    public void Writes_spreadsheets_that_the_standard_allows()
    {
        foreach (var table in HostileRows.Tables)
        {
            using var workbook = SpreadsheetDocument.Open(new MemoryStream(Write(DownloadFormat.Xlsx, table)), isEditable: false);
            Assert.Empty(new OpenXmlValidator().Validate(workbook).Select(e => $"{e.Path?.XPath}: {e.Description}"));
        }
    }

    [Fact]
    public void Goes_on_in_another_sheet_when_one_is_full()
    {
        var table = HostileRows.Tables[0];
        using var stream = new MemoryStream();
        using (var writer = new XlsxWriter(table.Dataset, stream, rowsPerSheet: 8))
        {
            foreach (var row in table.Rows) writer.Write(row);
            writer.Complete();
        }
        AssertEqual(table.Dataset, table.Rows, FileReaders.Read(DownloadFormat.Xlsx, table.Dataset, stream.ToArray()), "sheets");
        using var workbook = SpreadsheetDocument.Open(stream, isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(workbook));
    }

    [Fact]
    public void Writes_the_plain_cases_as_everybody_expects()
    {
        var timeline = PublishedDatasets.Named("timeline");
        var table = new Table(timeline, [["INV-0001", 1, "2021-04", null, true, "Satu; \"dua\", tiga", null], ["INV-0002", 1, "2021", "", false, null, "not-found"]]);
        string[] csv = ["innovation,position,date,date_literal,weekday_disagrees,text,text_reason", "INV-0001,1,2021-04,,true,\"Satu; \"\"dua\"\", tiga\",", "INV-0002,1,2021,\"\",false,,not-found", ""];
        string[] excel = ["\uFEFFinnovation;position;date;date_literal;weekday_disagrees;text;text_reason", "\"=\"\"INV-0001\"\"\";1;\"=\"\"2021-04\"\"\";;ya;\"Satu; \"\"dua\"\", tiga\";", "\"=\"\"INV-0002\"\"\";1;\"=\"\"2021\"\"\";\"\";tidak;;not-found", ""];
        Assert.Equal(string.Join("\r\n", csv), Text(DownloadFormat.Csv));
        Assert.Equal(string.Join("\r\n", excel), Text(DownloadFormat.ExcelCsv));
        Assert.Equal(
            """
            {"innovation":"INV-0001","position":1,"date":"2021-04","date_literal":null,"weekday_disagrees":true,"text":"Satu; \"dua\", tiga","text_reason":null}
            {"innovation":"INV-0002","position":1,"date":"2021","date_literal":"","weekday_disagrees":false,"text":null,"text_reason":"not-found"}

            """,
            Text(DownloadFormat.Ndjson));
        Assert.Equal("[\n" + Text(DownloadFormat.Ndjson).TrimEnd().Replace("}\n", "},\n", StringComparison.Ordinal) + "\n]\n", Text(DownloadFormat.Json));

        string Text(DownloadFormat format) => System.Text.Encoding.UTF8.GetString(Write(format, table));
    }

    internal static void AssertEqual(Dataset dataset, IReadOnlyList<object?[]> expected, IReadOnlyList<object?[]> actual, string format)
    {
        Assert.True(expected.Count == actual.Count, $"{dataset.Name} has {expected.Count} rows, but {actual.Count} came back from {format}.");
        for (var row = 0; row < expected.Count; row++)
        {
            for (var n = 0; n < dataset.Columns.Length; n++)
            {
                Assert.True(Equals(expected[row][n], actual[row][n]), $"{format}: {dataset.Name}.{dataset.Columns[n].Name} of row {row + 1} was \"{expected[row][n]}\" and came back as \"{actual[row][n]}\".");
            }
        }
    }

    /// <summary>A formula of Excel holds 8,192 letters: what starts like one and is longer is refused by the content's checks.</summary>
    internal static Table Writable(Table table, DownloadFormat format) => format != DownloadFormat.ExcelCsv ? table : table with
    {
        Rows = [.. table.Rows.Select(r => r.Select(c => c is string { Length: > 4_000 } text && !char.IsLetter(text[0]) ? "x" + text : c).ToArray())],
    };

    internal static byte[] Write(DownloadFormat format, Table table)
    {
        using var stream = new MemoryStream();
        using (var writer = DatasetWriter.Create(format, table.Dataset, stream))
        {
            foreach (var row in table.Rows) writer.Write(row);
            writer.Complete();
        }
        return stream.ToArray();
    }
}
