namespace Inovasi.Content.Checking;

/// <summary>The kinds of things that have an id. A vocabulary's values are told apart by <see cref="Name"/>.</summary>
/// <param name="Kind">Which list the id is looked up in.</param>
/// <param name="Name">The vocabulary's name; empty for other kinds.</param>
internal readonly record struct Target(TargetKind Kind, string Name = "")
{
    public static readonly Target Source = new(TargetKind.Source);
    public static readonly Target Agency = new(TargetKind.Agency);
    public static readonly Target Innovation = new(TargetKind.Innovation);
    public static readonly Target InnovationSlug = new(TargetKind.InnovationSlug);
    public static readonly Target IndexYear = new(TargetKind.IndexYear);
    public static readonly Target MethodYear = new(TargetKind.MethodYear);
    public static readonly Target Indicator = new(TargetKind.Indicator);
    public static readonly Target Term = new(TargetKind.Term);

    public static Target Vocabulary(string name) => new(TargetKind.Vocabulary, name);
}

internal enum TargetKind
{
    Source,
    Agency,
    Innovation,
    InnovationSlug,
    IndexYear,
    MethodYear,
    Indicator,
    Term,
    Vocabulary,
}

/// <summary>An id that a file gives to something.</summary>
internal readonly record struct Definition(Target Target, string Id, string Path, int Line);

/// <summary>An id that a field of a file points at.</summary>
internal readonly record struct Reference(Target Target, string Id, string Path, int Line, string Field);

/// <summary>What a text is for, which decides how plain it must be.</summary>
internal enum ProseKind
{
    Summary,
    ForWhom,
    Story,
}

/// <summary>A text that people read, with the line where it starts.</summary>
internal readonly record struct Prose(ProseKind Kind, string Text, int Line);
