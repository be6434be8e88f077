using System.Collections.Immutable;

namespace Inovasi.Content.Datasets;

/// <summary>A format that every dataset has a file of. (The SQLite file and the zip hold all datasets at once.)</summary>
/// <param name="Suffix">What follows the dataset's name in the file's: <c>.csv</c>.</param>
/// <param name="MediaType">As the web names it.</param>
/// <param name="Label">What people read.</param>
public sealed record DownloadFormat(string Suffix, string MediaType, string Label)
{
    public static DownloadFormat Csv { get; } = new(".csv", "text/csv", "CSV");

    public static DownloadFormat ExcelCsv { get; } = new(".excel.csv", "text/csv", "CSV untuk Excel");

    public static DownloadFormat Xlsx { get; } = new(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel (XLSX)");

    public static DownloadFormat Json { get; } = new(".json", "application/json", "JSON");

    public static DownloadFormat Ndjson { get; } = new(".ndjson", "application/x-ndjson", "NDJSON");

    /// <summary>The name of the file that holds a dataset.</summary>
    public string FileName(string dataset) => dataset + Suffix;

    /// <summary>In the order that people see.</summary>
    public static ImmutableArray<DownloadFormat> All { get; } = [Csv, ExcelCsv, Xlsx, Json, Ndjson];
}
