using System.Data;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Inovasi.Api.Database;
using Inovasi.Content.Datasets;
using Inovasi.Tests;
using Microsoft.EntityFrameworkCore;

namespace Inovasi.Api.Tests.Database;

/// <summary>What SQL Server would be told, without one: its statements are approved as text, and its client loads with everything that it needs.</summary>
public sealed class SqlServerTests
{
    private const string Unreachable = "Server=127.0.0.1,1;Database=inovasi;User Id=publish;Password=none;Encrypt=True;Connect Timeout=60;ConnectRetryCount=0";

    [Fact]
    public void Makes_its_tables_by_the_approved_script()
    {
        using var db = new SqlServerTarget(Unreachable).OpenForPublishing();
        Snapshot.Matches(db.Database.GenerateCreateScript().ReplaceLineEndings("\n"), "sql");
    }

    [Fact]
    public void Asks_and_removes_by_the_approved_statements()
    {
        using var db = new SqlServerTarget(Unreachable).OpenForPublishing();
        var text = new StringBuilder();
        string[] statements =
        [
            new SqlServerTarget(Unreachable).TableNamesQuery, ReleaseLoader.CurrentQuery, ReleaseLoader.KeptQuery, ReleaseLoader.ManifestQuery,
            .. PublishedDatasets.All.Where(d => !d.IsDerived).Select(ReleaseLoader.RowsQuery),
            db.Formats.AsNoTracking().ToQueryString(), db.Current.AsNoTracking().ToQueryString(),
            db.Releases.OrderByDescending(r => r.Number).Select(r => r.ReleaseId).Take(Publisher.KeptReleases).ToQueryString(),
            db.Rows(PublishedDatasets.Named("innovations")).Where(r => (string)r[InovasiDb.ReleaseColumn] == "2026-11-21-3fa9c1d2").ToQueryString(),
        ];
        foreach (var statement in statements) text.Append(statement.ReplaceLineEndings("\n")).Append(";\n\n");
        Snapshot.Matches(text.ToString(), "sql");
    }

    [Fact]
    public async Task Says_that_the_server_cannot_be_reached()
    {
        // Taken but not listened at: nobody else gets the port meanwhile, and whoever connects is refused.
        using var closed = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        closed.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        var port = ((IPEndPoint)closed.LocalEndPoint!).Port;
        var target = DatabaseTarget.Parse(Unreachable.Replace(",1;", $",{port};", StringComparison.Ordinal));
        var reading = await Assert.ThrowsAsync<DatabaseException>(() => new ReleaseLoader(target).LoadCurrentAsync());
        var publishing = await Assert.ThrowsAsync<DatabaseException>(() => new Publisher(target).PublishAsync(RandomCatalogue.Make(1)));
        Assert.All([reading, publishing], e => Assert.Matches("^The SQL Server cannot be reached \\(error -?[0-9]+\\): check the server's name, its port and the network\\.$", e.Message));
    }

    [Fact]
    public void Builds_a_command_with_a_parameter_without_a_missing_assembly()
    {
        using var connection = new SqlServerTarget(Unreachable).ConnectionForReading();
        using var command = connection.CreateCommand();
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("@release", "2026-11-21-3fa9c1d2");
        command.Parameters.Add(parameter);
        Assert.Equal(DbType.String, parameter.DbType);
        // Choosing the type of a value that is none of its own is what makes the client load the assembly that ours stands in for.
        parameter.ResetDbType();
        parameter.Value = this;
        Assert.Throws<ArgumentException>(() => parameter.DbType);
        Assert.Equal(new Version(1, 0, 0, 0), System.Reflection.Assembly.Load("Microsoft.SqlServer.Server").GetName().Version);
    }

    [Theory]
    [InlineData("artifacts/inovasi.db", typeof(SqliteTarget))]
    [InlineData("Server=sql.example;Database=inovasi", typeof(SqlServerTarget))]
    public void Tells_a_file_from_a_connection_string(string text, Type type) => Assert.IsType(type, DatabaseTarget.Parse(text));
}
