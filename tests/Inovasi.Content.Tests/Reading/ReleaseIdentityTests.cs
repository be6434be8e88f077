namespace Inovasi.Content.Tests.Reading;

public class ReleaseIdentityTests
{
    private static readonly Release Release = ContentAssert.Small().Release;

    [Fact]
    public void Is_the_last_date_of_the_change_log_and_eight_digits_of_the_hash()
    {
        Assert.Equal(new DateOnly(2026, 11, 21), Release.Date);
        Assert.Equal($"2026-11-21-{Release.Sha256[..8]}", Release.Id);
        Assert.Matches("^[0-9a-f]{64}$", Release.Sha256);
    }

    [Fact]
    public void Changes_with_one_byte_and_with_a_file_that_comes_or_moves()
    {
        Assert.NotEqual(Release, ContentAssert.Reads(c => c.Replace("halaman/tentang.md", "Kami mencatat", "Kami  mencatat")).Release);
        var more = ContentAssert.Reads(c => c.With("halaman/privasi.md", "---\njudul: P\nringkasan: R\n---\nTeks.\n")).Release;
        var moved = ContentAssert.Reads(c => c.With("halaman/privat.md", "---\njudul: P\nringkasan: R\n---\nTeks.\n")).Release;
        Assert.Equal(3, new[] { Release.Sha256, more.Sha256, moved.Sha256 }.Distinct().Count());
    }

    [Fact]
    public void Does_not_change_with_what_is_no_data()
    {
        var release = ContentAssert.Reads(c => c.With("README.md", "Baca ini.").With("LICENSE", "CC").With("rilis/2026-01-01-00000000.zip", "x")
            .With("skema/inovasi.json", "{}").With("Inovasi.Content/Catalogue.cs", "x").With(".DS_Store", "x").With("klaim/README.md", "x")
            .With("peringatan.csv", "kode,berkas,memuat,alasan\n")).Release;
        Assert.Equal(Release, release);
    }
}
