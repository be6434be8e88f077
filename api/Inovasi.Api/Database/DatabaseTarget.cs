using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Inovasi.Api.Database;

/// <summary>Which database: so far always one SQLite file. The only place that knows a provider's settings and faults.</summary>
public sealed record DatabaseTarget
{
    // Result codes of SQLite: https://www.sqlite.org/rescode.html
    private const int Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    private DatabaseTarget(string file) => File = file;

    /// <summary>The whole path of the SQLite file.</summary>
    public string File { get; }

    /// <summary>A path, absolute or from the working folder.</summary>
    public static DatabaseTarget SqliteFile(string path) => new(Path.GetFullPath(path));

    /// <summary>A connection that may write, and makes the file where it is missing.</summary>
    public InovasiDb OpenForPublishing()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        return new InovasiDb(new DbContextOptionsBuilder<InovasiDb>().UseSqlite(ConnectionString(SqliteOpenMode.ReadWriteCreate)).Options);
    }

    /// <summary>A connection, not yet open, that cannot write.</summary>
    public DbConnection ConnectionForReading() => new SqliteConnection(ConnectionString(SqliteOpenMode.ReadOnly));

    /// <summary>The sentence for a fault of the database, or null when the exception is none.</summary>
    public DatabaseException? Explain(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is DatabaseException known) return known;
            if (cause is SqliteException sqlite) return new DatabaseException(Sentence(sqlite), exception);
            if (cause is UnauthorizedAccessException) return new DatabaseException($"The database \"{File}\" cannot be written: give this user the right to write it and its folder.", exception);
        }
        return null;
    }

    private string Sentence(SqliteException exception) => exception.SqliteErrorCode switch
    {
        Busy or Locked => $"The database \"{File}\" is locked by another program: try again when that has ended.",
        ReadOnly => $"The database \"{File}\" is read-only: give this user the right to write it and its folder.",
        Corrupt or NotADatabase => $"The file \"{File}\" is damaged or is not an SQLite database: delete it and publish again.",
        CannotOpen => $"The database \"{File}\" is missing or cannot be opened: publish first, or check the path.",
        Full or IoError => $"The database \"{File}\" cannot be written or read to its end: check the disk (SQLite code {exception.SqliteExtendedErrorCode}).",
        var other => $"The database \"{File}\" failed with SQLite code {other}.",
    };

    private string ConnectionString(SqliteOpenMode mode) =>
        new SqliteConnectionStringBuilder { DataSource = File, Mode = mode, Pooling = false, DefaultTimeout = 15 }.ConnectionString;
}
