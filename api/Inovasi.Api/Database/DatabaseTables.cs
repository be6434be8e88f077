using System.Security.Cryptography;
using System.Text;
using Inovasi.Content;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Inovasi.Api.Database;

/// <summary>Whether the tables are there and are those that this program knows; makes them, or makes them anew, inside the caller's transaction.</summary>
internal static class DatabaseTables
{
    private const string FormatTable = "database_format";

    /// <summary>Tables as they should be, after this. Those of an older format are emptied away: everything in them can be published again from content.</summary>
    /// <exception cref="DatabaseException">The database is of a newer format, or belongs to somebody else.</exception>
    public static async Task PrepareAsync(InovasiDb db, CancellationToken cancellation)
    {
        var tables = await TablesAsync(db, cancellation);
        if (tables.Count > 0)
        {
            var found = await FoundFormatAsync(db, tables, cancellation);
            if (found == Expected(db)) return;
            if (found.Format > Release.Format) throw Newer(found);
            foreach (var table in tables) await DropAsync(db, table, cancellation);
        }
        await db.GetService<IRelationalDatabaseCreator>().CreateTablesAsync(cancellation);
        db.Formats.Add(Expected(db));
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Refuses tables that cannot be read.</summary>
    /// <exception cref="DatabaseException">Nothing is published, or the format is another.</exception>
    public static async Task CheckAsync(InovasiDb db, CancellationToken cancellation)
    {
        var tables = await TablesAsync(db, cancellation);
        if (tables.Count == 0) throw new DatabaseException("Nothing is published in this database yet: publish first.");
        var found = await FoundFormatAsync(db, tables, cancellation);
        if (found == Expected(db)) return;
        throw found.Format > Release.Format ? Newer(found) : new DatabaseException(
            $"The database holds data format {found.Format} as another version of this program wrote it: publish again with this version.");
    }

    private static DatabaseFormat Expected(InovasiDb db)
    {
        var statements = Encoding.UTF8.GetBytes(db.Database.GenerateCreateScript());
        return new DatabaseFormat(Release.Format, Convert.ToHexStringLower(SHA256.HashData(statements)));
    }

    private static async Task<DatabaseFormat> FoundFormatAsync(InovasiDb db, List<string> tables, CancellationToken cancellation)
    {
        if (!tables.Contains(FormatTable)) throw new DatabaseException("The database holds tables of another program: give this one a database of its own.");
        return await db.Formats.AsNoTracking().SingleAsync(cancellation);
    }

    private static DatabaseException Newer(DatabaseFormat found) =>
        new($"The database holds data format {found.Format}, but this program knows formats up to {Release.Format}: use a newer version of the program.");

    private static Task<List<string>> TablesAsync(InovasiDb db, CancellationToken cancellation) =>
        db.Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY name")
            .ToListAsync(cancellation);

    private static Task<int> DropAsync(InovasiDb db, string table, CancellationToken cancellation)
    {
        var statement = $"DROP TABLE {db.GetService<ISqlGenerationHelper>().DelimitIdentifier(table)}";
        return db.Database.ExecuteSqlRawAsync(statement, cancellation);
    }
}
