using Inovasi.Content.Reading;
using Inovasi.Tests;

namespace Inovasi.Content.Tests.Reading;

/// <summary>What only a file system can get wrong.</summary>
public class ContentFolderTests
{
    [Fact]
    public void Says_that_there_is_no_folder()
    {
        using var temp = new TempFolder();
        var folder = temp.Combine("tidak-ada");
        Assert.Equal($"""content: K001: Folder "{folder}" tidak ada.""", CatalogueReader.Read(folder).Problems[0].ToString());
    }

    [Fact]
    public void Follows_no_link_out_of_the_content()
    {
        using var outside = new TempFolder();
        File.WriteAllText(outside.Combine("rahasia.md"), "---\njudul: R\nringkasan: R\n---\n");
        ContentAssert.Says(
            content =>
            {
                File.CreateSymbolicLink(Path.Combine(content.Folder, "halaman", "rahasia.md"), outside.Combine("rahasia.md"));
                Directory.CreateSymbolicLink(Path.Combine(content.Folder, "kosakata", "lain"), outside.Path);
                return content;
            },
            "content/halaman/rahasia.md(1): K002: Ini tautan simbolis, dan tautan dapat menunjuk ke luar content/. Ganti dengan berkas biasa.",
            "content/kosakata/lain(1): K002: Ini tautan simbolis, dan tautan dapat menunjuk ke luar content/. Ganti dengan berkas biasa.");
    }

    [Fact]
    public void Refuses_two_names_that_differ_in_letter_case_alone()
    {
        using var content = new ContentBuilder();
        content.With("halaman/TENTANG.md", content.Read("halaman/tentang.md"));
        if (Directory.GetFiles(Path.Combine(content.Folder, "halaman")).Length == 1) return; // this file system cannot hold both
        Assert.Equal(
            [
                """content/halaman/TENTANG.md(1): K003: Nama "TENTANG.md" harus memakai huruf kecil, angka, dan tanda hubung saja, misalnya "permen-manis.md".""",
                """content/halaman/tentang.md(1): K005: Namanya hanya berbeda huruf besar dan kecil dengan "TENTANG.md". Beri nama lain, sebab sebagian komputer menganggap keduanya sama.""",
            ],
            CatalogueReader.Read(content.Folder).Problems.Select(p => p.ToString()));
    }
}
