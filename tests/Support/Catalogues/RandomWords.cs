namespace Inovasi.Tests;

/// <summary>
/// Text that weighs and reads like Indonesian: the roots of the search rules, frequent ones often and rare ones seldom, in the forms that prefixes and suffixes
/// give them. The same number gives the same text.
/// </summary>
internal sealed class RandomWords(uint seed)
{
    private static readonly string[] Roots = File.ReadAllText(RepositoryRoot.Combine("content", "Inovasi.Content", "Search", "rules.json"))
        .Split("\"roots\"")[1].Split('"').Where((_, i) => i % 2 == 1).SelectMany(line => line.Split(' ')).Order(StringComparer.Ordinal).ToArray();

    private uint _state = seed;

    public string Sentences(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Sentence()));

    public string Sentence() => Capital($"{Words(8 + (int)(Next() % 8))}.");

    /// <summary>So many words, the first with a capital.</summary>
    public string Title(int count) => Capital(Words(count));

    public string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word()));

    /// <summary>The cube of an even chance makes the first root of the list some hundred times as frequent as the last.</summary>
    public string Word()
    {
        var chance = Next() % 10_000 / 10_000.0;
        // The list is in the order of the alphabet; a step that shares no divisor with its length scatters it.
        var root = Roots[(int)(chance * chance * chance * Roots.Length) * 601 % Roots.Length];
        return (Next() % 6) switch { 0 => $"di{root}kan", 1 => $"{root}an", 2 => $"{root}nya", _ => root };
    }

    private static string Capital(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    private uint Next() => (_state = (_state * 1664525u) + 1013904223u) >> 8;
}
