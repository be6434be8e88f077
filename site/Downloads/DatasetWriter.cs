using System.Diagnostics;
using Inovasi.Content.Datasets;

namespace Inovasi.Site.Downloads;

/// <summary>
/// Writes the rows of one dataset in one format, each row as it comes: memory does not grow with the number of rows.
/// Equal rows give equal bytes; nothing of the clock or the machine enters.
/// </summary>
internal abstract class DatasetWriter : IDisposable
{
    /// <summary>Begins a file. The stream stays the caller's, and is complete after <see cref="Complete"/>.</summary>
    public static DatasetWriter Create(DownloadFormat format, Dataset dataset, Stream stream) => format switch
    {
        _ when format == DownloadFormat.Csv => new CsvWriter(dataset, stream, CsvDialect.Standard),
        _ when format == DownloadFormat.ExcelCsv => new CsvWriter(dataset, stream, CsvDialect.IndonesianExcel),
        _ when format == DownloadFormat.Xlsx => new XlsxWriter(dataset, stream),
        _ when format == DownloadFormat.Json => new JsonRowsWriter(dataset, stream, isOneArray: true),
        _ when format == DownloadFormat.Ndjson => new JsonRowsWriter(dataset, stream, isOneArray: false),
        _ => throw new UnreachableException(format.Suffix),
    };

    /// <param name="cells">In the order of the dataset's columns, of the types that <see cref="ColumnType"/> names.</param>
    public abstract void Write(object?[] cells);

    /// <summary>Ends the file.</summary>
    public abstract void Complete();

    public abstract void Dispose();
}
