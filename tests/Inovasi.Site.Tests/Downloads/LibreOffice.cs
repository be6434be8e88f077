using System.Globalization;
using System.Xml.Linq;
using Inovasi.Content.Datasets;
using Inovasi.Tests;

namespace Inovasi.Site.Tests.Downloads;

/// <summary>Opens a file in LibreOffice with Indonesian settings and gives back what its cells then hold, by way of its own flat XML format.</summary>
internal static class LibreOffice
{
    private static readonly XNamespace Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static readonly XNamespace Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static readonly XNamespace Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    /// <summary>Semicolons, UTF-8, Indonesian (1057), quotes mean nothing, numbers and dates are recognised: what a double click does.</summary>
    private const string IndonesianCsv = "--infilter=Text - txt - csv (StarCalc):59,34,76,1,,1057,false,true";

    /// <summary>Converts many files in one start of the program.</summary>
    public static Dictionary<string, List<object?[]>> Read(TempFolder temp, IReadOnlyList<string> files, IReadOnlyDictionary<string, Dataset> datasets)
    {
        Assert.True(Programs.Has("soffice"), "LibreOffice is missing: install it (Debian: sudo apt-get install --no-install-recommends libreoffice-calc-nogui).");
        var output = temp.Combine("fods-" + Path.GetExtension(files[0])[1..]);
        string[] csv = files[0].EndsWith(".csv", StringComparison.Ordinal) ? [IndonesianCsv] : [];
        Programs.Run("soffice", [$"-env:UserInstallation=file://{temp.Combine("profile")}", "--headless", .. csv, "--convert-to", "fods", "--outdir", output, .. files]);
        return files.ToDictionary(f => f, f => Rows(XDocument.Load(Path.Combine(output, Path.GetFileNameWithoutExtension(f) + ".fods"), LoadOptions.PreserveWhitespace), datasets[f]));
    }

    private static List<object?[]> Rows(XDocument document, Dataset dataset)
    {
        var rows = new List<object?[]>();
        foreach (var row in document.Descendants(Table + "table").Take(1).Descendants(Table + "table-row"))
        {
            object?[] cells = [.. row.Elements().SelectMany(c => Enumerable.Repeat(Value(c), Math.Min(Repeats(c, "number-columns-repeated"), dataset.Columns.Length))).Take(dataset.Columns.Length)];
            if (cells.All(c => c is null)) continue;
            for (var n = 0; n < Repeats(row, "number-rows-repeated"); n++) rows.Add([.. cells, .. Enumerable.Repeat<object?>(null, dataset.Columns.Length - cells.Length)]);
        }
        Assert.Equal(dataset.Columns.Select(c => c.Name), rows[0]);
        return rows[1..];
    }

    private static int Repeats(XElement element, string attribute) => (int?)element.Attribute(Table + attribute) ?? 1;

    private static object? Value(XElement cell) => (string?)cell.Attribute(Office + "value-type") switch
    {
        null => null,
        "float" or "percentage" or "currency" => decimal.Parse((string)cell.Attribute(Office + "value")!, NumberStyles.Float, CultureInfo.InvariantCulture),
        "date" => DateOnly.Parse(((string)cell.Attribute(Office + "date-value")!)[..10], CultureInfo.InvariantCulture),
        "boolean" => (string)cell.Attribute(Office + "boolean-value")! == "true",
        _ => string.Join('\n', cell.Elements(Text + "p").Select(Paragraph)),
    };

    private static string Paragraph(XElement paragraph) => string.Concat(paragraph.Nodes().Select(n => n switch
    {
        XText text => text.Value,
        XElement element when element.Name == Text + "s" => new string(' ', (int?)element.Attribute(Text + "c") ?? 1),
        XElement element when element.Name == Text + "tab" => "\t",
        XElement element when element.Name == Text + "line-break" => "\n",
        XElement element => Paragraph(element),
        _ => "",
    }));
}
