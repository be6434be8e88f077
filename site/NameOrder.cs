using Inovasi.Content;

namespace Inovasi.Site;

/// <summary>
/// The order in which lists show innovations: by name, and after all others those that nobody calls an innovation.
/// Names are compared once; every list of the site is then sorted by number.
/// </summary>
public sealed class NameOrder
{
    private readonly Dictionary<string, int> _places;

    public NameOrder(Catalogue catalogue) =>
        _places = catalogue.Innovations
            .OrderByDescending(i => i.IsCounted).ThenBy(i => i.Name, StringComparer.OrdinalIgnoreCase).ThenBy(i => i.Id, StringComparer.Ordinal)
            .Select((innovation, place) => (innovation.Id, place)).ToDictionary(p => p.Id, p => p.place, StringComparer.Ordinal);

    public IEnumerable<Innovation> Sort(IEnumerable<Innovation> innovations) => innovations.OrderBy(i => _places[i.Id]);
}
