namespace Inovasi.GraphQL.Text;

/// <summary>The order of names in which runs of digits count as numbers: <c>a2</c> before <c>a10</c>.</summary>
public static class NaturalOrder
{
    public static IComparer<string> Comparer { get; } = Comparer<string>.Create(Compare);

    public static int Compare(string a, string b)
    {
        var (i, j) = (0, 0);
        while (i < a.Length && j < b.Length)
        {
            if (char.IsAsciiDigit(a[i]) && char.IsAsciiDigit(b[j]))
            {
                var byNumber = CompareNumbers(TakeNumber(a, ref i), TakeNumber(b, ref j));
                if (byNumber != 0) return byNumber;
            }
            else
            {
                if (a[i] != b[j]) return a[i] < b[j] ? -1 : 1;
                i++;
                j++;
            }
        }
        return a.Length.CompareTo(b.Length);
    }

    // Without leading zeros a longer number is a larger one, so no number needs to be computed and none is too long.
    // A leading zero is a number by itself, and so less than any that begins otherwise: "a01" before "a1".
    private static int CompareNumbers(ReadOnlySpan<char> a, ReadOnlySpan<char> b) =>
        a.Length != b.Length ? a.Length.CompareTo(b.Length) : a.SequenceCompareTo(b);

    private static ReadOnlySpan<char> TakeNumber(string text, ref int position)
    {
        var start = position;
        if (text[position++] == '0') return [];
        while (position < text.Length && char.IsAsciiDigit(text[position])) position++;
        return text.AsSpan(start, position - start);
    }
}
