using System.Collections.Immutable;

namespace Inovasi.Api.Resolvers;

/// <summary>All records of one kind in one order. Cursors name it and a place in it.</summary>
/// <param name="Name">The list and its order, as cursors write it.</param>
/// <param name="Release">The release that the records are of.</param>
/// <param name="Items">The records, ready to be asked for their fields.</param>
internal record Sequence<T>(string Name, ServedRelease Release, ImmutableArray<T> Items) where T : class
{
    /// <summary>The page of those rows for which the condition holds (all, when there is none).</summary>
    public Connection<T> Page(PageArguments arguments, Func<T, bool>? condition) =>
        Page(arguments, condition is null ? null : RowSet.Where(Items.Length, place => condition(Items[place])));

    /// <summary>The page of some rows (all, when it is not said which).</summary>
    public Connection<T> Page(PageArguments arguments, RowSet? rows = null)
    {
        CheckCursor("after", arguments.After);
        CheckCursor("before", arguments.Before);
        rows ??= RowSet.All(Items.Length);
        // A cursor holds the row's number from 1, so that it is also how many rows stand up to and with it.
        var from = arguments.After is { } after ? rows.CountBefore(after.Number) : 0;
        var to = arguments.Before is { } before ? rows.CountBefore(before.Number - 1) : rows.Count;
        to = Math.Max(from, to);
        if (arguments.First is { } first) to = Math.Min(to, from + first);
        if (arguments.Last is { } last) from = Math.Max(from, to - last);
        return new Connection<T>(this, rows, from, rows.Slice(from, to));
    }

    private void CheckCursor(string argument, Cursor? cursor)
    {
        if (cursor is not null && cursor.List != Name) throw RequestErrors.ForeignCursor(argument, cursor.ToString(), Name);
    }
}

/// <summary>One page of a list: https://relay.dev/graphql/connections.htm</summary>
/// <param name="Sequence">The whole list.</param>
/// <param name="All">The rows of all pages together.</param>
/// <param name="From">How many of these stand before this page.</param>
/// <param name="Places">The places in the whole list of the rows of this page.</param>
internal sealed record Connection<T>(Sequence<T> Sequence, RowSet All, int From, int[] Places) where T : class
{
    public T[] Rows => Array.ConvertAll(Places, place => Sequence.Items[place]);

    public Edge<T>[] Edges => Array.ConvertAll(Places, place => new Edge<T>(CursorOf(place), Sequence.Items[place]));

    public bool HasPreviousPage => From > 0;

    public bool HasNextPage => From + Places.Length < All.Count;

    public string? StartCursor => Places is [var first, ..] ? CursorOf(first) : null;

    public string? EndCursor => Places is [.., var last] ? CursorOf(last) : null;

    private string CursorOf(int place) => new Cursor(Sequence.Release.Code, Sequence.Name, place + 1).ToString();
}

/// <summary>A row and its place.</summary>
internal sealed record Edge<T>(string Cursor, T Row);
