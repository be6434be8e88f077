using Inovasi.Tests;

namespace Inovasi.Site.Tests;

public sealed class CommandsTests : IDisposable
{
    private readonly TempFolder _temp = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    public CommandsTests() => SecondCity.CopyTo(_temp.Combine("kota"));

    public void Dispose() => _temp.Dispose();

    [Fact]
    public async Task Builds_and_says_what_it_made()
    {
        Assert.Equal(0, await Run("build"));
        Assert.Matches(
            $@"^Content: [0-9.]+ s\nSearch index: [0-9.]+ s\nDownloads: [0-9.]+ s\nData beside pages: [0-9.]+ s\nPages \([0-9]+\): [0-9.]+ s\nFiles put in place: [0-9.]+ s\n" +
            $@"[0-9]+ pages, [0-9.]+ MiB, in [0-9.]+ s to .*\.\nFiles: [0-9]+ written, 0 unchanged, 0 removed\.\n" +
            $@"Largest page: /[a-z0-9_/-]+/, [0-9.]+ KiB on the wire \(Brotli 5\)\.\nRelease {SecondCity.Catalogue.Release.Id}\.\n$",
            _output.ToString().ReplaceLineEndings("\n"));
        Assert.True(File.Exists(_temp.Combine("site", "inovasi", "keran-pintar", "index.html")));
    }

    [Fact]
    public async Task Writes_only_what_an_edit_changed()
    {
        await Run("build");
        var page = _temp.Combine("site", "inovasi", "kosong", "index.html");
        File.SetLastWriteTimeUtc(page, new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc));
        _output.GetStringBuilder().Clear();
        await Run("build");
        Assert.Matches(@"(?m)^Files: 0 written, [0-9]+ unchanged, 0 removed\.$", _output.ToString());
        Assert.Equal(2020, File.GetLastWriteTimeUtc(page).Year);
    }

    [Fact]
    public async Task Writes_the_pages_alone_when_asked()
    {
        Assert.Equal(0, await Run("build", "--pages-only"));
        Assert.DoesNotContain("problem(s)", _errors.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("so it is not a site to publish.\n", _output.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.True(File.Exists(_temp.Combine("site", "inovasi", "kosong", "index.html")));
        Assert.False(File.Exists(_temp.Combine("site", "inovasi", "kosong", "index.json")));
        Assert.False(Directory.Exists(_temp.Combine("site", "data")));
    }

    [Fact]
    public async Task Says_every_problem_of_broken_content_and_leaves_the_previous_site()
    {
        await Run("build");
        var before = File.ReadAllText(_temp.Combine("site", "index.html"));
        Edit("inovasi/loket-mirip.md", "pengakuan: { nilai: similar", "pengakuan: { nilai: mirip");
        Edit("klaim/kantor.yaml", "putusan: superseded", "putusan: basi");
        Assert.Equal(1, await Run("build"));
        var said = _errors.ToString().ReplaceLineEndings("\n");
        Assert.Matches("(?m)^content/inovasi/loket-mirip\\.md\\(5\\): K[0-9]{3}: .*mirip", said);
        Assert.Matches("(?m)^content/klaim/kantor\\.yaml\\([0-9]+\\): K[0-9]{3}: .*basi", said);
        Assert.EndsWith("2 kesalahan dalam isi: tidak ada yang ditulis.\n", said, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(_temp.Combine("site", "index.html")));
    }

    [Fact]
    public async Task Checks_without_writing()
    {
        Assert.Equal(0, await Run("check"));
        Assert.Equal(
            $"No errors: 4 innovations, 4 agencies, 3 sources, 4 claims.\nRelease {SecondCity.Catalogue.Release.Id}.\n",
            _output.ToString().ReplaceLineEndings("\n"));
        Assert.False(Directory.Exists(_temp.Combine("site")));
    }

    [Fact]
    public async Task Says_that_a_content_folder_is_missing()
    {
        Assert.Equal(1, await new Commands(_output, _errors).RunAsync(["check", "--content", "tidak-ada"], CancellationToken.None));
        Assert.Equal("The content folder \"tidak-ada\" does not exist. Name one by --content.\n", _errors.ToString().ReplaceLineEndings("\n"));
    }

    /// <summary>Many threads read and write; what the disk refuses to one of them is said as if there were one.</summary>
    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    public async Task Says_in_one_line_which_file_cannot_be_read(string verb)
    {
        var story = _temp.Combine("kota", "inovasi", "kosong.md");
        using var held = new FileStream(story, FileMode.Open, FileAccess.Read, FileShare.None);
        Assert.Equal(1, await Run(verb));
        Assert.Contains(story, Assert.Single(_errors.ToString().TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_in_one_line_that_a_page_cannot_be_written()
    {
        // The folder itself is just short enough for the system, the pages below it are too long.
        var deep = Path.Combine([_temp.Path, .. Enumerable.Repeat(new string('a', 200), 19)]);
        var folder = Path.Combine(deep, new string('b', 4_060 - deep.Length));
        Assert.Equal(1, await new Commands(_output, _errors).RunAsync(
            ["build", "--pages-only", "--content", _temp.Combine("kota"), "--out", folder], CancellationToken.None));
        Assert.Contains(folder, Assert.Single(_errors.ToString().TrimEnd().Split('\n'), line => !line.Contains(": peringatan ", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(deep));
    }

    [Fact]
    public async Task Says_how_it_is_used()
    {
        Assert.Equal(2, await new Commands(_output, _errors).RunAsync(["terbitkan"], CancellationToken.None));
        Assert.StartsWith("There is no command \"terbitkan\": the commands are build, serve, check, release and new.", _errors.ToString(), StringComparison.Ordinal);
        Assert.Contains("Usage: dotnet run --project site", _errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Begins_a_story()
    {
        Assert.Equal(0, await new Commands(_output, _errors).RunAsync(["new", "inovasi", "sumur", "--content", _temp.Combine("kota")], CancellationToken.None));
        Assert.Equal(
            $"{_temp.Combine("kota", "inovasi/sumur.md")} is begun. Fill in what a source says; check names what is still missing.",
            _output.ToString().TrimEnd());
        Assert.Contains("id: INV-0005", File.ReadAllText(_temp.Combine("kota", "inovasi", "sumur.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_to_begin_a_story_that_is_there()
    {
        Assert.Equal(1, await new Commands(_output, _errors).RunAsync(["new", "inovasi", "kosong", "--content", _temp.Combine("kota")], CancellationToken.None));
        Assert.Equal("Berkas content/inovasi/kosong.md sudah ada. Pilih slug lain.", _errors.ToString().TrimEnd());
    }

    private Task<int> Run(params string[] words) =>
        new Commands(_output, _errors).RunAsync([.. words, "--content", _temp.Combine("kota"), "--out", _temp.Combine("site")], CancellationToken.None);

    private void Edit(string file, string old, string text)
    {
        var path = _temp.Combine("kota", file);
        var before = File.ReadAllText(path);
        Assert.Contains(old, before, StringComparison.Ordinal);
        File.WriteAllText(path, before.Replace(old, text, StringComparison.Ordinal));
    }
}
