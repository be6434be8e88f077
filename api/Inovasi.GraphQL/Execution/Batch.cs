using System.Buffers;

namespace Inovasi.GraphQL.Execution;

/// <summary>All values of one level that share a plan: their fields are resolved together.</summary>
internal sealed class Batch(ObjectPlan plan)
{
    private const int FirstSize = 16;
    private object?[] _sources = ArrayPool<object?>.Shared.Rent(FirstSize);
    private int[] _blocks = ArrayPool<int>.Shared.Rent(FirstSize);

    public ObjectPlan Plan => plan;

    public int Count { get; private set; }

    /// <summary>What the parents' resolvers gave; the first <see cref="Count"/> items.</summary>
    public object?[] Sources => _sources;

    /// <summary>For each value the first of its cells.</summary>
    public int[] Blocks => _blocks;

    /// <summary>
    /// Set when a resolver keeps the arrays beyond the level, because it goes on when the request has ended: they must not be used again.
    /// </summary>
    public bool IsShared { get; set; }

    public void Add(object? source, int block)
    {
        if (Count == Math.Min(_sources.Length, _blocks.Length))
        {
            _sources = Grow(_sources);
            _blocks = Grow(_blocks);
        }
        _sources[Count] = source;
        _blocks[Count] = block;
        Count++;
    }

    /// <summary>Gives the arrays back, once nothing reads them.</summary>
    public void Release()
    {
        if (IsShared) return;
        Return(_sources, Count);
        Return(_blocks, 0);
        (_sources, _blocks, Count) = ([], [], 0);
    }

    private T[] Grow<T>(T[] full)
    {
        var larger = ArrayPool<T>.Shared.Rent(checked(full.Length * 2));
        Array.Copy(full, larger, Count);
        Return(full, Count);
        return larger;
    }

    private static void Return<T>(T[] array, int toClear)
    {
        Array.Clear(array, 0, toClear);
        ArrayPool<T>.Shared.Return(array);
    }
}
