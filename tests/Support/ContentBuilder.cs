using System.Text;

namespace Inovasi.Tests;

/// <summary>
/// A small content folder without an error or a warning, in a temporary place, of which a test changes one thing.
/// </summary>
internal sealed class ContentBuilder : IDisposable
{
    private readonly TempFolder _folder = new();

    public ContentBuilder()
    {
        foreach (var (path, text) in SmallContent.Files) With(path, text);
    }

    public string Folder => _folder.Path;

    /// <summary>Writes a file, in the place of the one that is there.</summary>
    public ContentBuilder With(string path, string text) => WithBytes(path, Encoding.UTF8.GetBytes(text));

    public ContentBuilder WithBytes(string path, byte[] bytes)
    {
        var full = _folder.Combine(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        return this;
    }

    public ContentBuilder Without(string path)
    {
        File.Delete(_folder.Combine(path));
        return this;
    }

    /// <summary>Puts one text in the place of another, which must stand there exactly once.</summary>
    public ContentBuilder Replace(string path, string old, string replacement)
    {
        var text = Read(path);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        if (at < 0 || text.IndexOf(old, at + 1, StringComparison.Ordinal) >= 0)
            throw new ArgumentException($"{path} must hold \"{old}\" once.", nameof(old));
        return With(path, string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + old.Length)));
    }

    public ContentBuilder Append(string path, string text) => With(path, Read(path) + text);

    public string Read(string path) => File.ReadAllText(_folder.Combine(path));

    public void Dispose() => _folder.Dispose();
}
