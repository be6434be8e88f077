using Inovasi.Content;

namespace Inovasi.Site.Tests;

public class SitePlanTests
{
    [Fact]
    public void Lists_every_page_of_a_city() =>
        Assert.Equal(
            [
                "/", "/inovasi/", "/inovasi/keran-pintar/", "/inovasi/kosong/", "/inovasi/loket-mirip/", "/inovasi/papan-gagasan/",
                "/bentuk/pelayanan-publik/", "/bentuk/tata-kelola/", "/urusan/air/", "/urusan/sosial/", "/jenis/digital/", "/jenis/non-digital/",
                "/status/aktif/", "/status/berakhir/", "/tahun/2022/", "/tahun/2021/",
                "/opd/", "/opd/dinas-air/", "/opd/badan-gagasan/", "/opd/kantor-gagasan/", "/opd/hulu/", "/cakupan/",
                "/indeks/", "/indeks/2020/", "/indeks/2022/", "/indeks/metode/2020/", "/indeks/metode/2022/", "/indikator/", "/indikator/2022/spd/", "/indikator/2022/sid/",
                "/klaim/", "/klaim/air-mulai/", "/klaim/gelar-2020/", "/klaim/kantor/", "/klaim/sumber-antre/",
                "/sumber/", "/sumber/kabar-2021-air/", "/sumber/kabar-2022-antre/", "/sumber/data-2022-wilayah/",
                "/cari/", "/istilah/", "/api/", "/api/skema/", .. SchemaReference.Contract.Types.Select(t => Urls.ApiType(t.Name)), "/perubahan/", "/tentang/", "/komponen/", "/404.html",
            ], SitePlan.Of(SecondCity.Catalogue).Select(p => p.Address));

    [Fact]
    public void Refuses_two_pages_at_one_address()
    {
        var catalogue = SecondCity.Catalogue with { Pages = [new StaticPage("klaim", "Klaim", "Bukan klaim kami.", "")] };
        Assert.Equal(
            "Two pages claim one address: \"/klaim/\".", Assert.Throws<InvalidOperationException>(() => SitePlan.Of(catalogue)).Message);
    }

    [Theory]
    [InlineData("kosong", "\"/inovasi/kosong/\" leads on to \"/inovasi/keran-pintar/\", but is itself a page.")]
    [InlineData("keran-pintar", "\"/inovasi/keran-pintar/\" leads on to \"/inovasi/keran-pintar/\", but is itself a page.")]
    public void Refuses_a_former_address_that_is_a_page(string former, string problem) => Refuses("INV-0001", former, problem);

    [Fact]
    public void Refuses_a_former_address_that_two_stories_had() => Refuses("INV-0002", "keran", "\"/inovasi/keran/\" leads on to two pages.");

    private static void Refuses(string id, string former, string problem)
    {
        var innovations = SecondCity.Catalogue.Innovations.Select(i => i.Id == id ? i with { FormerSlugs = [former] } : i);
        var catalogue = SecondCity.Catalogue with { Innovations = [.. innovations] };
        Assert.Equal(problem, Assert.Throws<InvalidOperationException>(() => SitePlan.Of(catalogue)).Message);
    }
}
