using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Sdl.Checks;

/// <summary>
/// Every input object type has a finite value: no chain of required fields leads back to the type, and of a OneOf type at least one field
/// ends somewhere. https://spec.graphql.org/September2025/#sec-Input-Objects.Circular-References
/// </summary>
/// <remarks>
/// First the types that have a finite value are found, from those that need no other type onwards; what remains has none, and there each
/// circle is told once. Both parts are linear and without recursion: a chain may be as long as the document.
/// </remarks>
internal sealed class InfiniteInputObjects
{
    private readonly SchemaChecks _context;
    private readonly Dictionary<InputObjectType, List<(InputValue Field, InputObjectType Target)>> _needs = [];
    private readonly HashSet<InputObjectType> _finite = [];
    private readonly HashSet<InputObjectType> _visited = [];
    private readonly Dictionary<InputObjectType, int> _pathIndex = [];
    private readonly List<InputValue> _path = [];

    private InfiniteInputObjects(SchemaChecks context) => _context = context;

    public static void Check(SchemaChecks context)
    {
        var search = new InfiniteInputObjects(context);
        InputObjectType[] types = [.. context.Schema.Types.OfType<InputObjectType>()];
        foreach (var type in types) search._needs[type] = [.. Needs(type)];
        search.FindFinite(types);
        foreach (var type in types)
        {
            if (!search._finite.Contains(type)) search.Report(type);
        }
    }

    /// <summary>The fields that lead from a value of the type to another: required ones, or any of a OneOf type.</summary>
    private static IEnumerable<(InputValue Field, InputObjectType Target)> Needs(InputObjectType type)
    {
        foreach (var field in type.Fields)
        {
            var target = type.IsOneOf ? field.Type : (field.Type as NonNullType)?.NullableType;
            if (target is InputObjectType input) yield return (field, input);
        }
    }

    private void FindFinite(InputObjectType[] types)
    {
        var open = _needs.ToDictionary(need => need.Key, need => need.Value.Count);
        var dependents = _needs.SelectMany(need => need.Value, (need, to) => (to.Target, need.Key)).ToLookup(pair => pair.Target, pair => pair.Key);
        var ready = new Stack<InputObjectType>();
        foreach (var type in types)
        {
            if (type.IsOneOf ? type.Fields.Count == 0 || open[type] < type.Fields.Count : open[type] == 0) MarkFinite(type);
        }
        while (ready.TryPop(out var type))
        {
            foreach (var dependent in dependents[type])
            {
                if (dependent.IsOneOf || --open[dependent] == 0) MarkFinite(dependent);
            }
        }

        void MarkFinite(InputObjectType type)
        {
            if (_finite.Add(type)) ready.Push(type);
        }
    }

    private void Report(InputObjectType start)
    {
        var stack = new Stack<(InputObjectType Type, IEnumerator<(InputValue Field, InputObjectType Target)> Needs)>();
        Enter(start, stack);
        while (stack.TryPeek(out var frame))
        {
            // The field that was followed from here, if any, has been dealt with.
            if (_path.Count == stack.Count) _path.RemoveAt(_path.Count - 1);
            if (!frame.Needs.MoveNext())
            {
                _pathIndex.Remove(frame.Type);
                stack.Pop();
                continue;
            }
            var (field, target) = frame.Needs.Current;
            if (_finite.Contains(target)) continue;
            _path.Add(field);
            if (_pathIndex.TryGetValue(target, out var index)) ReportCircle(target, index);
            else Enter(target, stack);
        }
    }

    private void Enter(InputObjectType type, Stack<(InputObjectType Type, IEnumerator<(InputValue Field, InputObjectType Target)> Needs)> stack)
    {
        if (!_visited.Add(type)) return;
        _pathIndex[type] = _path.Count;
        stack.Push((type, _needs[type].GetEnumerator()));
    }

    private void ReportCircle(InputObjectType type, int index) => _context.Report(
        $"Input Object {type} cannot be provided a finite value because it references itself through fields: {string.Join(", ", _path.Skip(index))}.",
        _path.Skip(index).Select(field => field.AstNode));
}
