using Inovasi.Content;

namespace Inovasi.Site;

/// <summary>One page of a list that may be too long for a light page. The first stands at the list's own address.</summary>
/// <param name="List">The address of the list.</param>
/// <param name="Number">From 1.</param>
/// <param name="Count">How many pages the list has; at least one.</param>
/// <param name="First">The place in the list of the first item here, from 1; 0 when the list is empty.</param>
/// <param name="Last">The place of the last.</param>
/// <param name="Total">How many items the list has.</param>
public abstract record ListPart(string List, int Number, int Count, int First, int Last, int Total)
{
    /// <summary>Cards with a summary: so many weigh about 10 KB on the wire.</summary>
    public const int MostCards = 50;

    /// <summary>Sources, each with publisher, date and the way it was read.</summary>
    public const int MostSources = 60;

    /// <summary>Terms with their meaning and sources; the first page also names all others, which holds to some two hundred.</summary>
    public const int MostTerms = 50;

    /// <summary>Changes of the data, each told in a sentence or two.</summary>
    public const int MostChanges = 60;

    /// <summary>Years of the index: a chart of more would be too fine to read on a telephone.</summary>
    public const int MostYears = 10;

    /// <summary>Items of one line.</summary>
    public const int MostLines = 120;

    /// <summary>Names alone.</summary>
    public const int MostNames = 200;

    public string Address => Urls.Part(List, Number);

    public string? Previous => Number > 1 ? Urls.Part(List, Number - 1) : null;

    public string? Next => Number < Count ? Urls.Part(List, Number + 1) : null;

    public bool IsFirst => Number == 1;

    /// <summary>Whether there are other pages of the list.</summary>
    public bool IsDivided => Count > 1;

    /// <summary>The page numbers to offer: the ends, this one and its neighbours; null stands for a gap.</summary>
    public IEnumerable<int?> Offered()
    {
        var last = 0;
        foreach (var number in Enumerable.Range(1, Count).Where(n => n == 1 || n == Count || Math.Abs(n - Number) <= 1))
        {
            if (number == last + 2) yield return last + 1; // a gap of one page is that page
            else if (number > last + 1) yield return null;
            yield return last = number;
        }
    }
}

/// <summary>The same with what stands on the page.</summary>
/// <inheritdoc cref="ListPart"/>
public sealed record ListPart<T>(string List, int Number, int Count, int First, int Last, int Total, ValueList<T> Items)
    : ListPart(List, Number, Count, First, Last, Total)
{
    /// <summary>Every page of a list, in order; an empty list has one.</summary>
    /// <param name="list">The address of the list.</param>
    /// <param name="items">In the order that people see.</param>
    /// <param name="most">How many items a page holds.</param>
    public static IReadOnlyList<ListPart<T>> Of(string list, IEnumerable<T> items, int most)
    {
        var chunks = items.Chunk(most).ToArray();
        if (chunks.Length == 0) return [new ListPart<T>(list, 1, 1, 0, 0, 0, [])];
        var total = ((chunks.Length - 1) * most) + chunks[^1].Length;
        return [.. chunks.Select((chunk, at) =>
            new ListPart<T>(list, at + 1, chunks.Length, (at * most) + 1, (at * most) + chunk.Length, total, chunk.ToValueList()))];
    }
}
