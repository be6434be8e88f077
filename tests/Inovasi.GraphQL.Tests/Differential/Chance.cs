namespace Inovasi.GraphQL.Tests.Differential;

/// <summary>Random choices that a seed repeats.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random _random = new(seed);

    public bool Happens(double probability) => _random.NextDouble() < probability;

    /// <summary>A number from the first to the second, both included.</summary>
    public int Between(int least, int most) => _random.Next(least, most + 1);

    public T Of<T>(params IReadOnlyList<T> options) => options[_random.Next(options.Count)];

    /// <summary>Some of the options, in random order, none twice.</summary>
    public T[] Some<T>(IEnumerable<T> options, int count)
    {
        T[] all = [.. options];
        _random.Shuffle(all);
        return all[..Math.Min(count, all.Length)];
    }

    /// <summary>A list of results, at least and at most so many.</summary>
    public List<T> Times<T>(int least, int most, Func<T> make) => [.. Enumerable.Range(0, Between(least, most)).Select(_ => make())];
}
