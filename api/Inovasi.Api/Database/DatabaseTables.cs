using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Inovasi.Content;
using Inovasi.Content.Datasets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Inovasi.Api.Database;

/// <summary>Whether the tables are there and are those that this program knows; makes them, or makes them anew, inside the caller's transaction.</summary>
internal static class DatabaseTables
{
    public const string FormatTable = "database_format";

    /// <summary>Raised when the same datasets are kept in other tables than before.</summary>
    private const int Layout = 2;

    /// <summary>
    /// What the tables must look like. Made of the datasets and not of the statements that make the tables, so that serving need not load what publishing needs.
    /// </summary>
    public static DatabaseFormat Expected { get; } = new(Release.Format, Fingerprint());

    /// <summary>Tables as they should be, after this. Those of an older format are emptied away: everything in them can be published again from content.</summary>
    /// <exception cref="DatabaseException">The database is of a newer format, or belongs to somebody else.</exception>
    public static async Task PrepareAsync(InovasiDb db, DatabaseTarget target, CancellationToken cancellation)
    {
        var tables = await db.Database.SqlQueryRaw<string>(target.TableNamesQuery).ToListAsync(cancellation);
        if (tables.Count > 0)
        {
            if (!tables.Contains(FormatTable)) throw Foreign();
            var found = await db.Formats.AsNoTracking().SingleAsync(cancellation);
            if (found == Expected) return;
            if (found.Format > Release.Format) throw Newer(found);
            foreach (var table in tables) await DropAsync(db, table, cancellation);
        }
        await db.GetService<IRelationalDatabaseCreator>().CreateTablesAsync(cancellation);
        db.Formats.Add(Expected);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>Refuses tables that cannot be read. <paramref name="found"/> is null when there is no table of formats.</summary>
    /// <exception cref="DatabaseException">Nothing is published, or the format is another.</exception>
    public static void Check(bool hasTables, DatabaseFormat? found)
    {
        if (!hasTables) throw new DatabaseException("Nothing is published in this database yet: publish first.");
        if (found is null) throw Foreign();
        if (found == Expected) return;
        throw found.Format > Release.Format ? Newer(found) : new DatabaseException(
            $"The database holds data format {found.Format} as another version of this program wrote it: publish again with this version.");
    }

    private static DatabaseException Foreign() => new("The database holds tables of another program: give this one a database of its own.");

    private static DatabaseException Newer(DatabaseFormat found) =>
        new($"The database holds data format {found.Format}, but this program knows formats up to {Release.Format}: use a newer version of the program.");

    private static string Fingerprint()
    {
        var columns = PublishedDatasets.All.SelectMany(d => d.Columns.Select(c => string.Create(CultureInfo.InvariantCulture, $"{d.Name}.{c.Name} {c.Type} {c.IsNullable}")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', columns.Prepend($"layout {Layout}")))));
    }

    private static Task<int> DropAsync(InovasiDb db, string table, CancellationToken cancellation)
    {
        var statement = $"DROP TABLE {db.GetService<ISqlGenerationHelper>().DelimitIdentifier(table)}";
        return db.Database.ExecuteSqlRawAsync(statement, cancellation);
    }
}
