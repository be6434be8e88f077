using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Inovasi.Api.Database;

/// <summary>One SQLite file, made when something is first published.</summary>
public sealed class SqliteTarget(string path) : DatabaseTarget
{
    // Result codes of SQLite: https://www.sqlite.org/rescode.html
    private const int Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    /// <summary>The whole path of the file.</summary>
    public string File { get; } = Path.GetFullPath(path);

    public override string TableNamesQuery =>
        "SELECT name AS Value FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY name";

    /// <summary>How long another program may keep the file locked before this one gives up.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Readers of a write-ahead log never wait for the writer. The mode is a property of the file and cannot be set inside a transaction.</summary>
    public override string BeforePublishing => "PRAGMA journal_mode = WAL";

    public override InovasiDb OpenForPublishing()
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        }
        catch (IOException exception)
        {
            throw new DatabaseException($"The folder of the database \"{File}\" cannot be made: check the path and the disk.", exception);
        }
        return new InovasiDb(new DbContextOptionsBuilder<InovasiDb>().UseSqlite(ConnectionString(SqliteOpenMode.ReadWriteCreate)).Options);
    }

    /// <summary>A connection that cannot write.</summary>
    public override DbConnection ConnectionForReading() => new SqliteConnection(ConnectionString(SqliteOpenMode.ReadOnly));

    /// <summary>
    /// A file in the mode of the write-ahead log cannot be read by a user who may not write its folder, so it rests in the other mode.
    /// </summary>
    public override async Task AfterPublishingAsync(DbConnection connection, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        (command.CommandText, command.CommandTimeout) = ("PRAGMA journal_mode = DELETE", 2);
        try
        {
            await command.ExecuteNonQueryAsync(cancellation);
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is Busy or Locked)
        {
            // Somebody reads all the time. What was published is there; the mode changes after the next publish.
        }
    }

    /// <summary>A connection that cannot write cannot roll back the journal of a writer that was killed either; any connection that can does so when it first reads.</summary>
    internal override async Task<bool> RecoverAsync(Exception exception, CancellationToken cancellation)
    {
        if (exception is not SqliteException { SqliteErrorCode: ReadOnly }) return false;
        try
        {
            await using var connection = new SqliteConnection(ConnectionString(SqliteOpenMode.ReadWrite));
            await connection.OpenAsync(cancellation);
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT count(*) FROM sqlite_master";
            await command.ExecuteScalarAsync(cancellation);
            return true;
        }
        catch (SqliteException)
        {
            return false; // the first exception says more
        }
    }

    private protected override string? Sentence(Exception exception) => exception switch
    {
        SqliteException sqlite => Sentence(sqlite),
        UnauthorizedAccessException => $"The database \"{File}\" cannot be written: give this user the right to write it and its folder.",
        _ => null,
    };

    private string Sentence(SqliteException exception) => exception.SqliteErrorCode switch
    {
        Busy or Locked => $"The database \"{File}\" is locked by another program: try again when that has ended.",
        ReadOnly => $"The database \"{File}\" is read-only for this user, who would have to write: give the right to write it and its folder, or publish again as its owner.",
        Corrupt or NotADatabase => $"The file \"{File}\" is damaged or is not an SQLite database: delete it and publish again.",
        CannotOpen => $"The database \"{File}\" is missing or cannot be opened: publish first, or check the path.",
        Full or IoError => $"The database \"{File}\" cannot be written or read to its end: check the disk (SQLite code {exception.SqliteExtendedErrorCode}).",
        var other => $"The database \"{File}\" failed with SQLite code {other}.",
    };

    private string ConnectionString(SqliteOpenMode mode) =>
        new SqliteConnectionStringBuilder { DataSource = File, Mode = mode, Pooling = false, DefaultTimeout = (int)Patience.TotalSeconds }.ConnectionString;
}
