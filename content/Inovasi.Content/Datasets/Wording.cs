namespace Inovasi.Content.Datasets;

/// <summary>The same words in Indonesian and in English, as the data dictionary prints them.</summary>
public sealed record Wording(string Id, string En)
{
    public static implicit operator Wording((string Id, string En) words) => new(words.Id, words.En);

    public static Wording FromValueTuple((string Id, string En) words) => words;
}
