using Inovasi.Api.Database;
using Inovasi.Tests;
using Microsoft.Data.Sqlite;

namespace Inovasi.Api.Tests.Database;

/// <summary>A database that cannot be used gives one sentence.</summary>
public sealed class DatabaseFaultTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly SqliteTarget _target;

    public DatabaseFaultTests() => _target = new SqliteTarget(_folder.Combine("inovasi.db"));

    [Fact]
    public Task Says_that_the_file_is_missing() =>
        FailsToLoad($"The database \"{_target.File}\" is missing or cannot be opened: publish first, or check the path.");

    [Fact]
    public async Task Says_that_the_folder_cannot_be_made()
    {
        await File.WriteAllTextAsync(_folder.Combine("taken"), "");
        var target = new SqliteTarget(_folder.Combine("taken", "inovasi.db"));
        var fault = await Assert.ThrowsAsync<DatabaseException>(() => new Publisher(target).PublishAsync(RandomCatalogue.Make(1)));
        Assert.Equal($"The folder of the database \"{target.File}\" cannot be made: check the path and the disk.", fault.Message);
    }

    [Fact]
    public async Task Says_that_the_file_is_no_database()
    {
        await File.WriteAllTextAsync(_target.File, new string('x', 5000));
        var sentence = $"The file \"{_target.File}\" is damaged or is not an SQLite database: delete it and publish again.";
        await FailsToLoad(sentence);
        await FailsToPublish(sentence);
    }

    [Fact]
    public async Task Says_that_the_file_is_truncated()
    {
        await new Publisher(_target).PublishAsync(RandomCatalogue.Make(1));
        await using (var file = new FileStream(_target.File, FileMode.Open)) file.SetLength(file.Length / 2);
        await FailsToLoad($"The file \"{_target.File}\" is damaged or is not an SQLite database: delete it and publish again.");
    }

    [Fact]
    public async Task Says_that_nothing_is_published()
    {
        await File.WriteAllTextAsync(_target.File, "");
        await FailsToLoad("Nothing is published in this database yet: publish first.");
    }

    [Fact]
    public async Task Leaves_the_tables_of_another_program_alone()
    {
        await Execute("CREATE TABLE addresses (name TEXT)");
        await FailsToPublish("The database holds tables of another program: give this one a database of its own.");
        await FailsToLoad("The database holds tables of another program: give this one a database of its own.");
        await Execute("SELECT name FROM addresses");
    }

    [Fact]
    public async Task Leaves_a_database_of_a_newer_format_alone()
    {
        await new Publisher(_target).PublishAsync(RandomCatalogue.Make(1));
        await Execute("UPDATE database_format SET format = 99, fingerprint = 'of the future'");
        const string sentence = "The database holds data format 99, but this program knows formats up to 1: use a newer version of the program.";
        await FailsToPublish(sentence);
        await FailsToLoad(sentence);
    }

    public void Dispose() => _folder.Dispose();

    private async Task FailsToLoad(string sentence) =>
        Assert.Equal(sentence, (await Assert.ThrowsAsync<DatabaseException>(() => new ReleaseLoader(_target).LoadCurrentAsync())).Message);

    private async Task FailsToPublish(string sentence) => Assert.Equal(
        sentence, (await Assert.ThrowsAsync<DatabaseException>(() => new Publisher(_target).PublishAsync(RandomCatalogue.Make(2)))).Message);

    private async Task Execute(string statement)
    {
        await using var connection = new SqliteConnection($"Data Source={_target.File};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync();
    }
}
