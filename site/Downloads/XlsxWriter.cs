using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Inovasi.Content.Datasets;

namespace Inovasi.Site.Downloads;

/// <summary>
/// SpreadsheetML (ISO/IEC 29500) in a zip, row by row. Text and codes are text cells, so that nothing is read as a number or a formula;
/// numbers, days and truth have their own types. Written by hand and not by a package library: that one stamps the time of day into the zip.
/// A sheet that is full goes on in the next one.
/// </summary>
internal sealed class XlsxWriter : DatasetWriter
{
    /// <summary>Rows of a sheet, its headers included.</summary>
    public const int MostRows = 1_048_576;

    private readonly Dataset _dataset;
    private readonly ZipArchive _zip;
    private readonly ImmutableArray<string> _columnNames;
    private readonly int _rowsPerSheet;
    private StreamWriter? _sheet;
    private int _sheets;
    private int _rows;

    public XlsxWriter(Dataset dataset, Stream stream, int rowsPerSheet = MostRows)
    {
        (_dataset, _rowsPerSheet) = (dataset, rowsPerSheet);
        _zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        _columnNames = [.. dataset.Columns.Select((_, n) => SheetXml.ColumnName(n))];
        BeginSheet();
    }

    public override void Write(object?[] cells)
    {
        if (_rows == _rowsPerSheet)
        {
            EndSheet();
            BeginSheet();
        }
        WriteRow(cells, style: 0);
    }

    public override void Complete()
    {
        EndSheet();
        foreach (var (path, xml) in WorkbookXml.Parts(_dataset, _sheets))
        {
            using var part = new StreamWriter(_zip.AddEntry(path, CompressionLevel.Fastest), new UTF8Encoding(false));
            part.Write(xml);
        }
        _zip.Dispose(); // writes the zip's directory, the end of the file
    }

    public override void Dispose() => _sheet?.Dispose();

    private void BeginSheet()
    {
        _sheets++;
        _rows = 0;
        var entry = _zip.AddEntry(WorkbookXml.SheetPath(_sheets), CompressionLevel.Fastest);
        _sheet = new StreamWriter(entry, new UTF8Encoding(false, true), 1 << 16);
        _sheet.Write(SheetXml.Start(_dataset));
        WriteRow([.. _dataset.Columns.Select(c => c.Name)], SheetXml.HeaderStyle);
    }

    private void EndSheet()
    {
        _sheet!.Write(SheetXml.End);
        _sheet.Dispose();
        _sheet = null;
    }

    private void WriteRow(object?[] cells, int style)
    {
        _rows++;
        var number = _rows.ToString(CultureInfo.InvariantCulture);
        var sheet = _sheet!;
        sheet.Write("<row r=\"");
        sheet.Write(number);
        sheet.Write("\">");
        for (var n = 0; n < cells.Length; n++)
        {
            if (cells[n] is not { } cell) continue;
            sheet.Write("<c r=\"");
            sheet.Write(_columnNames[n]);
            sheet.Write(number);
            SheetXml.WriteCell(sheet, cell, style, () => $"{_dataset.Name}.{_dataset.Columns[n].Name}");
        }
        sheet.Write("</row>");
    }
}
