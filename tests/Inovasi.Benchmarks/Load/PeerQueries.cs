using System.Text.Json;

namespace Inovasi.Benchmarks.Load;

/// <summary>The same four questions for the peers, with variables taken from their own answers.</summary>
internal static class PeerQueries
{
    private const string One =
        "query One($slug: String!) { innovation(slug: $slug) { slug title summary status score agency { name slug country } } }";

    private const string List =
        "query List($sector: Sector, $status: Status) { innovations(filter: { sector: $sector, status: $status }, orderBy: SCORE_DESC, first: 20) { slug title score startedYear agency { name slug } evidenceCount } }";

    private const string Search =
        "query Search($query: String!) { search(query: $query, first: 10) { slug title agency { name } } }";

    private static readonly string[] Sectors = ["HEALTH", "EDUCATION", "TRANSPORT", "JUSTICE", "ENVIRONMENT", "FINANCE", "HOUSING", "ENERGY"];

    private static readonly string[] Statuses = ["IDEA", "PILOT", "ACTIVE", "SCALED", "CLOSED"];

    /// <param name="address">The address of a peer that runs.</param>
    /// <param name="introspection">The introspection query.</param>
    public static async Task<IReadOnlyList<LoadQuery>> OfAsync(string address, string introspection)
    {
        using var client = new HttpClient();
        var stories = new List<(string Slug, string Title)>();
        foreach (var sector in Sectors)
        {
            var body = JsonSerializer.Serialize(new { query = $"{{ innovations(filter: {{ sector: {sector} }}, first: 50) {{ slug title }} }}" });
            using var answer = JsonDocument.Parse(await ServerProcess.PostAsync(client, address, body));
            stories.AddRange(answer.RootElement.GetProperty("data").GetProperty("innovations").EnumerateArray()
                .Select(i => (i.GetProperty("slug").GetString()!, i.GetProperty("title").GetString()!)));
        }
        var sorts = Sectors.SelectMany(_ => Statuses, (sector, status) => new { sector, status }).ToArray();
        return
        [
            LoadQuery.Of("one", One, stories.Select(s => new { slug = s.Slug })),
            LoadQuery.Of("list", List, stories.Select((_, n) => sorts[n % sorts.Length])),
            LoadQuery.Of("search", Search, stories.Select(s => s.Title.Split(' ')).Select(w => new { query = $"{w[1]} {w[^1]}".ToLowerInvariant() })),
            LoadQuery.Of("introspection", introspection, [new { }]),
        ];
    }
}
