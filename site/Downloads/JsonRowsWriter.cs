using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Inovasi.Content.Datasets;

namespace Inovasi.Site.Downloads;

/// <summary>
/// One JSON object a row and a line, every column in it, <c>null</c> for an empty cell; numbers and truth as JSON's own, days as text.
/// The lines are NDJSON, or the items of one array.
/// </summary>
internal sealed class JsonRowsWriter : DatasetWriter
{
    private const int Block = 1 << 16;

    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // the files are never put into a page, and people read them
    };

    private readonly ArrayBufferWriter<byte> _buffer = new(2 * Block);
    private readonly Stream _stream;
    private readonly bool _isOneArray;
    private readonly ImmutableArray<JsonEncodedText> _names;
    private readonly Utf8JsonWriter _json;
    private bool _hasRows;

    public JsonRowsWriter(Dataset dataset, Stream stream, bool isOneArray)
    {
        (_stream, _isOneArray, _names) = (stream, isOneArray, Names(dataset));
        _json = new Utf8JsonWriter(_buffer, Options);
        if (isOneArray) _buffer.Write("["u8);
    }

    public override void Write(object?[] cells)
    {
        if (_isOneArray) _buffer.Write(_hasRows ? ",\n"u8 : "\n"u8);
        _hasRows = true;
        WriteObject(_json, _names, cells);
        _json.Flush();
        _json.Reset();
        if (!_isOneArray) _buffer.Write("\n"u8);
        if (_buffer.WrittenCount >= Block) Drain();
    }

    public override void Complete()
    {
        if (_isOneArray) _buffer.Write("\n]\n"u8);
        Drain();
    }

    public override void Dispose() => _json.Dispose();

    public static ImmutableArray<JsonEncodedText> Names(Dataset dataset) => [.. dataset.Columns.Select(c => JsonEncodedText.Encode(c.Name))];

    /// <summary>One row as an object.</summary>
    public static void WriteObject(Utf8JsonWriter json, ImmutableArray<JsonEncodedText> names, object?[] cells)
    {
        json.WriteStartObject();
        for (var n = 0; n < cells.Length; n++)
        {
            json.WritePropertyName(names[n]);
            WriteCell(json, cells[n]);
        }
        json.WriteEndObject();
    }

    private static void WriteCell(Utf8JsonWriter json, object? cell)
    {
        switch (cell)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case int number: json.WriteNumberValue(number); break;
            case decimal number: json.WriteNumberValue(number); break;
            case bool truth: json.WriteBooleanValue(truth); break;
            case DateOnly day: json.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            default: throw new UnreachableException(cell.GetType().Name);
        }
    }

    private void Drain()
    {
        _stream.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }
}
