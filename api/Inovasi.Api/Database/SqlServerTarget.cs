using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace Inovasi.Api.Database;

/// <summary>A database of its own on a SQL Server; several publishers and servers may share it.</summary>
public sealed class SqlServerTarget : DatabaseTarget
{
    // Errors of SQL Server: https://learn.microsoft.com/sql/relational-databases/errors-events/database-engine-events-and-errors
    private const int LoginFailed = 18456, NoSuchDatabase = 4060, PermissionDenied = 229, CreateDenied = 262;

    /// <summary>The class of errors of the network and of the connection.</summary>
    private const byte Fatal = 20;

    private readonly string _forPublishing;
    private readonly string _forReading;

    /// <exception cref="DatabaseException">The connection string cannot be read. What it holds is not told, since that may be a password.</exception>
    public SqlServerTarget(string connectionString)
    {
        try
        {
            _forPublishing = connectionString;
            _forReading = new SqlConnectionStringBuilder(connectionString) { ApplicationIntent = ApplicationIntent.ReadOnly }.ConnectionString;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException)
        {
            const string sentence = "A database with an equals sign is taken for a connection string of SQL Server, but it is not of the form \"Server=…;Database=…;User Id=…;Password=…\".";
            throw new DatabaseException(sentence, exception);
        }
    }

    public override string TableNamesQuery => "SELECT name AS Value FROM sys.tables ORDER BY name";

    public override InovasiDb OpenForPublishing() => new(new DbContextOptionsBuilder<InovasiDb>().UseSqlServer(_forPublishing).Options);

    public override DbConnection ConnectionForReading() => new SqlConnection(_forReading);

    private protected override string? Sentence(Exception exception) => exception switch
    {
        SqlException { Number: LoginFailed } => "The SQL Server refuses the login: check user and password of the connection string.",
        SqlException { Number: NoSuchDatabase } => "The SQL Server has no such database, or this user may not open it: create it, or check the connection string.",
        SqlException { Number: PermissionDenied or CreateDenied } => "The SQL Server denies this user a right: publishing needs to create and write tables, serving to read them.",
        SqlException sql when sql.Class >= Fatal || sql.Number == -2 => $"The SQL Server cannot be reached (error {sql.Number}): check the server's name, its port and the network.",
        SqlException sql => $"The SQL Server failed with error {sql.Number}.",
        _ => null,
    };
}
