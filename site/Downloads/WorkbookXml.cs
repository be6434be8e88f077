using System.Globalization;
using System.Text;
using Inovasi.Content.Datasets;

namespace Inovasi.Site.Downloads;

/// <summary>The parts of an XLSX file beside its sheets: what is in the package, the workbook, three cell formats.</summary>
internal static class WorkbookXml
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    public static string SheetPath(int number) => $"xl/{SheetTarget(number)}";

    public static IEnumerable<(string Path, string Xml)> Parts(Dataset dataset, int sheets)
    {
        yield return ("xl/workbook.xml", Workbook(dataset, sheets));
        yield return ("xl/_rels/workbook.xml.rels", WorkbookRelations(sheets));
        yield return ("xl/styles.xml", Declaration + Styles);
        yield return ("_rels/.rels", $"""{Declaration}<Relationships xmlns="{PackageRelations}"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        yield return ("[Content_Types].xml", ContentTypes(sheets));
    }

    private static string Workbook(Dataset dataset, int sheets)
    {
        var xml = new StringBuilder($"""{Declaration}<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets>""");
        for (var n = 1; n <= sheets; n++)
        {
            var name = n == 1 ? dataset.Name : $"{dataset.Name} {Invariant(n)}";
            xml.Append(CultureInfo.InvariantCulture, $"""<sheet name="{name}" sheetId="{n}" r:id="rId{n}"/>""");
        }
        return xml.Append("</sheets></workbook>").ToString();
    }

    private static string WorkbookRelations(int sheets)
    {
        var xml = new StringBuilder($"""{Declaration}<Relationships xmlns="{PackageRelations}">""");
        for (var n = 1; n <= sheets; n++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"""<Relationship Id="rId{n}" Type="{Relations}/worksheet" Target="{SheetTarget(n)}"/>""");
        }
        return xml.Append(CultureInfo.InvariantCulture, $"""<Relationship Id="rId{sheets + 1}" Type="{Relations}/styles" Target="styles.xml"/></Relationships>""").ToString();
    }

    private static string ContentTypes(int sheets)
    {
        var xml = new StringBuilder($"""{Declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">""");
        xml.Append("""<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>""");
        xml.Append(CultureInfo.InvariantCulture, $"""<Override PartName="/xl/workbook.xml" ContentType="{MediaType}.sheet.main+xml"/>""");
        xml.Append(CultureInfo.InvariantCulture, $"""<Override PartName="/xl/styles.xml" ContentType="{MediaType}.styles+xml"/>""");
        for (var n = 1; n <= sheets; n++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"""<Override PartName="/{SheetPath(n)}" ContentType="{MediaType}.worksheet+xml"/>""");
        }
        return xml.Append("</Types>").ToString();
    }

    /// <summary>0 plain, 1 bold for the headers, 2 a day.</summary>
    private const string Styles = $"""
        <styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>
        """;

    private static string SheetTarget(int number) => $"worksheets/sheet{Invariant(number)}.xml";

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
