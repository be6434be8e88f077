using Inovasi.Api.Database;
using Inovasi.Content;
using Inovasi.Content.Datasets;
using Inovasi.Tests;
using Xunit.Abstractions;

namespace Inovasi.Api.Tests.Database;

/// <summary>Publishing to and loading from a real database: an SQLite file, or the SQL Server that INOVASI_SQLSERVER names.</summary>
public sealed class PublisherTests : IDisposable
{
    private readonly TestDatabase _database = new();
    private readonly Publisher _publisher;
    private readonly ReleaseLoader _loader;
    private readonly ITestOutputHelper _output;

    public PublisherTests(ITestOutputHelper output)
    {
        (_publisher, _loader, _output) = (new Publisher(_database.Target), new ReleaseLoader(_database.Target), output);
    }

    [Fact]
    public async Task Loads_what_was_published()
    {
        for (var seed = 0; seed < 25; seed++)
        {
            var catalogue = RandomCatalogue.Make(seed);
            Assert.True(await _publisher.PublishAsync(catalogue));
            Assert.True(catalogue.Equals(await _loader.LoadCurrentAsync()), $"The catalogue of seed {seed} came back changed.");
        }
    }

    [Fact]
    public async Task Points_to_the_release_that_was_published_last_and_keeps_the_others()
    {
        Catalogue[] releases = [RandomCatalogue.Make(1), RandomCatalogue.Make(2), RandomCatalogue.Make(3)];
        foreach (var release in releases) await _publisher.PublishAsync(release);
        Assert.Equal(releases[2].Release.Id, (await _loader.StateAsync()).CurrentId);
        Assert.Equal(releases.Reverse().Select(r => r.Release), (await _loader.StateAsync()).Kept);
        Assert.Equal(releases[0], await _loader.LoadAsync(releases[0].Release.Id));
        Assert.Null(await _loader.LoadAsync("2020-01-01-00000000"));
    }

    [Fact]
    public async Task Does_nothing_for_the_current_release_and_moves_the_pointer_back_to_an_older_one()
    {
        var (older, newer) = (RandomCatalogue.Make(1), RandomCatalogue.Make(2));
        await _publisher.PublishAsync(older);
        await _publisher.PublishAsync(newer);
        Assert.False(await _publisher.PublishAsync(newer));
        Assert.True(await _publisher.PublishAsync(older));
        Assert.Equal(older, await _loader.LoadCurrentAsync());
        Assert.Equal(2, (await _loader.StateAsync()).Kept.Count);
    }

    [Fact]
    public async Task Keeps_the_last_twelve_and_leaves_no_row_of_the_others()
    {
        var releases = Enumerable.Range(0, 15).Select(RandomCatalogue.Make).ToArray();
        foreach (var release in releases) await _publisher.PublishAsync(release);
        var kept = releases[3..].Select(r => r.Release.Id).ToArray();
        Assert.Equal(kept.Reverse(), (await _loader.StateAsync()).Kept.Select(r => r.Id));
        foreach (var dataset in PublishedDatasets.All)
        {
            Assert.Empty(_database.Read($"SELECT DISTINCT release_id FROM \"{dataset.Name}\"").Except(kept));
        }
        foreach (var release in releases[3..]) Assert.Equal(release, await _loader.LoadAsync(release.Release.Id));
    }

    [Fact]
    public async Task Keeps_an_old_release_that_was_made_current_again()
    {
        var releases = Enumerable.Range(0, 13).Select(RandomCatalogue.Make).ToArray();
        foreach (var release in releases[..12]) await _publisher.PublishAsync(release);
        await _publisher.PublishAsync(releases[0]);
        Assert.Equal(releases[0], await _loader.LoadCurrentAsync());
        await _publisher.PublishAsync(releases[12]);
        Assert.Equal(releases[1..].Reverse().Select(r => r.Release), (await _loader.StateAsync()).Kept);
    }

    [Fact]
    public async Task Leaves_the_old_release_when_a_publish_breaks_in_the_middle()
    {
        var good = RandomCatalogue.Make(1);
        await _publisher.PublishAsync(good);
        // The last table but one refuses a page without text; sources, innovations and the rest are written by then.
        var broken = RandomCatalogue.Make(2) with { Pages = [new StaticPage("a", "b", "c", null!)] };
        await Assert.ThrowsAnyAsync<Exception>(() => _publisher.PublishAsync(broken));
        Assert.Equal(good, await _loader.LoadCurrentAsync());
        foreach (var dataset in PublishedDatasets.All)
        {
            Assert.Empty(_database.Read($"SELECT DISTINCT release_id FROM \"{dataset.Name}\"").Except([good.Release.Id]));
        }
        var next = RandomCatalogue.Make(2);
        Assert.True(await _publisher.PublishAsync(next));
        Assert.Equal(next, await _loader.LoadCurrentAsync());
    }

    [Fact]
    public async Task Lets_a_reader_go_on_with_the_old_release_while_the_new_one_is_written()
    {
        var (older, newer) = (RandomCatalogue.Make(1), RandomCatalogue.Make(2));
        await _publisher.PublishAsync(older);
        await using var writer = _database.Open();
        await using (var transaction = await writer.BeginTransactionAsync())
        {
            TestDatabase.Execute(writer, "UPDATE current_release SET release_id = 'half-written'", transaction);
            Assert.Equal(older, await _loader.LoadCurrentAsync());
        }
        await _publisher.PublishAsync(newer);
        Assert.Equal(newer, await _loader.LoadCurrentAsync());
    }

    [Fact]
    public async Task Empties_a_database_of_an_older_format()
    {
        await _publisher.PublishAsync(RandomCatalogue.Make(1));
        await using (var connection = _database.Open())
        {
            TestDatabase.Execute(connection, "UPDATE database_format SET format = 0, fingerprint = 'of old'; ALTER TABLE innovations DROP COLUMN story; CREATE TABLE gone (id INTEGER)");
        }
        var explained = await Assert.ThrowsAsync<DatabaseException>(() => _loader.LoadCurrentAsync());
        Assert.Equal("The database holds data format 0 as another version of this program wrote it: publish again with this version.", explained.Message);
        var catalogue = RandomCatalogue.Make(2);
        await _publisher.PublishAsync(catalogue);
        Assert.Equal(catalogue, await _loader.LoadCurrentAsync());
        Assert.Equal([catalogue.Release], (await _loader.StateAsync()).Kept);
        Assert.DoesNotContain("gone", _database.Tables);
    }

    [Fact]
    public async Task Writes_to_the_download_columns_the_values_that_people_see()
    {
        var catalogue = RandomCatalogue.Make(7);
        await _publisher.PublishAsync(catalogue);
        Assert.Equal(catalogue.Sources.Select(s => s.Publisher ?? "NULL"), _database.Read("SELECT coalesce(publisher, 'NULL') FROM sources ORDER BY row_number"));
    }

    /// <summary>So that nobody takes a run on SQLite for one on the server.</summary>
    [Fact]
    public async Task Runs_on_the_database_that_is_named()
    {
        await _publisher.PublishAsync(RandomCatalogue.Make(1));
        if (TestDatabase.Server is null)
        {
            _output.WriteLine("INOVASI_SQLSERVER holds no connection string: these tests run on SQLite alone.");
            Assert.True(File.Exists(Assert.IsType<SqliteTarget>(_database.Target).File));
        }
        else
        {
            Assert.StartsWith("Microsoft SQL Server", Assert.Single(_database.Read("SELECT @@VERSION")), StringComparison.Ordinal);
        }
    }

    public void Dispose() => _database.Dispose();
}
