using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Inovasi.GraphQL.Types;

/// <summary>
/// Members in the order of their declaration, found by name. Never changes. Names compare by code unit, as the specification wants.
/// </summary>
/// <remarks>
/// Short lists are searched from front to back: for a handful of names that is as fast as hashing, and most types have a handful.
/// Two members with one name cannot be told apart by name; the validation of schema definitions refuses them before a list is made.
/// </remarks>
public sealed class NamedList<T> : IReadOnlyList<T>
    where T : class, INamed
{
    private const int LongestSearch = 8;
    private readonly T[] _items;
    private readonly Dictionary<string, T>? _byName;

    public NamedList(IEnumerable<T> items)
    {
        _items = [.. items];
        if (_items.Length <= LongestSearch) return;
        _byName = new Dictionary<string, T>(_items.Length, StringComparer.Ordinal);
        foreach (var item in _items) _byName.TryAdd(item.Name, item);
    }

    /// <summary>The list without members.</summary>
    public static NamedList<T> Empty { get; } = new([]);

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    /// <summary>The member of this name, or null.</summary>
    public T? Find(string name)
    {
        if (_byName is not null) return _byName.GetValueOrDefault(name);
        foreach (var item in _items)
        {
            if (item.Name == name) return item;
        }
        return null;
    }

    /// <inheritdoc cref="Find"/>
    public bool TryFind(string name, [NotNullWhen(true)] out T? item) => (item = Find(name)) is not null;

    public bool Contains(string name) => Find(name) is not null;

    /// <summary>The members without a copy, for loops that run for every request.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
