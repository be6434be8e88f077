using Inovasi.Content;

namespace Inovasi.Site;

/// <summary>The innovations in alphabetical order, in stretches as the pages of a dictionary hold them: few enough for a light page, however many there are in all.</summary>
public static class NameRange
{
    /// <summary>A single part where one page holds them all.</summary>
    public static IReadOnlyList<ListPart<Innovation>> Of(Catalogue catalogue) =>
        ListPart<Innovation>.Of(
            Urls.Names, catalogue.Innovations.OrderBy(i => i.Name, StringComparer.OrdinalIgnoreCase).ThenBy(i => i.Id, StringComparer.Ordinal), ListPart.MostNames);

    /// <summary>From which name to which.</summary>
    public static string Span(ListPart<Innovation> part) => $"{part.Items[0].Name} – {part.Items[^1].Name}";
}
