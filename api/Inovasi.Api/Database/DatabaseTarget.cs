using System.Data.Common;

namespace Inovasi.Api.Database;

/// <summary>Which database, and everything that is particular to its provider: connections, faults, the list of tables.</summary>
public abstract class DatabaseTarget
{
    private protected DatabaseTarget()
    {
    }

    /// <summary>The query that names all tables of the database, in a column called Value.</summary>
    public abstract string TableNamesQuery { get; }

    /// <summary>A path of an SQLite file, absolute or from the working folder; a text with an equals sign is a connection string of SQL Server.</summary>
    /// <exception cref="DatabaseException">It is a connection string that nobody can read.</exception>
    public static DatabaseTarget Parse(string text) => text.Contains('=', StringComparison.Ordinal) ? new SqlServerTarget(text) : new SqliteTarget(text);

    /// <summary>A context that may write.</summary>
    public abstract InovasiDb OpenForPublishing();

    /// <summary>A connection, not yet open, that is only read from.</summary>
    public abstract DbConnection ConnectionForReading();

    /// <summary>What must be said to the database on an open connection before a publish begins its transaction; null for nothing.</summary>
    public virtual string? BeforePublishing => null;

    /// <summary>What is left to do on a connection that has published, so that those who may only read find the database as they need it.</summary>
    public virtual Task AfterPublishingAsync(DbConnection connection, CancellationToken cancellation) => Task.CompletedTask;

    /// <summary>The sentence for a fault of the database, or null when the exception is none.</summary>
    public DatabaseException? Explain(Exception exception)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is DatabaseException known) return known;
            if (Sentence(cause) is { } sentence) return new DatabaseException(sentence, exception);
        }
        return null;
    }

    /// <summary>The sentence for an exception of this provider; null for any other.</summary>
    private protected abstract string? Sentence(Exception exception);

    /// <summary>Undoes what a writer that was killed has left half done, where that kept a reader out; false when that was not it, or may not be done by this user.</summary>
    internal virtual Task<bool> RecoverAsync(Exception exception, CancellationToken cancellation) => Task.FromResult(false);
}
