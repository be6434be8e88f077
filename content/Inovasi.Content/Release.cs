namespace Inovasi.Content;

/// <summary>The name of one state of the catalogue: <c>2026-11-21-3fa9c1d2</c>.</summary>
/// <param name="Id">Last date in the change log and the first 8 hexadecimal digits of <paramref name="Sha256"/>.</param>
/// <param name="Date">Last date in the change log.</param>
/// <param name="Sha256">Over the canonical content and the format's number, 64 lower-case hexadecimal digits.</param>
public sealed record Release(string Id, DateOnly Date, string Sha256)
{
    /// <summary>The number of the data format; it enters the hash, so that a new format is a new release.</summary>
    public const int Format = 1;
}
