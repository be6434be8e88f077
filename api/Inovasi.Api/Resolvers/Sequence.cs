using System.Collections.Immutable;

namespace Inovasi.Api.Resolvers;

/// <summary>All records of one kind in one order. Cursors name it and a place in it.</summary>
internal sealed record Sequence<T>(string Name, ServedRelease Release, ImmutableArray<T> Items)
{
    /// <summary>The page of those rows for which the condition holds (all, when there is none).</summary>
    public Connection<T> Page(PageArguments arguments, Func<T, bool>? condition = null)
    {
        CheckCursor("after", arguments.After);
        CheckCursor("before", arguments.Before);
        var numbers = Enumerable.Range(0, Items.Length).Where(n => condition is null || condition(Items[n])).ToImmutableArray();
        // A cursor holds the row's number from 1, so that it is also how many rows stand up to and with it.
        var from = arguments.After is { } after ? LowerBound(numbers, after.Number) : 0;
        var to = arguments.Before is { } before ? LowerBound(numbers, before.Number - 1) : numbers.Length;
        to = Math.Max(from, to);
        if (arguments.First is { } first) to = Math.Min(to, from + first);
        if (arguments.Last is { } last) from = Math.Max(from, to - last);
        return new Connection<T>(this, numbers, from, to);
    }

    private void CheckCursor(string argument, Cursor? cursor)
    {
        if (cursor is not null && cursor.List != Name) throw RequestErrors.ForeignCursor(argument, cursor.ToString(), Name);
    }

    /// <summary>The first place whose number is not below the bound.</summary>
    private static int LowerBound(ImmutableArray<int> numbers, int bound)
    {
        var found = numbers.BinarySearch(bound);
        return found < 0 ? ~found : found;
    }
}

/// <summary>One page of a list: https://relay.dev/graphql/connections.htm</summary>
/// <param name="Sequence">The whole list.</param>
/// <param name="Numbers">Places, from 0, of the rows of all pages together.</param>
/// <param name="From">First row of this page, a place in <paramref name="Numbers"/>.</param>
/// <param name="To">The place after its last row.</param>
internal sealed record Connection<T>(Sequence<T> Sequence, ImmutableArray<int> Numbers, int From, int To)
{
    public IEnumerable<T> Rows => Numbers[From..To].Select(n => Sequence.Items[n]);

    public IEnumerable<T> AllRows => Numbers.Select(n => Sequence.Items[n]);

    public IEnumerable<Edge<T>> Edges => Enumerable.Range(From, To - From).Select(EdgeAt);

    public bool HasPreviousPage => From > 0;

    public bool HasNextPage => To < Numbers.Length;

    public string? StartCursor => From < To ? EdgeAt(From).Cursor : null;

    public string? EndCursor => From < To ? EdgeAt(To - 1).Cursor : null;

    private Edge<T> EdgeAt(int place) =>
        new(Sequence.Release, new Cursor(Sequence.Release.Code, Sequence.Name, Numbers[place] + 1).ToString(), Sequence.Items[Numbers[place]]);
}

/// <summary>A row and its place.</summary>
internal sealed record Edge<T>(ServedRelease Release, string Cursor, T Row);
