using System.Data.Common;
using System.Text;
using Inovasi.Content;
using Inovasi.Content.Datasets;
using Inovasi.Content.Releases;

namespace Inovasi.Api.Database;

/// <summary>What the pointer names, whether that was cut, and every release that is kept, the newest published first.</summary>
public sealed record PublishedState(string CurrentId, bool IsCurrentCut, IReadOnlyList<Release> Kept);

/// <summary>
/// Reads published releases back into catalogues, over connections that cannot write. It asks in plain SQL that every provider understands: the object mapper
/// that publishing uses would take longer to start than all of this takes to run.
/// </summary>
public sealed class ReleaseLoader(DatabaseTarget target)
{
    internal const string CurrentQuery = "SELECT c.release_id, m.release_id FROM current_release c LEFT JOIN release_manifests m ON m.release_id = c.release_id";

    internal const string ManifestQuery = "SELECT manifest FROM release_manifests WHERE release_id = @release";

    internal const string KeptQuery =
        "SELECT r.\"id\", r.\"date\", r.\"sha256\" FROM \"release\" r JOIN published_releases p ON p.release_id = r.release_id ORDER BY p.number DESC";

    /// <summary>What is published now: a small question, asked often.</summary>
    /// <exception cref="DatabaseException">In one sentence why not.</exception>
    public Task<PublishedState> StateAsync(CancellationToken cancellation = default) => ReadAsync(
        async reading =>
        {
            var (current, isCut) = (await reading.ListAsync(CurrentQuery, r => (r.GetString(0), !r.IsDBNull(1)), cancellation)).Single();
            var kept = await reading.ListAsync(
                KeptQuery,
                r => new Release(r.GetString(0), r.GetFieldValue<DateOnly>(1), r.GetString(2)), cancellation);
            return new PublishedState(current, isCut, kept);
        },
        cancellation);

    /// <summary>The release that the pointer names.</summary>
    /// <exception cref="DatabaseException">In one sentence why not.</exception>
    public Task<Catalogue> LoadCurrentAsync(CancellationToken cancellation = default) => ReadAsync(
        async reading =>
        {
            var current = (await reading.ListAsync(CurrentQuery, r => r.GetString(0), cancellation)).Single();
            return (await reading.CatalogueAsync(current, cancellation))!;
        },
        cancellation);

    /// <summary>A release by id, or null when it is not, or no longer, kept.</summary>
    /// <exception cref="DatabaseException">In one sentence why not.</exception>
    public Task<Catalogue?> LoadAsync(string releaseId, CancellationToken cancellation = default) =>
        ReadAsync(reading => reading.CatalogueAsync(releaseId, cancellation), cancellation);

    /// <summary>What a release that was cut promises of its files; null when it was not cut, or is not kept.</summary>
    /// <exception cref="DatabaseException">In one sentence why not.</exception>
    public Task<ReleaseManifest?> ManifestAsync(string releaseId, CancellationToken cancellation = default) => ReadAsync(
        async reading =>
        {
            var found = await reading.ListAsync(ManifestQuery, r => r.GetString(0), cancellation, releaseId);
            return found is [var text] ? ReleaseManifest.TryParse(Encoding.UTF8.GetBytes(text)) : null;
        },
        cancellation);

    /// <summary>The statement that reads the rows of a dataset in one release.</summary>
    internal static string RowsQuery(Dataset dataset) =>
        $"SELECT {string.Join(", ", dataset.Columns.Select(c => $"\"{c.Name}\""))} FROM \"{dataset.Name}\" WHERE {InovasiDb.ReleaseColumn} = @release ORDER BY {InovasiDb.OrderColumn}";

    private async Task<T> ReadAsync<T>(Func<Reading, Task<T>> read, CancellationToken cancellation)
    {
        for (var isRecovered = false; ; isRecovered = true)
        {
            try
            {
                return await ReadOnceAsync(read, cancellation);
            }
            catch (Exception exception) when (target.Explain(exception) is { } explained)
            {
                if (isRecovered || !await target.RecoverAsync(exception, cancellation)) throw explained;
            }
        }
    }

    private async Task<T> ReadOnceAsync<T>(Func<Reading, Task<T>> read, CancellationToken cancellation)
    {
        await using var connection = target.ConnectionForReading();
        await connection.OpenAsync(cancellation);
        // One transaction, so that all tables are seen in one state while releases are added and removed.
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        var reading = new Reading(target, connection, transaction);
        await reading.CheckAsync(cancellation);
        return await read(reading);
    }

    /// <summary>Questions inside one transaction.</summary>
    private sealed class Reading(DatabaseTarget target, DbConnection connection, DbTransaction transaction)
    {
        public async Task CheckAsync(CancellationToken cancellation)
        {
            var tables = await ListAsync(target.TableNamesQuery, r => r.GetString(0), cancellation);
            var format = tables.Contains(DatabaseTables.FormatTable)
                ? (await ListAsync("SELECT format, fingerprint FROM database_format", r => new DatabaseFormat(r.GetInt32(0), r.GetString(1)), cancellation)).Single()
                : null;
            DatabaseTables.Check(tables.Count > 0, format);
        }

        public async Task<Catalogue?> CatalogueAsync(string releaseId, CancellationToken cancellation)
        {
            var tables = new List<Table>();
            var release = PublishedDatasets.Named("release");
            foreach (var dataset in PublishedDatasets.All.Where(d => !d.IsDerived))
            {
                var rows = await ListAsync(RowsQuery(dataset), r => Cells(r, dataset), cancellation, releaseId);
                // The first dataset is the release itself.
                if (rows.Count == 0 && dataset.Name == "release") return null;
                tables.Add(new Table(dataset, rows));
            }
            // A server that shows each statement its own state may have removed the release while it was read; then the tables are not of one state.
            if ((await ListAsync(RowsQuery(release), r => Cells(r, release), cancellation, releaseId)).Count == 0) return null;
            return CatalogueTables.Read(tables);
        }

        public async Task<List<T>> ListAsync<T>(string query, Func<DbDataReader, T> read, CancellationToken cancellation, string? releaseId = null)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = query;
            command.Transaction = transaction;
            if (releaseId is not null)
            {
                var parameter = command.CreateParameter();
                (parameter.ParameterName, parameter.Value) = ("@release", releaseId);
                command.Parameters.Add(parameter);
            }
            var rows = new List<T>();
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            while (await reader.ReadAsync(cancellation)) rows.Add(read(reader));
            return rows;
        }

        private static object?[] Cells(DbDataReader reader, Dataset dataset)
        {
            var cells = new object?[dataset.Columns.Length];
            for (var n = 0; n < cells.Length; n++)
            {
                if (!reader.IsDBNull(n)) cells[n] = Cell(reader, n, dataset.Columns[n].Type);
            }
            return cells;
        }

        private static object Cell(DbDataReader reader, int ordinal, ColumnType type) => type switch
        {
            ColumnType.Integer => reader.GetInt32(ordinal),
            ColumnType.Decimal => reader.GetDecimal(ordinal),
            ColumnType.Boolean => reader.GetBoolean(ordinal),
            ColumnType.Date => reader.GetFieldValue<DateOnly>(ordinal),
            _ => reader.GetString(ordinal),
        };
    }
}
