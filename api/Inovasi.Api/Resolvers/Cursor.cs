using System.Globalization;
using System.Text.RegularExpressions;

namespace Inovasi.Api.Resolvers;

/// <summary>
/// A place in a list: release, list with its order, and the row's number in the whole list, whatever the filter: <c>2026-11-21-3fa9c1d2/innovations-name-asc/20</c>.
/// Readable and not signed: a release never changes, so a cursor that somebody makes up gives nothing but another page.
/// </summary>
internal sealed partial record Cursor(string Release, string List, int Number)
{
    public override string ToString() => $"{Release}/{List}/{Number.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Null when no argument was given; an error when it has not the shape of a cursor.</summary>
    public static Cursor? Read(string argument, string? text)
    {
        if (text is null) return null;
        var match = text.Length <= 300 ? Shape().Match(text) : Match.Empty;
        if (!match.Success) throw RequestErrors.MalformedCursor(argument, text);
        return new Cursor(match.Groups[1].Value, match.Groups[2].Value, int.Parse(match.Groups[3].Value, CultureInfo.InvariantCulture));
    }

    [GeneratedRegex(@"^([0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9a-f]{8})/([a-z0-9-]+)/([0-9]{1,8})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
