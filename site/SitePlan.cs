using System.Collections.Immutable;
using Inovasi.Content;
using Inovasi.Site.Downloads;
using Inovasi.Site.Gallery;
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
    public static ImmutableArray<PlannedPage> Of(Catalogue catalogue, DataSite? data = null) => Of(catalogue, new CrossReferences(catalogue), data);

    /// <summary>The same with the cross-references at hand, which cost a large catalogue some time.</summary>
    public static ImmutableArray<PlannedPage> Of(Catalogue catalogue, CrossReferences references, DataSite? data)
    {
        var names = new NameOrder(catalogue);
        ImmutableArray<PlannedPage> pages =
        [
            Page<HomePage>(Urls.Home),
            .. Parts<InnovationListPage, Innovation>(Urls.Innovations, names.Sort(catalogue.Innovations), ListPart.MostCards),
            .. catalogue.Innovations.Select(i => Page<InnovationPage>(Urls.Innovation(i), (nameof(InnovationPage.Innovation), i))),
            .. references.Facets.AsParallel().AsOrdered().Where(f => f.Kind != FacetKind.Owner).SelectMany(f => Parts<FacetPage, Innovation>(
                f.Address, names.Sort(f.Innovations), ListPart.MostCards, (nameof(FacetPage.Facet), f))),
            .. references.Pairs.AsParallel().AsOrdered().SelectMany(p => Parts<FacetPairPage, Innovation>(
                p.Address, names.Sort(p.Innovations), ListPart.MostCards, (nameof(FacetPairPage.Pair), p))),
            .. Parts<AgencyListPage, Agency>(Urls.Agencies, ByKind(catalogue, "jenis-opd", catalogue.Agencies, a => a.Kind), ListPart.MostLines),
            .. catalogue.Agencies.SelectMany(a => Parts<AgencyPage, Innovation>(
                Urls.Agency(a.Id), ByYear(references.OwnedBy(a.Id)), ListPart.MostCards, (nameof(AgencyPage.Agency), a))),
            Page<CoveragePage>(Urls.Coverage),
            .. Parts<IndexListPage, IndexResult>(Urls.IndexResults, catalogue.IndexResults.Reverse(), ListPart.MostYears),
            .. catalogue.IndexResults.Select(r => Page<IndexPage>(Urls.IndexResult(r.Year), (nameof(IndexPage.Result), r))),
            .. catalogue.Methods.Select(m => Page<MethodPage>(Urls.Method(m.Year), (nameof(MethodPage.Method), m))),
            .. IndicatorPages(catalogue),
            .. Parts<ClaimListPage, Claim>(Urls.Claims, catalogue.Claims.OrderBy(c => Array.IndexOf(ClaimListPage.Order, c.Verdict)), ListPart.MostCards),
            .. catalogue.Claims.Select(c => Page<ClaimPage>(Urls.Claim(c.Id), (nameof(ClaimPage.Claim), c))),
            .. Parts<SourceListPage, Source>(Urls.Sources, ByKind(catalogue, "jenis-sumber", catalogue.Sources, s => s.Kind), ListPart.MostSources),
            .. catalogue.Sources.SelectMany(s => Parts<SourcePage, SourceUse>(
                Urls.Source(s.Id), references.UsesOf(s.Id), ListPart.MostLines, (nameof(SourcePage.Source), s))),
            Page<SearchPage>(Urls.Search),
            .. NameRange.Of(catalogue) is { Count: > 1 } ranges ? ranges.Select(r => Page<NameRangePage>(r.Address, (nameof(NameRangePage.Part), r))) : [],
            .. GlossaryPages(catalogue),
            Page<ApiPage>(Urls.Api),
            Page<SchemaPage>(Urls.ApiSchema),
            .. SchemaReference.Contract.Types.Select(t => Page<SchemaTypePage>(Urls.ApiType(t.Name), (nameof(SchemaTypePage.Type), t))),
            .. Parts<ChangesPage, Change>(Urls.Changes, catalogue.Changes, ListPart.MostChanges),
            .. data is null ? [] : DataPages(data),
            .. catalogue.Pages.Select(p => Page<StaticContentPage>(Urls.Page(p.Slug), (nameof(StaticContentPage.Content), p))),
            Page<GalleryPage>(Urls.Gallery),
            Page<NotFoundPage>(Urls.NotFound),
        ];
        RefuseDuplicates(pages);
        RefuseMovedPages(pages, Redirects(catalogue));
        return pages;
    }

    /// <summary>From every address that an innovation once had to the one that it has.</summary>
    public static IEnumerable<(string From, string To)> Redirects(Catalogue catalogue) =>
        catalogue.Innovations.SelectMany(i => i.FormerSlugs.Select(slug => (Urls.InnovationSlug(slug), Urls.Innovation(i))));

    private static IEnumerable<PlannedPage> DataPages(DataSite data) =>
    [
        Page<DataPage>(Urls.Data),
        .. ReleaseWriter.Datasets.Select(d => Page<DataTablePage>(Urls.Dataset(d.Name), (nameof(DataTablePage.Dataset), d))),
        .. data.Versions.Count > DataPage.MostVersions ? Parts<DataVersionsPage, string>(Urls.Versions, data.Versions, ListPart.MostLines) : [],
        .. data.Releases.Select(r => Page<DataReleasePage>(Urls.Release(r.Id), (nameof(DataReleasePage.Release), r))),
        .. data.Withdrawn.Select(w => Page<DataWithdrawnPage>(Urls.Release(w.Id), (nameof(DataWithdrawnPage.Withdrawn), w))),
    ];

    private static IEnumerable<PlannedPage> IndicatorPages(Catalogue catalogue)
    {
        var years = IndicatorYear.Of(catalogue);
        foreach (var year in years)
        {
            yield return Page<IndicatorsPage>(year.Address, (nameof(IndicatorsPage.Year), year), (nameof(IndicatorsPage.All), years));
            foreach (var aspect in year.Aspects)
                yield return Page<IndicatorAspectPage>(aspect.Address, (nameof(IndicatorAspectPage.Aspect), aspect), (nameof(IndicatorAspectPage.Year), year));
        }
    }

    /// <summary>Every page knows all the others, so that the first can lead to a term on any of them.</summary>
    private static IEnumerable<PlannedPage> GlossaryPages(Catalogue catalogue)
    {
        var terms = catalogue.Terms.OrderBy(t => t.Name, StringComparer.OrdinalIgnoreCase).ThenBy(t => t.Id, StringComparer.Ordinal);
        var parts = ListPart<Term>.Of(Urls.Terms, terms, ListPart.MostTerms);
        return parts.Select(p => Page<GlossaryPage>(p.Address, (nameof(GlossaryPage.Part), p), (nameof(GlossaryPage.All), parts)));
    }

    /// <summary>In the order of the kinds in their vocabulary; within a kind as they were.</summary>
    private static IEnumerable<T> ByKind<T>(Catalogue catalogue, string vocabulary, IEnumerable<T> items, Func<T, string> kind)
    {
        var places = catalogue.Vocabulary(vocabulary).Values.Select((v, at) => (v.Code, at)).ToDictionary(v => v.Code, v => v.at);
        return items.OrderBy(i => places[kind(i)]);
    }

    /// <summary>Newest year first; what has no year last.</summary>
    private static IEnumerable<Innovation> ByYear(IEnumerable<Innovation> innovations) => innovations.OrderByDescending(i => Coverage.YearOf(i) ?? int.MinValue);

    /// <summary>A page for each part of a list.</summary>
    private static IEnumerable<PlannedPage> Parts<TComponent, TItem>(
        string list, IEnumerable<TItem> items, int most, params (string Name, object? Value)[] parameters)
        where TComponent : IComponent =>
        ListPart<TItem>.Of(list, items, most).Select(p => Page<TComponent>(p.Address, [("Part", p), .. parameters]));

    private static PlannedPage Page<TComponent>(string address, params (string Name, object? Value)[] parameters)
        where TComponent : IComponent =>
        new(address, typeof(TComponent), parameters.ToDictionary(p => p.Name, p => p.Value));

    /// <summary>An address that leads on is no page, leads to a page, and to one only: so there is no chain and no circle.</summary>
    private static void RefuseMovedPages(ImmutableArray<PlannedPage> pages, IEnumerable<(string From, string To)> redirects)
    {
        var addresses = pages.Select(p => p.Address).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (from, to) in redirects)
        {
            if (addresses.Contains(from)) throw new InvalidOperationException($"\"{from}\" leads on to \"{to}\", but is itself a page.");
            if (!addresses.Contains(to)) throw new InvalidOperationException($"\"{from}\" leads on to \"{to}\", which is no page.");
            if (!seen.Add(from)) throw new InvalidOperationException($"\"{from}\" leads on to two pages.");
        }
    }

    private static void RefuseDuplicates(ImmutableArray<PlannedPage> pages)
    {
        var twice = pages.GroupBy(p => p.Address).Where(g => g.Count() > 1).Select(g => $"\"{g.Key}\"").ToArray();
        if (twice.Length > 0) throw new InvalidOperationException($"Two pages claim one address: {string.Join(", ", twice)}.");
    }
}
