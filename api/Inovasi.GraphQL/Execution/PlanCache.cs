using System.Collections.Concurrent;

namespace Inovasi.GraphQL.Execution;

/// <summary>
/// Prepared documents by their text, bounded in number and in memory. Two generations: when the young one is full it becomes the old
/// one, whose entries are forgotten at the next change unless they were used since. Reading takes no lock, and what is used often stays.
/// </summary>
/// <remarks>
/// The text tells nothing of the memory: a thousand characters of fragments make plans of a megabyte, once for each set of conditions. So a
/// document weighs what it may ever come to, and weighs it from the beginning, since its plans are made when it stands here already.
/// </remarks>
internal sealed class PlanCache(int mostDocuments, int mostSelections)
{
    /// <summary>So many characters of a document take about the memory of one planned selection.</summary>
    private const int CharactersOfSelection = 8;

    private readonly Lock _change = new();
    private Generation _young = new();
    private Generation _old = new();

    public int Count => _young.Documents.Count + _old.Documents.Count;

    public PreparedDocument? Find(string text)
    {
        if (Volatile.Read(ref _young).Documents.TryGetValue(text, out var document)) return document;
        if (!Volatile.Read(ref _old).Documents.TryGetValue(text, out document)) return null;
        Add(text, document);
        return document;
    }

    public void Add(string text, PreparedDocument document)
    {
        var weight = document.MostSelections + (text.Length / CharactersOfSelection);
        if (weight > mostSelections || mostDocuments < 1) return;
        lock (_change)
        {
            if (_young.Documents.Count >= mostDocuments || _young.Selections + weight > mostSelections)
            {
                Volatile.Write(ref _old, _young);
                Volatile.Write(ref _young, new Generation());
            }
            if (_young.Documents.TryAdd(text, document)) _young.Selections += weight;
        }
    }

    private sealed class Generation
    {
        public ConcurrentDictionary<string, PreparedDocument> Documents { get; } = new(StringComparer.Ordinal);

        /// <summary>Changed under the lock.</summary>
        public long Selections { get; set; }
    }
}
