namespace Inovasi.GraphQL.Text;

/// <summary>
/// A text with a name for people. It turns an offset into a line and a column, both from 1, columns in UTF-16 code units;
/// a line ends at LF, CR or CRLF. The line table is made at the first question, so that a document without errors never pays for it.
/// </summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Line-Terminators</remarks>
public sealed class Source(string body, string name = "GraphQL request")
{
    private int[]? _lineStarts;

    public string Body { get; } = body;

    public string Name { get; } = name;

    /// <summary>Where an offset of <see cref="Body"/> stands. Offsets past the end belong to the last line.</summary>
    public SourceLocation Locate(int offset)
    {
        // Two threads may both make the table; they make the same one.
        var starts = _lineStarts ??= FindLineStarts(Body);
        var index = Array.BinarySearch(starts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new SourceLocation(line + 1, offset - starts[line] + 1);
    }

    private static int[] FindLineStarts(string body)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < body.Length; i++)
        {
            if (body[i] == '\n') starts.Add(i + 1);
            else if (body[i] == '\r')
            {
                if (i + 1 < body.Length && body[i + 1] == '\n') i++;
                starts.Add(i + 1);
            }
        }
        return [.. starts];
    }
}
