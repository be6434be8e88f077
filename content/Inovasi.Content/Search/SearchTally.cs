using System.Buffers;

namespace Inovasi.Content.Search;

/// <summary>Adds up what the terms of one question count in each document, in two arrays from a pool: a question touches hundreds of documents.</summary>
internal sealed class SearchTally(int documents) : IDisposable
{
    private readonly int[] _scores = Cleared(documents);
    private readonly int[] _terms = Cleared(documents);
    private readonly List<int> _found = [];

    /// <summary>Counts the postings of one term, in which no document stands twice.</summary>
    public void Add(ReadOnlySpan<Posting> postings)
    {
        foreach (var posting in postings)
        {
            if (_terms[posting.Document]++ == 0) _found.Add(posting.Document);
            _scores[posting.Document] += posting.Score;
        }
    }

    /// <summary>The best first, of equal ones the first document.</summary>
    public SearchHit[] Hits()
    {
        // One number a hit that sorts as the hits should: scores are not negative, so their complement grows as they fall.
        var keys = new long[_found.Count];
        for (var n = 0; n < keys.Length; n++)
        {
            var document = _found[n];
            keys[n] = ((long)~(_scores[document] * _terms[document] * _terms[document]) << 32) | (uint)document;
        }
        Array.Sort(keys);
        return Array.ConvertAll(keys, key => new SearchHit((int)key, ~(int)(key >> 32)));
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_scores);
        ArrayPool<int>.Shared.Return(_terms);
    }

    private static int[] Cleared(int length)
    {
        var array = ArrayPool<int>.Shared.Rent(length);
        array.AsSpan(0, length).Clear();
        return array;
    }
}
