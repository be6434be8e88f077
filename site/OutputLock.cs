namespace Inovasi.Site;

/// <summary>
/// Lets one generation at a time write a folder: two would mix their staged files, and half a site would be put in place as a whole one.
/// A file beside the folder is held while it lasts; the system lets go of it when a run dies.
/// </summary>
internal static class OutputLock
{
    /// <summary>Held until it is disposed of. Throws <see cref="IOException"/> when another run holds it.</summary>
    public static IDisposable Take(string folder)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + ".lock";
        if (Path.GetDirectoryName(path) is { } above) Directory.CreateDirectory(above);
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
        }
        catch (IOException exception) when (File.Exists(path))
        {
            throw new IOException($"Another run is writing \"{folder}\". Wait until it is done, or name another folder by --out.", exception);
        }
    }
}
