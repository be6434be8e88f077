namespace Inovasi.Content.Reading;

/// <summary>The keys of one mapping, or the columns of one table.</summary>
/// <param name="Name">What the manual and the JSON Schemas call it.</param>
/// <param name="Required">Must be there and filled.</param>
/// <param name="Optional">May be left out; a column may be left empty.</param>
internal sealed record Shape(string Name, string[] Required, string[] Optional)
{
    public IEnumerable<string> Keys => Required.Concat(Optional);

    public bool Knows(string key) => Array.IndexOf(Required, key) >= 0 || Array.IndexOf(Optional, key) >= 0;
}
