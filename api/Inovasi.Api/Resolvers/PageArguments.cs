using Inovasi.GraphQL.Execution;

namespace Inovasi.Api.Resolvers;

/// <summary>Which page of a list: the four arguments of the Relay connection, checked: https://relay.dev/graphql/connections.htm#sec-Arguments</summary>
internal sealed record PageArguments(int? First, Cursor? After, int? Last, Cursor? Before)
{
    public const int Largest = 100;
    public const int Usual = 20;

    public static PageArguments Read(ArgumentValues arguments)
    {
        var (first, last) = (Size(arguments, "first"), Size(arguments, "last"));
        if (first is not null && last is not null) throw RequestErrors.BothEnds();
        var (after, before) = (Cursor.Read("after", arguments.GetString("after")), Cursor.Read("before", arguments.GetString("before")));
        if (after is not null && before is not null && after.Release != before.Release) throw RequestErrors.CursorsOfTwoReleases();
        return new PageArguments(first ?? (last is null ? Usual : null), after, last, before);
    }

    /// <summary>The release that the cursors ask for; null when there are none.</summary>
    public string? Release => After?.Release ?? Before?.Release;

    private static int? Size(ArgumentValues arguments, string name)
    {
        var size = arguments.GetInt(name);
        return size is < 1 or > Largest ? throw RequestErrors.BadPageSize(name, size.Value) : size;
    }
}
