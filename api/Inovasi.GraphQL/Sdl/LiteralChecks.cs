using System.Collections.Immutable;
using Inovasi.GraphQL.Language;
using Inovasi.GraphQL.Response;
using Inovasi.GraphQL.Text;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Sdl;

/// <summary>What is wrong with a literal, where in the document, and where inside the literal.</summary>
internal sealed record LiteralFault(string Message, Node Node, ImmutableArray<PathSegment> Path)
{
    /// <summary><c> at .field[0]</c>, or nothing for the literal as a whole.</summary>
    public string Place => Path.IsEmpty ? "" : " at " + string.Concat(Path.Select(step => step.Name is null ? $"[{step}]" : $".{step}"));
}

/// <summary>
/// Tells every reason why a literal without variables does not fit a type: for defaults, which belong to no operation.
/// https://spec.graphql.org/September2025/#sec-Values-of-Correct-Type
/// </summary>
internal sealed class LiteralChecks
{
    private readonly Action<LiteralFault> _report;
    private readonly SuggestionBudget _suggestions;
    private readonly List<PathSegment> _path = [];

    private LiteralChecks(SuggestionBudget suggestions, Action<LiteralFault> report)
    {
        _suggestions = suggestions;
        _report = report;
    }

    public static void Check(ValueNode literal, GraphQLType type, SuggestionBudget suggestions, Action<LiteralFault> report) =>
        new LiteralChecks(suggestions, report).Check(literal, type);

    private void Check(ValueNode literal, GraphQLType type)
    {
        if (literal is NullValueNode)
        {
            if (type.IsNonNull) Report($"Expected value of non-null type \"{type}\" not to be null.", literal);
            return;
        }
        switch (type.Nullable)
        {
            case ListType list when literal is ListValueNode items:
                foreach (var (index, item) in items.Values.Index()) Check(index, item, list.ItemType);
                break;
            case ListType list:
                Check(literal, list.ItemType);
                break;
            case InputObjectType input when literal is ObjectValueNode given:
                CheckObject(given, input);
                break;
            case InputObjectType input:
                Report($"Expected value of type \"{input}\" to be an object, found: {LiteralText.Of(literal)}.", literal);
                break;
            case LeafType leaf:
                var coerced = leaf.CoerceLiteral(literal);
                if (!coerced.Succeeded) Report(coerced.Error, literal);
                break;
        }
    }

    private void CheckObject(ObjectValueNode given, InputObjectType type)
    {
        var values = new Dictionary<string, ValueNode>(StringComparer.Ordinal);
        foreach (var field in given.Fields) values[field.Name.Value] = field.Value;
        foreach (var field in type.Fields)
        {
            if (values.TryGetValue(field.Name, out var value)) Check(field.Name, value, field.Type);
            else if (field.IsRequired)
                Report($"Expected value of type \"{type}\" to include required field \"{field.Name}\", found: {LiteralText.Of(given)}.", given);
        }
        string[]? known = null;
        foreach (var field in given.Fields.Where(field => !type.Fields.Contains(field.Name.Value)))
        {
            var name = field.Name.Value;
            var suggestions = _suggestions.DidYouMean(name, known ??= [.. type.Fields.Select(f => f.Name)]);
            var found = suggestions.Length == 0 ? ", found" : $".{suggestions} Found";
            Report($"Expected value of type \"{type}\" not to include unknown field \"{name}\"{found}: {LiteralText.Of(given)}.", field);
        }
        if (type.IsOneOf) CheckOneOf([.. given.Fields.Where(field => type.Fields.Contains(field.Name.Value))], given, type);
    }

    private void CheckOneOf(ObjectFieldNode[] known, ObjectValueNode given, InputObjectType type)
    {
        var message = $"Within OneOf Input Object type \"{type}\", exactly one field must be specified, and the value for that field must be non-null.";
        if (known.Length != 1)
        {
            Report(message, given);
        }
        else if (known[0].Value is NullValueNode)
        {
            _path.Add(known[0].Name.Value);
            Report(message, given);
            _path.RemoveAt(_path.Count - 1);
        }
    }

    private void Check(PathSegment step, ValueNode literal, GraphQLType type)
    {
        _path.Add(step);
        Check(literal, type);
        _path.RemoveAt(_path.Count - 1);
    }

    private void Report(string message, Node node) => _report(new LiteralFault(message, node, [.. _path]));
}
