namespace Inovasi.Site;

/// <summary>What a generation did to the files of the site.</summary>
/// <param name="Written">New or with other bytes.</param>
/// <param name="Unchanged">As they were, and left alone.</param>
/// <param name="Removed">Gone.</param>
public sealed record OutputChanges(int Written, int Unchanged, int Removed)
{
    public static OutputChanges None { get; } = new(0, 0, 0);
}
