namespace Inovasi.Content.Checking;

/// <summary>
/// What the reading of one file leaves for the checks: its problems, what it names, what it points at, and the prose in it.
/// One thread fills one report; the checks see all of them in the order of their paths.
/// </summary>
internal sealed class FileReport(string path)
{
    public string Path { get; } = path;

    /// <summary>False for a name that is refused, such as that of a copy.</summary>
    public bool HasGoodName { get; init; } = true;

    public List<ContentProblem> Problems { get; } = [];

    public List<Definition> Definitions { get; } = [];

    public List<Reference> References { get; } = [];

    public List<Prose> Prose { get; } = [];

    /// <summary>A day until which something in the file holds, and the line where it stands.</summary>
    public (DateOnly Day, int Line)? Expiry { get; set; }

    /// <summary>
    /// Whether the file could not be read to its end, so that what it defines is not known:
    /// references to its kind are then not judged, for each would be a problem that isn't there.
    /// </summary>
    public bool IsBroken { get; set; }

    public void Add(int line, Sentence sentence) => Problems.Add(new ContentProblem(sentence.Code, Path, Math.Max(1, line), sentence.Text));

    /// <summary>Records a problem after which nothing more of the file can be understood.</summary>
    public void Break(int line, Sentence sentence)
    {
        Add(line, sentence);
        IsBroken = true;
    }

    public void Define(Target target, string id, int line) => Definitions.Add(new Definition(target, id, Path, line));

    public void Refer(Target target, string id, int line, string field) => References.Add(new Reference(target, id, Path, line, field));
}
