using System.Text.Encodings.Web;
using System.Text.Json;

namespace Inovasi.Site.Downloads;

/// <summary>How JSON is written that describes data.</summary>
internal static class JsonText
{
    /// <summary>For files that people open.</summary>
    public static JsonSerializerOptions Readable { get; } = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>For a page: nothing in it can end the element that it stands in.</summary>
    public static JsonSerializerOptions InPage { get; } = new() { Encoder = JavaScriptEncoder.Default };
}
