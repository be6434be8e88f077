using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Inovasi.Content.Reading;

/// <summary>
/// Names one state of the catalogue by what is in it: the same files give the same name on every machine, one changed byte gives another.
/// Over the format's number, then each data file in the order of its path: path, a zero byte, the length as eight bytes, the bytes.
/// </summary>
internal sealed class ReleaseIdentity : IDisposable
{
    private const int HexDigits = 8;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public ReleaseIdentity() => _hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"format {Release.Format}\n")));

    /// <summary>Takes the next file; they come in ordinal order of their paths, which are relative to the content folder.</summary>
    public void Add(string path, ReadOnlySpan<byte> bytes)
    {
        Span<byte> length = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(length, bytes.Length);
        _hash.AppendData(Encoding.UTF8.GetBytes(path + "\0"));
        _hash.AppendData(length);
        _hash.AppendData(bytes);
    }

    /// <summary>The name of all that was taken.</summary>
    /// <param name="date">The last date of the change log.</param>
    public Release At(DateOnly date)
    {
        var hex = Convert.ToHexStringLower(_hash.GetCurrentHash());
        return new Release(string.Create(CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd}-{hex[..HexDigits]}"), date, hex);
    }

    public void Dispose() => _hash.Dispose();
}
