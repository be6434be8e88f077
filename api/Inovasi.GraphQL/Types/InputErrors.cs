using System.Collections.Immutable;
using System.Text.Json;
using Inovasi.GraphQL.Response;

namespace Inovasi.GraphQL.Types;

/// <summary>One fault of an input value: where in it, what stands there, and what is wrong with that.</summary>
public sealed record InputError(ImmutableArray<PathSegment> Path, JsonElement Value, string Message);

/// <summary>Collects the faults of one input value with their paths, up to a bound.</summary>
public sealed class InputErrors(int maximum = int.MaxValue)
{
    private readonly List<InputError> _errors = [];
    private readonly List<PathSegment> _path = [];

    public IReadOnlyList<InputError> Errors => _errors;

    /// <summary>Is the bound reached? Then nothing more is collected, and coercion need not go on.</summary>
    public bool IsFull => _errors.Count >= maximum;

    /// <summary>Goes down to a field or a list item.</summary>
    internal void Enter(PathSegment step) => _path.Add(step);

    internal void Leave() => _path.RemoveAt(_path.Count - 1);

    internal void Add(JsonElement value, string message)
    {
        if (!IsFull) _errors.Add(new InputError([.. _path], value, message));
    }
}
