namespace Inovasi.Content.Releases;

/// <summary>What became of the rows of one dataset from one release to the next, by their keys.</summary>
/// <param name="Table">The dataset.</param>
/// <param name="Added">Keys that are new, in the new order.</param>
/// <param name="Removed">Keys that are gone, in the old order.</param>
/// <param name="Changed">Keys of rows that say something else, in the new order.</param>
public sealed record TableChanges(string Table, ValueList<string> Added, ValueList<string> Removed, ValueList<string> Changed)
{
    public bool IsEmpty => Added.Count + Removed.Count + Changed.Count == 0;
}

/// <summary>What changed from one release to the next: datasets with any change, in the new release's order.</summary>
public sealed record ReleaseChanges(string From, string To, ValueList<TableChanges> Tables);
