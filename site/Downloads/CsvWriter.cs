using System.Buffers;
using System.Text;
using Inovasi.Content.Datasets;

namespace Inovasi.Site.Downloads;

/// <summary>
/// CSV as RFC 4180 has it: a line of headers, CRLF after each row, quotes only where needed, doubled inside.
/// An empty cell is nothing between two separators; an empty text is <c>""</c>, so that readers which tell them apart (PostgreSQL, DuckDB) can.
/// </summary>
internal sealed class CsvWriter : DatasetWriter
{
    private readonly StreamWriter _text;
    private readonly CsvDialect _dialect;
    private readonly SearchValues<char> _needQuotes;

    public CsvWriter(Dataset dataset, Stream stream, CsvDialect dialect)
    {
        _text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), 1 << 16, leaveOpen: true);
        _dialect = dialect;
        _needQuotes = SearchValues.Create([dialect.Separator, '"', '\r', '\n']);
        _text.Write(dialect.Preamble);
        _text.Write(string.Join(dialect.Separator, dataset.Columns.Select(c => c.Name)));
        _text.Write("\r\n");
    }

    public override void Write(object?[] cells)
    {
        for (var n = 0; n < cells.Length; n++)
        {
            if (n > 0) _text.Write(_dialect.Separator);
            if (cells[n] is { } cell) WriteText(_dialect.Spell(cell));
        }
        _text.Write("\r\n");
    }

    public override void Complete() => _text.Flush();

    public override void Dispose() => _text.Dispose();

    private void WriteText(string text)
    {
        if (text.Length > 0 && !text.AsSpan().ContainsAny(_needQuotes) && text[0] != ' ' && text[^1] != ' ')
        {
            _text.Write(text);
            return;
        }
        _text.Write('"');
        _text.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
        _text.Write('"');
    }
}
