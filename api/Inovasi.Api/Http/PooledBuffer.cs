using System.Buffers;

namespace Inovasi.Api.Http;

/// <summary>
/// Bytes of an answer until it is sent, in arrays from a pool. An answer may have half a megabyte: arrays of that size that are thrown away make the collector
/// go through the whole heap, which cost five times what making the answer did.
/// </summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private const int FirstSize = 4096;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstSize);
    private int _used;

    /// <summary>What was written; not to be read after <see cref="Dispose"/>.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _used);

    public void Advance(int count) => _used += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(_used);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(_used);
    }

    public void Dispose()
    {
        var bytes = _bytes;
        if (bytes.Length == 0) return;
        (_bytes, _used) = ([], 0);
        ArrayPool<byte>.Shared.Return(bytes);
    }

    private void Reserve(int count)
    {
        var needed = checked(_used + Math.Max(1, count));
        if (needed <= _bytes.Length) return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, checked(_bytes.Length * 2)));
        Array.Copy(_bytes, larger, _used);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
