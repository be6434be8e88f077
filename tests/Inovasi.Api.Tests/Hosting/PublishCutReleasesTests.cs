using Inovasi.Api.Database;
using Inovasi.Api.Hosting;
using Inovasi.Content.Releases;
using Inovasi.Tests;

namespace Inovasi.Api.Tests.Hosting;

/// <summary>Publishing looks at the releases that were cut, as making the site does.</summary>
public sealed class PublishCutReleasesTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    [Fact]
    public async Task Stores_the_manifest_of_the_release_that_was_cut()
    {
        var content = CopyOfContent();
        var kept = KeptReleases.Read(content).Releases[^1];
        Assert.Equal(0, await PublishAsync(content));
        var stored = await new ReleaseLoader(new SqliteTarget(_folder.Combine("inovasi.db"))).ManifestAsync(ApiServer.ShippedContent.Release.Id);
        // The content may have gone on since the last cut; then nothing is promised of its files.
        Assert.Equal(kept.Id == ApiServer.ShippedContent.Release.Id ? kept.Manifest : null, stored);
    }

    [Fact]
    public async Task Refuses_a_release_that_was_changed_after_it_was_cut()
    {
        var content = CopyOfContent();
        var zip = Directory.EnumerateFiles(Path.Combine(content, KeptReleases.Folder), "*.zip").Order(StringComparer.Ordinal).First();
        var bytes = await File.ReadAllBytesAsync(zip);
        bytes[bytes.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(zip, bytes);
        Assert.Equal(1, await PublishAsync(content));
        Assert.Contains($"rilis/{Path.GetFileName(zip)}(1): K", _errors.ToString(), StringComparison.Ordinal);
        Assert.EndsWith(
            "Nothing was published: the kept releases have 1 error, and the release that was served before stays.\n", _errors.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.Combine("inovasi.db")));
    }

    public void Dispose() => _folder.Dispose();

    private Task<int> PublishAsync(string content) =>
        new Commands(_output, _errors).RunAsync(CommandLine.Parse(["publish", "--content", content, "--database", _folder.Combine("inovasi.db")], _ => null).Command!, CancellationToken.None);

    private string CopyOfContent()
    {
        var (from, to) = (RepositoryRoot.Combine("content"), _folder.Combine("content"));
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(f => !f.Contains("Inovasi.Content", StringComparison.Ordinal)))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
        return to;
    }
}
