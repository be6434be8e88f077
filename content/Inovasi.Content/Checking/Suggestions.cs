namespace Inovasi.Content.Checking;

/// <summary>Finds the names that someone may have meant.</summary>
internal static class Suggestions
{
    private const int MostOffered = 3;

    /// <summary>
    /// An Indonesian question such as <c> Maksud Anda "tahun"?</c> with a leading space, or an empty text when nothing is near.
    /// Near means at most a third of the letters wrong and never more than three, or that one holds the other whole.
    /// </summary>
    public static string Ask(string written, IEnumerable<string> known)
    {
        var limit = Math.Min(3, Math.Max(1, written.Length / 3));
        var near = known.Distinct(StringComparer.Ordinal)
            .Select(name => (name, distance: IsPartOf(written, name) ? limit : Distance(written, name, limit)))
            .Where(n => n.distance <= limit)
            .OrderBy(n => n.distance).ThenBy(n => n.name, StringComparer.Ordinal)
            .Take(MostOffered).Select(n => $"\"{n.name}\"").ToList();
        return near.Count switch
        {
            0 => "",
            1 => $" Maksud Anda {near[0]}?",
            _ => $" Maksud Anda {string.Join(", ", near[..^1])} atau {near[^1]}?",
        };
    }

    private static bool IsPartOf(string a, string b)
    {
        var (part, whole) = a.Length < b.Length ? (a, b) : (b, a);
        return part.Length >= 4 && whole.Contains(part, StringComparison.OrdinalIgnoreCase) && part.Length < whole.Length;
    }

    /// <summary>
    /// Letters to add, drop, change or swap with their neighbour; letter case is free.
    /// Stops early with <paramref name="limit"/> + 1 when the texts are further apart.
    /// </summary>
    internal static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit) return limit + 1;
        var beforePrevious = new int[b.Length + 1];
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var best = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
                var cost = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, previous[j - 1] + (same ? 0 : 1));
                var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                if (swapped) cost = Math.Min(cost, beforePrevious[j - 2] + 1);
                current[j] = cost;
                best = Math.Min(best, cost);
            }
            if (best > limit) return limit + 1;
            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }
        return previous[b.Length];
    }
}
