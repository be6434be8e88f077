using Inovasi.Content;
using Inovasi.GraphQL.Execution;

namespace Inovasi.Api.Resolvers;

/// <summary>The parts of every connection: https://relay.dev/graphql/connections.htm</summary>
internal static class ConnectionResolvers
{
    public static void Bind(ResolverMap map)
    {
        Bind<Innovation>(map, "Innovation", (release, i) => release.Innovation(i.Id));
        Bind<Agency>(map, "Agency", (release, a) => release.Agency(a.Id));
        Bind<Source>(map, "Source", (release, s) => release.Source(s.Id));
        Bind<Claim>(map, "Claim", (release, c) => release.Node(c));
        Bind<CitationRow>(map, "Citation", (release, c) => new Released<CitationRow>(release, c));

        map.Add("InnovationConnection", "facets", c => Facets(c));
        map.Add<Facet>("Facet", "facet", f => f.Name);
        map.Add<Facet>("Facet", "values", f => f.Values);
        map.Add<FacetValue>("FacetValue", "value", v => v.Value);
        map.Add<FacetValue>("FacetValue", "label", v => v.Label);
        map.Add<FacetValue>("FacetValue", "count", v => v.Count);

        map.Add<PageInfo>("PageInfo", "hasPreviousPage", p => p.HasPreviousPage);
        map.Add<PageInfo>("PageInfo", "hasNextPage", p => p.HasNextPage);
        map.Add<PageInfo>("PageInfo", "startCursor", p => p.StartCursor);
        map.Add<PageInfo>("PageInfo", "endCursor", p => p.EndCursor);
    }

    /// <summary>A field that is a page of a list; <paramref name="page"/> is asked in the release that the cursors name.</summary>
    public static Resolver Paged<T>(Func<FieldContext, ServedRelease, PageArguments, Connection<T>> page) => Resolver.OfTask(async context =>
    {
        var arguments = PageArguments.Read(context.Arguments);
        var release = await context.Services<RequestContext>().ForAsync(arguments, context.CancellationToken);
        var connection = page(context, release, arguments);
        context.Services<RequestContext>().Watch?.See(context, arguments, connection);
        return connection;
    });

    private sealed record PageInfo(bool HasPreviousPage, bool HasNextPage, string? StartCursor, string? EndCursor);

    private static void Bind<T>(ResolverMap map, string type, Func<ServedRelease, T, object> node)
    {
        var (connection, edge) = ($"{type}Connection", $"{type}Edge");
        map.Add<Connection<T>>(connection, "totalCount", c => c.Numbers.Length);
        map.Add<Connection<T>>(connection, "nodes", c => c.Rows.Select(r => node(c.Sequence.Release, r)));
        map.Add<Connection<T>>(connection, "edges", c => c.Edges);
        map.Add<Connection<T>>(connection, "pageInfo", c => new PageInfo(c.HasPreviousPage, c.HasNextPage, c.StartCursor, c.EndCursor));
        map.Add<Edge<T>>(edge, "cursor", e => e.Cursor);
        map.Add<Edge<T>>(edge, "node", e => node(e.Release, e.Row));
    }

    private static IEnumerable<Facet> Facets(FieldContext context) =>
        Facet.Of(context.Parent<Connection<Innovation>>(), context.Arguments.GetStrings("of"));
}
