using System.Text.Json;

namespace Inovasi.Benchmarks.Load;

/// <summary>One question with many values of its variables, ready to be sent.</summary>
/// <param name="Name">As the table calls it.</param>
/// <param name="Bodies">JSON bodies, sent in turn.</param>
internal sealed record LoadQuery(string Name, IReadOnlyList<string> Bodies)
{
    private const int MostBodies = 400;

    public static LoadQuery Of(string name, string query, IEnumerable<object> variables) =>
        new(name, [.. variables.Take(MostBodies).Select(v => JsonSerializer.Serialize(new { query, variables = v }))]);
}
