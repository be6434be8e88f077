using Inovasi.GraphQL.Execution;

namespace Inovasi.Api.Resolvers;

/// <summary>Where a page stands in its list, and whether it was asked for from the list's end.</summary>
internal sealed record SeenPage(int TotalCount, bool IsFromEnd, bool HasPreviousPage, bool HasNextPage, string? StartCursor, string? EndCursor);

/// <summary>Notes the page at one place of the answer while it is resolved.</summary>
/// <param name="path">
/// Response names from the root; no list stands on the way, so there is one such place; null when there is none. Asked when a page is resolved and not before:
/// by then the question has kept all limits.
/// </param>
internal sealed class PageWatch(Func<IReadOnlyList<string>?> path)
{
    /// <summary>Null when it was not resolved.</summary>
    public SeenPage? Seen { get; private set; }

    /// <summary>Is this the place?</summary>
    public bool IsAt(FieldContext context) =>
        path() is { } wanted && context.ResponseName == wanted[^1] && context.Path.Select(s => s.Name).SequenceEqual(wanted);

    public void See<T>(PageArguments arguments, Connection<T> page) where T : class =>
        Seen = new SeenPage(page.All.Count, arguments.Last is not null, page.HasPreviousPage, page.HasNextPage, page.StartCursor, page.EndCursor);
}
