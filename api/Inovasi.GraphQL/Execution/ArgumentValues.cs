using System.Collections;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Execution;

/// <summary>
/// The coerced arguments of a field. Values are null, bool, int, double, string, lists and dictionaries of these, or what a custom scalar
/// made; defaults are filled in; an argument that the client left out and that has no default is not there.
/// </summary>
/// <remarks>
/// https://spec.graphql.org/September2025/#sec-Coercing-Field-Arguments.
/// The getters expect the type that the schema promises: another is a fault of the resolver.
/// </remarks>
#pragma warning disable CA1710 // "Argument values" is what the specification calls them
public sealed class ArgumentValues : IReadOnlyDictionary<string, object?>
#pragma warning restore CA1710
{
    /// <summary>Stands for an argument that is not there, which is not the same as null.</summary>
    internal static readonly object Missing = new();

    private readonly NamedList<InputValue> _definitions;
    private readonly object?[] _values;

    internal ArgumentValues(NamedList<InputValue> definitions, object?[] values)
    {
        _definitions = definitions;
        _values = values;
    }

    internal static ArgumentValues Empty { get; } = new(NamedList<InputValue>.Empty, []);

    /// <summary>How many arguments are there.</summary>
    public int Count => _values.Count(value => value != Missing);

    /// <summary>The names of all arguments that are there, in the schema's order.</summary>
    public IEnumerable<string> Keys => this.Select(pair => pair.Key);

    public IEnumerable<object?> Values => this.Select(pair => pair.Value);

    /// <summary>The value, or null if the argument is null or not there.</summary>
    public object? this[string name] => TryGetValue(name, out var value) ? value : null;

    /// <summary>Is the argument there, be it null?</summary>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <summary>False if the argument is not there.</summary>
    public bool TryGetValue(string key, out object? value)
    {
        for (var i = 0; i < _values.Length; i++)
        {
            if (_definitions[i].Name != key) continue;
            value = _values[i] == Missing ? null : _values[i];
            return _values[i] != Missing;
        }
        value = null;
        return false;
    }

    public int? GetInt(string name) => (int?)this[name];

    public double? GetDouble(string name) => this[name] switch
    {
        int whole => whole,
        var other => (double?)other,
    };

    public bool? GetBoolean(string name) => (bool?)this[name];

    /// <summary>A String, an ID or the name of an enum's value.</summary>
    public string? GetString(string name) => (string?)this[name];

    public IReadOnlyList<object?>? GetList(string name) => (IReadOnlyList<object?>?)this[name];

    /// <summary>A list of strings, IDs or names of enum values, without its nulls.</summary>
    public IReadOnlyList<string>? GetStrings(string name) => GetList(name) is { } list ? [.. list.OfType<string>()] : null;

    /// <summary>The fields of an input object that are there, in the schema's order.</summary>
    public IReadOnlyDictionary<string, object?>? GetObject(string name) => (IReadOnlyDictionary<string, object?>?)this[name];

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
    {
        for (var i = 0; i < _values.Length; i++)
        {
            if (_values[i] != Missing) yield return new(_definitions[i].Name, _values[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
