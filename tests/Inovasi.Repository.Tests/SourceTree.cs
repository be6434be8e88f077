using Inovasi.Tests;

namespace Inovasi.Repository.Tests;

/// <summary>The files that people write, by path below the root with forward slashes.</summary>
internal static class SourceTree
{
    private static readonly string[] Left = [".git", "artifacts", "node_modules", "bin", "obj"];

    public static IEnumerable<string> Files(params string[] extensions) =>
        Walk(new DirectoryInfo(RepositoryRoot.Path))
            .Where(f => extensions.Length == 0 || extensions.Contains(f.Extension, StringComparer.Ordinal))
            .Select(f => Path.GetRelativePath(RepositoryRoot.Path, f.FullName).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public static string Read(string path) => File.ReadAllText(RepositoryRoot.Combine(path));

    private static IEnumerable<FileInfo> Walk(DirectoryInfo folder) =>
        folder.EnumerateFiles().Concat(folder.EnumerateDirectories().Where(d => !Left.Contains(d.Name)).SelectMany(Walk));
}
