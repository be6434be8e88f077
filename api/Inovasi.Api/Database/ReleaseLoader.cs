using Inovasi.Content;
using Inovasi.Content.Datasets;
using Microsoft.EntityFrameworkCore;

namespace Inovasi.Api.Database;

/// <summary>What the pointer names, and every release that is kept, the newest published first.</summary>
public sealed record PublishedState(string CurrentId, IReadOnlyList<Release> Kept);

/// <summary>Reads published releases back into catalogues, over connections that cannot write.</summary>
public sealed class ReleaseLoader(DatabaseTarget target)
{
    /// <summary>What is published now: a small question, asked often.</summary>
    /// <exception cref="DatabaseException">In one sentence why not.</exception>
    public Task<PublishedState> StateAsync(CancellationToken cancellation = default) => ReadAsync(
        async db =>
        {
            var current = await CurrentIdAsync(db, cancellation);
            var order = await db.Releases.OrderByDescending(r => r.Number).Select(r => r.ReleaseId).ToListAsync(cancellation);
            var rows = await db.Rows(PublishedDatasets.Named("release")).AsNoTracking().ToListAsync(cancellation);
            var releases = rows.ToDictionary(r => (string)r["id"], r => new Release((string)r["id"], (DateOnly)r["date"], (string)r["sha256"]));
            return new PublishedState(current, [.. order.Select(id => releases[id])]);
        },
        cancellation);

    /// <summary>The release that the pointer names.</summary>
    /// <exception cref="DatabaseException">In one sentence why not.</exception>
    public Task<Catalogue> LoadCurrentAsync(CancellationToken cancellation = default) =>
        ReadAsync(async db => await LoadAsync(db, await CurrentIdAsync(db, cancellation), cancellation), cancellation);

    /// <summary>A release by id, or null when it is not, or no longer, kept.</summary>
    /// <exception cref="DatabaseException">In one sentence why not.</exception>
    public Task<Catalogue?> LoadAsync(string releaseId, CancellationToken cancellation = default) => ReadAsync(
        async db => await db.Releases.AnyAsync(r => r.ReleaseId == releaseId, cancellation) ? await LoadAsync(db, releaseId, cancellation) : null, cancellation);

    private async Task<T> ReadAsync<T>(Func<InovasiDb, Task<T>> read, CancellationToken cancellation)
    {
        try
        {
            await using var db = target.OpenForReading();
            // One transaction, so that all tables are seen in one state while releases are added and removed.
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            await DatabaseTables.CheckAsync(db, cancellation);
            return await read(db);
        }
        catch (Exception exception) when (target.Explain(exception) is { } explained)
        {
            throw explained;
        }
    }

    private static Task<string> CurrentIdAsync(InovasiDb db, CancellationToken cancellation) => db.Current.Select(r => r.ReleaseId).SingleAsync(cancellation);

    private static async Task<Catalogue> LoadAsync(InovasiDb db, string releaseId, CancellationToken cancellation)
    {
        var tables = new List<Table>();
        foreach (var dataset in PublishedDatasets.All.Where(d => !d.IsDerived))
        {
            var rows = new List<object?[]>();
            var query = db.Rows(dataset).AsNoTracking()
                .Where(r => (string)r[InovasiDb.ReleaseColumn] == releaseId)
                .OrderBy(r => (int)r[InovasiDb.OrderColumn]);
            await foreach (var row in query.AsAsyncEnumerable().WithCancellation(cancellation))
            {
                rows.Add([.. dataset.Columns.Select(c => row.GetValueOrDefault(c.Name))]);
            }
            tables.Add(new Table(dataset, rows));
        }
        return CatalogueTables.Read(tables);
    }
}
