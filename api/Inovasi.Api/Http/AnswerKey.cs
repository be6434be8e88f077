using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Inovasi.Api.Http;

/// <summary>
/// A request by its bytes as they were sent, and the type it is answered with: a SHA-256, so that nobody can make another request with the same key and have
/// its answer shown to others. Two spellings of one request have two keys; that costs memory, and saves reading the request.
/// </summary>
internal readonly record struct AnswerKey(UInt128 High, UInt128 Low)
{
    private const int OnStack = 1024;

    /// <param name="type">What is sent.</param>
    /// <param name="query">The query string of the address, as it was sent.</param>
    /// <param name="body">The body; null for a request that has none, which is another one than a request with an empty body.</param>
    public static AnswerKey Of(AnswerType type, string query, byte[]? body)
    {
        var length = 5 + Encoding.UTF8.GetMaxByteCount(query.Length) + (body?.Length ?? 0);
        var rented = length > OnStack ? ArrayPool<byte>.Shared.Rent(length) : null;
        var bytes = rented ?? stackalloc byte[OnStack];
        bytes[0] = (byte)(((int)type << 1) | (body is null ? 0 : 1));
        var used = 5 + Encoding.UTF8.GetBytes(query, bytes[5..]);
        // The query string's length, so that its end and the body's begin cannot be taken for one another.
        BinaryPrimitives.WriteInt32LittleEndian(bytes[1..], used);
        body?.CopyTo(bytes[used..]);
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes[..(used + (body?.Length ?? 0))], hash);
        if (rented is not null) ArrayPool<byte>.Shared.Return(rented);
        return new AnswerKey(MemoryMarshal.Read<UInt128>(hash), MemoryMarshal.Read<UInt128>(hash[16..]));
    }

    /// <summary>Every part of a hash is as good as the whole for finding a place in a table.</summary>
    public override int GetHashCode() => (int)Low;
}
