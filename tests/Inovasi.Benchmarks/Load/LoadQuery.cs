using System.Text.Json;

namespace Inovasi.Benchmarks.Load;

/// <summary>One question with many values of its variables, ready to be sent.</summary>
/// <param name="Name">As the table calls it.</param>
/// <param name="Bodies">JSON bodies, sent in turn.</param>
/// <param name="IsEachNew">Is each request made another one by a number in it, so that no answer can come from a memory of answers?</param>
internal sealed record LoadQuery(string Name, IReadOnlyList<string> Bodies, bool IsEachNew = true)
{
    /// <summary>Where the number goes.</summary>
    public const string Number = "00000000";

    private const int MostBodies = 400;

    public static LoadQuery Of(string name, string query, IEnumerable<object> variables) =>
        new(name, [.. variables.Take(MostBodies).Select(v => JsonSerializer.Serialize(new { query, variables = v, extensions = new { number = Number } }))]);

    /// <summary>The same, as often as it is sent: after the second time from memory.</summary>
    public LoadQuery Repeated() => this with { Name = Name + ", again", IsEachNew = false };
}
