using System.Text.RegularExpressions;
using Inovasi.Tests;

namespace Inovasi.Repository.Tests;

/// <summary>What the documents say about the tree is true.</summary>
public partial class DocumentsTests
{
    [Fact]
    public void Every_relative_link_in_a_document_leads_to_a_file()
    {
        var broken =
            from path in SourceTree.Files(".md").Where(p => !p.StartsWith("content/halaman/", StringComparison.Ordinal) && !p.StartsWith("content/inovasi/", StringComparison.Ordinal))
            from Match link in RelativeLink().Matches(SourceTree.Read(path))
            let target = Path.Combine(Path.GetDirectoryName(path)!, link.Groups[1].Value)
            where !File.Exists(RepositoryRoot.Combine(target)) && !Directory.Exists(RepositoryRoot.Combine(target))
            select $"{path}: {link.Groups[1].Value}";
        Assert.Empty(broken);
    }

    [Fact]
    public void The_readme_lists_every_top_level_folder()
    {
        var readme = SourceTree.Read("README.md");
        var missing = new DirectoryInfo(RepositoryRoot.Path).EnumerateDirectories().Select(d => d.Name)
            .Where(name => !name.StartsWith('.') && !readme.Contains($"`{name}/", StringComparison.Ordinal));
        Assert.Empty(missing);
    }

    [Fact]
    public void No_decision_is_longer_than_five_lines()
    {
        var long_ = SourceTree.Read("DECISIONS.md").Split("\n## ")[1..]
            .Select(entry => entry.Trim().Split('\n'))
            .Where(lines => lines.Length - 1 > 5)
            .Select(lines => lines[0]);
        Assert.Empty(long_);
    }

    [Fact]
    public void No_source_file_holds_a_note_of_unfinished_work()
    {
        var unfinished = SourceTree.Files(".cs", ".razor", ".js", ".css", ".sh")
            .Where(path => path != "tests/Inovasi.Repository.Tests/DocumentsTests.cs")
            .Where(path => UnfinishedMark().IsMatch(SourceTree.Read(path)));
        Assert.Empty(unfinished);
    }

    [GeneratedRegex(@"\]\((?!https?:|mailto:|#|/)([^)#\s]+)")]
    private static partial Regex RelativeLink();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b|NotImplementedException|Skip *= *""")]
    private static partial Regex UnfinishedMark();
}
