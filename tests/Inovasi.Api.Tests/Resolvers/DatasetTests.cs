using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Inovasi.Api.Database;
using Inovasi.Content;
using Inovasi.Content.Datasets;
using Inovasi.Content.Releases;
using Inovasi.Tests;

namespace Inovasi.Api.Tests.Resolvers;

/// <summary>The datasets in the API are those that the downloads are made of, and what it says of their files is so.</summary>
public sealed class DatasetTests(ShippedServer shared) : IClassFixture<ShippedServer>
{
    private const string Files = "{ datasets { name files { format mediaType path url bytes sha256 } } }";

    private static readonly Catalogue Shipped = ApiServer.ShippedContent;

    [Fact]
    public async Task Tells_each_dataset_as_it_is_defined()
    {
        var data = await shared.Server.AskAsync("{ datasets { name title titleEn description descriptionEn rowCount path url } }");
        var expected = PublishedDatasets.All.Select(d => string.Join(" | ", d.Name, d.Title.Id, d.Title.En, d.Description.Id, d.Description.En, d.Rows(Shipped).Count(), $"/data/{d.Name}/", ""));
        Assert.Equal(expected, data["datasets"]!.AsArray().Select(d => string.Join(" | ", d!.AsObject().Select(field => field.Value))));
    }

    [Fact]
    public async Task Tells_each_column_as_it_is_defined()
    {
        foreach (var dataset in PublishedDatasets.All)
        {
            var data = await shared.Server.AskAsync(
                "query($name: String!) { dataset(name: $name) { columns { name title titleEn description descriptionEn type unit unitEn mayBeEmpty isKey refersTo } } }", new { name = dataset.Name });
            var expected = dataset.Columns.Select(c => string.Join(
                " | ", c.Name, c.Title.Id, c.Title.En, c.Description.Id, c.Description.En, c.Type == ColumnType.PartialDate ? "PARTIAL_DATE" : c.Type.ToString().ToUpperInvariant(),
                c.Unit?.Id, c.Unit?.En, c.IsNullable ? "true" : "false", c.IsKey ? "true" : "false", c.References is { } to ? $"{to.Dataset}.{to.Column}" : null));
            Assert.Equal(expected, data["dataset"]!["columns"]!.AsArray().Select(c => string.Join(" | ", c!.AsObject().Select(field => field.Value))));
        }
        Assert.Null((await shared.Server.AskAsync("{ dataset(name: \"tidak-ada\") { name } }"))["dataset"]);
    }

    [Fact]
    public async Task Promises_no_bytes_of_a_release_that_was_not_cut()
    {
        var files = Rows(await shared.Server.AskAsync(Files));
        Assert.Equal(PublishedDatasets.All.Length * DownloadFormat.All.Length, files.Length);
        Assert.All(files, f => Assert.Null(f["url"] ?? f["bytes"] ?? f["sha256"]));
        Assert.Contains($"/data/{Shipped.Release.Id}/innovations.excel.csv", files.Select(f => (string?)f["path"]));
    }

    /// <summary>Against the zip that stands in the repository: every file is there, with these bytes and this hash.</summary>
    [Fact]
    public async Task Promises_the_bytes_of_a_release_that_was_cut()
    {
        var kept = KeptReleases.Read(RepositoryRoot.Combine("content")).Releases[^1];
        var catalogue = Shipped with { Release = kept.Manifest.Release, Settings = Shipped.Settings with { SiteOrigin = "https://inovasi.example.go.id" } };
        await using var server = await ApiServer.StartAsync(catalogue);
        Assert.All(Rows(await server.AskAsync(Files)), f => Assert.Null(f["sha256"]));

        // Cut later: the server that runs learns it with its next look, and no answer from before is given for one from after.
        const string Address = "/graphql?query={datasets{files{sha256}}}";
        using var before = await server.Client.GetAsync(Address);
        Assert.True(await new Publisher(server.Database).PublishAsync(catalogue, [kept.Manifest]));
        Assert.False(await new Publisher(server.Database).PublishAsync(catalogue, [kept.Manifest]));
        await server.Store.RefreshAsync();
        using var after = await server.Client.GetAsync(Address);
        Assert.NotEqual(before.Headers.ETag, after.Headers.ETag);

        var files = Rows(await server.AskAsync(Files));
        using var zip = ZipFile.OpenRead(kept.Path);
        foreach (var file in files)
        {
            var path = (string)file["path"]!;
            Assert.Equal($"https://inovasi.example.go.id{path}", (string?)file["url"]);
            Assert.StartsWith($"/data/{kept.Id}/", path, StringComparison.Ordinal);
            var entry = zip.GetEntry(path[(path.LastIndexOf('/') + 1)..])!;
            using var stream = entry.Open();
            Assert.Equal((entry.Length, Convert.ToHexStringLower(SHA256.HashData(stream))), ((long)file["bytes"]!, (string?)file["sha256"]));
        }
        Assert.Equal(PublishedDatasets.All.Length * DownloadFormat.All.Length, files.Length);
    }

    [Fact]
    public async Task Forgets_the_manifest_with_its_release()
    {
        using var folder = new TempFolder();
        var target = new SqliteTarget(folder.Combine("inovasi.db"));
        var releases = Enumerable.Range(0, 14).Select(RandomCatalogue.Make).ToArray();
        var manifest = new ReleaseManifest(releases[0].Release, Release.Format, [], []);
        await new Publisher(target).PublishAsync(releases[0], [manifest]);
        Assert.Equal(manifest.Release, (await new ReleaseLoader(target).ManifestAsync(releases[0].Release.Id))!.Release);
        foreach (var release in releases[1..]) await new Publisher(target).PublishAsync(release, [manifest]);
        Assert.Null(await new ReleaseLoader(target).ManifestAsync(releases[0].Release.Id));
    }

    private static JsonNode[] Rows(JsonNode data) => [.. data["datasets"]!.AsArray().SelectMany(d => d!["files"]!.AsArray()).Select(f => f!)];
}
