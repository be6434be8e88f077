using System.Globalization;
using System.Text.Json.Nodes;
using Inovasi.GraphQL.Types;

namespace Inovasi.GraphQL.Tests.Differential;

/// <summary>Writes a random operation for a schema, with fragments, directives, aliases and variables, and JSON for the variables.</summary>
internal sealed class RandomDocument
{
    private readonly Chance _chance;
    private readonly Schema _schema;
    private readonly double _wrong;
    private readonly List<string> _definitions = [];
    private readonly List<string> _fragments = [];
    private int _aliases;

    private RandomDocument(Chance chance, Schema schema, double wrong)
    {
        _chance = chance;
        _schema = schema;
        _wrong = wrong;
    }

    public JsonObject Variables { get; } = [];

    public string Text { get; private set; } = "";

    /// <summary>With <paramref name="wrong"/> above 0 that share of all values does not fit its type.</summary>
    public static RandomDocument Write(Chance chance, Schema schema, double wrong)
    {
        var document = new RandomDocument(chance, schema, wrong);
        var isMutation = schema.MutationType is not null && chance.Happens(0.3);
        var body = document.Selections((isMutation ? schema.MutationType : schema.QueryType)!, chance.Between(1, 3));
        var variables = document._definitions.Count == 0 ? "" : $"({string.Join(", ", document._definitions)})";
        document.Text = string.Join('\n', [$"{(isMutation ? "mutation" : "query")} Op{variables} {body}", .. document._fragments]);
        return document;
    }

    private string Selections(CompositeType type, int depth)
    {
        var parts = _chance.Times(1, 4, () => Selection(type, depth)).Where(part => part.Length > 0).ToList();
        return $"{{ {string.Join(_chance.Of(" ", "\n  ", ", "), parts.Count == 0 ? ["__typename"] : parts)} }}";
    }

    private string Selection(CompositeType type, int depth)
    {
        var fields = (type as FieldedType)?.Fields;
        if (fields is null || _chance.Happens(0.1)) return depth > 0 && _chance.Happens(0.8) ? Fragment(type, depth) : "__typename";
        if (depth > 0 && _chance.Happens(0.2)) return Fragment(type, depth);
        var field = _chance.Of(fields);
        if (field.Type.Named is CompositeType && depth == 0) return "";
        // Most fields get an alias of their own, since the same name with other arguments cannot be merged; some keep their name, to be merged.
        var alias = _chance.Happens(0.8) ? $"a{(++_aliases).ToString(CultureInfo.InvariantCulture)}: " : "";
        var arguments = field.Arguments.Where(argument => argument.IsRequired || _chance.Happens(0.5)).ToArray();
        var given = arguments.Length == 0 ? "" : $"({string.Join(", ", arguments.Select(a => $"{a.Name}: {RandomValues.Literal(_chance, a.Type, _wrong, 0, Variable)}"))})";
        return $"{alias}{field.Name}{given}{Directives()}{(field.Type.Named is CompositeType inner ? " " + Selections(inner, depth - 1) : "")}";
    }

    private string Fragment(CompositeType type, int depth)
    {
        CompositeType[] near = [.. _schema.Types.OfType<CompositeType>().Where(t => t == type || (!t.IsIntrospectionType && _schema.Overlap(t, type)))];
        var condition = _chance.Happens(0.05) ? _chance.Of(_schema.Types.OfType<CompositeType>().ToArray()) : _chance.Of(near);
        if (_fragments.Count >= 3 || _chance.Happens(0.5)) return $"... on {condition}{Directives()} {Selections(condition, depth - 1)}";
        var name = $"Part{(_fragments.Count + 1).ToString(CultureInfo.InvariantCulture)}";
        var at = _fragments.Count;
        _fragments.Add("");
        _fragments[at] = $"fragment {name} on {condition} {Selections(condition, depth - 1)}";
        return $"...{name}{Directives()}";
    }

    private string Directives()
    {
        if (_chance.Happens(0.08)) return $" @{_chance.Of("skip", "include")}(if: {(_chance.Happens(0.5) ? Variable(BuiltInScalars.Boolean.NonNull) : _chance.Of("true", "false"))})";
        return _chance.Happens(0.04) ? _chance.Of(" @mark", " @mark(level: 2)", " @mark @mark") : "";
    }

    private string Variable(GraphQLType type)
    {
        var name = $"v{(_definitions.Count + 1).ToString(CultureInfo.InvariantCulture)}";
        var declared = !type.IsNonNull && _chance.Happens(0.2) ? type.NonNull : type;
        var hasDefault = !declared.IsNonNull && _chance.Happens(0.3);
        _definitions.Add($"${name}: {declared}{(hasDefault ? " = " + RandomValues.Literal(_chance, declared, _wrong, 1, null) : "")}");
        if (declared.IsNonNull || _chance.Happens(0.7)) Variables[name] = RandomValues.Json(_chance, declared, _wrong);
        return "$" + name;
    }
}
