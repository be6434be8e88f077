namespace Inovasi.GraphQL.Text;

/// <summary>Names in sentences: quoted, joined, and offered as what somebody may have meant.</summary>
public static class Quoting
{
    /// <summary>More offers than this confuse more than they help.</summary>
    private const int MaxOffers = 5;

    /// <summary><c> Did you mean "a", "b", or "c"?</c> with a space before it, or nothing without a suggestion.</summary>
    public static string DidYouMean(IReadOnlyList<string> suggestions) => DidYouMean("", suggestions);

    /// <summary>The same, with a word for the kind of thing: <c> Did you mean the enum value "RED"?</c></summary>
    public static string DidYouMean(string kind, IReadOnlyList<string> suggestions)
    {
        if (suggestions.Count == 0) return "";
        var offers = suggestions.Take(MaxOffers).Select(s => $"\"{s}\"").ToList();
        return $" Did you mean {(kind.Length == 0 ? "" : kind + " ")}{JoinWith("or", offers)}?";
    }

    /// <summary><c>a</c>, <c>a or b</c>, <c>a, b, or c</c>.</summary>
    public static string JoinWith(string conjunction, IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        2 => $"{items[0]} {conjunction} {items[1]}",
        _ => $"{string.Join(", ", items.Take(items.Count - 1))}, {conjunction} {items[^1]}",
    };
}
