using Inovasi.GraphQL.Response;
using Inovasi.GraphQL.Text;

namespace Inovasi.Api.Resolvers;

/// <summary>Every sentence about an argument that the contract's types cannot refuse, with its code.</summary>
internal static class RequestErrors
{
    public const string PageSize = "PAGE_SIZE";
    public const string CursorMalformed = "CURSOR_MALFORMED";
    public const string CursorForeign = "CURSOR_FOREIGN";
    public const string CursorExpired = "CURSOR_EXPIRED";
    public const string ReleaseUnknown = "RELEASE_UNKNOWN";
    public const string ValueUnknown = "VALUE_UNKNOWN";
    public const string TooManyIds = "TOO_MANY_IDS";
    public const string SearchTooLong = "SEARCH_TOO_LONG";

    public static GraphQLException BadPageSize(string argument, int value) =>
        Error(PageSize, $"Argument \"{argument}\" must be between 1 and {PageArguments.Largest}, but it is {value}.");

    public static GraphQLException BothEnds() =>
        Error(PageSize, "Arguments \"first\" and \"last\" cannot be given together: ask for one end of the list.");

    public static GraphQLException MalformedCursor(string argument, string cursor) => Error(
        CursorMalformed,
        $"Argument \"{argument}\" must be a cursor that this API gave, such as \"2026-11-21-3fa9c1d2/innovations-name-asc/20\", but it is \"{Shorten(cursor)}\".");

    public static GraphQLException ForeignCursor(string argument, string cursor, string expected) => Error(
        CursorForeign, $"Argument \"{argument}\" is the cursor \"{Shorten(cursor)}\" of another list or order; this one is \"{expected}\".");

    public static GraphQLException CursorsOfTwoReleases() =>
        Error(CursorForeign, "Arguments \"after\" and \"before\" are cursors of two different releases: take both from one walk.");

    public static GraphQLException ExpiredCursor(string argument, string release) => Error(
        CursorExpired, $"Argument \"{argument}\" is a cursor of release \"{release}\", which is no longer kept: begin again without it.");

    public static GraphQLException UnknownRelease(string release) =>
        Error(ReleaseUnknown, $"There is no release \"{Shorten(release)}\" here: the query {{ releases {{ code }} }} lists those that are kept.");

    public static GraphQLException TooMany(string argument, int count) =>
        Error(TooManyIds, $"Argument \"{argument}\" must have at most {PageArguments.Largest} items, but it has {count}.");

    public static GraphQLException LongSearch(int length) =>
        Error(SearchTooLong, $"Argument \"search\" must have at most {InnovationSearch.LongestQuestion} characters, but it has {length}.");

    /// <summary>A code that the data does not know, with the near ones.</summary>
    public static GraphQLException UnknownValue(string field, string value, string what, IEnumerable<string> known)
    {
        var near = Suggestions.For(value, known).Take(5).Select(s => $"\"{s}\"").ToArray();
        var question = near.Length switch
        {
            0 => "",
            1 => $" Did you mean {near[0]}?",
            _ => $" Did you mean {string.Join(", ", near[..^1])} or {near[^1]}?",
        };
        return Error(ValueUnknown, $"Field \"{field}\" of the filter must name {what}, but there is no \"{Shorten(value)}\".{question}");
    }

    private static string Shorten(string text) => text.Length <= 100 ? text : text[..100] + "…";

    private static GraphQLException Error(string code, string message) => new(new GraphQLError(message) { Code = code });
}
