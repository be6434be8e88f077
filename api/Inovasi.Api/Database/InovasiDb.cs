using Inovasi.Content.Datasets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Inovasi.Api.Database;

/// <summary>One release in the database.</summary>
/// <param name="ReleaseId">The release's id.</param>
/// <param name="Number">1 for the first that was ever published here; the order of publishing, since two releases may bear one date.</param>
public sealed record PublishedRelease(string ReleaseId, int Number);

/// <summary>The one row that says which release is served.</summary>
public sealed class CurrentRelease
{
    public int Id { get; private set; } = 1;

    public required string ReleaseId { get; set; }
}

/// <summary>What a release that was cut promises of its files, kept as it stands in its zip; a release that was not cut has none.</summary>
/// <param name="ReleaseId">The release's id.</param>
/// <param name="Manifest">The text of <c>manifest.json</c>.</param>
public sealed record PublishedManifest(string ReleaseId, string Manifest);

/// <summary>The one row that says what the tables look like.</summary>
/// <param name="Format">The data format's number.</param>
/// <param name="Fingerprint">Of the statements that made the tables: a change without a new number is noticed too.</param>
public sealed record DatabaseFormat(int Format, string Fingerprint)
{
    public int Id { get; private set; } = 1;
}

/// <summary>
/// The published releases: one table for each dataset, with its columns, and before them the release and the row's place in it, which are the key.
/// Rows are only ever added and removed a release at a time. Keys are ours, never the server's.
/// </summary>
public sealed class InovasiDb(DbContextOptions<InovasiDb> options) : DbContext(options)
{
    public const string ReleaseColumn = "release_id";
    public const string OrderColumn = "row_number";

    private const int CodeLength = 400;
    private const int ReleaseLength = 40;
    private const int DateLength = 40;

    public DbSet<PublishedRelease> Releases => Set<PublishedRelease>();

    public DbSet<PublishedManifest> Manifests => Set<PublishedManifest>();

    public DbSet<CurrentRelease> Current => Set<CurrentRelease>();

    public DbSet<DatabaseFormat> Formats => Set<DatabaseFormat>();

    /// <summary>The rows of a dataset in all releases; a row is its cells by column name.</summary>
    public DbSet<Dictionary<string, object>> Rows(Dataset dataset) => Set<Dictionary<string, object>>(dataset.Name);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<PublishedRelease>(e =>
        {
            e.ToTable("published_releases").HasKey(r => r.ReleaseId);
            e.Property(r => r.ReleaseId).HasColumnName(ReleaseColumn).HasMaxLength(ReleaseLength);
            e.Property(r => r.Number).HasColumnName("number");
        });
        modelBuilder.Entity<PublishedManifest>(e =>
        {
            e.ToTable("release_manifests").HasKey(m => m.ReleaseId);
            e.Property(m => m.ReleaseId).HasColumnName(ReleaseColumn).HasMaxLength(ReleaseLength);
            e.Property(m => m.Manifest).HasColumnName("manifest");
        });
        modelBuilder.Entity<CurrentRelease>(e =>
        {
            e.ToTable("current_release").HasKey(r => r.Id);
            e.Property(r => r.Id).HasColumnName("id").ValueGeneratedNever();
            e.Property(r => r.ReleaseId).HasColumnName(ReleaseColumn).HasMaxLength(ReleaseLength);
        });
        modelBuilder.Entity<DatabaseFormat>(e =>
        {
            e.ToTable("database_format").HasKey(r => r.Id);
            e.Property(r => r.Id).HasColumnName("id").ValueGeneratedNever();
            e.Property(r => r.Format).HasColumnName("format");
            e.Property(r => r.Fingerprint).HasColumnName("fingerprint").HasMaxLength(CodeLength);
        });
        foreach (var dataset in PublishedDatasets.All)
        {
            modelBuilder.SharedTypeEntity<Dictionary<string, object>>(dataset.Name, e => MapDataset(e, dataset));
        }
        if (Database.IsSqlServer()) CompareCodesByLetter(modelBuilder);
    }

    /// <summary>SQL Server's usual collation takes "a" for "A"; codes are compared as they are everywhere else.</summary>
    private static void CompareCodesByLetter(ModelBuilder modelBuilder)
    {
        var codes = modelBuilder.Model.GetEntityTypes().SelectMany(e => e.GetProperties()).Where(p => p.ClrType == typeof(string) && p.GetMaxLength() is not null);
        foreach (var code in codes) code.SetCollation("Latin1_General_BIN2");
    }

    private static void MapDataset(EntityTypeBuilder<Dictionary<string, object>> entity, Dataset dataset)
    {
        entity.ToTable(dataset.Name);
        entity.IndexerProperty<string>(ReleaseColumn).HasMaxLength(ReleaseLength).HasColumnOrder(0);
        entity.IndexerProperty<int>(OrderColumn).ValueGeneratedNever().HasColumnOrder(1);
        entity.HasKey(ReleaseColumn, OrderColumn);
        foreach (var column in dataset.Columns)
        {
            var property = entity.IndexerProperty(ClrType(column), column.Name).IsRequired(!column.IsNullable).HasColumnOrder(2 + dataset.Ordinal(column.Name));
            if (column.Type == ColumnType.Code) property.HasMaxLength(CodeLength);
            if (column.Type == ColumnType.PartialDate) property.HasMaxLength(DateLength);
            if (column.Type == ColumnType.Decimal) property.HasPrecision(28, 10);
        }
    }

    private static Type ClrType(Column column) => (column.Type, column.IsNullable) switch
    {
        (ColumnType.Integer, false) => typeof(int),
        (ColumnType.Integer, true) => typeof(int?),
        (ColumnType.Decimal, false) => typeof(decimal),
        (ColumnType.Decimal, true) => typeof(decimal?),
        (ColumnType.Boolean, false) => typeof(bool),
        (ColumnType.Boolean, true) => typeof(bool?),
        (ColumnType.Date, false) => typeof(DateOnly),
        (ColumnType.Date, true) => typeof(DateOnly?),
        _ => typeof(string),
    };
}
