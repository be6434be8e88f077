namespace Inovasi.GraphQL.Text;

/// <summary>
/// Finds the names that somebody may have meant. An edit is an insertion, a deletion, a substitution or a swap of two neighbours; a
/// difference in case alone counts as one edit.
/// </summary>
public static class Suggestions
{
    /// <summary>A longer name is nobody's typing mistake. The bound keeps the cost of hostile names small.</summary>
    private const int LongestInput = 128;

    /// <summary>The near options, the nearest first and equally near ones in natural order (<c>a2</c> before <c>a10</c>).</summary>
    public static List<string> For(string input, IEnumerable<string> options)
    {
        var found = new List<(string Option, int Distance)>();
        if (input.Length <= LongestInput)
        {
            var threshold = (int)(input.Length * 0.4) + 1;
            var distance = new EditDistance(input);
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var option in options)
            {
                if (distance.Measure(option, threshold) is { } edits && seen.Add(option)) found.Add((option, edits));
            }
            found.Sort(static (a, b) => a.Distance != b.Distance ? a.Distance.CompareTo(b.Distance) : NaturalOrder.Compare(a.Option, b.Option));
        }
        return found.ConvertAll(static f => f.Option);
    }

    private sealed class EditDistance
    {
        private readonly string _input;
        private readonly string _lower;
        private readonly int[][] _rows;

        public EditDistance(string input)
        {
            (_input, _lower) = (input, input.ToLowerInvariant());
            _rows = [new int[input.Length + 1], new int[input.Length + 1], new int[input.Length + 1]];
        }

        // The distance, or null where it is above the threshold.
        public int? Measure(string option, int threshold)
        {
            if (option == _input) return 0;
            if (Math.Abs(option.Length - _input.Length) > threshold) return null;
            var lower = option.ToLowerInvariant();
            if (lower == _lower) return 1;
            for (var j = 0; j <= _lower.Length; j++) _rows[0][j] = j;
            for (var i = 1; i <= lower.Length; i++)
            {
                // The distance never falls below the smallest cell of a row.
                if (FillRow(lower, i) > threshold) return null;
            }
            var distance = _rows[lower.Length % 3][_lower.Length];
            return distance <= threshold ? distance : null;
        }

        private int FillRow(string option, int i)
        {
            var (up, current) = (_rows[(i - 1) % 3], _rows[i % 3]);
            var smallest = current[0] = i;
            for (var j = 1; j <= _lower.Length; j++)
            {
                var cost = option[i - 1] == _lower[j - 1] ? 0 : 1;
                var cell = Math.Min(Math.Min(up[j] + 1, current[j - 1] + 1), up[j - 1] + cost);
                var isSwap = i > 1 && j > 1 && option[i - 1] == _lower[j - 2] && option[i - 2] == _lower[j - 1];
                if (isSwap) cell = Math.Min(cell, _rows[(i - 2) % 3][j - 2] + 1);
                current[j] = cell;
                smallest = Math.Min(smallest, cell);
            }
            return smallest;
        }
    }
}
