using Inovasi.Content;

namespace Inovasi.Site;

/// <summary>
/// A stretch of the innovations in alphabetical order, as the pages of a dictionary hold it: few enough for a light page, however many there are in all.
/// </summary>
/// <param name="Number">From 1.</param>
/// <param name="Innovations">By name.</param>
public sealed record NameRange(int Number, ValueList<Innovation> Innovations)
{
    /// <summary>A page of so many names weighs about 10 KB on the wire.</summary>
    private const int MostNames = 200;

    public string Address => Urls.NameRange(Number);

    public string First => Innovations[0].Name;

    public string Last => Innovations[^1].Name;

    /// <summary>Empty when there is no innovation.</summary>
    public static IReadOnlyList<NameRange> Of(Catalogue catalogue) =>
        [.. catalogue.Innovations.OrderBy(i => i.Name, StringComparer.OrdinalIgnoreCase).ThenBy(i => i.Id, StringComparer.Ordinal)
            .Chunk(MostNames).Select((names, at) => new NameRange(at + 1, names.ToValueList()))];
}
