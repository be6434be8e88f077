using System.Collections.Concurrent;

namespace Inovasi.GraphQL.Execution;

/// <summary>
/// Prepared documents by their text, bounded in number and in characters. Two generations: when the young one is full it becomes the old
/// one, whose entries are forgotten at the next change unless they were used since. Reading takes no lock, and what is used often stays.
/// </summary>
internal sealed class PlanCache(int mostDocuments, int mostCharacters)
{
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
        if (text.Length > mostCharacters || mostDocuments < 1) return;
        lock (_change)
        {
            if (_young.Documents.Count >= mostDocuments || _young.Characters + text.Length > mostCharacters)
            {
                Volatile.Write(ref _old, _young);
                Volatile.Write(ref _young, new Generation());
            }
            if (_young.Documents.TryAdd(text, document)) _young.Characters += text.Length;
        }
    }

    private sealed class Generation
    {
        public ConcurrentDictionary<string, PreparedDocument> Documents { get; } = new(StringComparer.Ordinal);

        /// <summary>Changed under the lock.</summary>
        public int Characters { get; set; }
    }
}
