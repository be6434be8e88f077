using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Inovasi.Content.Reading;

/// <summary>
/// Names one state of the catalogue by what is in it: the same files give the same name on every machine, one changed byte gives another.
/// Over the format's number, then each data file in the order of its path: path, a zero byte, the length as eight bytes, the bytes.
/// </summary>
internal static class ReleaseIdentity
{
    private const int HexDigits = 8;

    /// <param name="date">The last date of the change log.</param>
    /// <param name="files">Paths relative to the content folder with their bytes, in ordinal order of the paths.</param>
    public static Release Of(DateOnly date, IEnumerable<(string Path, byte[] Bytes)> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"format {Release.Format}\n")));
        Span<byte> length = stackalloc byte[8];
        foreach (var (path, bytes) in files)
        {
            BinaryPrimitives.WriteInt64LittleEndian(length, bytes.Length);
            hash.AppendData(Encoding.UTF8.GetBytes(path + "\0"));
            hash.AppendData(length);
            hash.AppendData(bytes);
        }
        var hex = Convert.ToHexStringLower(hash.GetHashAndReset());
        return new Release(string.Create(CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd}-{hex[..HexDigits]}"), date, hex);
    }
}
