using System.Collections.Immutable;
using Inovasi.Content;
using Inovasi.Site.Downloads;
using Inovasi.Site.Pages;
using Microsoft.AspNetCore.Components;

namespace Inovasi.Site;

/// <summary>The list of every page: address, component and what it shows. Who reads it knows the site.</summary>
public static class SitePlan
{
    /// <summary>
    /// Every page, in the order of the site map. Throws when two pages claim one address:
    /// a fault in the list below, or a page of the content that is named like one of ours.
    /// </summary>
    /// <param name="catalogue">What the pages show.</param>
    /// <param name="data">What <c>/data/</c> offers; without it that part has no pages.</param>
    public static ImmutableArray<PlannedPage> Of(Catalogue catalogue, DataSite? data = null)
    {
        ImmutableArray<PlannedPage> pages =
        [
            Page<HomePage>(Urls.Home),
            Page<InnovationListPage>(Urls.Innovations),
            .. catalogue.Innovations.Select(i => Page<InnovationPage>(Urls.Innovation(i), (nameof(InnovationPage.Innovation), i))),
            .. Facet.Of(catalogue).Select(f => Page<FacetPage>(f.Address, (nameof(FacetPage.Facet), f))),
            Page<AgencyListPage>(Urls.Agencies),
            .. catalogue.Agencies.Select(a => Page<AgencyPage>(Urls.Agency(a.Id), (nameof(AgencyPage.Agency), a))),
            Page<CoveragePage>(Urls.Coverage),
            Page<IndexListPage>(Urls.IndexResults),
            .. catalogue.IndexResults.Select(r => Page<IndexPage>(Urls.IndexResult(r.Year), (nameof(IndexPage.Result), r))),
            .. catalogue.Methods.Select(m => Page<MethodPage>(Urls.Method(m.Year), (nameof(MethodPage.Method), m))),
            .. catalogue.Indicators.Count > 0 ? [Page<IndicatorsPage>(Urls.Indicators)] : Enumerable.Empty<PlannedPage>(),
            Page<ClaimListPage>(Urls.Claims),
            .. catalogue.Claims.Select(c => Page<ClaimPage>(Urls.Claim(c.Id), (nameof(ClaimPage.Claim), c))),
            Page<SourceListPage>(Urls.Sources),
            .. catalogue.Sources.Select(s => Page<SourcePage>(Urls.Source(s.Id), (nameof(SourcePage.Source), s))),
            Page<SearchPage>(Urls.Search),
            .. NameRange.Of(catalogue) is { Count: > 1 } ranges ? ranges.Select(r => Page<NameRangePage>(r.Address, (nameof(NameRangePage.Range), r))) : [],
            Page<GlossaryPage>(Urls.Terms),
            Page<ApiPage>(Urls.Api),
            Page<ChangesPage>(Urls.Changes),
            .. data is null ? [] : DataPages(data),
            .. catalogue.Pages.Select(p => Page<StaticContentPage>(Urls.Page(p.Slug), (nameof(StaticContentPage.Content), p))),
            Page<NotFoundPage>(Urls.NotFound),
        ];
        RefuseDuplicates(pages);
        return pages;
    }

    /// <summary>From every address that an innovation once had to the one that it has.</summary>
    public static IEnumerable<(string From, string To)> Redirects(Catalogue catalogue) =>
        catalogue.Innovations.SelectMany(i => i.FormerSlugs.Select(slug => (Urls.InnovationSlug(slug), Urls.Innovation(i))));

    private static IEnumerable<PlannedPage> DataPages(DataSite data) =>
    [
        Page<DataPage>(Urls.Data),
        .. ReleaseWriter.Datasets.Select(d => Page<DataTablePage>(Urls.Dataset(d.Name), (nameof(DataTablePage.Dataset), d))),
        .. data.Releases.Select(r => Page<DataReleasePage>(Urls.Release(r.Id), (nameof(DataReleasePage.Release), r))),
        .. data.Withdrawn.Select(w => Page<DataWithdrawnPage>(Urls.Release(w.Id), (nameof(DataWithdrawnPage.Withdrawn), w))),
    ];

    private static PlannedPage Page<TComponent>(string address, params (string Name, object? Value)[] parameters)
        where TComponent : IComponent =>
        new(address, typeof(TComponent), parameters.ToDictionary(p => p.Name, p => p.Value));

    private static void RefuseDuplicates(ImmutableArray<PlannedPage> pages)
    {
        var twice = pages.GroupBy(p => p.Address).Where(g => g.Count() > 1).Select(g => $"\"{g.Key}\"").ToArray();
        if (twice.Length > 0) throw new InvalidOperationException($"Two pages claim one address: {string.Join(", ", twice)}.");
    }
}
