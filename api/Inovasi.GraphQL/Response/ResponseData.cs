using System.Buffers;

namespace Inovasi.GraphQL.Response;

/// <summary>
/// The data of one answer: every value in one array, in which objects and lists are runs. The array comes from a pool and goes back by <see
/// cref="Dispose"/>; an answer that nobody disposes of costs an allocation, nothing else.
/// </summary>
internal sealed class ResponseData : IDisposable
{
    private const int FirstSize = 256;
    private Cell[] _cells = ArrayPool<Cell>.Shared.Rent(FirstSize);
    private int _used = 1;

    /// <summary>The index of the cell that holds the root object, or null.</summary>
    public const int Root = 0;

    /// <summary>Is there a <see cref="FieldFailure"/> anywhere?</summary>
    public bool HasFailures { get; set; }

    /// <summary>About how many characters the answer will have.</summary>
    public long Length { get; private set; }

    public ref Cell this[int index] => ref _cells[index];

    /// <summary>
    /// Makes room for a run of cells, all null, and gives the index of the first. References to cells do not survive this.
    /// </summary>
    public int Allocate(int count)
    {
        var start = _used;
        var needed = checked(start + count);
        if (needed > _cells.Length) Grow(needed);
        _used = needed;
        return start;
    }

    /// <summary>Counts characters of the answer.</summary>
    public void Count(int characters) => Length += characters;

    public void Dispose()
    {
        var cells = _cells;
        if (cells.Length == 0) return;
        _cells = [];
        Return(cells);
    }

    private void Grow(int needed)
    {
        var larger = ArrayPool<Cell>.Shared.Rent(Math.Max(needed, checked(_cells.Length * 2)));
        Array.Copy(_cells, larger, _used);
        Return(_cells);
        _cells = larger;
    }

    /// <summary>
    /// The pool's arrays must be clean: a forgotten reference would keep a host's object alive, and new cells are believed to be null.
    /// </summary>
    private void Return(Cell[] cells)
    {
        Array.Clear(cells, 0, _used);
        ArrayPool<Cell>.Shared.Return(cells);
    }
}
