using Inovasi.Content;

namespace Inovasi.Benchmarks.Load;

/// <summary>The four questions of the comparison, as this API is asked them, about a generated city.</summary>
internal static class OurQueries
{
    public const string One =
        "query One($slug: String!) { innovation(slug: $slug) { slug name summary status { value { code } } year owner { value { name slug shortName } } } }";

    public const string List =
        """
        query List($urusan: [String!], $status: [String!]) {
          innovations(where: { urusan: $urusan, status: $status }, orderBy: { field: START, direction: DESC }, first: 20) {
            nodes { slug name year owner { value { name slug } } sourceCount }
          }
        }
        """;

    public const string Search =
        "query Search($query: String!) { innovations(search: $query, first: 10) { nodes { slug name owner { value { name } } } } }";

    /// <summary>Three that cost nearly as much as a question may: rows with texts below rows, sources of facts, and the contract twice.</summary>
    public static IReadOnlyList<(string Name, string Query)> Dearest { get; } =
    [
        ("dear: rows in rows", "{ agencies(first: 60) { nodes { name innovations(first: 24) { nodes { slug name summary } } } } }"),
        ("dear: sources", "{ innovations(first: 100) { nodes { slug name summary owner { value { name } sources { title } } start { value { text } sources { title } } sources { slug title publisher } } } }"),
        ("dear: the contract", "{ a: __schema { ...S } b: __schema { ...S } } fragment S on __Schema { types { name description fields { name description type { name ofType { name ofType { name } } } args { name description type { name ofType { name } } } } } }"),
    ];

    public const string HundredWithSources =
        "query Hundred($after: String) { innovations(first: 100, after: $after) { totalCount nodes { slug name summary start { value { text } } owner { value { name } } sources { slug title publisher } } pageInfo { endCursor } } }";

    public static IReadOnlyList<LoadQuery> Of(Catalogue city, string introspection)
    {
        var stories = city.Innovations.Where((_, n) => n % 12 == 5).ToArray();
        var sorts = city.Innovations.Select(i => (Urusan: i.Urusan.Value, Status: i.Status.Value)).Distinct().Order();
        return
        [
            LoadQuery.Of("one", One, stories.Select(i => new { slug = i.Slug })),
            LoadQuery.Of("list", List, Repeat(sorts.Select(s => new { urusan = s.Urusan, status = s.Status }))),
            LoadQuery.Of("search", Search, stories.Select(i => i.Name.Split(' ')).Select(w => new { query = $"{w[1]} {w[^1]}".ToLowerInvariant() })),
            LoadQuery.Of("introspection", introspection, [new { }]),
        ];
    }

    private static IEnumerable<object> Repeat(IEnumerable<object> few)
    {
        var list = few.ToArray();
        return Enumerable.Range(0, 400).Select(n => list[n % list.Length]);
    }
}
