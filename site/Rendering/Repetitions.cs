using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Inovasi.Site.Rendering;

/// <summary>The HTML of components that stand on many pages, by what it depends on (<see cref="StaticComponent.Repeats"/>). Safe to use from many threads.</summary>
internal sealed class Repetitions
{
    private readonly ConcurrentDictionary<(Type Type, object Record, string Words), string> _html = new(new Comparer());

    public string? Find(StaticComponent component, (object Record, string Words) key) => _html.GetValueOrDefault((component.GetType(), key.Record, key.Words));

    public void Keep(StaticComponent component, (object Record, string Words) key, ReadOnlySpan<char> html) => _html[(component.GetType(), key.Record, key.Words)] = html.ToString();

    /// <summary>Records are compared by reference: comparing what is in them would cost more than their HTML.</summary>
    private sealed class Comparer : IEqualityComparer<(Type Type, object Record, string Words)>
    {
        public bool Equals((Type Type, object Record, string Words) one, (Type Type, object Record, string Words) other) =>
            one.Type == other.Type && ReferenceEquals(one.Record, other.Record) && one.Words == other.Words;

        public int GetHashCode((Type Type, object Record, string Words) key) =>
            HashCode.Combine(key.Type, RuntimeHelpers.GetHashCode(key.Record), key.Words.GetHashCode(StringComparison.Ordinal));
    }
}
