using System.Text.Encodings.Web;
using System.Text.Json;

namespace Inovasi.Content.Releases;

/// <summary>One file of a release.</summary>
/// <param name="Path">Its name; a release has no folders.</param>
/// <param name="MediaType">As the web names it.</param>
/// <param name="Table">The dataset that it holds alone; null for files about the whole.</param>
/// <param name="Bytes">Its length.</param>
/// <param name="Sha256">64 lower-case hexadecimal digits.</param>
public sealed record ReleaseFile(string Path, string MediaType, string? Table, long Bytes, string Sha256);

/// <summary>One dataset of a release.</summary>
/// <param name="Name">As the files are called.</param>
/// <param name="Rows">How many.</param>
/// <param name="Key">The columns that tell its rows apart, by which releases are compared.</param>
public sealed record ReleaseTable(string Name, int Rows, ValueList<string> Key);

/// <summary>What a release holds, so that anybody can check it: rows, bytes and SHA-256 of everything but this file itself.</summary>
public sealed record ReleaseManifest(Release Release, int Format, ValueList<ReleaseTable> Tables, ValueList<ReleaseFile> Files)
{
    public const string FileName = "manifest.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true,
    };

    /// <summary>The file's rows are read from here: one object a line.</summary>
    public static string RowsFile(string table) => table + ".ndjson";

    public byte[] ToJson() => [.. JsonSerializer.SerializeToUtf8Bytes(new Shape(Release, Format, [.. Tables.Select(TableShape.Of)], [.. Files]), Json), (byte)'\n'];

    /// <summary>Null when the bytes are not a manifest.</summary>
    public static ReleaseManifest? TryParse(ReadOnlySpan<byte> json)
    {
        try
        {
            return JsonSerializer.Deserialize<Shape>(json, Json) is { } shape
                ? new ReleaseManifest(shape.Release, shape.Format, [.. shape.Tables.Select(t => new ReleaseTable(t.Name, t.Rows, [.. t.Key]))], [.. shape.Files])
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The file's members in the order in which people read them.</summary>
    private sealed record Shape(Release Release, int Format, TableShape[] Tables, ReleaseFile[] Files);

    private sealed record TableShape(string Name, int Rows, string[] Key)
    {
        public static TableShape Of(ReleaseTable table) => new(table.Name, table.Rows, [.. table.Key]);
    }
}
