using Inovasi.GraphQL.Execution;

namespace Inovasi.Api.Resolvers;

/// <summary>The fields where every request begins.</summary>
internal static class QueryResolvers
{
    public static void Bind(ResolverMap map)
    {
        BindNodes(map);
        BindLists(map);
        BindIndex(map);
        BindReference(map);
    }

    private static ServedRelease Release(FieldContext context) => context.Services<RequestContext>().Release;

    private static void BindNodes(ResolverMap map)
    {
        map.Add("Query", "release", c => Release(c).Catalogue.Release);
        map.Add("Query", "releases", c => c.Services<RequestContext>().Kept);
        map.Add("Query", "node", c => FindNode(c, c.Arguments.GetString("id")!));
        map.Add("Query", "nodes", c =>
        {
            var ids = c.Arguments.GetStrings("ids")!;
            return ids.Count > PageArguments.Largest ? RequestErrors.TooMany("ids", ids.Count).Error : ids.Select(id => FindNode(c, id));
        });
        map.Add("Query", "innovation", c => Release(c).FindInnovationBySlug(c.Arguments.GetString("slug")!));
        map.Add("Query", "agency", c => FindNode(c, NodeIds.Of("Agency", c.Arguments.GetString("slug")!)));
        map.Add("Query", "source", c => FindNode(c, NodeIds.Of("Source", c.Arguments.GetString("slug")!)));
        map.Add("Query", "claim", c => FindNode(c, NodeIds.Of("Claim", c.Arguments.GetString("slug")!)));
    }

    private static void BindLists(ResolverMap map)
    {
        map.Add("Query", "innovations", ConnectionResolvers.Paged((context, release, page) =>
        {
            var (order, where) = (context.Arguments.GetObject("orderBy"), InnovationFilter.Read(context.Arguments.GetObject("where"), release));
            var ranked = context.Arguments.GetString("search") is { } question ? release.Search.Ranked(question) : null;
            if (ranked is not null && order is null) return ranked.PageOf(page, where);
            var (field, descending) = ((string?)order?["field"] ?? "NAME", (string?)order?["direction"] == "DESC");
            var found = ranked is null ? where : RowSet.Of(release.Index.Count, [ranked.Numbers]).And(where ?? RowSet.All(release.Index.Count));
            return release.Innovations(field, descending).PageOf(page, found);
        }));
        map.Add("Query", "agencies", ConnectionResolvers.Paged((context, release, page) =>
            release.Agencies.Page(page, OtherFilters.Agencies(context.Arguments.GetObject("where"), release))));
        map.Add("Query", "sources", ConnectionResolvers.Paged((context, release, page) =>
            release.Sources.Page(page, OtherFilters.Sources(context.Arguments.GetObject("where"), release))));
        map.Add("Query", "claims", ConnectionResolvers.Paged((context, release, page) =>
            release.Claims.Page(page, OtherFilters.Claims(context.Arguments.GetObject("where"), release))));
    }

    private static void BindIndex(ResolverMap map)
    {
        map.Add("Query", "indexResults", c => Release(c).Catalogue.IndexResults.Select(r => IndexResolvers.Result(Release(c), r.Year)));
        map.Add("Query", "indexResult", c => IndexResolvers.Result(Release(c), c.Arguments.GetInt("year")!.Value));
        map.Add("Query", "methods", c => Release(c).Catalogue.Methods.Select(m => IndexResolvers.Method(Release(c), m.Year)));
        map.Add("Query", "method", c => IndexResolvers.Method(Release(c), c.Arguments.GetInt("year")!.Value));
        map.Add("Query", "indicators", c =>
        {
            var (release, year) = (Release(c), c.Arguments.GetInt("year"));
            return release.Catalogue.Indicators.Where(i => year is null || i.Year == year).Select(i => IndexResolvers.Indicator(release, i));
        });
    }

    private static void BindReference(ResolverMap map)
    {
        map.Add("Query", "coverageYears", c => Release(c).Coverage.Years);
        map.Add("Query", "coverage", c => CoverageResolvers.OfYear(Release(c), c.Arguments.GetInt("year")));
        map.Add("Query", "terms", c => Release(c).Catalogue.Terms.Select(t => FindNode(c, NodeIds.Of("Term", t.Id))));
        map.Add("Query", "vocabularies", c => Release(c).Catalogue.Vocabularies.Select(v => FindNode(c, NodeIds.Of("Vocabulary", v.Name))));
        map.Add("Query", "vocabulary", c => FindNode(c, NodeIds.Of("Vocabulary", c.Arguments.GetString("name")!)));
        map.Add("Query", "changes", c =>
        {
            var since = (DateOnly?)c.Arguments["since"];
            return Release(c).Catalogue.Changes.Where(change => since is null || change.Date >= since);
        });
    }

    private static object? FindNode(FieldContext context, string id)
    {
        var request = context.Services<RequestContext>();
        if (request.Release.FindNode(id) is { } node) return node;
        return request.Kept.FirstOrDefault(r => NodeIds.Of("Release", r.Id) == id);
    }
}
