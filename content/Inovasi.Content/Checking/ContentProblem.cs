namespace Inovasi.Content.Checking;

/// <summary>
/// One thing that is wrong in the content, with its place. Sorts by file, line, code and sentence, so that the same content
/// always gives the same list.
/// </summary>
/// <param name="Code">Stable: <c>K012</c>; its meaning stands in <see cref="ContentCodes"/>.</param>
/// <param name="Path">Relative to the content folder, with forward slashes; empty for the folder itself.</param>
/// <param name="Line">Starts at 1.</param>
/// <param name="Message">One Indonesian sentence with its remedy.</param>
public sealed record ContentProblem(string Code, string Path, int Line, string Message) : IComparable<ContentProblem>
{
    public Severity Severity => ContentCodes.SeverityOf(Code);

    public int CompareTo(ContentProblem? other)
    {
        if (other is null) return 1;
        var byPath = string.CompareOrdinal(Path, other.Path);
        if (byPath != 0) return byPath;
        var byLine = Line.CompareTo(other.Line);
        if (byLine != 0) return byLine;
        var byCode = string.CompareOrdinal(Code, other.Code);
        return byCode != 0 ? byCode : string.CompareOrdinal(Message, other.Message);
    }

    public static bool operator <(ContentProblem left, ContentProblem right) => left.CompareTo(right) < 0;

    public static bool operator >(ContentProblem left, ContentProblem right) => left.CompareTo(right) > 0;

    public static bool operator <=(ContentProblem left, ContentProblem right) => left.CompareTo(right) <= 0;

    public static bool operator >=(ContentProblem left, ContentProblem right) => left.CompareTo(right) >= 0;

    /// <summary>As an editor reads it: <c>content/inovasi/permen-manis.md(14): K012: …</c>; a warning says so before its code.</summary>
    public override string ToString()
    {
        var place = Path.Length == 0 ? "content" : $"content/{Path}({Line})";
        return Severity == Severity.Error ? $"{place}: {Code}: {Message}" : $"{place}: peringatan {Code}: {Message}";
    }
}
