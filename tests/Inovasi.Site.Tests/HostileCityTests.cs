using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Inovasi.Content;
using Inovasi.Content.Search;
using Inovasi.Site.Rendering;
using Inovasi.Site.Search;

namespace Inovasi.Site.Tests;

/// <summary>Whatever an editor writes stays text: the elements of a page are those of the same page with harmless words.</summary>
public partial class HostileCityTests
{
    [Fact]
    public void Every_text_of_the_second_city_is_hostile_in_it()
    {
        Assert.Contains(HostileCity.Markup, HostileCity.Html.Innovations[0].Name, StringComparison.Ordinal);
        Assert.Contains(HostileCity.Markup, HostileCity.Html.Innovations[0].HowToUse.Requirements.Value, StringComparison.Ordinal);
        Assert.Contains(HostileCity.Markup, HostileCity.Html.Innovations[0].Story, StringComparison.Ordinal);
        Assert.Contains(HostileCity.Markup, HostileCity.Html.Claims[0].Statements[0].Value, StringComparison.Ordinal);
        Assert.Contains(HostileCity.Markup, HostileCity.Html.Settings.City, StringComparison.Ordinal);
        Assert.Equal(SecondCity.Catalogue.Innovations.Select(i => i.Owner), HostileCity.Html.Innovations.Select(i => i.Owner with { Note = i.Owner.Note?.Replace(" " + HostileCity.Markup, "", StringComparison.Ordinal), Literal = i.Owner.Literal?.Replace(" " + HostileCity.Markup, "", StringComparison.Ordinal) }));
    }

    [Fact]
    public async Task No_text_becomes_an_element_or_an_attribute()
    {
        var (plain, hostile) = (await RenderAsync(HostileCity.Plain), await RenderAsync(HostileCity.Html));
        Assert.Equal(plain.Keys, hostile.Keys);
        foreach (var (address, html) in hostile)
        {
            Assert.Equal(Shape(plain[address]), Shape(html));
            Assert.DoesNotContain("<script>window", html, StringComparison.Ordinal);
        }
    }

    private static async Task<SortedDictionary<string, string>> RenderAsync(Catalogue catalogue)
    {
        await using var renderer = new PageRenderer(catalogue, SearchFiles.Of(catalogue, SearchIndex.Build(catalogue)));
        var pages = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var page in SitePlan.Of(catalogue).Where(p => !p.Address.StartsWith(Urls.ApiSchema, StringComparison.Ordinal))) pages[page.Address] = renderer.Html(page);
        return pages;
    }

    /// <summary>Every element with the names of its attributes, in the order of the page; the names of folders with hashes in them left out.</summary>
    private static string Shape(string html) =>
        string.Join('\n', new HtmlParser().ParseDocument(html).All.Select(e => $"{e.LocalName} {string.Join(' ', e.Attributes.Select(a => a.Name))} {Hash().Replace(e.Id ?? "", "")}"));

    [GeneratedRegex("[0-9a-f]{16}")]
    private static partial Regex Hash();
}
