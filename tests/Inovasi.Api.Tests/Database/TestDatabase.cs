using System.Data.Common;
using Inovasi.Api.Database;
using Inovasi.Tests;
using Microsoft.EntityFrameworkCore;

namespace Inovasi.Api.Tests.Database;

/// <summary>
/// An empty database for the tests of publishing: a new SQLite file; or, where INOVASI_SQLSERVER holds a connection string, that database of a real server,
/// which is emptied first, unless it holds the tables of somebody else.
/// </summary>
internal sealed class TestDatabase : IDisposable
{
    private readonly TempFolder _folder = new();

    public TestDatabase()
    {
        Target = Server is null ? new SqliteTarget(_folder.Combine("data", "inovasi.db")) : new SqlServerTarget(Server);
        if (Server is not null) Empty();
    }

    /// <summary>The connection string of a server to test against; null for none.</summary>
    public static string? Server => Environment.GetEnvironmentVariable("INOVASI_SQLSERVER") is { Length: > 0 } text ? text : null;

    public DatabaseTarget Target { get; }

    public IReadOnlyList<string> Tables => Read(Target.TableNamesQuery);

    /// <summary>A connection that may write.</summary>
    public DbConnection Open()
    {
        // It lives longer than its context, which only knows how to make it.
        var connection = Target.OpenForPublishing().Database.GetDbConnection();
        connection.Open();
        return connection;
    }

    /// <summary>The first column of each row.</summary>
    public List<string> Read(string query)
    {
        using var connection = Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read()) values.Add(reader.GetString(0));
        return values;
    }

    public static void Execute(DbConnection connection, string statement, DbTransaction? transaction = null)
    {
        using var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (statement, transaction);
        command.ExecuteNonQuery();
    }

    public void Dispose() => _folder.Dispose();

    private void Empty()
    {
        var tables = Tables;
        if (tables.Count > 0 && !tables.Contains("database_format")) throw new InvalidOperationException("INOVASI_SQLSERVER must name a database of its own: this one has tables of others.");
        using var connection = Open();
        foreach (var table in tables) Execute(connection, $"DROP TABLE \"{table}\"");
        Execute(connection, "ALTER DATABASE CURRENT SET READ_COMMITTED_SNAPSHOT ON WITH ROLLBACK IMMEDIATE");
    }
}
