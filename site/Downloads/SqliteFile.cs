using System.Globalization;
using System.Text;
using Inovasi.Content.Datasets;
using Microsoft.Data.Sqlite;

namespace Inovasi.Site.Downloads;

/// <summary>
/// All datasets as one SQLite file with keys and foreign keys: queried by SQL, opened by Datasette. Written in one transaction and then copied by
/// VACUUM INTO, which leaves no free pages and no journal, so that equal rows give equal bytes.
/// Decimal numbers are REAL; those of the catalogue have few digits and come back equal.
/// </summary>
internal sealed class SqliteFile : IDisposable
{
    public const string FileName = "data.sqlite";

    private const int ApplicationId = 0x494E4F56; // "INOV", told apart by the program "file"

    private readonly string _path;
    private readonly string _draft;
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;

    /// <param name="path">The file to make; a draft stands beside it until <see cref="Complete"/>.</param>
    public SqliteFile(string path)
    {
        (_path, _draft) = (path, path + ".draft");
        File.Delete(_draft);
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = _draft, Pooling = false }.ToString());
        _connection.Open();
        Execute($"PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF; PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Content.Release.Format}");
        _transaction = _connection.BeginTransaction();
    }

    /// <summary>Makes the table and fills it.</summary>
    public void Add(Dataset dataset, IEnumerable<object?[]> rows)
    {
        Execute(CreateTable(dataset));
        using var insert = _connection.CreateCommand();
        insert.Transaction = _transaction;
        var names = dataset.Columns.Select((_, n) => string.Create(CultureInfo.InvariantCulture, $"$c{n}")).ToArray();
        insert.CommandText = $"INSERT INTO {Quoted(dataset.Name)} VALUES ({string.Join(", ", names)})";
        foreach (var name in names) insert.Parameters.Add(new SqliteParameter(name, DBNull.Value));
        insert.Prepare();
        foreach (var cells in rows)
        {
            for (var n = 0; n < cells.Length; n++) insert.Parameters[n].Value = Value(cells[n]);
            insert.ExecuteNonQuery();
        }
    }

    /// <summary>Throws <see cref="InvalidOperationException"/> when a row refers to one that is not there, which the content's checks have made impossible.</summary>
    public void Complete()
    {
        _transaction.Commit();
        using (var check = _connection.CreateCommand())
        {
            check.CommandText = "PRAGMA foreign_key_check";
            using var broken = check.ExecuteReader();
            if (broken.Read()) throw new InvalidOperationException($"A row of \"{broken.GetString(0)}\" refers to a row of \"{broken.GetString(2)}\" that is not there.");
        }
        File.Delete(_path);
        using var vacuum = _connection.CreateCommand();
        vacuum.CommandText = "VACUUM INTO $path";
        vacuum.Parameters.AddWithValue("$path", _path);
        vacuum.ExecuteNonQuery();
    }

    public void Dispose()
    {
        _transaction.Dispose();
        _connection.Dispose();
        File.Delete(_draft);
    }

    private static object Value(object? cell) => cell switch
    {
        null => DBNull.Value,
        string text => text,
        int number => number,
        decimal number => (double)number,
        bool truth => truth ? 1 : 0,
        _ => CellText.Of(cell),
    };

    private static string CreateTable(Dataset dataset)
    {
        var sql = new StringBuilder($"CREATE TABLE {Quoted(dataset.Name)} (\n");
        foreach (var column in dataset.Columns) sql.Append("  ").Append(ColumnDefinition(column)).Append(",\n");
        sql.Append("  PRIMARY KEY (").AppendJoin(", ", dataset.Columns.Where(c => c.IsKey).Select(c => Quoted(c.Name))).Append(')');
        foreach (var column in dataset.Columns)
        {
            if (column.References is not { } to) continue;
            sql.Append(CultureInfo.InvariantCulture, $",\n  FOREIGN KEY ({Quoted(column.Name)}) REFERENCES {Quoted(to.Dataset)} ({Quoted(to.Column)})");
        }
        return sql.Append("\n)").ToString();
    }

    private static string ColumnDefinition(Column column)
    {
        var type = column.Type switch
        {
            ColumnType.Integer or ColumnType.Boolean => "INTEGER",
            ColumnType.Decimal => "REAL",
            _ => "TEXT",
        };
        return $"{Quoted(column.Name)} {type}{(column.IsNullable ? "" : " NOT NULL")}";
    }

    private static string Quoted(string name) => $"\"{name}\"";

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.Transaction = _transaction;
#pragma warning disable CA2100 // made of our own definitions, which hold lower-case names only
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
