using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Inovasi.Content.Reading;
using Inovasi.Content.Releases;
using Inovasi.Tests;

namespace Inovasi.Content.Tests.Releases;

/// <summary>What is published for good is checked first; what is wrong with it is said in one sentence.</summary>
public sealed class KeptReleasesTests : IDisposable
{
    private const string Id = "2026-11-21-0a1b2c3d";

    private readonly TempFolder _content = new();

    public KeptReleasesTests() => Directory.CreateDirectory(_content.Combine("rilis"));

    public void Dispose() => _content.Dispose();

    [Fact]
    public void Reads_whole_releases_oldest_first_and_unpacks_them()
    {
        Zip("2026-12-01-00000000", "b");
        Zip(Id, "a");
        var kept = KeptReleases.Read(_content.Path);
        Assert.Empty(kept.Problems);
        Assert.Equal([Id, "2026-12-01-00000000"], kept.Releases.Select(r => r.Id));
        kept.Releases[0].Unpack(_content.Combine("out"));
        Assert.Equal("a", File.ReadAllText(_content.Combine("out", "data.csv")));
        Assert.Equal(kept.Releases[0].Manifest.ToJson(), File.ReadAllBytes(_content.Combine("out", "manifest.json")));
    }

    [Fact]
    public void Has_none_without_the_folder() => Assert.Equal(KeptReleases.None, KeptReleases.Read(_content.Combine("tidak-ada")));

    [Fact]
    public void Names_every_damaged_and_foreign_zip()
    {
        File.WriteAllText(_content.Combine("rilis", "2026-01-01-00000000.zip"), "bukan zip");
        Zip("2026-01-02-00000000", "a", manifest: null);
        Zip("2026-01-03-00000000", "a", manifest: "{}");
        Zip("2026-01-04-00000000", "a", manifest: Manifest(Id, "a"));
        Zip("2026-01-05-00000000", "b", manifest: Manifest("2026-01-05-00000000", "a"));
        Zip("2026-01-06-00000000", "a", more: "lain.csv");
        Zip("2026-01-07-00000000", null, manifest: Manifest("2026-01-07-00000000", "a"));
        Zip("2026-01-08-00000000", "a", name: "../luar.csv");
        Zip("2026-01-09-00000000", "a", name: "index.html");
        File.WriteAllText(_content.Combine("rilis", "catatan.txt"), "");
        Assert.Equal(
            [
                "content/rilis/2026-01-01-00000000.zip(1): K039: Ini bukan rilis yang utuh: zip tidak terbaca. " + Remedy,
                "content/rilis/2026-01-02-00000000.zip(1): K039: Ini bukan rilis yang utuh: di dalamnya tidak ada satu manifest.json. " + Remedy,
                "content/rilis/2026-01-03-00000000.zip(1): K039: Ini bukan rilis yang utuh: manifest.json tidak terbaca. " + Remedy,
                $"content/rilis/2026-01-04-00000000.zip(1): K039: Ini bukan rilis yang utuh: manifest.json menyebut rilis \"{Id}\". " + Remedy,
                "content/rilis/2026-01-05-00000000.zip(1): K039: Ini bukan rilis yang utuh: isi \"data.csv\" bukan yang tercatat di manifes. " + Remedy,
                "content/rilis/2026-01-06-00000000.zip(1): K039: Ini bukan rilis yang utuh: \"lain.csv\" tidak ada di manifes. " + Remedy,
                "content/rilis/2026-01-07-00000000.zip(1): K039: Ini bukan rilis yang utuh: \"data.csv\" ada di manifes tetapi tidak di dalam zip. " + Remedy,
                "content/rilis/2026-01-08-00000000.zip(1): K039: Ini bukan rilis yang utuh: \"../luar.csv\" bukan nama berkas data. " + Remedy,
                "content/rilis/2026-01-09-00000000.zip(1): K039: Ini bukan rilis yang utuh: \"index.html\" bukan nama berkas data. " + Remedy,
                "content/rilis/catatan.txt(1): K039: Ini bukan rilis yang utuh: di sini hanya ada <id>.zip dan <id>.ditarik.txt. " + Remedy,
            ],
            KeptReleases.Read(_content.Path).Problems.Select(p => p.ToString()));
    }

    /// <summary>Whichever byte of a zip a disk loses, the zip is refused or still says exactly the same.</summary>
    [Fact]
    public void Never_takes_other_bytes_for_a_release()
    {
        Zip(Id, "isi yang panjang, isi yang panjang, isi yang panjang");
        var path = _content.Combine("rilis", Id + ".zip");
        var whole = File.ReadAllBytes(path);
        for (var at = 0; at < whole.Length; at++)
        {
            byte[] damaged = [.. whole];
            damaged[at] ^= 0x20;
            File.WriteAllBytes(path, damaged);
            var kept = KeptReleases.Read(_content.Path);
            if (kept.Problems.Count > 0) continue;
            var folder = _content.Combine($"out-{at}");
            kept.Releases[0].Unpack(folder);
            Assert.Equal("isi yang panjang, isi yang panjang, isi yang panjang", File.ReadAllText(Path.Combine(folder, "data.csv")));
            Assert.Equal(["data.csv", "manifest.json"], Directory.GetFiles(folder).Select(Path.GetFileName).Order());
        }
        for (var length = 0; length < whole.Length; length++)
        {
            File.WriteAllBytes(path, whole[..length]);
            Assert.NotEmpty(KeptReleases.Read(_content.Path).Problems);
        }
    }

    [Fact]
    public void Keeps_the_tombstone_of_a_withdrawn_release_and_not_its_files()
    {
        Zip(Id, "a");
        File.WriteAllText(_content.Combine("rilis", Id + ".ditarik.txt"), "2026-12-01\nTabel sumber terpotong.\n");
        var kept = KeptReleases.Read(_content.Path);
        Assert.Empty(kept.Problems);
        Assert.Empty(kept.Releases);
        Assert.Equal([new WithdrawnRelease(Id, new DateOnly(2026, 12, 1), "Tabel sumber terpotong.")], kept.Withdrawn);
        Assert.Equal(
            ["content/rilis/2026-11-21-0a1b2c3d.ditarik.txt(1): K040: Rilis \"2026-11-21-0a1b2c3d\" sudah ditarik, tetapi isi content/ masih sama dengannya. Perbaiki isinya dan catat di perubahan.csv."],
            kept.CheckAgainst(Small with { Release = new Release(Id, new DateOnly(2026, 11, 21), "") }).Problems.Select(p => p.ToString()));
    }

    [Fact]
    public void Takes_a_release_of_the_day_on_which_another_was_withdrawn()
    {
        Zip(Id, "a");
        Zip("2026-11-21-ffffffff", "b");
        File.WriteAllText(_content.Combine("rilis", Id + ".ditarik.txt"), "2026-11-21\nTabel sumber terpotong.\n");
        var kept = KeptReleases.Read(_content.Path);
        Assert.Empty(kept.Problems);
        Assert.Equal("2026-11-21-ffffffff", Assert.Single(kept.Releases).Id);
    }

    /// <summary>Addresses that somebody may have noted down lead on, also after an editor renamed or merged a story.</summary>
    [Fact]
    public void Names_every_story_whose_published_address_is_gone()
    {
        string[] stories = [.. Small.Innovations.Select(i => Row("id", i.Id, i.Slug)), Row("id", "INV-9999", "hilang")];
        Rows(Id, "innovations", stories);
        Rows("2026-11-22-ffffffff", "innovations", stories);
        var kept = KeptReleases.Read(_content.Path);
        Assert.Empty(kept.Problems);
        var renamed = Small with { Innovations = [.. Small.Innovations.Select((i, n) => n == 0 ? i with { Slug = "baru" } : i)] };
        const string Said = "\", yang sekarang tidak menuju ke mana pun. Tulis \"";
        var old = Small.Innovations[0].Slug;
        Assert.Equal(
            [
                $"content/inovasi/baru.md(1): K044: Rilis \"2026-11-22-ffffffff\" menerbitkan cerita di alamat \"{old}{Said}{old}\" di \"slug_lama\" cerita yang menggantikannya.",
                $"content/rilis/2026-11-22-ffffffff.zip(1): K044: Rilis \"2026-11-22-ffffffff\" menerbitkan cerita di alamat \"hilang{Said}hilang\" di \"slug_lama\" cerita yang menggantikannya.",
            ],
            kept.CheckAgainst(renamed).Problems.Select(p => p.ToString()));
        var led = renamed with { Innovations = [.. renamed.Innovations.Select((i, n) => n == 0 ? i with { FormerSlugs = [old, "hilang"] } : i)] };
        Assert.Empty(kept.CheckAgainst(led).Problems);
    }

    [Fact]
    public void Keeps_former_slugs_too()
    {
        Rows(Id, "former_slugs", [Row("innovation", Small.Innovations[0].Id, "dulu-sekali")]);
        Assert.Contains("dulu-sekali", Assert.Single(KeptReleases.Read(_content.Path).CheckAgainst(Small).Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Says_how_a_tombstone_is_written()
    {
        File.WriteAllText(_content.Combine("rilis", Id + ".ditarik.txt"), "besok");
        Assert.Equal(
            ["content/rilis/2026-11-21-0a1b2c3d.ditarik.txt(1): K040: Catatan penarikan rilis \"2026-11-21-0a1b2c3d\" harus berisi tanggal seperti 2026-12-01 di baris pertama dan alasannya di baris berikut."],
            KeptReleases.Read(_content.Path).Problems.Select(p => p.ToString()));
    }

    [Fact]
    public void Refuses_two_releases_of_a_day()
    {
        Zip(Id, "a");
        Zip("2026-11-21-ffffffff", "b");
        Assert.Equal(
            ["content/rilis/2026-11-21-ffffffff.zip(1): K041: Rilis 2026-11-21-0a1b2c3d dan 2026-11-21-ffffffff bertanggal sama, sehingga urutannya tidak jelas. Simpan satu saja."],
            KeptReleases.Read(_content.Path).Problems.Select(p => p.ToString()));
    }

    private const string Remedy = "Ambil lagi dari riwayat git, atau hapus; rilis tidak pernah diubah dengan tangan.";

    private static readonly Catalogue Small = ReadSmall();

    private static Catalogue ReadSmall()
    {
        using var content = new ContentBuilder();
        return CatalogueReader.Read(content.Folder).Catalogue!;
    }

    private static string Row(string key, string id, string slug) => $"{{\"{key}\":\"{id}\",\"slug\":\"{slug}\"}}";

    /// <summary>A release with one table.</summary>
    private void Rows(string id, string table, string[] rows) => Zip(id, string.Join('\n', rows) + "\n", name: table + ".ndjson");

    private static string Manifest(string id, string text, string name = "data.csv") => Encoding.UTF8.GetString(new ReleaseManifest(
        new Release(id, DateOnly.ParseExact(id[..10], "yyyy-MM-dd"), new string('0', 64)), 1, [new ReleaseTable("data", 1, ["id"])],
        [new ReleaseFile(name, "text/csv", "data", Encoding.UTF8.GetByteCount(text), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))))]).ToJson());

    private void Zip(string id, string? text, string name = "data.csv", string? more = null) => Zip(id, text, Manifest(id, text ?? "", name), name, more);

    private void Zip(string id, string? text, string? manifest, string name = "data.csv", string? more = null)
    {
        using var zip = ZipFile.Open(_content.Combine("rilis", id + ".zip"), ZipArchiveMode.Create);
        if (text is not null) Add(name, text);
        if (manifest is not null) Add("manifest.json", manifest);
        if (more is not null) Add(more, "");

        void Add(string path, string said)
        {
            using var entry = zip.CreateEntry(path).Open();
            entry.Write(Encoding.UTF8.GetBytes(said));
        }
    }
}
