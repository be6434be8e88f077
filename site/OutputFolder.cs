namespace Inovasi.Site;

/// <summary>
/// The folder of the finished site. A generation writes into a staging folder beside it, and only a whole one takes its place:
/// whoever reads the site sees the old one or the new one. A folder that holds anything but a site of ours is never touched.
/// </summary>
public sealed class OutputFolder
{
    private readonly string _folder;
    private readonly string _staging;
    private readonly string _previous;

    /// <summary>
    /// Empties what an interrupted run left. Throws <see cref="IOException"/> when the folder holds files that no generation wrote.
    /// </summary>
    public OutputFolder(string folder)
    {
        _folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        (_staging, _previous) = (_folder + ".staging", _folder + ".previous");
        RefuseForeign(_folder);
        RefuseForeign(_previous);
        if (Directory.Exists(_previous) && !Directory.Exists(_folder)) Directory.Move(_previous, _folder);
        Delete(_previous);
        Delete(_staging);
        Directory.CreateDirectory(_staging);
        File.WriteAllText(Path.Combine(_staging, Headers.HeadersFile), "");
    }

    /// <summary>Where the file or folder of an address will be written, for whoever writes streams; the folder above it is made. Safe to call from many threads.</summary>
    public string PathOf(string address)
    {
        var path = Path.Combine(_staging, address.Trim('/'));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    /// <summary>Writes one file of the coming site; safe to call from many threads.</summary>
    public async Task WriteAsync(string address, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        var path = Path.Combine(_staging, Urls.FileOf(address));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllBytesAsync(path, bytes, cancellationToken);
    }

    /// <summary>Puts the coming site in the place of the previous one.</summary>
    public void Swap()
    {
        if (Directory.Exists(_folder)) Directory.Move(_folder, _previous);
        Directory.Move(_staging, _folder);
        Delete(_previous);
    }

    /// <summary>Drops the coming site; the previous one stays.</summary>
    public void Discard() => Delete(_staging);

    /// <summary>Every site of ours has a headers file, from the first moment of its writing on.</summary>
    private static void RefuseForeign(string folder)
    {
        if (File.Exists(folder)) throw new IOException($"\"{folder}\" is a file, but the site needs a folder.");
        if (!Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any()) return;
        if (File.Exists(Path.Combine(folder, Headers.HeadersFile))) return;
        throw new IOException($"\"{folder}\" holds files that are not a generated site. Name another folder by --out, or empty this one.");
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
