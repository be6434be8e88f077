using System.Security.Cryptography;

namespace Inovasi.Site.Downloads;

/// <summary>The length and SHA-256 of a file that is there already.</summary>
internal static class FileHash
{
    public static (long Bytes, string Sha256) Of(string path)
    {
        using var stream = File.OpenRead(path);
        return (stream.Length, Convert.ToHexStringLower(SHA256.HashData(stream)));
    }
}
