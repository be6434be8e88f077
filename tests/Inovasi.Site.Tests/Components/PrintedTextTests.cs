using Inovasi.Content.Search;
using Inovasi.Site.Components;
using Inovasi.Site.Rendering;
using Inovasi.Site.Search;

namespace Inovasi.Site.Tests.Components;

public class PrintedTextTests
{
    [Theory]
    [InlineData("2.501", null, "<span class=\"cited-more\">Tercetak di sumber: “2.501”</span>")]
    [InlineData("Rabu (7/4/2021)", null, "<span class=\"cited-more\">Tercetak di sumber: “Rabu (7/4/2021)”</span>")]
    [InlineData("Jumat (7/4/2021)", null, "<span class=\"flag\"><span aria-hidden=\"true\">⚠</span> Tercetak di sumber: “Jumat (7/4/2021)”. Hari dan tanggal itu tidak cocok: 7 April 2021 jatuh pada hari Rabu.</span>")]
    [InlineData("Jumat (7/4/2021)", "Tanggal ini tanggal beritanya.", "<span class=\"flag\"><span aria-hidden=\"true\">⚠</span> Tercetak di sumber: “Jumat (7/4/2021)”. Hari dan tanggal itu tidak cocok: 7 April 2021 jatuh pada hari Rabu.</span>")]
    [InlineData("Jumat (7/4/2021)", "Tidak cocok: 7 April 2021 hari Rabu.", "<span class=\"flag\"><span aria-hidden=\"true\">⚠</span> Tercetak di sumber: “Jumat (7/4/2021)”.</span>")]
    public async Task Names_the_weekday_that_a_date_had_unless_the_note_does(string literal, string? note, string expected)
    {
        await using var renderer = new PageRenderer(SecondCity.Catalogue, SearchFiles.Of(SecondCity.Catalogue, SearchIndex.Build(SecondCity.Catalogue)));
        var parameters = new Dictionary<string, object?> { [nameof(PrintedText.Literal)] = literal, [nameof(PrintedText.Note)] = note };
        Assert.Equal(expected, renderer.Html(new PlannedPage("/", typeof(PrintedText), parameters)).Trim());
    }
}
