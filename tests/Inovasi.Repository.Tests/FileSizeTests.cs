namespace Inovasi.Repository.Tests;

/// <summary>A file that does not fit in a head is split before it grows.</summary>
public class FileSizeTests
{
    private const int Ceiling = 600;

    /// <summary>Over the ceiling by decision: one method a grammar rule is easier to read in one place.</summary>
    private static readonly string[] Exceptions = ["api/Inovasi.GraphQL/Language/Parser.cs"];

    [Fact]
    public void No_source_file_is_longer_than_the_ceiling()
    {
        var long_ = SourceTree.Files(".cs", ".razor", ".js", ".css", ".sh")
            .Except(Exceptions)
            .Select(path => (path, lines: SourceTree.Read(path).Count(c => c == '\n')))
            .Where(file => file.lines > Ceiling)
            .Select(file => $"{file.path}: {file.lines} lines");
        Assert.Empty(long_);
    }

    [Fact]
    public void Nine_files_in_ten_are_shorter_than_250_lines()
    {
        var sizes = SourceTree.Files(".cs", ".razor").Where(p => !p.StartsWith("tests/", StringComparison.Ordinal))
            .Select(path => SourceTree.Read(path).Count(c => c == '\n')).Order().ToArray();
        Assert.True(sizes[sizes.Length * 9 / 10] <= 250, $"One file in ten is longer than {sizes[sizes.Length * 9 / 10]} lines.");
    }
}
