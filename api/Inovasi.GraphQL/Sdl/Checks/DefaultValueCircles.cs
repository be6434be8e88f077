using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Sdl.Checks;

/// <summary>
/// No default of an input field takes itself in, through the defaults of the fields that it leaves out.
/// https://spec.graphql.org/September2025/#InputObjectDefaultValueHasCycle()
/// </summary>
/// <remarks>A search in depth with a stack of its own, since a chain may be as long as the document. Each field is entered once.</remarks>
internal sealed class DefaultValueCircles
{
    private readonly SchemaChecks _context;
    private readonly HashSet<InputValue> _visited = [];
    private readonly Dictionary<InputValue, int> _pathIndex = [];
    private readonly List<InputValue> _path = [];

    private DefaultValueCircles(SchemaChecks context) => _context = context;

    public static void Check(SchemaChecks context)
    {
        var circles = new DefaultValueCircles(context);
        foreach (var field in context.Schema.Types.OfType<InputObjectType>().SelectMany(type => type.Fields))
        {
            if (field.DefaultValue is not null && field.Type.Named is InputObjectType) circles.Search(field);
        }
    }

    private void Search(InputValue start)
    {
        var stack = new Stack<IEnumerator<InputValue>>();
        Enter(start, stack);
        while (stack.TryPeek(out var uses))
        {
            if (uses.MoveNext())
            {
                if (uses.Current.Type.Named is InputObjectType) Enter(uses.Current, stack);
                continue;
            }
            stack.Pop();
            _pathIndex.Remove(_path[^1]);
            _path.RemoveAt(_path.Count - 1);
        }
    }

    private void Enter(InputValue field, Stack<IEnumerator<InputValue>> stack)
    {
        if (_pathIndex.TryGetValue(field, out var index))
        {
            var via = index + 1 < _path.Count ? $" via the default values of: {string.Join(", ", _path.Skip(index + 1))}" : "";
            _context.Report(
                $"Invalid circular reference. The default value of Input Object field {field} references itself{via}.",
                _path.Skip(index).Select(step => step.AstNode?.DefaultValue));
        }
        else if (_visited.Add(field))
        {
            _pathIndex[field] = _path.Count;
            _path.Add(field);
            stack.Push(DefaultValueUse.FieldsUsedBy(field).GetEnumerator());
        }
    }
}
