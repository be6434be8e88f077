using System.Text.Json;
using Inovasi.Content.Reading;
using Inovasi.Content.Releases;
using Inovasi.Site.Downloads;
using Inovasi.Tests;

namespace Inovasi.Site.Tests.Downloads;

/// <summary>A release is cut once, published by every later site as it was, and compared with the one before.</summary>
public sealed class ReleaseCommandTests : IDisposable
{
    private readonly TempFolder _temp = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    public ReleaseCommandTests() => SecondCity.CopyTo(_temp.Combine("kota"));

    public void Dispose() => _temp.Dispose();

    private string Id => CatalogueReader.Read(_temp.Combine("kota")).Catalogue!.Release.Id;

    [Fact]
    public async Task Cuts_a_release_once_and_leaves_it_alone_after()
    {
        var path = _temp.Combine("kota", "rilis", Id + ".zip");
        Assert.Equal(0, await Run("release"));
        var bytes = File.ReadAllBytes(path);
        Assert.Equal(0, await Run("release"));
        Assert.EndsWith($"{path} is there already with the same bytes: nothing to do.\n", _output.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(path));
        Assert.Equal([path], Directory.GetFiles(_temp.Combine("kota", "rilis")));
        Assert.Equal(0, await Run("check"));
    }

    [Fact]
    public async Task Refuses_to_write_a_release_again_with_other_bytes()
    {
        await Run("release");
        var path = _temp.Combine("kota", "rilis", Id + ".zip");
        var kept = KeptReleases.Read(_temp.Combine("kota")).Releases.Single();
        // The same files in a zip that was packed otherwise, as another version of the program might.
        kept.Unpack(_temp.Combine("files"));
        File.Delete(path);
        System.IO.Compression.ZipFile.CreateFromDirectory(_temp.Combine("files"), path);
        var bytes = File.ReadAllBytes(path);
        Assert.Equal(1, await Run("release"));
        AssertLastSaid($"{path} is there already with other bytes, and a release is never written again. Where the program changed what it writes, raise the number of the data format.\n");
        Assert.Equal(bytes, File.ReadAllBytes(path));
    }

    [Fact]
    public void Leaves_nothing_where_a_release_could_not_be_put()
    {
        var catalogue = CatalogueReader.Read(_temp.Combine("kota")).Catalogue!;
        var inTheWay = _temp.Combine("kota", "rilis", Id + ".zip");
        Directory.CreateDirectory(inTheWay);
        var refusal = Record.Exception(() => ReleaseCommand.Cut(catalogue, KeptReleases.None, _temp.Combine("kota")));
        Assert.True(refusal is IOException or UnauthorizedAccessException, $"{refusal}");
        Assert.Equal([inTheWay], Directory.GetFileSystemEntries(_temp.Combine("kota", "rilis")));
    }

    [Fact]
    public async Task Passes_over_what_a_killed_run_left()
    {
        Directory.CreateDirectory(_temp.Combine("kota", "rilis"));
        await File.WriteAllTextAsync(_temp.Combine("kota", "rilis", $".{Id}.zip.part"), "setengah");
        Assert.Equal(0, await Run("check"));
        Assert.Equal(0, await Run("release"));
        Assert.Equal([_temp.Combine("kota", "rilis", Id + ".zip")], Directory.GetFileSystemEntries(_temp.Combine("kota", "rilis")));
    }

    [Fact]
    public async Task Asks_for_a_new_day_before_another_release()
    {
        await Run("release");
        var first = Id;
        Edit("istilah.csv", "Kantor pemerintah daerah.", "Kantor pemerintah kota.");
        Assert.Equal(1, await Run("release"));
        AssertLastSaid($"Release {first} is as young as this state of the content: say in perubahan.csv, under a later date, what changed since.\n");
    }

    [Fact]
    public async Task Publishes_kept_releases_as_they_were_and_says_what_changed()
    {
        await Run("release");
        var first = Id;
        var zip = File.ReadAllBytes(_temp.Combine("kota", "rilis", first + ".zip"));
        Assert.Equal(0, await Run("build"));
        Assert.Equal(zip, Site("data", first, $"inovasi-{first}.zip"));
        var csv = Site("data", first, "innovations.csv");

        File.AppendAllText(_temp.Combine("kota", "perubahan.csv"), "2030-01-02,Nama keran diganti.\n");
        Edit("inovasi/keran-pintar.md", "nama: Keran Pintar", "nama: Keran Cerdas");
        var second = Id;
        Assert.Equal(0, await Run("build"));
        Assert.Equal(zip, Site("data", first, $"inovasi-{first}.zip"));
        Assert.Equal(csv, Site("data", first, "innovations.csv"));
        Assert.Contains($"/data/terbaru/* /data/{first}/:splat 302\n", File.ReadAllText(_temp.Combine("site", "_redirects")), StringComparison.Ordinal);

        using var versions = JsonDocument.Parse(Site("data", "versi.json"));
        Assert.Equal(first, versions.RootElement.GetProperty("latest").GetString());
        Assert.Equal([first, second], versions.RootElement.GetProperty("releases").EnumerateArray().Select(r => r.GetProperty("release").GetString()));
        var changed = versions.RootElement.GetProperty("releases")[1].GetProperty("changes").GetProperty("tables").EnumerateArray()
            .Select(t => $"{t.GetProperty("table")}: +{t.GetProperty("added")} -{t.GetProperty("removed")} *{t.GetProperty("changed")}".Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal(["innovations:+[]-[]*[\"INV-0001\"]", "changes:+[\"3\"]-[]*[\"1\",\"2\"]"], changed);

        Assert.Equal(0, await Run("release"));
        Assert.Equal(0, await Run("build"));
        Assert.Contains($"/data/terbaru/* /data/{second}/:splat 302\n", File.ReadAllText(_temp.Combine("site", "_redirects")), StringComparison.Ordinal);
        Assert.Equal(zip, Site("data", first, $"inovasi-{first}.zip"));
    }

    [Fact]
    public async Task Keeps_a_tombstone_at_the_address_of_a_withdrawn_release()
    {
        await Run("release");
        var first = Id;
        File.WriteAllText(_temp.Combine("kota", "rilis", first + ".ditarik.txt"), "2030-01-01\nNama keran keliru.\n");
        Assert.Equal(1, await Run("build"));
        Assert.Contains($"content/rilis/{first}.ditarik.txt(1): K040: ", _errors.ToString(), StringComparison.Ordinal);

        File.AppendAllText(_temp.Combine("kota", "perubahan.csv"), "2030-01-02,Nama keran diganti.\n");
        Assert.Equal(0, await Run("build"));
        var page = File.ReadAllText(_temp.Combine("site", "data", first, "index.html"));
        Assert.Contains("Ditarik pada 1 Januari 2030.", page, StringComparison.Ordinal);
        Assert.Contains("Nama keran keliru.", page, StringComparison.Ordinal);
        Assert.Equal(["index.html"], Directory.GetFiles(_temp.Combine("site", "data", first)).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Stops_the_build_at_a_damaged_release()
    {
        await Run("release");
        var path = _temp.Combine("kota", "rilis", Id + ".zip");
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..^100]);
        Assert.Equal(1, await Run("build"));
        AssertLastSaid($"content/rilis/{Id}.zip(1): K039: Ini bukan rilis yang utuh: zip tidak terbaca. Ambil lagi dari riwayat git, atau hapus; rilis tidak pernah diubah dengan tangan.\n");
        Assert.False(Directory.Exists(_temp.Combine("site")));
    }

    private byte[] Site(params string[] path) => File.ReadAllBytes(_temp.Combine(["site", .. path]));

    /// <summary>Before it stand the warnings that the second city has on purpose.</summary>
    private void AssertLastSaid(string line) => Assert.EndsWith("\n" + line, "\n" + _errors.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);

    private Task<int> Run(string verb) =>
        new Commands(_output, _errors).RunAsync([verb, "--content", _temp.Combine("kota"), "--out", _temp.Combine("site")], CancellationToken.None);

    private void Edit(string file, string old, string text)
    {
        var path = _temp.Combine("kota", file);
        var before = File.ReadAllText(path);
        Assert.Contains(old, before, StringComparison.Ordinal);
        File.WriteAllText(path, before.Replace(old, text, StringComparison.Ordinal));
    }
}
