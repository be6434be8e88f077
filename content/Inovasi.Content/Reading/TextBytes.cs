using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Inovasi.Content.Checking;

namespace Inovasi.Content.Reading;

/// <summary>Bytes of a file to text, with everything refused that would read differently on another machine.</summary>
internal static class TextBytes
{
    /// <summary>The largest file. Far above any story; far below what would slow an editor or a diff.</summary>
    public const int MostBytes = 1 << 20;

    /// <summary>
    /// What no one sees: everything below the space and from DEL to U+009F except tab and the two line ends, the line and paragraph separators
    /// that YAML counts as lines and editors don't, the two code points that are never text, and the marks that show letters in another order than they stand,
    /// so that a reviewer would read something else; text of two directions has the isolates (U+2066 to U+2069) for that.
    /// </summary>
    public static readonly SearchValues<char> ControlCharacters = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Where(c => c is not (9 or 10 or 13)).Append(127).Concat(Enumerable.Range(128, 32)).Select(c => (char)c), '\u2028', '\u2029', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\uFFFE', '\uFFFF']);

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text; null when the bytes are none, with the reason in the report, which is then broken.</summary>
    public static string? Read(ReadOnlySpan<byte> bytes, FileReport report)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            report.Break(1, ContentMessages.ByteOrderMark());
            return null;
        }
        if (!Utf8.IsValid(bytes))
        {
            var (line, column) = FirstBadByte(bytes);
            report.Break(line, ContentMessages.NotUtf8(column));
            return null;
        }
        var text = Strict.GetString(bytes);
        var control = text.AsSpan().IndexOfAny(ControlCharacters);
        if (control >= 0)
        {
            report.Break(LineAt(text, control), ContentMessages.ControlCharacter(text[control]));
            return null;
        }
        var carriageReturn = text.IndexOf('\r', StringComparison.Ordinal);
        if (carriageReturn < 0) return text;
        report.Add(LineAt(text, carriageReturn), ContentMessages.CarriageReturn());
        return text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'); // so that the rest is checked with the right lines
    }

    private static int LineAt(string text, int index) => text.AsSpan(0, index).Count('\n') + 1;

    private static (int Line, int Column) FirstBadByte(ReadOnlySpan<byte> bytes)
    {
        var good = 0;
        while (good < bytes.Length && Rune.DecodeFromUtf8(bytes[good..], out _, out var consumed) == OperationStatus.Done) good += consumed;
        var before = bytes[..good];
        return (before.Count((byte)'\n') + 1, good - before.LastIndexOf((byte)'\n'));
    }
}
