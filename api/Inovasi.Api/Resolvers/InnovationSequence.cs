using System.Collections.Immutable;
using Inovasi.Content;

namespace Inovasi.Api.Resolvers;

/// <summary>Innovations in one order: all of them by a field, or those that answer a question, the best first.</summary>
/// <param name="Name">The list and its order, as cursors write it.</param>
/// <param name="Release">The release that they are of.</param>
/// <param name="Items">The innovations.</param>
/// <param name="Numbers">For each place the innovation's number in the catalogue, by which <see cref="InnovationIndex"/> knows it.</param>
internal sealed record InnovationSequence(string Name, ServedRelease Release, ImmutableArray<Released<Innovation>> Items, int[] Numbers)
    : Sequence<Released<Innovation>>(Name, Release, Items)
{
    private readonly int[]? _placeOf = Items.Length == Release.Catalogue.Innovations.Count ? Inverse(Numbers) : null;

    /// <summary>The page of those innovations that are in both; the numbers are those of the catalogue.</summary>
    public Connection<Released<Innovation>> PageOf(PageArguments arguments, RowSet? innovations)
    {
        if (innovations is null) return Page(arguments);
        return Page(arguments, _placeOf is null ? RowSet.Where(Items.Length, place => innovations.Contains(Numbers[place])) : innovations.Reordered(_placeOf));
    }

    private static int[] Inverse(int[] numbers)
    {
        var places = new int[numbers.Length];
        for (var place = 0; place < numbers.Length; place++) places[numbers[place]] = place;
        return places;
    }
}
