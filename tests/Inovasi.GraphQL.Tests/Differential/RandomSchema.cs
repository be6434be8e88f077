using System.Text;

namespace Inovasi.GraphQL.Tests.Differential;

/// <summary>
/// Writes a random schema with all kinds of types. Most are valid: interfaces are implemented field by field, and required input fields
/// refer to earlier input types only. Whether one is valid is for the engine and the reference to say, and to agree on.
/// </summary>
internal sealed class RandomSchema
{
    private static readonly string[] Names = ["slug", "title", "year", "owner", "score", "stage", "next", "parts", "cost", "place", "kind", "note"];
    private static readonly string[] Scalars = ["Int", "Float", "String", "Boolean", "ID"];

    private readonly Chance _chance;
    private readonly StringBuilder _text = new();
    private readonly string[] _objects;
    private readonly string[] _interfaces;
    private readonly string[] _unions;
    private readonly string[] _enums;
    private readonly string[] _inputs;
    private readonly Dictionary<string, Dictionary<string, string>> _interfaceFields = [];

    /// <summary>A value of each input type written so far.</summary>
    private readonly Dictionary<string, string> _inputValues = [];

    private RandomSchema(Chance chance)
    {
        _chance = chance;
        _objects = Numbered("Object", chance.Between(2, 4));
        _interfaces = Numbered("Interface", chance.Between(0, 2));
        _unions = Numbered("Union", chance.Between(0, 2));
        _enums = Numbered("Enum", chance.Between(1, 2));
        _inputs = Numbered("Input", chance.Between(1, 3));
    }

    public static string Write(Chance chance)
    {
        var schema = new RandomSchema(chance);
        schema.WriteAll();
        return schema._text.ToString();
    }

    private static string[] Numbered(string name, int count) => [.. Enumerable.Range(1, count).Select(i => name + i)];

    private void WriteAll()
    {
        foreach (var name in _enums) Line($"{Description()}enum {name} {{ {string.Join(' ', Numbered("VALUE_", _chance.Between(1, 4)).Select(v => v + Deprecated()))} }}");
        Line($"scalar Custom{(_chance.Happens(0.5) ? " @specifiedBy(url: \"https://example.org/custom\")" : "")}");
        for (var i = 0; i < _inputs.Length; i++) WriteInput(i);
        foreach (var name in _interfaces) WriteInterface(name);
        foreach (var name in _objects) WriteObject(name, _chance.Some(_interfaces, _chance.Between(0, _interfaces.Length)));
        foreach (var name in _unions) Line($"union {name} = {string.Join(" | ", _chance.Some(_objects, _chance.Between(1, 3)))}");
        Line($"directive @mark(level: Int = 1, kind: Enum1) {(_chance.Happens(0.5) ? "repeatable " : "")}on FIELD | QUERY | INLINE_FRAGMENT | FRAGMENT_SPREAD");
        WriteObject("Query", []);
        if (_chance.Happens(0.3)) WriteObject("Mutation", []);
        if (_chance.Happens(0.2)) Line("extend type Query { extended(by: Input1): Enum1 }");
    }

    private void Line(string text) => _text.Append(text).Append('\n');

    private string Description() => _chance.Happens(0.2) ? _chance.Of("\"short\" ", "\"\"\"\n  long\n    and indented\n\"\"\"\n", "\"\"\"one \"quoted\" line\"\"\" ") : "";

    private string Deprecated() => _chance.Happens(0.1) ? _chance.Of(" @deprecated", " @deprecated(reason: \"old\")") : "";

    private string Wrapped(string name)
    {
        var type = _chance.Happens(0.3) ? name + "!" : name;
        while (_chance.Happens(0.25)) type = $"[{type}]{(_chance.Happens(0.3) ? "!" : "")}";
        return type;
    }

    private string FieldText(string name)
    {
        var type = Wrapped(_chance.Happens(0.5) ? _chance.Of([.. Scalars, .. _enums, "Custom"]) : _chance.Of([.. _objects, .. _interfaces, .. _unions]));
        var arguments = _chance.Happens(0.4)
            ? $"({string.Join(", ", _chance.Some(Names, _chance.Between(1, 3)).Select(ArgumentText))})"
            : "";
        return $"{Description()}{name}{arguments}: {type}{Deprecated()}";
    }

    private string ArgumentText(string name)
    {
        var type = Wrapped(_chance.Of([.. Scalars, .. _enums, .. _inputs, "Custom"]));
        if (!_chance.Happens(0.35)) return $"{name}: {type}";
        return $"{name}: {type} = {RandomValues.DefaultFor(_chance, type, _inputValues)}";
    }

    private void WriteInput(int index)
    {
        var isOneOf = _chance.Happens(0.25);
        var fields = _chance.Some(Names, _chance.Between(1, 4)).Select(name => (Name: name, Type: InputFieldType(index, isOneOf))).ToList();
        var texts = fields.Select(field =>
            !isOneOf && Scalars.Contains(field.Type) && _chance.Happens(0.3)
                ? $"{field.Name}: {field.Type} = {RandomValues.DefaultFor(_chance, field.Type, _inputValues)}"
                : $"{field.Name}: {field.Type}").ToList();
        Line($"{Description()}input {_inputs[index]}{(isOneOf ? " @oneOf" : "")} {{ {string.Join(' ', texts)} }}");
        var needed = isOneOf ? fields.Take(1) : fields.Where(field => field.Type.EndsWith('!'));
        var values = needed.Select(field => $"{field.Name}: {RandomValues.DefaultFor(_chance, field.Type.TrimEnd('!') + "!", _inputValues)}");
        _inputValues[_inputs[index]] = $"{{{string.Join(", ", values)}}}";
    }

    /// <summary>A field may lead to later input types, or back to its own, only where it may be null or an empty list: so every type has a finite value.</summary>
    private string InputFieldType(int index, bool isOneOf)
    {
        if (isOneOf) return _chance.Of([.. Scalars, "[Int!]", _enums[0], .. _inputs[..index]]);
        return _chance.Happens(0.2)
            ? _chance.Of(_inputs[index], $"[{_chance.Of(_inputs)}!]")
            : Wrapped(_chance.Of([.. Scalars, .. _enums, .. _inputs[..index], "Custom"]));
    }

    private void WriteInterface(string name)
    {
        var fields = _chance.Some(Names, _chance.Between(1, 3)).ToDictionary(field => field, FieldText);
        _interfaceFields[name] = fields;
        Line($"interface {name} {{\n  {string.Join("\n  ", fields.Values)}\n}}");
    }

    private void WriteObject(string name, string[] interfaces)
    {
        var fields = new Dictionary<string, string>();
        var implemented = new List<string>();
        foreach (var one in interfaces)
        {
            // Two interfaces with different fields of one name cannot both be implemented.
            if (_interfaceFields[one].Any(field => fields.TryGetValue(field.Key, out var text) && text != field.Value)) continue;
            implemented.Add(one);
            foreach (var (field, text) in _interfaceFields[one]) fields[field] = text;
        }
        foreach (var field in _chance.Some(Names, _chance.Between(2, 6))) fields.TryAdd(field, FieldText(field));
        var clause = implemented.Count == 0 ? "" : $" implements {string.Join(" & ", implemented)}";
        Line($"{Description()}type {name}{clause} {{\n  {string.Join("\n  ", fields.Values)}\n}}");
    }
}
