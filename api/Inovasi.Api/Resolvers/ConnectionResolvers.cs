using Inovasi.Content;
using Inovasi.GraphQL.Execution;

namespace Inovasi.Api.Resolvers;

/// <summary>The parts of every connection: https://relay.dev/graphql/connections.htm</summary>
internal static class ConnectionResolvers
{
    public static void Bind(ResolverMap map)
    {
        Bind<Innovation>(map, "Innovation");
        Bind<Agency>(map, "Agency");
        Bind<Source>(map, "Source");
        Bind<Claim>(map, "Claim");
        Bind<CitationRow>(map, "Citation");

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
    public static Resolver Paged<T>(Func<FieldContext, ServedRelease, PageArguments, Connection<T>> page) where T : class => Resolver.OfTask(async context =>
    {
        var (arguments, request) = (PageArguments.Read(context.Arguments), context.Services<RequestContext>());
        // The place is asked for before anything is waited for: afterwards others write into the answer.
        var watch = request.Watch is { } one && one.IsAt(context) ? one : null;
        var release = await request.ForAsync(arguments, context.CancellationToken);
        var connection = page(context, release, arguments);
        watch?.See(arguments, connection);
        return connection;
    });

    private sealed record PageInfo(bool HasPreviousPage, bool HasNextPage, string? StartCursor, string? EndCursor);

    private static void Bind<T>(ResolverMap map, string type)
    {
        var (connection, edge) = ($"{type}Connection", $"{type}Edge");
        map.Add<Connection<Released<T>>>(connection, "totalCount", c => c.All.Count);
        map.Add<Connection<Released<T>>>(connection, "nodes", c => c.Rows);
        map.Add<Connection<Released<T>>>(connection, "edges", c => c.Edges);
        map.Add<Connection<Released<T>>>(connection, "pageInfo", c => new PageInfo(c.HasPreviousPage, c.HasNextPage, c.StartCursor, c.EndCursor));
        map.Add<Edge<Released<T>>>(edge, "cursor", e => e.Cursor);
        map.Add<Edge<Released<T>>>(edge, "node", e => e.Row);
    }

    private static IEnumerable<Facet> Facets(FieldContext context) =>
        Facet.Of(context.Parent<Connection<Released<Innovation>>>(), context.Arguments.GetStrings("of"));
}
