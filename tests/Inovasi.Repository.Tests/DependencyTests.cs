using System.Text.RegularExpressions;

namespace Inovasi.Repository.Tests;

/// <summary>Data flows one way: which project, and in the engine which folder, may use which.</summary>
public partial class DependencyTests
{
    [Fact]
    public void Projects_use_only_the_projects_to_their_left()
    {
        var arrows = SourceTree.Files(".csproj").Where(p => !p.StartsWith("tests/", StringComparison.Ordinal))
            .SelectMany(path => ProjectReference().Matches(SourceTree.Read(path)).Select(m => $"{Name(path)} -> {Name(m.Groups[1].Value)}"))
            .Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "Inovasi.Api -> Inovasi.Content",
                "Inovasi.Api -> Inovasi.GraphQL",
                "Inovasi.Site -> Inovasi.Content",
                "Inovasi.Site -> Inovasi.GraphQL",
            ],
            arrows.Where(a => !a.EndsWith("Microsoft.SqlServer.Server", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_engine_needs_no_package_and_no_framework()
    {
        var project = SourceTree.Read("api/Inovasi.GraphQL/Inovasi.GraphQL.csproj");
        Assert.DoesNotContain("PackageReference", project, StringComparison.Ordinal);
        Assert.DoesNotContain("FrameworkReference", project, StringComparison.Ordinal);
        var foreign = SourceTree.Files(".cs").Where(p => p.StartsWith("api/Inovasi.GraphQL/", StringComparison.Ordinal))
            .Where(path => ForeignUsing().IsMatch(SourceTree.Read(path)));
        Assert.Empty(foreign);
    }

    [Fact]
    public void Only_the_reading_folder_of_the_content_project_knows_yaml_and_csv()
    {
        var others = SourceTree.Files(".cs", ".razor").Where(p => !p.StartsWith("tests/", StringComparison.Ordinal))
            .Where(p => !p.StartsWith("content/Inovasi.Content/Reading/", StringComparison.Ordinal))
            .Where(path => YamlUsing().IsMatch(SourceTree.Read(path)));
        Assert.Empty(others);
    }

    [Fact]
    public void Only_the_api_project_knows_the_published_database()
    {
        var others = SourceTree.Files(".cs", ".razor").Where(p => !p.StartsWith("tests/", StringComparison.Ordinal))
            .Where(p => !p.StartsWith("api/Inovasi.Api/", StringComparison.Ordinal))
            .Where(path => SourceTree.Read(path).Contains("EntityFrameworkCore", StringComparison.Ordinal));
        Assert.Empty(others);
    }

    [Fact]
    public void The_folders_of_each_project_form_no_cycle()
    {
        foreach (var project in new[] { "content/Inovasi.Content", "api/Inovasi.GraphQL", "api/Inovasi.Api", "site" })
        {
            var name = Path.GetFileName(project) == "site" ? "Inovasi.Site" : Path.GetFileName(project);
            var uses = SourceTree.Files(".cs", ".razor").Where(p => p.StartsWith(project + "/", StringComparison.Ordinal))
                .Select(path => (from: path[(project.Length + 1)..].Split('/'), text: SourceTree.Read(path)))
                .Where(file => file.from.Length > 1)
                .SelectMany(file => Regex.Matches(file.text, $@"^@?using {Regex.Escape(name)}\.(\w+)", RegexOptions.Multiline)
                    .Select(m => (from: file.from[0], to: m.Groups[1].Value)))
                .Where(use => use.from != use.to)
                .ToLookup(use => use.from, use => use.to);
            foreach (var folder in uses.Select(g => g.Key))
                Assert.False(Reaches(uses, folder, folder, []), $"{project}: the folder {folder} uses itself by way of others.");
        }
    }

    private static bool Reaches(ILookup<string, string> uses, string from, string goal, HashSet<string> seen) =>
        uses[from].Any(next => next == goal || (seen.Add(next) && Reaches(uses, next, goal, seen)));

    private static string Name(string path) => Path.GetFileNameWithoutExtension(path);

    [GeneratedRegex("""ProjectReference Include="([^"]+)""")]
    private static partial Regex ProjectReference();

    [GeneratedRegex(@"^using (Microsoft|Inovasi\.(Content|Site|Api))\b", RegexOptions.Multiline)]
    private static partial Regex ForeignUsing();

    [GeneratedRegex(@"^using (YamlDotNet|CsvHelper)\b", RegexOptions.Multiline)]
    private static partial Regex YamlUsing();
}
