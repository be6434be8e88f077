using System.Buffers;
using System.Buffers.Text;
using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Inovasi.GraphQL.Response;

/// <summary>
/// Writes an answer as UTF-8 JSON in one pass, without spaces. Names are copied as bytes that the plan has made; strings are looked through
/// once for what must be escaped and copied. Surrogates without a partner, which no UTF-8 can hold, become U+FFFD.
/// </summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-JSON-Serialization</remarks>
internal ref struct ResponseWriter
{
    /// <summary>The longest number, and the longest escape of one character.</summary>
    private const int LongestToken = 64;

    /// <summary>Long strings are written in pieces, so that the output is never asked for much more than its usual chunk.</summary>
    private const int PieceLength = 4096;

    /// <summary>
    /// Messages quote what the client sent. A long name that twenty errors quote would make an answer much longer than its request, so a
    /// longer message is cut.
    /// </summary>
    private const int LongestMessage = 4096;

    private static readonly SearchValues<char> MustBeEscaped = SearchValues.Create(
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\t\n\u000B\f\r\u000E\u000F"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");

    private readonly IBufferWriter<byte> _output;
    private Span<byte> _span;
    private int _used;

    private ResponseWriter(IBufferWriter<byte> output) => _output = output;

    public static void Write(ExecutionResult result, IBufferWriter<byte> output)
    {
        var writer = new ResponseWriter(output);
        writer.WriteResult(result);
        writer.Flush();
    }

    private void WriteResult(ExecutionResult result)
    {
        var separator = (byte)'{';
        if (result.Errors.Count > 0)
        {
            WriteErrors(result.Errors);
            separator = (byte)',';
        }
        if (result.HasData)
        {
            WriteByte(separator);
            WriteRaw("\"data\":"u8);
            if (result.Data is { } data) WriteCell(data, data[ResponseData.Root]);
            else WriteRaw("null"u8);
            separator = (byte)',';
        }
        if (result is { WritesCost: true, Cost: { } cost })
        {
            WriteByte(separator);
            WriteCost(cost);
            separator = (byte)',';
        }
        if (separator == '{') WriteByte((byte)'{');
        WriteByte((byte)'}');
    }

    private void WriteCost(CostReport cost)
    {
        WriteRaw("\"extensions\":{\"cost\":{\"estimate\":"u8);
        WriteNumber(cost.Estimate);
        WriteRaw(",\"maximum\":"u8);
        if (cost.Maximum is { } maximum) WriteNumber(maximum);
        else WriteRaw("null"u8);
        WriteRaw("}}"u8);
    }

    // ---- Data ----

    private void WriteCell(ResponseData data, in Cell cell)
    {
        switch (cell.Reference)
        {
            case string text:
                WriteString(text);
                break;
            case ObjectShape shape:
                WriteObject(data, shape, cell.Start);
                break;
            case { } list when list == Cell.List:
                WriteList(data, cell);
                break;
            default:
                WriteLeaf(cell.Reference);
                break;
        }
    }

    private void WriteObject(ResponseData data, ObjectShape shape, int start)
    {
        // The nesting of an answer is that of its document, which is bounded; this is for a schema whose list types alone are deeper than a
        // stack.
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        var prefixes = shape.Prefixes;
        if (prefixes.Length == 0) WriteByte((byte)'{');
        for (var i = 0; i < prefixes.Length; i++)
        {
            WriteRaw(prefixes[i]);
            WriteCell(data, data[start + i]);
        }
        WriteByte((byte)'}');
    }

    private void WriteList(ResponseData data, in Cell cell)
    {
        var (start, count) = (cell.Start, cell.Count);
        WriteByte((byte)'[');
        for (var i = 0; i < count; i++)
        {
            if (i > 0) WriteByte((byte)',');
            WriteCell(data, data[start + i]);
        }
        WriteByte((byte)']');
    }

    /// <summary>
    /// A value of a scalar or an enum. What custom scalars give may be structured: dictionaries, lists and JSON are written as such.
    /// </summary>
    private void WriteLeaf(object? value)
    {
        switch (value)
        {
            case null: WriteRaw("null"u8); break;
            case string text: WriteString(text); break;
            case bool truth: WriteRaw(truth ? "true"u8 : "false"u8); break;
            case int or long or short or byte or sbyte or ushort or uint:
                WriteNumber(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case double number: WriteNumber(number); break;
            case float number: WriteNumber(number); break;
            case decimal or ulong or Int128 or UInt128 or System.Numerics.BigInteger:
                WriteAscii(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture));
                break;
            case JsonElement json: WriteUtf8(JsonSerializer.SerializeToUtf8Bytes(json)); break;
            case IEnumerable<KeyValuePair<string, object?>> members: WriteMembers(members); break;
            case IEnumerable items: WriteItems(items); break;
            case IFormattable formattable: WriteString(formattable.ToString(null, CultureInfo.InvariantCulture)); break;
            default: WriteString(value.ToString() ?? ""); break;
        }
    }

    private void WriteMembers(IEnumerable<KeyValuePair<string, object?>> members)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        WriteByte((byte)'{');
        var isFirst = true;
        foreach (var (name, value) in members)
        {
            if (!isFirst) WriteByte((byte)',');
            isFirst = false;
            WriteString(name);
            WriteByte((byte)':');
            WriteLeaf(value);
        }
        WriteByte((byte)'}');
    }

    private void WriteItems(IEnumerable items)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        WriteByte((byte)'[');
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst) WriteByte((byte)',');
            isFirst = false;
            WriteLeaf(item);
        }
        WriteByte((byte)']');
    }

    // ---- Errors ----

    /// <summary>https://spec.graphql.org/September2025/#sec-Errors</summary>
    private void WriteErrors(IReadOnlyList<GraphQLError> errors)
    {
        WriteRaw("{\"errors\":["u8);
        for (var i = 0; i < errors.Count; i++)
        {
            if (i > 0) WriteByte((byte)',');
            WriteError(errors[i]);
        }
        WriteByte((byte)']');
    }

    private void WriteError(GraphQLError error)
    {
        WriteRaw("{\"message\":"u8);
        WriteString(error.Message.Length <= LongestMessage ? error.Message : string.Concat(error.Message.AsSpan(0, LongestMessage), "…"));
        if (!error.Locations.IsDefaultOrEmpty) WriteLocations(error);
        if (!error.Path.IsDefault) WritePath(error);
        if (error.Code is not null || error.Extensions is { IsEmpty: false }) WriteExtensions(error);
        WriteByte((byte)'}');
    }

    private void WriteLocations(GraphQLError error)
    {
        WriteRaw(",\"locations\":["u8);
        for (var i = 0; i < error.Locations.Length; i++)
        {
            WriteRaw(i == 0 ? "{\"line\":"u8 : ",{\"line\":"u8);
            WriteNumber(error.Locations[i].Line);
            WriteRaw(",\"column\":"u8);
            WriteNumber(error.Locations[i].Column);
            WriteByte((byte)'}');
        }
        WriteByte((byte)']');
    }

    private void WritePath(GraphQLError error)
    {
        WriteRaw(",\"path\":["u8);
        for (var i = 0; i < error.Path.Length; i++)
        {
            if (i > 0) WriteByte((byte)',');
            if (error.Path[i].Name is { } name) WriteString(name);
            else WriteNumber(error.Path[i].Index);
        }
        WriteByte((byte)']');
    }

    private void WriteExtensions(GraphQLError error)
    {
        WriteRaw(",\"extensions\":{"u8);
        var isFirst = error.Code is null;
        if (error.Code is { } code)
        {
            WriteRaw("\"code\":"u8);
            WriteString(code);
        }
        // Sorted, because an immutable dictionary has an order of its own that may differ from run to run.
        foreach (var (name, value) in (error.Extensions ?? []).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (!isFirst) WriteByte((byte)',');
            isFirst = false;
            WriteString(name);
            WriteByte((byte)':');
            WriteLeaf(value);
        }
        WriteByte((byte)'}');
    }

    // ---- Tokens ----

    private void WriteString(string text)
    {
        WriteByte((byte)'"');
        var rest = text.AsSpan();
        while (true)
        {
            var next = rest.IndexOfAny(MustBeEscaped);
            WriteText(next < 0 ? rest : rest[..next]);
            if (next < 0) break;
            WriteEscape(rest[next]);
            rest = rest[(next + 1)..];
        }
        WriteByte((byte)'"');
    }

    private void WriteText(scoped ReadOnlySpan<char> text)
    {
        while (text.Length > PieceLength)
        {
            // A pair of surrogates must not be cut in two.
            var length = char.IsHighSurrogate(text[PieceLength - 1]) ? PieceLength - 1 : PieceLength;
            WritePiece(text[..length]);
            text = text[length..];
        }
        WritePiece(text);
    }

    private void WritePiece(scoped ReadOnlySpan<char> text)
    {
        Reserve(text.Length * 3);
        _used += Encoding.UTF8.GetBytes(text, _span[_used..]);
    }

    private void WriteEscape(char c)
    {
        Reserve(LongestToken);
        var escape = c switch { '"' => '"', '\\' => '\\', '\n' => 'n', '\r' => 'r', '\t' => 't', '\b' => 'b', '\f' => 'f', _ => 'u' };
        _span[_used++] = (byte)'\\';
        _span[_used++] = (byte)escape;
        if (escape != 'u') return;
        Utf8Formatter.TryFormat((int)c, _span[_used..], out var written, new StandardFormat('x', 4));
        _used += written;
    }

    private void WriteNumber(long number)
    {
        Reserve(LongestToken);
        Utf8Formatter.TryFormat(number, _span[_used..], out var written);
        _used += written;
    }

    /// <summary>The shortest text that reads back as the same number. JSON has no infinity and no NaN: null stands for them.</summary>
    private void WriteNumber(double number)
    {
        if (!double.IsFinite(number))
        {
            WriteRaw("null"u8);
            return;
        }
        // Minus zero is zero in JavaScript's text, and so in every answer that a client compares.
        if (number == 0) number = 0;
        Reserve(LongestToken);
        number.TryFormat(_span[_used..], out var written, default, CultureInfo.InvariantCulture);
        _used += written;
    }

    private void WriteAscii(string text) => WriteText(text);

    private void WriteByte(byte value)
    {
        Reserve(1);
        _span[_used++] = value;
    }

    private void WriteRaw(scoped ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_span[_used..]);
        _used += bytes.Length;
    }

    private void WriteUtf8(byte[] bytes)
    {
        Flush();
        _output.Write(bytes);
    }

    private void Reserve(int count)
    {
        if (_span.Length - _used >= count) return;
        Flush();
        _span = _output.GetSpan(count);
    }

    private void Flush()
    {
        _output.Advance(_used);
        _span = default;
        _used = 0;
    }
}
