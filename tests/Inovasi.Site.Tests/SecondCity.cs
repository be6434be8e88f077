using Inovasi.Content;
using Inovasi.Content.Reading;
using Inovasi.Tests;

namespace Inovasi.Site.Tests;

/// <summary>
/// Another city's content, small and whole: every kind of page, every state of a fact, every verdict that a page can show,
/// and texts that try to break it. Its names occur nowhere else.
/// </summary>
internal static class SecondCity
{
    public static string Folder { get; } = RepositoryRoot.Combine("tests", "Inovasi.Site.Tests", "SecondCity");

    public static Catalogue Catalogue { get; } = Read(Folder);

    /// <summary>The content that this repository ships.</summary>
    public static Catalogue Shipped { get; } = Read(RepositoryRoot.Combine("content"));

    /// <summary>Copies the content so that a test may break it.</summary>
    public static void CopyTo(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder, Path.GetRelativePath(Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static Catalogue Read(string folder)
    {
        var reading = CatalogueReader.Read(folder);
        Assert.Empty(reading.Errors);
        return reading.Catalogue!;
    }
}
