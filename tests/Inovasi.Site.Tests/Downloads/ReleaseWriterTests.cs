using System.IO.Compression;
using System.Security.Cryptography;
using Inovasi.Content;
using Inovasi.Content.Datasets;
using Inovasi.Content.Releases;
using Inovasi.Site.Downloads;
using Inovasi.Tests;
using Microsoft.Data.Sqlite;

namespace Inovasi.Site.Tests.Downloads;

/// <summary>The files of a release say the same in every format, say it truly of themselves, and are the same each time.</summary>
public class ReleaseWriterTests
{
    /// <summary>The shipped content, another city's, and catalogues with everything in them that a seed can think of.</summary>
    public static TheoryData<string> Catalogues => ["shipped", "second", "1", "2", "3", "4", "5"];

    [Theory]
    [MemberData(nameof(Catalogues))]
    public void Holds_every_field_of_every_record_in_every_format(string name)
    {
        using var temp = new TempFolder();
        var catalogue = Named(name);
        ReleaseWriter.Write(catalogue, temp.Combine("files"));
        using var sqlite = new SqliteConnection($"Data Source={temp.Combine("files", "data.sqlite")};Mode=ReadOnly;Pooling=False");
        sqlite.Open();
        foreach (var dataset in ReleaseWriter.Datasets)
        {
            var rows = dataset.Rows(catalogue).ToList();
            foreach (var format in DownloadFormat.All)
            {
                var bytes = File.ReadAllBytes(temp.Combine("files", dataset.Name + format.Suffix));
                DatasetWriterTests.AssertEqual(dataset, rows, FileReaders.Read(format, dataset, bytes), format.Suffix);
            }
            DatasetWriterTests.AssertEqual(dataset, rows, FileReaders.Sqlite(dataset, sqlite), "sqlite");
        }
    }

    /// <summary>What was downloaded is the whole catalogue: read back from any format it is equal.</summary>
    [Fact]
    public void Is_the_whole_catalogue_again_when_read_back()
    {
        using var temp = new TempFolder();
        ReleaseWriter.Write(SecondCity.Shipped, temp.Combine("files"));
        foreach (var format in DownloadFormat.All)
        {
            var tables = PublishedDatasets.All.Select(d => new Table(d, FileReaders.Read(format, d, File.ReadAllBytes(temp.Combine("files", d.Name + format.Suffix)))));
            Assert.True(SecondCity.Shipped.Equals(CatalogueTables.Read(tables)), $"The catalogue came back changed from {format.Suffix}.");
        }
    }

    [Fact]
    public void Gives_equal_bytes_each_time()
    {
        using var temp = new TempFolder();
        foreach (var run in new[] { "one", "two" })
        {
            ReleaseWriter.Write(SecondCity.Shipped, temp.Combine(run));
            ReleaseZipFile.Write(temp.Combine(run), temp.Combine(run + ".zip"));
        }
        foreach (var file in Directory.GetFiles(temp.Combine("one")).Select(Path.GetFileName))
        {
            Assert.True(File.ReadAllBytes(temp.Combine("one", file!)).AsSpan().SequenceEqual(File.ReadAllBytes(temp.Combine("two", file!))), $"{file} differs.");
        }
        Assert.Equal(File.ReadAllBytes(temp.Combine("one.zip")), File.ReadAllBytes(temp.Combine("two.zip")));
    }

    [Fact]
    public void Says_rows_bytes_and_hash_of_every_file()
    {
        using var temp = new TempFolder();
        var manifest = ReleaseWriter.Write(SecondCity.Shipped, temp.Combine("files"));
        Assert.Equal(manifest.ToJson(), File.ReadAllBytes(temp.Combine("files", "manifest.json")));
        Assert.Equal(manifest.ToJson(), ReleaseManifest.TryParse(manifest.ToJson())!.ToJson());
        Assert.Equal(
            Directory.GetFiles(temp.Combine("files")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal),
            manifest.Files.Select(f => f.Path).Append("manifest.json").Order(StringComparer.Ordinal));
        foreach (var file in manifest.Files)
        {
            var bytes = File.ReadAllBytes(temp.Combine("files", file.Path));
            Assert.Equal((bytes.LongLength, Convert.ToHexStringLower(SHA256.HashData(bytes))), (file.Bytes, file.Sha256));
        }
        Assert.Equal(ReleaseWriter.Datasets.Select(d => (d.Name, d.Rows(SecondCity.Shipped).Count())), manifest.Tables.Select(t => (t.Name, t.Rows)));
    }

    [Fact]
    public void Makes_a_zip_without_time_or_place()
    {
        using var temp = new TempFolder();
        ReleaseWriter.Write(SecondCity.Catalogue, temp.Combine("files"));
        ReleaseZipFile.Write(temp.Combine("files"), temp.Combine("data.zip"));
        using var zip = ZipFile.OpenRead(temp.Combine("data.zip"));
        Assert.Equal(Directory.GetFiles(temp.Combine("files")).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal), zip.Entries.Select(e => e.FullName));
        Assert.All(zip.Entries, e => Assert.Equal(new DateTime(1980, 1, 1), e.LastWriteTime.DateTime));
        Assert.All(zip.Entries, e => Assert.Equal(0x81A4 << 16, e.ExternalAttributes));
        using var sheet = new ZipArchive(zip.GetEntry("innovations.xlsx")!.Open());
        Assert.All(sheet.Entries, e => Assert.Equal(new DateTime(1980, 1, 1), e.LastWriteTime.DateTime));
    }

    [Fact]
    public void Makes_a_database_that_its_own_checks_accept()
    {
        using var temp = new TempFolder();
        ReleaseWriter.Write(SecondCity.Shipped, temp.Combine("files"));
        using var connection = new SqliteConnection($"Data Source={temp.Combine("files", "data.sqlite")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        Assert.Equal(["ok"], Ask("PRAGMA integrity_check"));
        Assert.Empty(Ask("PRAGMA foreign_key_check"));
        Assert.Equal(["4096"], Ask("PRAGMA page_size"));
        Assert.Equal(["delete"], Ask("PRAGMA journal_mode"));
        Assert.Equal(["0"], Ask("PRAGMA freelist_count"));
        Assert.Equal(
            SecondCity.Shipped.Innovations.Where(i => i.Owner.IsKnown).Select(i => $"{i.Id} {SecondCity.Shipped.Agency(i.Owner.Value).Name}").Order(StringComparer.Ordinal),
            Ask("SELECT i.id || ' ' || a.name FROM innovations i JOIN agencies a ON a.id = i.owner ORDER BY 1"));
        var references = ReleaseWriter.Datasets.SelectMany(d => d.Columns.Where(c => c.References is not null).Select(c => $"{d.Name}.{c.Name} {c.References!.Dataset}.{c.References.Column}"));
        Assert.Equal(
            references.Order(StringComparer.Ordinal),
            Ask("SELECT m.name || '.' || f.\"from\" || ' ' || f.\"table\" || '.' || f.\"to\" FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table'").Order(StringComparer.Ordinal));

        string[] Ask(string sql)
        {
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            using var reader = command.ExecuteReader();
            var rows = new List<string>();
            while (reader.Read()) rows.Add(reader.GetValue(0).ToString()!);
            return [.. rows];
        }
    }

    [Fact]
    public void Leaves_nothing_beside_the_files()
    {
        using var temp = new TempFolder();
        ReleaseWriter.Write(SecondCity.Catalogue, temp.Combine("files"));
        Assert.DoesNotContain(Directory.GetFiles(temp.Combine("files")), f => f.EndsWith(".draft", StringComparison.Ordinal) || f.Contains("-wal", StringComparison.Ordinal) || f.Contains("-journal", StringComparison.Ordinal));
    }

    private static Catalogue Named(string name) => name switch
    {
        "shipped" => SecondCity.Shipped,
        "second" => SecondCity.Catalogue,
        _ => RandomCatalogue.Make(int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)),
    };
}
