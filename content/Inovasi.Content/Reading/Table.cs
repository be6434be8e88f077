namespace Inovasi.Content.Reading;

/// <summary>The columns of one kind of CSV file.</summary>
/// <param name="Name">What the manual calls it.</param>
/// <param name="Columns">The header row, exactly.</param>
/// <param name="Required">The columns whose cells must be filled.</param>
internal sealed record Table(string Name, string[] Columns, string[] Required)
{
    public int IndexOf(string column)
    {
        var index = Array.IndexOf(Columns, column);
        return index >= 0 ? index : throw new ArgumentException($"The table \"{Name}\" has no column \"{column}\".", nameof(column));
    }
}
