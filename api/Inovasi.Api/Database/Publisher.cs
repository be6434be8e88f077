using System.Data;
using System.Text;
using Inovasi.Content;
using Inovasi.Content.Datasets;
using Inovasi.Content.Releases;
using Microsoft.EntityFrameworkCore;

namespace Inovasi.Api.Database;

/// <summary>
/// Writes a release and points to it, in one transaction: readers see the old release or the new one, and a publish that is killed leaves the old one.
/// </summary>
public sealed class Publisher(DatabaseTarget target)
{
    /// <summary>Releases kept beside one another; the oldest are removed.</summary>
    public const int KeptReleases = 12;

    /// <summary>Publishes the catalogue. False when all of it was there already and nothing was done.</summary>
    /// <param name="catalogue">The release that is served from then on.</param>
    /// <param name="cut">The manifests of the releases that were cut; those of releases that are not kept here are passed over.</param>
    /// <param name="cancellation">Ends it; then nothing has changed.</param>
    /// <exception cref="DatabaseException">In one sentence why not; then nothing has changed.</exception>
    public async Task<bool> PublishAsync(Catalogue catalogue, IReadOnlyList<ReleaseManifest>? cut = null, CancellationToken cancellation = default)
    {
        try
        {
            await using var db = target.OpenForPublishing();
            db.ChangeTracker.AutoDetectChangesEnabled = false;
            await db.Database.OpenConnectionAsync(cancellation);
            if (target.BeforePublishing is { } statement) await db.Database.ExecuteSqlRawAsync(statement, cancellation);
            bool changed;
            await using (var transaction = await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellation))
            {
                await DatabaseTables.PrepareAsync(db, target, cancellation);
                changed = await WriteAsync(db, catalogue, cancellation);
                foreach (var manifest in cut ?? []) changed |= await WriteManifestAsync(db, manifest, cancellation);
                await transaction.CommitAsync(cancellation);
            }
            await target.AfterPublishingAsync(db.Database.GetDbConnection(), cancellation);
            return changed;
        }
        catch (Exception exception) when (target.Explain(exception) is { } explained)
        {
            throw explained;
        }
    }

    private static async Task<bool> WriteAsync(InovasiDb db, Catalogue catalogue, CancellationToken cancellation)
    {
        var id = catalogue.Release.Id;
        var current = await db.Current.AsNoTracking().SingleOrDefaultAsync(cancellation);
        if (current?.ReleaseId == id) return false;
        if (!await db.Releases.AnyAsync(r => r.ReleaseId == id, cancellation))
        {
            var last = await db.Releases.MaxAsync(r => (int?)r.Number, cancellation) ?? 0;
            db.Releases.Add(new PublishedRelease(id, last + 1));
            foreach (var dataset in PublishedDatasets.All) await WriteRowsAsync(db, dataset, catalogue, cancellation);
        }
        if (current is null) db.Current.Add(new CurrentRelease { ReleaseId = id });
        else await db.Current.ExecuteUpdateAsync(s => s.SetProperty(r => r.ReleaseId, id), cancellation);
        await db.SaveChangesAsync(cancellation);
        await RemoveOldestAsync(db, id, cancellation);
        return true;
    }

    /// <summary>A release may be cut after it was published; its rows are the same.</summary>
    private static async Task<bool> WriteManifestAsync(InovasiDb db, ReleaseManifest manifest, CancellationToken cancellation)
    {
        var id = manifest.Release.Id;
        if (!await db.Releases.AnyAsync(r => r.ReleaseId == id, cancellation) || await db.Manifests.AnyAsync(m => m.ReleaseId == id, cancellation)) return false;
        db.Manifests.Add(new PublishedManifest(id, Encoding.UTF8.GetString(manifest.ToJson())));
        await db.SaveChangesAsync(cancellation);
        return true;
    }

    private static async Task WriteRowsAsync(InovasiDb db, Dataset dataset, Catalogue catalogue, CancellationToken cancellation)
    {
        var rows = db.Rows(dataset);
        foreach (var (cells, number) in dataset.Rows(catalogue).Select((cells, n) => (cells, n + 1)))
        {
            var row = new Dictionary<string, object> { [InovasiDb.ReleaseColumn] = catalogue.Release.Id, [InovasiDb.OrderColumn] = number };
            for (var n = 0; n < cells.Length; n++)
            {
                if (cells[n] is { } cell) row.Add(dataset.Columns[n].Name, cell);
            }
            rows.Add(row);
        }
        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
    }

    private static async Task RemoveOldestAsync(InovasiDb db, string current, CancellationToken cancellation)
    {
        var kept = await db.Releases.OrderByDescending(r => r.Number).Select(r => r.ReleaseId).Take(KeptReleases).ToListAsync(cancellation);
        // Publishing an old release again makes it current without making it new; it must not go for that.
        var removed = await db.Releases.Where(r => !kept.Contains(r.ReleaseId) && r.ReleaseId != current).Select(r => r.ReleaseId).ToListAsync(cancellation);
        foreach (var id in removed)
        {
            foreach (var dataset in PublishedDatasets.All)
            {
                await db.Rows(dataset).Where(r => (string)r[InovasiDb.ReleaseColumn] == id).ExecuteDeleteAsync(cancellation);
            }
            await db.Manifests.Where(m => m.ReleaseId == id).ExecuteDeleteAsync(cancellation);
            await db.Releases.Where(r => r.ReleaseId == id).ExecuteDeleteAsync(cancellation);
        }
    }
}
